// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_options.h"

#include <array>
#include <charconv>

namespace nonn::cli {

namespace {

/// As short as it can be.
std::string shown(double value) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

Text refusal(const std::string& value, const WholeRange& range) {
    return Text::tr("'%1' is not a whole number from %2 to %3", value, range.least, range.most);
}

Text refusal(const std::string& value, const RealRange& range) {
    constexpr double large = 1e30;
    const std::string least = shown(range.least);
    const std::string most = shown(range.most);
    if (range.most >= large)
        return range.above ? Text::tr("'%1' is not a number above %2", value, least)
                           : Text::tr("'%1' is not a number from %2 up", value, least);
    return range.above ? Text::tr("'%1' is not a number above %2 up to %3", value, least, most)
                       : Text::tr("'%1' is not a number from %2 to %3", value, least, most);
}

bool holds(const WholeRange& range, std::uint64_t value) {
    return value >= range.least && value <= range.most;
}

/// Not for what is no number.
bool holds(const RealRange& range, double value) {
    return (range.above ? value > range.least : value >= range.least) && value <= range.most;
}

template <typename Number, typename Range>
CLI::Option* addNumber(CLI::App* command, const std::string& name, const std::function<void(Number)>& take,
                       const Range& range, const std::string& help) {
    return command->add_option_function<std::string>(
        name,
        [name, take, range](const std::string& text) {
            Number value{};
            const char* const end = text.data() + text.size();
            const auto [last, status] = std::from_chars(text.data(), end, value);
            if (status != std::errc() || last != end || !holds(range, value))
                throw wrongValue(name, refusal(text, range));
            take(value);
        },
        help);
}

}  // namespace

Error wrongValue(const std::string& option, const Text& reason) {
    return {ErrorCode::usage, {}, Text::tr("%1: %2", option, reason)};
}

CLI::Option* addWholeNumber(CLI::App* command, const std::string& name, const std::function<void(std::uint64_t)>& take,
                            WholeRange range, const std::string& help) {
    return addNumber<std::uint64_t>(command, name, take, range, help)->type_name("N");
}

CLI::Option* addRealNumber(CLI::App* command, const std::string& name, const std::function<void(double)>& take,
                           RealRange range, const std::string& help) {
    return addNumber<double>(command, name, take, range, help)->type_name("X");
}

}  // namespace nonn::cli
