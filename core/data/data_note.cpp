// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/data_note.h"

#include <algorithm>

namespace nonn {

Text namesText(const std::vector<std::string>& names, std::size_t mostNamed) {
    std::vector<Text> first;
    for (std::size_t i = 0; i < std::min(mostNamed, names.size()); ++i)
        first.push_back(Text::verbatim(names[i]));
    return names.size() > mostNamed ? Text::tr("%1 and %2 more", listed(first), names.size() - mostNamed)
                                    : listed(first);
}

}  // namespace nonn
