// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/compare_folder.h"

#include "base/file.h"
#include "base/json.h"
#include "deliver/sha256.h"
#include "project/settings_json.h"

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t digestDigits = 12;

/// Of what decides the students: threads only decide how fast they are there, and a few last bits.
std::string digestOf(const CellConfig& config) {
    Json json = toJson(config);
    json["training"]["settings"].erase("threads");
    return sha256(json.dump()).substr(0, digestDigits);
}

fs::path place(const ProjectFolder& project, const CellConfig& config) {
    return compareFolder(project) / config.row / (std::to_string(config.seed) + "-" + digestOf(config));
}

}  // namespace

fs::path compareFolder(const ProjectFolder& project) {
    return project.path() / "compare";
}

Json toJson(const CompareRequest& request) {
    return {{"students", request.students},
            {"rows", request.rows},
            {"seeds", request.seeds},
            {"first_seed", request.firstSeed},
            {"memory", request.memory ? Json(*request.memory) : Json(nullptr)},
            {"failure", request.failure},
            {"reference", request.reference},
            {"training", toJson(request.training)}};
}

CompareRequest compareRequestFromJson(const fs::path& path, const Json& value) {
    return fromJson(path, value, [](const Json& json) {
        StrictObject object(json);
        CompareRequest request;
        request.students.clear();
        for (const std::int64_t number : object.wholes("students", 1, 1'000'000))
            request.students.push_back(static_cast<int>(number));
        request.rows = object.texts("rows");
        request.seeds = object.small("seeds", 1, 1'000'000);
        request.firstSeed = object.seed("first_seed");
        if (!object.isNull("memory"))
            request.memory = object.whole("memory", 1, anyCount);
        request.failure = object.real("failure", 0, 1);
        request.reference = object.text("reference");
        request.training = distilOptionsFrom(object.object("training"));
        object.finish();
        return request;
    });
}

Json toJson(const CellConfig& config) {
    return {{"row", config.row},
            {"seed", config.seed},
            {"teacher", config.teacher},
            {"precision", name(config.precision)},
            {"architectures", config.architectures},
            {"filters", config.filters},
            {"training", toJson(config.training)},
            {"device", config.device}};
}

CellFolder::CellFolder(const ProjectFolder& project, const CellConfig& config) : m_path(place(project, config)) {}

std::optional<ComparisonCell> CellFolder::result() const {
    std::error_code ignored;
    if (!fs::exists(file("result.json"), ignored))
        return std::nullopt;
    return comparisonCellFromJson(file("result.json"), readJson(file("result.json")));
}

void CellFolder::writeResult(const ComparisonCell& cell) const {
    writeJson(file("result.json"), toJson(cell));
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_path))
        if (entry.path().extension() == ".pt")
            fs::remove(entry.path(), ignored);
}

int CellFolder::threads(int threads) const {
    std::error_code ignored;
    const fs::path config = file("config.json");
    if (!fs::exists(config, ignored))
        return threads;
    return fromJson(config, readJson(config),
                    [](const Json& json) { return json.at("training").at("settings").at("threads").get<int>(); });
}

}  // namespace nonn
