// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nonn_program.h"

#include "base/file.h"
#include "base/json.h"
#include "project/made_project.h"

#include <algorithm>
#include <stdexcept>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int timeoutMs = 120'000;

/// The member at a dotted path; null where there is none.
Json member(const Json& object, const std::string& path) {
    Json value = object;
    for (std::size_t start = 0; start <= path.size();) {
        const auto end = std::min(path.find('.', start), path.size());
        const std::string key = path.substr(start, end - start);
        const bool isIndex = value.is_array() && !key.empty() && std::isdigit(static_cast<unsigned char>(key[0]));
        if (isIndex && std::stoul(key) < value.size())
            value = Json(value.at(std::stoul(key)));
        else if (value.is_object() && value.contains(key))
            value = Json(value.at(key));
        else
            return Json::value_t::discarded;
        start = end + 1;
    }
    return value;
}

}  // namespace

Json Outcome::json() const {
    const Json parsed = Json::parse(out, nullptr, false);
    return parsed.is_object() ? parsed : Json();
}

std::string Outcome::error(const char* key) const {
    const Json found = member(json(), std::string("error.") + key);
    return found.is_string() ? found.get<std::string>() : "";
}

std::string Outcome::text() const {
    return "status " + std::to_string(status) + "\n" + out + err;
}

QString nonnProgram() {
    return QStringLiteral(NONN_PROGRAM);
}

Outcome finished(QProcess& process) {
    if (!process.waitForFinished(timeoutMs))
        process.kill();
    Outcome outcome;
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput().toStdString();
    outcome.err = process.readAllStandardError().toStdString();
    return outcome;
}

Outcome runNonn(const QStringList& arguments) {
    QProcess process;
    process.start(nonnProgram(),
                  arguments.contains("--threads") ? arguments : arguments + QStringList{"--threads", "1"});
    return finished(process);
}

std::string missingKey(const Json& object, const std::vector<std::string>& keys) {
    for (const std::string& key : keys)
        if (member(object, key).is_discarded())
            return key;
    return {};
}

std::string listing(const fs::path& folder) {
    std::vector<std::string> entries;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        entries.push_back(entry.path().string() + (entry.is_regular_file() ? "\n" + readFile(entry.path()) : "/"));
    std::sort(entries.begin(), entries.end());
    std::string all;
    for (const std::string& entry : entries)
        all += entry + "\n";
    return all;
}

void makeProject(const fs::path& folder) {
    writeMadeImages(folder / "images", 360, 90);
    const QString project = text(folder / "a.nonn");
    for (const QStringList& arguments : {QStringList{"new", project, "--data", "idx:" + text(folder / "images")},
                                         QStringList{"teacher", "train", project, "--arch", "wrn-10-1", "--epochs", "2",
                                                     "--batch", "32", "--lr", "0.05", "--padding", "1", "--no-flip"}}) {
        const Outcome outcome = runNonn(arguments);
        if (outcome.status != 0)
            throw std::runtime_error("the project cannot be made: " + outcome.text());
    }
}

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}
