// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/json_fwd.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace nonn {

/// Reads a JSON file that people or strangers may have edited. Throws Error(badInput) naming file and place.
Json readJson(const std::filesystem::path& path);
/// The same of a text that was in the file.
Json parseJson(const std::filesystem::path& path, const std::string& text);

/// What is to be written to a file, indented by two. Throws Error(badInput) naming the file where a string is not
/// UTF-8.
std::string jsonText(const std::filesystem::path& path, const Json& value);
/// Atomically replaced.
void writeJson(const std::filesystem::path& path, const Json& value);

/// A string where it is verbatim, else {"text", "pattern", "arguments"}, of which `text` is the English.
Json toJson(const Text& text);
/// Throws Json::exception where it is neither.
Text textFromJson(const Json& json);
Json toJson(const std::vector<Text>& texts);
std::vector<Text> textsFromJson(const Json& json);

/// A number that may not apply: NaN becomes null.
Json orNull(double value);

[[noreturn]] void throwBadJson(const std::filesystem::path& path, const Text& what);

/// Runs `read` over a parsed file and turns a missing key, a wrong type or an Error without a path into Error(badInput)
/// naming the file.
template <typename Read>
auto fromJson(const std::filesystem::path& path, const Json& value, Read&& read) {
    try {
        return read(value);
    } catch (const Json::exception& error) {
        throwBadJson(path, Text::verbatim(error.what()));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::badInput || !error.path().empty())
            throw;
        throw badInput(path, error.text());
    }
}

}  // namespace nonn
