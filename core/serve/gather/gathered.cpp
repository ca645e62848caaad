// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/gathered.h"

namespace nonn {

std::vector<int> Gathered::missing() const {
    std::vector<int> missing;
    for (std::size_t p = 0; p < students.size(); ++p)
        if (!students[p].node)
            missing.push_back(static_cast<int>(p));
    return missing;
}

std::vector<StudentMessage> Gathered::messagesOf(std::size_t image, std::size_t images) const {
    const auto rowOf = [&](const std::vector<float>& values) {
        const std::size_t width = values.size() / images;
        return std::span(values).subspan(image * width, width);
    };
    std::vector<StudentMessage> messages;
    for (const Student& student : students)
        messages.push_back({rowOf(student.share), rowOf(student.features)});
    return messages;
}

}  // namespace nonn
