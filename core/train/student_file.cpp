// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/student_file.h"

#include "base/error.h"
#include "base/json.h"
#include "model/weights_description.h"

#include <algorithm>
#include <array>

namespace nonn {

namespace fs = std::filesystem;

fs::path studentFile(const fs::path& folder, int student) {
    return folder / "students" / (std::to_string(student) + ".pt");
}

fs::path fusionFile(const fs::path& folder) {
    return folder / "students" / "fusion.pt";
}

StudentNotes studentNotesFrom(const fs::path& path, const Json& description) {
    return fromJson(path, description, [&](const Json& json) {
        const auto image = json.at("image").get<std::array<int, 3>>();
        StudentNotes notes{json.at("architecture"), {image[0], image[1], image[2]}, json.at("filters")};
        if (notes.filters.empty() || *std::ranges::min_element(image) < 1)
            throw badInput(path, Text::tr("describes no student"));
        return notes;
    });
}

std::size_t joinedStudentsFrom(const fs::path& path, const Json& description) {
    return fromJson(path, description, [](const Json& json) { return json.at("students").get<std::size_t>(); });
}

std::vector<std::vector<int>> readStudentFilters(const fs::path& folder) {
    const fs::path fusion = fusionFile(folder);
    const std::size_t students = joinedStudentsFrom(fusion, readWeightsDescription(fusion));
    std::vector<std::vector<int>> filters;
    for (std::size_t p = 0; p < students; ++p) {
        const fs::path path = studentFile(folder, static_cast<int>(p));
        filters.push_back(studentNotesFrom(path, readWeightsDescription(path)).filters);
    }
    if (filters.empty())
        throw badInput(fusion, Text::tr("does not fit the students beside it"));
    return filters;
}

}  // namespace nonn
