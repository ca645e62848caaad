// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace nonn {

/// A constant of C that reads back as the very same value: "1.0f", "0.1f", "-FLT_MAX" for what is below all.
std::string cFloat(float value);

/// "static const TYPE NAME[COUNT] = {...};", in lines that a screen holds.
std::string cArray(const std::string& name, std::span<const float> values);
std::string cArray(const std::string& name, std::span<const std::int8_t> values);
std::string cArray(const std::string& name, std::span<const std::int16_t> values);
std::string cArray(const std::string& name, std::span<const std::int32_t> values);

/// The name as an identifier of C: letters, digits and low lines.
std::string cIdentifier(std::string_view name);

/// The text with each "@KEY@" replaced by its value.
std::string filled(std::string text, const std::map<std::string, std::string>& values);

}  // namespace nonn
