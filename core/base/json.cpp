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

/// A description within a stranger's file may nest as it likes.
Text readText(const Json& json, int depth) {
    constexpr int deepest = 16;
    if (depth > deepest)
        throw badInput({}, Text::tr("it nests deeper than %1 levels", deepest));
    if (json.is_string())
        return Text::verbatim(json.get<std::string>());
    std::vector<Text> arguments;
    for (const Json& argument : json.at("arguments"))
        arguments.push_back(readText(argument, depth + 1));
    return Text::of(json.at("pattern").get<std::string>(), std::move(arguments));
}

}  // namespace

Json readJson(const std::filesystem::path& path) {
    return parseJson(path, readFile(path, std::int64_t{1} << 30));
}

Json parseJson(const std::filesystem::path& path, const std::string& text) {
    if (text.empty())
        throwBadJson(path, Text::tr("it is empty"));
    if (nestsTooDeeply(text))
        throwBadJson(path, Text::tr("it nests deeper than %1 levels", deepestNesting));
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        throwBadJson(path, Text::verbatim(error.what()));
    }
}

std::string jsonText(const std::filesystem::path& path, const Json& value) {
    try {
        return value.dump(2) + "\n";
    } catch (const Json::exception&) {
        throw badInput(path, Text::tr("cannot be written: a name or path in it is not UTF-8"));
    }
}

void writeJson(const std::filesystem::path& path, const Json& value) {
    writeFile(path, jsonText(path, value));
}

Json toJson(const Text& text) {
    if (text.isVerbatim())
        return text.pattern();
    return {{"text", text.english()}, {"pattern", text.pattern()}, {"arguments", toJson(text.arguments())}};
}

Text textFromJson(const Json& json) {
    return readText(json, 0);
}

Json toJson(const std::vector<Text>& texts) {
    Json list = Json::array();
    for (const Text& text : texts)
        list.push_back(toJson(text));
    return list;
}

std::vector<Text> textsFromJson(const Json& json) {
    std::vector<Text> texts;
    for (const Json& text : json)
        texts.push_back(textFromJson(text));
    return texts;
}

Json orNull(double value) {
    return std::isnan(value) ? Json(nullptr) : Json(value);
}

void throwBadJson(const std::filesystem::path& path, const Text& what) {
    const Text said = what.isVerbatim() ? Text::verbatim(withoutNumber(what.pattern())) : what;
    throw badInput(path, Text::tr("is not the JSON expected: %1", said));
}

}  // namespace nonn
