// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/profiles.h"

#include "base/error.h"
#include "base/json.h"
#include "base/sizes.h"
#include "plan/reading.h"

#include <algorithm>
#include <set>

namespace nonn {

namespace {

constexpr double anyRate = 1e18;

std::map<Precision, double> figuresByPrecision(const Json& object, const char* key, double unit) {
    std::map<Precision, double> result;
    if (!object.contains(key) || object.at(key).is_null())
        return result;
    for (const auto& [precision, value] : object.at(key).items())
        if (!value.is_null())
            result[parsePrecision(precision)] = realNumber(value, key, 1e-12, anyRate) * unit;
    return result;
}

std::optional<double> scaled(std::optional<double> value, double unit) {
    return value ? std::optional(*value * unit) : std::nullopt;
}

void checkKeys(const Json& object, const std::set<std::string>& known) {
    for (const auto& [key, value] : object.items())
        if (!known.contains(key))
            throw badInput({}, Text::tr("'%1' is not known", key));
}

DeviceProfile deviceFromJson(const Json& json) {
    checkKeys(json, {"name", "title", "source", "memory", "ram", "macs_per_second", "depthwise_macs_per_second",
                     "nanojoules_per_mac", "watts", "start_ms"});
    return withFigures({}, json);
}

RadioProfile radioFromJson(const Json& json) {
    checkKeys(json, {"name", "title", "source", "bits_per_second", "latency_ms", "jitter_ms", "frame_payload",
                     "frame_header", "message_header", "nanojoules_per_bit", "loss", "retries", "shared"});
    RadioProfile radio;
    radio.bitsPerSecond = realNumber(json.at("bits_per_second"), "bits_per_second", 1, anyRate);
    radio.latencySeconds = scaled(optionalNumber(json, "latency_ms", 0, 1e9), 1e-3);
    radio.jitterSeconds = optionalNumber(json, "jitter_ms", 0, 1e9).value_or(0) * 1e-3;
    radio.framePayload = wholeNumber(json.at("frame_payload"), "frame_payload", 1, 1 << 30);
    radio.frameHeader = wholeNumber(json.at("frame_header"), "frame_header", 0, 1 << 30);
    if (json.contains("message_header"))
        radio.messageHeader = wholeNumber(json.at("message_header"), "message_header", 0, 1 << 30);
    radio.joulesPerBit = scaled(optionalNumber(json, "nanojoules_per_bit", 0, anyRate), 1e-9);
    radio.loss = optionalNumber(json, "loss", 0, 1).value_or(radio.loss);
    if (json.contains("retries"))
        radio.retries = static_cast<int>(wholeNumber(json.at("retries"), "retries", 0, 1000));
    radio.shared = json.value("shared", false);
    return radio;
}

/// An error names the entry.
template <typename Profile>
std::vector<Profile> profilesIn(const Json& list, Profile (*read)(const Json&)) {
    std::vector<Profile> profiles;
    for (const Json& entry : list) {
        const std::string name = entry.at("name");
        try {
            profiles.push_back(read(entry));
        } catch (const Error& error) {
            throw badInput({}, Text::tr("in '%1': %2", name, error.text()));
        }
        profiles.back().name = name;
        profiles.back().title = entry.value("title", name);
        profiles.back().source = entry.at("source");
        for (std::size_t i = 0; i + 1 < profiles.size(); ++i)
            if (profiles[i].name == name)
                throw badInput({}, Text::tr("has two entries '%1'", name));
    }
    return profiles;
}

template <typename Profile>
std::vector<Profile> readList(const std::filesystem::path& path, const char* key, Profile (*read)(const Json&)) {
    return readFrom(path, readJson(path), [&](const Json& file) { return profilesIn(file.at(key), read); });
}

template <typename Profile>
std::vector<Profile> overlaid(std::vector<Profile> base, const std::vector<Profile>& own) {
    for (const Profile& profile : own) {
        const auto same = std::ranges::find(base, profile.name, &Profile::name);
        if (same == base.end())
            base.push_back(profile);
        else
            *same = profile;
    }
    return base;
}

Json figures(const std::map<Precision, double>& values, double unit) {
    Json json = Json::object();
    for (const auto& [precision, value] : values)
        json[name(precision)] = value / unit;
    return json;
}

Json orNull(std::optional<double> value, double unit) {
    return value ? Json(*value / unit) : Json(nullptr);
}

Json toJson(const DeviceProfile& device) {
    const auto size = [](std::optional<std::int64_t> bytes) { return bytes ? Json(*bytes) : Json(nullptr); };
    return {{"name", device.name},
            {"title", device.title},
            {"memory", size(device.memory)},
            {"ram", size(device.ram)},
            {"macs_per_second", figures(device.macsPerSecond, 1)},
            {"depthwise_macs_per_second", figures(device.depthwiseMacsPerSecond, 1)},
            {"nanojoules_per_mac", figures(device.joulesPerMac, 1e-9)},
            {"watts", orNull(device.watts, 1)},
            {"start_ms", orNull(device.startSeconds, 1e-3)},
            {"source", device.source}};
}

Json toJson(const RadioProfile& radio) {
    return {{"name", radio.name},
            {"title", radio.title},
            {"bits_per_second", radio.bitsPerSecond},
            {"latency_ms", orNull(radio.latencySeconds, 1e-3)},
            {"jitter_ms", radio.jitterSeconds / 1e-3},
            {"frame_payload", radio.framePayload},
            {"frame_header", radio.frameHeader},
            {"message_header", radio.messageHeader},
            {"nanojoules_per_bit", orNull(radio.joulesPerBit, 1e-9)},
            {"loss", radio.loss},
            {"retries", radio.retries},
            {"shared", radio.shared},
            {"source", radio.source}};
}

template <typename Profile>
const Profile& find(const std::vector<Profile>& profiles, const std::string& name, const Text& what) {
    std::string names;
    for (const Profile& profile : profiles) {
        if (profile.name == name)
            return profile;
        names += (names.empty() ? "" : ", ") + profile.name;
    }
    throw badInput({}, Text::tr("'%1' is no %2; known are %3", name, what, names));
}

template <typename Profile>
std::string titleIn(const std::vector<Profile>& profiles, const std::string& name) {
    const auto found = std::ranges::find(profiles, name, &Profile::name);
    return found == profiles.end() ? name : found->title;
}

}  // namespace

const DeviceProfile& Profiles::device(const std::string& name) const {
    return find(devices, name, Text::tr("device"));
}

const RadioProfile& Profiles::radio(const std::string& name) const {
    return find(radios, name, Text::tr("radio"));
}

std::string Profiles::deviceTitle(const std::string& name) const {
    return titleIn(devices, name);
}

std::string Profiles::radioTitle(const std::string& name) const {
    return titleIn(radios, name);
}

Profiles Profiles::overlaidBy(const Profiles& own) const {
    return {overlaid(devices, own.devices), overlaid(radios, own.radios)};
}

DeviceProfile withFigures(DeviceProfile base, const Json& json) {
    const auto rates = [&](const char* key, double unit, std::map<Precision, double>& target) {
        if (json.contains(key))
            target = figuresByPrecision(json, key, unit);
    };
    const auto size = [&](const char* key, std::optional<std::int64_t>& target) {
        if (json.contains(key))
            target = optionalSize(json, key, parseBytes);
    };
    size("memory", base.memory);
    size("ram", base.ram);
    rates("macs_per_second", 1, base.macsPerSecond);
    rates("depthwise_macs_per_second", 1, base.depthwiseMacsPerSecond);
    rates("nanojoules_per_mac", 1e-9, base.joulesPerMac);
    if (json.contains("watts"))
        base.watts = optionalNumber(json, "watts", 1e-12, anyRate);
    if (json.contains("start_ms"))
        base.startSeconds = scaled(optionalNumber(json, "start_ms", 0, 1e9), 1e-3);
    return base;
}

Profiles profilesFromJson(const std::filesystem::path& path, const Json& json) {
    return readFrom(path, json, [](const Json& object) {
        checkKeys(object, {"about", "devices", "radios"});
        return Profiles{profilesIn(object.value("devices", Json::array()), deviceFromJson),
                        profilesIn(object.value("radios", Json::array()), radioFromJson)};
    });
}

Json toJson(const Profiles& profiles) {
    Json json = {{"devices", Json::array()}, {"radios", Json::array()}};
    for (const DeviceProfile& device : profiles.devices)
        json["devices"].push_back(toJson(device));
    for (const RadioProfile& radio : profiles.radios)
        json["radios"].push_back(toJson(radio));
    return json;
}

Profiles readProfiles(const std::filesystem::path& folder) {
    return {readList(folder / "devices.json", "devices", deviceFromJson),
            readList(folder / "radios.json", "radios", radioFromJson)};
}

}  // namespace nonn
