// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/run_survivors.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/log.h"
#include "deliver/sha256.h"

#include <algorithm>
#include <numeric>

namespace nonn {

namespace fs = std::filesystem;

std::string studentDigests(const RunFolder& run) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(run.path() / "students"))
        files.push_back(entry.path());
    std::ranges::sort(files);
    std::string lines;
    for (const fs::path& file : files)
        lines += sha256(readFile(file)) + "\n";
    return lines;
}

std::string studentsDigest(const RunFolder& run) {
    return sha256(studentDigests(run));
}

std::optional<RunSurvivors> readSurvivors(const RunFolder& run) {
    if (std::error_code ignored; !fs::exists(run.survivors(), ignored))
        return std::nullopt;
    const std::string text = readFile(run.survivors(), std::int64_t{1} << 28);
    RunSurvivors found{survivorsFromText(run.survivors(), text), sha256(text)};
    if (found.layers.students == studentsDigest(run))
        return found;
    log(LogLevel::warning,
        Text::tr("the fusion layers for survivors of run %1 are of other students and not used: nonn "
                 "evaluate --survivors makes them anew",
                 run.id()));
    return std::nullopt;
}

std::string survivorsDigest(const RunFolder& run) {
    std::error_code ignored;
    return fs::exists(run.survivors(), ignored) ? sha256(readFile(run.survivors())) : std::string();
}

Json survivorsJson(const SurvivorLayers& layers) {
    const std::int64_t sent = std::accumulate(layers.widths.begin(), layers.widths.end(), std::int64_t{0});
    return {{"message", name(layers.message)},
            {"layers", layers.layers.size()},
            {"bytes", layers.bytes()},
            {"images", layers.images},
            {"bytes_per_image", sent * std::int64_t{sizeof(float)}}};
}

}  // namespace nonn
