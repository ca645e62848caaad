// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/error.h"
#include "base/file.h"

#include <cmath>

namespace nonn {

namespace {

/// The library's own exception number is of no use to the reader.
std::string withoutNumber(const std::string& what) {
    const auto start = what.find("] ");
    return start == std::string::npos ? what : what.substr(start + 2);
}

}  // namespace

Json readJson(const std::filesystem::path& path) {
    const std::string text = readFile(path, std::int64_t{1} << 30);
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
