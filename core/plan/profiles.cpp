// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/profiles.h"

#include "base/error.h"
#include "base/json.h"
#include "base/sizes.h"
#include "plan/reading.h"

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

DeviceProfile deviceFromJson(const Json& json) {
    DeviceProfile device;
    device.memory = optionalSize(json, "memory", parseBytes);
    device.ram = optionalSize(json, "ram", parseBytes);
    device.macsPerSecond = figuresByPrecision(json, "macs_per_second", 1);
    device.joulesPerMac = figuresByPrecision(json, "nanojoules_per_mac", 1e-9);
    device.startSeconds = scaled(optionalNumber(json, "start_ms", 0, 1e9), 1e-3);
    return device;
}

RadioProfile radioFromJson(const Json& json) {
    RadioProfile radio;
    radio.bitsPerSecond = realNumber(json.at("bits_per_second"), "bits_per_second", 1, anyRate);
    radio.latencySeconds = scaled(optionalNumber(json, "latency_ms", 0, 1e9), 1e-3);
    radio.framePayload = wholeNumber(json.at("frame_payload"), "frame_payload", 1, 1 << 30);
    radio.frameHeader = wholeNumber(json.at("frame_header"), "frame_header", 0, 1 << 30);
    radio.joulesPerBit = scaled(optionalNumber(json, "nanojoules_per_bit", 0, anyRate), 1e-9);
    radio.loss = optionalNumber(json, "loss", 0, 1).value_or(radio.loss);
    if (json.contains("retries"))
        radio.retries = static_cast<int>(wholeNumber(json.at("retries"), "retries", 0, 1000));
    return radio;
}

/// Reads the list under `key` of the file; an error names the entry.
template <typename Profile>
std::vector<Profile> readList(const std::filesystem::path& path, const char* key, Profile (*read)(const Json&)) {
    return readFrom(path, readJson(path), [&](const Json& file) {
        std::vector<Profile> profiles;
        for (const Json& entry : file.at(key)) {
            const std::string name = entry.at("name");
            try {
                profiles.push_back(read(entry));
            } catch (const Error& error) {
                throw badInput(path, Text::tr("in '%1': %2", name, error.text()));
            }
            profiles.back().name = name;
            profiles.back().title = entry.value("title", name);
            profiles.back().source = entry.at("source");
            for (std::size_t i = 0; i + 1 < profiles.size(); ++i)
                if (profiles[i].name == name)
                    throw badInput(path, Text::tr("has two entries '%1'", name));
        }
        return profiles;
    });
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

Profiles readProfiles(const std::filesystem::path& folder) {
    return {readList(folder / "devices.json", "devices", deviceFromJson),
            readList(folder / "radios.json", "radios", radioFromJson)};
}

}  // namespace nonn
