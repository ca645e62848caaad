// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/metrics.h"

#include "base/error.h"
#include "base/file.h"

#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace nonn {

namespace {

constexpr std::size_t columnsBeforeSolo = 7;
constexpr std::size_t columnsAfterSolo = 2;

std::string textOf(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string header(std::size_t students) {
    std::string line = "epoch,learning_rate,loss,distillation,cross_entropy,feature,fused_accuracy";
    for (std::size_t p = 0; p < students; ++p)
        line += ",solo_accuracy_" + std::to_string(p);
    return line + ",images_per_second,seconds\n";
}

std::string lineOf(const DistillationEpoch& epoch) {
    std::string line = std::to_string(epoch.epoch);
    for (const double value : {epoch.learningRate, epoch.loss, epoch.distillation, epoch.crossEntropy, epoch.feature})
        line += "," + textOf(value);
    line += "," + (epoch.fusedAccuracy ? textOf(*epoch.fusedAccuracy) : "");
    for (const std::optional<double>& value : epoch.soloAccuracy)
        line += "," + (value ? textOf(*value) : "");
    return line + "," + textOf(epoch.imagesPerSecond) + "," + textOf(epoch.seconds) + "\n";
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

double numberOf(std::string_view text) {
    double value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc() || end != text.data() + text.size())
        throw badInput({}, Text::tr("'%1' is no number", text));
    return value;
}

DistillationEpoch epochOf(const std::vector<std::string_view>& cells) {
    const std::size_t columns = cells.size();
    DistillationEpoch epoch;
    epoch.epoch = static_cast<int>(numberOf(cells[0]));
    epoch.learningRate = numberOf(cells[1]);
    epoch.loss = numberOf(cells[2]);
    epoch.distillation = numberOf(cells[3]);
    epoch.crossEntropy = numberOf(cells[4]);
    epoch.feature = numberOf(cells[5]);
    if (!cells[6].empty())
        epoch.fusedAccuracy = numberOf(cells[6]);
    for (std::size_t i = columnsBeforeSolo; i + columnsAfterSolo < columns; ++i)
        epoch.soloAccuracy.push_back(cells[i].empty() ? std::nullopt : std::optional(numberOf(cells[i])));
    epoch.imagesPerSecond = numberOf(cells[columns - 2]);
    epoch.seconds = numberOf(cells[columns - 1]);
    return epoch;
}

constexpr std::string_view momentsHeader = "epoch,loss,distillation,cross_entropy,feature,training_accuracy";

DistillationMoment momentOf(const std::vector<std::string_view>& cells) {
    return {numberOf(cells[0]), numberOf(cells[1]), numberOf(cells[2]),
            numberOf(cells[3]), numberOf(cells[4]), numberOf(cells[5])};
}

/// What `rowOf` makes of the cells of each line below a header that `knows` accepts.
template <typename Row>
std::vector<Row> readRows(const std::filesystem::path& path, bool (*knows)(std::string_view header),
                          Row (*rowOf)(const std::vector<std::string_view>& cells)) {
    const std::string text = readFile(path, std::int64_t{1} << 30);
    std::vector<std::string_view> lines = split(text, '\n');
    if (lines.back().empty())
        lines.pop_back();
    if (lines.empty() || !knows(lines.front()))
        throw badInput(path, Text::tr("does not begin with the header of a metrics file"));
    const std::size_t columns = split(lines.front(), ',').size();
    std::vector<Row> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        try {
            const std::vector<std::string_view> cells = split(lines[i], ',');
            if (cells.size() != columns)
                throw badInput({}, Text::tr("has %1 cells, the header %2", cells.size(), columns));
            rows.push_back(rowOf(cells));
        } catch (const Error& error) {
            throw badInput(path.string() + ":" + std::to_string(i + 1), error.text());
        }
    }
    return rows;
}

}  // namespace

void writeMetrics(const std::filesystem::path& path, const std::vector<DistillationEpoch>& epochs) {
    std::string text = header(epochs.empty() ? 0 : epochs.front().soloAccuracy.size());
    for (const DistillationEpoch& epoch : epochs)
        text += lineOf(epoch);
    writeFile(path, text);
}

std::vector<DistillationEpoch> readMetrics(const std::filesystem::path& path) {
    return readRows<DistillationEpoch>(
        path,
        [](std::string_view line) {
            return line.starts_with("epoch,") && split(line, ',').size() >= columnsBeforeSolo + columnsAfterSolo;
        },
        epochOf);
}

void writeMoments(const std::filesystem::path& path, const std::vector<DistillationMoment>& moments) {
    std::string text = std::string(momentsHeader) + "\n";
    for (const DistillationMoment& moment : moments) {
        text += textOf(moment.epoch);
        for (const double value :
             {moment.loss, moment.distillation, moment.crossEntropy, moment.feature, moment.trainingAccuracy})
            text += "," + textOf(value);
        text += "\n";
    }
    writeFile(path, text);
}

std::vector<DistillationMoment> readMoments(const std::filesystem::path& path) {
    return readRows<DistillationMoment>(
        path, [](std::string_view line) { return line == momentsHeader; }, momentOf);
}

}  // namespace nonn
