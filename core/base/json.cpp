// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/error.h"
#include "base/file.h"

#include <cmath>

namespace nonn {

namespace {

/// Far more than any file of ours needs; a value of a million levels would overflow the stack of whoever copies it.
constexpr int deepestNesting = 100;

bool nestsTooDeeply(const std::string& text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            inString = !inString;
        else if (inString)
            i += c == '\\' ? 1 : 0;
        else if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
        if (depth > deepestNesting)
            return true;
    }
    return false;
}

/// The library's own exception number is of no use to the reader.
std::string withoutNumber(const std::string& what) {
    const auto start = what.find("] ");
    return start == std::string::npos ? what : what.substr(start + 2);
}

}  // namespace

Json readJson(const std::filesystem::path& path) {
    const std::string text = readFile(path, std::int64_t{1} << 30);
    if (text.empty())
        throwBadJson(path, "it is empty");
    if (nestsTooDeeply(text))
        throwBadJson(path, "it nests deeper than " + std::to_string(deepestNesting) + " levels");
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        throwBadJson(path, error.what());
    }
}

void writeJson(const std::filesystem::path& path, const Json& value) {
    std::string text;
    try {
        text = value.dump(2) + "\n";
    } catch (const Json::exception& error) {
        throw badInput(path, "cannot be written: " + withoutNumber(error.what()));
    }
    writeFile(path, text);
}

Json orNull(double value) {
    return std::isnan(value) ? Json(nullptr) : Json(value);
}

void throwBadJson(const std::filesystem::path& path, const std::string& what) {
    throw badInput(path, "is not the JSON expected: " + withoutNumber(what));
}

}  // namespace nonn
