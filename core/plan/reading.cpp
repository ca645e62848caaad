// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reading.h"

#include "base/json.h"

#include <cmath>
#include <limits>

namespace nonn {

namespace {

bool given(const Json& object, const char* key) {
    return object.contains(key) && !object.at(key).is_null();
}

}  // namespace

std::int64_t wholeNumber(const Json& json, const std::string& what, std::int64_t least, std::int64_t most) {
    const bool tooLarge = json.is_number_unsigned() &&
                          json.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    if (json.is_number_integer() && !tooLarge) {
        const auto value = json.get<std::int64_t>();
        if (value >= least && value <= most)
            return value;
    }
    throw badInput({}, Text::tr("%1 must be a whole number from %2 to %3, not %4", what, least, most, json.dump()));
}

double realNumber(const Json& json, const std::string& what, double least, double most) {
    if (json.is_number()) {
        const auto value = json.get<double>();
        if (std::isfinite(value) && value >= least && value <= most)
            return value;
    }
    throw badInput({}, Text::tr("%1 must be a number from %2 to %3, not %4", what, Json(least).dump(),
                                Json(most).dump(), json.dump()));
}

std::optional<double> optionalNumber(const Json& object, const char* key, double least, double most) {
    if (!given(object, key))
        return std::nullopt;
    return realNumber(object.at(key), key, least, most);
}

std::optional<std::int64_t> optionalSize(const Json& object, const char* key, std::int64_t (*parse)(std::string_view)) {
    if (!given(object, key))
        return std::nullopt;
    const Json& value = object.at(key);
    if (value.is_string())
        return parse(value.get<std::string>());
    return wholeNumber(value, key, 0, std::numeric_limits<std::int64_t>::max());
}

}  // namespace nonn
