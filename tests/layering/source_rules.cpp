// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/source_rules.h"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

namespace {

constexpr std::size_t mostLines = 500;

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// The part of a path before its first '/', and that after it.
std::pair<std::string, std::string> cutAtSlash(const std::string& path) {
    const auto slash = path.find('/');
    return slash == std::string::npos ? std::pair(std::string(), path)
                                      : std::pair(path.substr(0, slash), path.substr(slash + 1));
}

bool startsWithAny(const std::string& text, std::initializer_list<const char*> starts) {
    return std::any_of(starts.begin(), starts.end(), [&](const char* start) { return text.starts_with(start); });
}

bool isQt(const std::string& header) {
    static const std::regex pattern("Q[A-Z].*|Qt.*/.*|qcustomplot.*");
    return std::regex_match(header, pattern);
}

/// The only headers that bring LibTorch to whoever includes them: every other file compiles in a fraction of the time.
const std::set<std::string>& headersWithTorch() {
    static const std::set<std::string> headers{
        "core/deliver/module_factory.h",  "core/deliver/reference.h",     "core/deliver/script_modules.h",
        "core/evaluate/evaluate.h",       "core/evaluate/teacher_pass.h", "core/evaluate/tensor_values.h",
        "core/model/batch_norm.h",        "core/model/network.h",         "core/model/runtime.h",
        "core/model/script_content.h",    "core/model/script_file.h",     "core/model/script_graph.h",
        "core/model/script_passes.h",     "core/model/script_values.h",   "core/train/batches.h",
        "core/train/batches_ahead.h",     "core/train/checkpoint.h",      "core/train/distiller.h",
        "core/train/distillation_loss.h", "core/train/stoppable_step.h",  "core/quantise/fake_quantisation.h"};
    return headers;
}

/// The only ones with the whole of the JSON library, for values that hold JSON and templates that read it.
const std::set<std::string>& headersWithJson() {
    static const std::set<std::string> headers{"core/base/json.h", "core/model/teacher.h", "core/model/weights_file.h",
                                               "core/plan/reading.h", "app/cli/commands.h"};
    return headers;
}

/// Why a header or source costs too much to compile with `header`, or nothing.
std::string whyExpensive(const std::string& path, const std::string& header) {
    const std::string top = cutAtSlash(path).first;
    if (top != "core" && top != "app" && top != "widgets")
        return {};
    if (header == "torch/torch.h" || header == "ATen/ATen.h")
        return "the whole of LibTorch; name the operators, as ATen/ops/cat.h";
    if (!path.ends_with(".h"))
        return {};
    if (isTorch(header) && !headersWithTorch().contains(path))
        return "this header is not among those that may bring in LibTorch";
    if ((header == "base/json.h" || header == "nlohmann/json.hpp") && !headersWithJson().contains(path))
        return "this header is not among those that may bring in all of the JSON library; use base/json_fwd.h";
    return {};
}

/// Why a file may not include `header`, or nothing.
std::string whyForbidden(const std::string& path, const std::string& header) {
    const auto [top, below] = cutAtSlash(path);
    const std::string owner = cutAtSlash(header).first;
    if (header.find("..") != std::string::npos)
        return "the path goes through ..";
    if (top == "widgets" && owner == "app")
        return "widgets/ stands below app/";
    if (top == "widgets" && path.ends_with(".h") && isTorch(header))
        return "a header of widgets/ brings in LibTorch";
    if (top != "core")
        return whyExpensive(path, header);
    const std::string stage = cutAtSlash(below).first;
    const auto own = std::find(stages().begin(), stages().end(), stage);
    const auto other = std::find(stages().begin(), stages().end(), owner);
    if (other != stages().end() && other > own)
        return "stage " + owner + " comes after stage " + stage;
    if (owner == "app" || owner == "widgets")
        return "core/ stands below " + owner + "/";
    if (isQt(header))
        return "core/ knows no Qt";
    if (isTorch(header) && (stage == "base" || stage == "data" || stage == "graph" || stage == "plan" ||
                            stage == "infer" || stage == "serve"))
        return "stage " + stage + " knows no LibTorch";
    if (startsWithAny(header, {"igraph/", "graphviz/", "igraph.h", "gvc.h", "cgraph.h"}) && stage != "graph")
        return "igraph and Graphviz stay within stage graph";
    if (startsWithAny(header, {"grpc", "google/protobuf/", "inference."}) && (stage != "serve" || path.ends_with(".h")))
        return "gRPC stays within the sources of stage serve";
    return whyExpensive(path, header);
}

}  // namespace

bool isTorch(const std::string& header) {
    return startsWithAny(header, {"torch/", "ATen/", "c10/", "caffe2/"});
}

std::vector<std::string> includesOf(const std::string& text) {
    static const std::regex include(R"(\s*#\s*include\s*["<]([^">]+)[">].*)");
    std::vector<std::string> headers;
    for (const std::string& line : linesOf(text)) {
        std::smatch match;
        if (line.find('#') != std::string::npos && std::regex_match(line, match, include))
            headers.push_back(match[1]);
    }
    return headers;
}

const std::vector<std::string>& stages() {
    static const std::vector<std::string> inOrder{"base",     "data",     "model",   "graph", "plan",  "train",
                                                  "evaluate", "quantise", "deliver", "infer", "serve", "project"};
    return inOrder;
}

std::vector<std::string> brokenRules(const std::string& path, const std::string& text) {
    std::vector<std::string> problems;
    const auto report = [&](std::size_t line, const std::string& what) {
        problems.push_back(path + ":" + std::to_string(line) + ": " + what);
    };
    const std::vector<std::string> lines = linesOf(text);
    const std::size_t top = !lines.empty() && lines[0].starts_with("#!") ? 1 : 0;
    if (lines.size() <= top || lines[top].find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string::npos)
        report(top + 1, "the licence line is missing");
    if (!path.ends_with(".h") && !path.ends_with(".cpp"))
        return problems;
    if (lines.size() > mostLines)
        report(lines.size(), "more than " + std::to_string(mostLines) + " lines: two things in one file");
    static const std::regex include(R"(\s*#\s*include\s*["<]([^">]+)[">].*)");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch match;
        if (!std::regex_match(lines[i], match, include))
            continue;
        const std::string why = whyForbidden(path, match[1]);
        if (!why.empty())
            report(i + 1, "includes " + match[1].str() + ": " + why);
    }
    return problems;
}
