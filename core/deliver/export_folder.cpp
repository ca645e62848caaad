// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/export_folder.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "deliver/bundle/bundle_manifest.h"
#include "deliver/sha256.h"

#include <algorithm>
#include <regex>

namespace nonn {

namespace {

/// A manifest may come from anywhere: it makes no other files removed than exports write.
bool isName(const std::string& name) {
    static const std::regex pattern(
        "(student[0-9]{1,4}|fusion|network|teacher|golden)\\.(pt|onnx|npz|c|h)|"
        "student[0-9]{1,4}_(check\\.c|golden\\.h|weights\\.h)|Makefile|CMakeLists\\.txt");
    return std::regex_match(name, pattern);
}

/// Of an export of this program; null where there is none.
Json earlierManifest(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(folder / manifestFile, ignored))
        return nullptr;
    Json manifest = Json::parse(readFile(folder / manifestFile), nullptr, false);
    const Json format = manifest.is_object() ? manifest.value("format", Json()) : Json();
    return format.is_string() && format.get<std::string>().starts_with("nonn-") ? manifest : Json();
}

}  // namespace

std::set<std::string> filesOfEarlierExport(const std::filesystem::path& folder) {
    const Json earlier = earlierManifest(folder);
    if (earlier.is_null())
        return {};
    std::set<std::string> names{manifestFile};
    for (const Json& file : earlier.value("files", Json::array()))
        if (file.is_object() && file.value("path", Json()).is_string())
            names.insert(file.at("path").get<std::string>());
    return names;
}

ExportFolder::ExportFolder(const std::filesystem::path& folder, const Progress& progress)
    : m_folder(folder), m_staging(folder, progress) {}

void ExportFolder::checkPlaces(const std::vector<std::string>& names) const {
    if (m_staging.tookOver(manifestFile))  // an export that was killed has come to no manifest
        return;
    const std::set<std::string> earlier = filesOfEarlierExport(m_folder);
    std::vector<std::string> all = names;
    all.emplace_back(manifestFile);
    if (const Json manifest = earlierManifest(m_folder); manifest.is_object() && manifest["format"] == bundleFormat)
        throw badInput(m_folder, Text::tr("is a bundle, whose files would be left over: choose another folder, or "
                                          "remove it first"));
    std::error_code ignored;
    for (const std::string& name : all)
        if (std::filesystem::is_regular_file(m_folder / name, ignored) && !earlier.contains(name))
            throw badInput(m_folder / name, Text::tr("is there already and was not written by an export: choose "
                                                     "another folder, or remove it first"));
}

void ExportFolder::write(const std::string& name, const std::string& content) {
    try {
        writeFile(m_staging.path(name), content);
    } catch (const Error& error) {
        throw Error(error.code(), m_folder / name, error.text());
    }
    m_files.push_back({name, static_cast<std::int64_t>(content.size()), sha256(content)});
}

void ExportFolder::checkBytes() const {
    for (const ExportedFile& file : m_files)
        if (sha256(readFile(m_staging.path(file.path))) != file.sha256)
            throw Error(ErrorCode::failed, m_folder / file.path,
                        Text::tr("reads back as other bytes than were written"));
}

void ExportFolder::finish(const Json& manifest) {
    write(manifestFile, jsonText(m_folder / manifestFile, manifest));
    std::vector<std::string> names;
    names.reserve(m_files.size());
    for (const ExportedFile& file : m_files)
        names.push_back(file.path);
    std::set<std::string> superfluous = filesOfEarlierExport(m_folder);
    for (const std::string& name : names)
        superfluous.erase(name);
    m_staging.moveIntoPlace(names);
    std::error_code ignored;
    for (const std::string& name : superfluous)
        if (isName(name))
            std::filesystem::remove(m_folder / name, ignored);
}

}  // namespace nonn
