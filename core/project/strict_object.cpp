// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/strict_object.h"

#include "base/json.h"
#include "plan/reading.h"

namespace nonn {

StrictObject::StrictObject(const Json& object, std::string where) : m_object(object), m_where(std::move(where)) {
    if (!object.is_object())
        throw badInput(
            {}, m_where.empty() ? Text::tr("must hold a JSON object") : Text::tr("%1 must be a JSON object", m_where));
}

std::string StrictObject::nameOf(const std::string& key) const {
    return m_where.empty() ? key : m_where + "." + key;
}

const Json& StrictObject::at(const char* key) {
    m_asked.insert(key);
    const auto found = m_object.find(key);
    if (found == m_object.end())
        throw badInput({}, Text::tr("%1 is missing", nameOf(key)));
    return *found;
}

StrictObject StrictObject::object(const char* key) {
    return StrictObject(at(key), nameOf(key));
}

bool StrictObject::has(const char* key) const {
    return m_object.contains(key);
}

bool StrictObject::isNull(const char* key) {
    return at(key).is_null();
}

std::string StrictObject::text(const char* key) {
    const Json& value = at(key);
    if (!value.is_string())
        throw badInput({}, Text::tr("%1 must be text", nameOf(key)));
    return value.get<std::string>();
}

bool StrictObject::flag(const char* key) {
    const Json& value = at(key);
    if (!value.is_boolean())
        throw badInput({}, Text::tr("%1 must be true or false", nameOf(key)));
    return value.get<bool>();
}

std::int64_t StrictObject::whole(const char* key, std::int64_t least, std::int64_t most) {
    return wholeNumber(at(key), nameOf(key), least, most);
}

int StrictObject::small(const char* key, int least, int most) {
    return static_cast<int>(whole(key, least, most));
}

double StrictObject::real(const char* key, double least, double most) {
    return realNumber(at(key), nameOf(key), least, most);
}

std::optional<double> StrictObject::realOrNull(const char* key, double least, double most) {
    return isNull(key) ? std::nullopt : std::optional(real(key, least, most));
}

std::uint64_t StrictObject::seed(const char* key) {
    const Json& value = at(key);
    if (!value.is_number_unsigned() && !(value.is_number_integer() && value.get<std::int64_t>() >= 0))
        throw badInput({}, Text::tr("%1 must be a whole number of 0 or more", nameOf(key)));
    return value.get<std::uint64_t>();
}

std::vector<std::string> StrictObject::texts(const char* key) {
    const Json& value = at(key);
    std::vector<std::string> result;
    if (!value.is_array())
        throw badInput({}, Text::tr("%1 must be a list of texts", nameOf(key)));
    for (const Json& entry : value) {
        if (!entry.is_string())
            throw badInput({}, Text::tr("%1 must be a list of texts", nameOf(key)));
        result.push_back(entry.get<std::string>());
    }
    return result;
}

std::vector<float> StrictObject::floats(const char* key) {
    const Json& value = at(key);
    std::vector<float> result;
    if (!value.is_array())
        throw badInput({}, Text::tr("%1 must be a list of numbers", nameOf(key)));
    for (const Json& entry : value)
        result.push_back(static_cast<float>(realNumber(entry, nameOf(key), -1e30, 1e30)));
    return result;
}

std::vector<std::int64_t> StrictObject::wholes(const char* key, std::int64_t least, std::int64_t most) {
    const Json& value = at(key);
    std::vector<std::int64_t> result;
    if (!value.is_array())
        throw badInput({}, Text::tr("%1 must be a list of numbers", nameOf(key)));
    for (const Json& entry : value)
        result.push_back(wholeNumber(entry, nameOf(key), least, most));
    return result;
}

void StrictObject::finish() const {
    for (const auto& [key, value] : m_object.items())
        if (!m_asked.contains(key))
            throw badInput({}, Text::tr("%1 is not known to this program", nameOf(key)));
}

}  // namespace nonn
