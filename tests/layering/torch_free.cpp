// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering/torch_free.h"

#include "layering/source_rules.h"

#include <algorithm>
#include <deque>
#include <map>
#include <regex>
#include <sstream>

namespace {

/// Of a header as it is included in `path`; empty where it is none of this tree.
std::string placeOf(const std::string& header, const std::string& path, const ReadSource& read) {
    const std::string beside = path.substr(0, path.rfind('/') + 1);
    for (const std::string& folder : {beside, std::string("core/"), std::string("app/")})
        if (read(folder + header))
            return folder + header;
    return {};
}

}  // namespace

std::vector<std::string> sourcesWithoutTorch(const std::string& cmake) {
    static const std::regex stage(R"(nonn_stage\(([^)]*)\))");
    std::vector<std::string> sources;
    for (std::sregex_iterator match(cmake.begin(), cmake.end(), stage), end; match != end; ++match) {
        std::string text = (*match)[1];
        std::ranges::replace(text, '\n', ' ');
        std::istringstream in(text);
        std::vector<std::string> words;
        for (std::string word; in >> word;)
            words.push_back(word);
        if (std::ranges::count(words, "TORCH") > 0)
            continue;
        auto word = std::ranges::find(words, "SOURCES");
        while (word != words.end() && ++word != words.end() && *word != "LINK")
            if (!word->starts_with('$'))
                sources.push_back(*word);
    }
    return sources;
}

std::string wayToTorch(const std::string& path, const ReadSource& read) {
    std::map<std::string, std::string> waysTo{{path, path}};
    std::deque<std::string> unread{path};
    for (; !unread.empty(); unread.pop_front()) {
        const std::string& file = unread.front();
        for (const std::string& header : includesOf(read(file).value_or(""))) {
            if (isTorch(header))
                return waysTo[file] + ", " + header;
            const std::string place = placeOf(header, file, read);
            if (!place.empty() && waysTo.emplace(place, waysTo[file] + ", " + place).second)
                unread.push_back(place);
        }
    }
    return {};
}
