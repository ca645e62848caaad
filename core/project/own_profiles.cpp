// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/own_profiles.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "project/resources.h"

#include <cstdlib>

namespace nonn {

namespace fs = std::filesystem;

namespace {

void writeOwn(const Profiles& profiles) {
    const fs::path file = ownProfilesFile();
    if (file.empty())
        throw badInput({}, Text::tr("neither XDG_DATA_HOME nor HOME says where to keep devices"));
    makeFolder(file.parent_path());
    writeJson(file, toJson(profiles));
}

}  // namespace

fs::path ownProfilesFile() {
    const auto variable = [](const char* name) {
        const char* const value = std::getenv(name);
        return fs::path(value ? value : "");
    };
    fs::path data = variable("XDG_DATA_HOME");
    if (data.empty() && !variable("HOME").empty())
        data = variable("HOME") / ".local/share";
    return data.empty() ? fs::path() : data / "nonn-workbench/profiles.json";
}

Profiles knownProfiles() {
    return readProfiles(resource("profiles")).overlaidBy(ownProfiles());
}

Profiles ownProfiles() {
    const fs::path file = ownProfilesFile();
    std::error_code ignored;
    return file.empty() || !fs::exists(file, ignored) ? Profiles{} : profilesFromJson(file, readJson(file));
}

void keepOwnProfiles(const Profiles& profiles) {
    writeOwn(ownProfiles().overlaidBy(profiles));
}

void forgetOwnDevice(const std::string& name) {
    Profiles own = ownProfiles();
    if (std::erase_if(own.devices, [&](const DeviceProfile& device) { return device.name == name; }) > 0)
        writeOwn(own);
}

void forgetOwnRadio(const std::string& name) {
    Profiles own = ownProfiles();
    if (std::erase_if(own.radios, [&](const RadioProfile& radio) { return radio.name == name; }) > 0)
        writeOwn(own);
}

}  // namespace nonn
