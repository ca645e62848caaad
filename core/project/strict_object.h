// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nonn {

/// The most that a count may be: every double up to it is a whole number.
constexpr std::int64_t anyCount = std::int64_t{1} << 53;

/// Reads a JSON object of a file that people may have edited: every member is asked for by name and range, and what
/// nobody asked for is refused. Throws Error(badInput) without a path, which fromJson() adds; the reason names the
/// member from the top, as "partition.students".
class StrictObject {
public:
    /// `where` is the object's own name from the top; empty for the whole file.
    explicit StrictObject(const Json& object, std::string where = {});

    /// Throws when the member is missing.
    const Json& at(const char* key);
    StrictObject object(const char* key);
    bool has(const char* key) const;
    bool isNull(const char* key);

    std::string text(const char* key);
    bool flag(const char* key);
    std::int64_t whole(const char* key, std::int64_t least, std::int64_t most);
    int small(const char* key, int least, int most);
    double real(const char* key, double least, double most);
    std::optional<double> realOrNull(const char* key, double least, double most);
    std::uint64_t seed(const char* key);
    std::vector<std::string> texts(const char* key);
    std::vector<float> floats(const char* key);
    std::vector<std::int64_t> wholes(const char* key, std::int64_t least, std::int64_t most);

    /// A member's name from the top, for reasons.
    std::string nameOf(const std::string& key) const;

    /// To be called last: throws for a member that was not asked for.
    void finish() const;

private:
    const Json& m_object;
    std::string m_where;
    std::set<std::string> m_asked;
};

}  // namespace nonn
