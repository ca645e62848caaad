// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/file.h"
#include "graph/graph_files.h"

#include <algorithm>
#include <array>

namespace nonn {

namespace {

/// An ending, and what stands in the first lines of such a file of ours and hardly in another's.
struct Form {
    const char* ending;
    const char* mark;
};

constexpr std::array<Form, 5> forms{{{".dot", "graph filters {"},
                                     {".graphml", "<key id=\"activity\" for=\"node\""},
                                     {".csv", "source,target,weight"},
                                     {".json", "\"student\":"},
                                     {".svg", "font-family=\"sans-serif\">\n<rect width=\"100%\" height=\"100%\""}}};

const Form* formOf(const std::filesystem::path& path) {
    for (const Form& form : forms)
        if (graphEnding(path) == form.ending)
            return &form;
    return nullptr;
}

}  // namespace

std::string graphEnding(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    return ending;
}

void checkGraphEnding(const std::filesystem::path& path) {
    if (!formOf(path))
        throw badInput(path, Text::tr("a graph is written as .dot, .graphml, .csv, .json or .svg, not \"%1\"",
                                      path.extension().string()));
}

bool isExportedGraph(const std::filesystem::path& path) {
    constexpr std::size_t head = 1000;
    std::error_code ignored;
    const Form* const form = formOf(path);
    if (!form || !std::filesystem::is_regular_file(path, ignored))
        return false;
    const std::string content = readFile(path);
    return content.empty() || std::string_view(content).substr(0, head).find(form->mark) != std::string_view::npos;
}

}  // namespace nonn
