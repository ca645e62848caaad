// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/json.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace nonn {

/// fromJson() which also puts the file's name into the errors of values refused by functions that know of no file.
template <typename Read>
auto readFrom(const std::filesystem::path& path, const Json& json, Read&& read) {
    try {
        return fromJson(path, json, read);
    } catch (const Error& error) {
        if (!error.path().empty())
            throw;
        throw badInput(path, error.text());
    }
}

// Values of hand-written files. All throw Error(badInput) naming `what` and the range expected.

/// A whole number from `least` to `most`.
std::int64_t wholeNumber(const Json& json, const std::string& what, std::int64_t least, std::int64_t most);

/// A finite number from `least` to `most`.
double realNumber(const Json& json, const std::string& what, double least, double most);

/// The number under `key`; not set where the key is missing or null.
std::optional<double> optionalNumber(const Json& object, const char* key, double least, double most);

/// Bytes or a count under `key`, as a number or as text which `parse` understands; not set where missing or null.
std::optional<std::int64_t> optionalSize(const Json& object, const char* key, std::int64_t (*parse)(std::string_view));

}  // namespace nonn
