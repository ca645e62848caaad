// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/answer_table_file.h"

#include "base/error.h"
#include "base/json.h"
#include "evaluate/tensor_values.h"
#include "model/weights_file.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/tensor.h>

#include <algorithm>

namespace nonn {

namespace {

at::Tensor matrixOf(const std::vector<float>& values, const AnswerTable& table) {
    return at::tensor(values, at::kFloat).reshape({table.images(), -1});
}

std::string nameOf(std::size_t student) {
    return "student" + std::to_string(student);
}

std::string featuresOf(std::size_t student) {
    return "features" + std::to_string(student);
}

/// Throws std::exception where a part is missing or does not fit the others.
AnswerTable tableOf(const WeightsFile& file) {
    AnswerTable table;
    table.split = parseSplit(file.description.at("split").get<std::string>());
    const at::Tensor labels = file.state.at("labels").contiguous();
    if (labels.dim() != 1 || labels.scalar_type() != at::kInt)
        throw badInput({}, Text::verbatim("labels"));
    table.labels.assign(labels.data_ptr<std::int32_t>(), labels.data_ptr<std::int32_t>() + labels.numel());
    const auto values = [&](const std::string& part, const std::vector<std::int64_t>& shape) {
        const at::Tensor& tensor = file.state.at(part);
        if (tensor.sizes() != at::IntArrayRef(shape) || tensor.scalar_type() != at::kFloat)
            throw badInput({}, Text::verbatim(part));
        return copiedValues(tensor);
    };
    const at::Tensor& bias = file.state.at("bias");
    table.classes = bias.dim() == 1 && bias.size(0) < (1 << 20) ? static_cast<int>(bias.size(0)) : 0;
    table.bias = values("bias", {table.classes});
    if (table.images() == 0)
        throw badInput({}, Text::verbatim("images"));
    table.teacherLogits = values("teacher", {table.images(), table.classes});
    for (std::size_t student = 0; file.state.contains(nameOf(student)); ++student)
        table.partialLogits.push_back(values(nameOf(student), {table.images(), table.classes}));
    for (std::size_t student = 0; file.state.contains(featuresOf(student)); ++student) {
        const at::Tensor& features = file.state.at(featuresOf(student));
        table.features.push_back(values(featuresOf(student), {table.images(), features.numel() / table.images()}));
    }
    const bool complete = table.features.empty() || table.features.size() == table.partialLogits.size();
    const auto known = [&](std::int32_t label) { return label >= 0 && label < table.classes; };
    if (table.classes < 1 || table.partialLogits.empty() || !complete || !std::ranges::all_of(table.labels, known))
        throw badInput({}, Text::verbatim("classes"));
    return table;
}

}  // namespace

void writeAnswerTable(const std::filesystem::path& path, const AnswerTable& table, const std::string& madeFrom) {
    WeightsFile file;
    file.description = {{"split", name(table.split)}, {"made_from", madeFrom}};
    file.state = {{"labels", at::tensor(table.labels, at::kInt)},
                  {"bias", at::tensor(table.bias, at::kFloat)},
                  {"teacher", matrixOf(table.teacherLogits, table)}};
    for (std::size_t student = 0; student < table.partialLogits.size(); ++student)
        file.state[nameOf(student)] = matrixOf(table.partialLogits[student], table);
    for (std::size_t student = 0; student < table.features.size(); ++student)
        file.state[featuresOf(student)] = matrixOf(table.features[student], table);
    writeWeights(path, file);
}

std::optional<AnswerTable> readAnswerTable(const std::filesystem::path& path, const std::string& madeFrom) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return std::nullopt;
    try {
        const WeightsFile file = readWeights(path);
        if (file.description.at("made_from").get<std::string>() != madeFrom)
            return std::nullopt;
        return tableOf(file);
    } catch (const std::exception&) {  // asked again, and written anew
        return std::nullopt;
    }
}

}  // namespace nonn
