// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/right_answers.h"

#include "evaluate/block_pass.h"
#include "evaluate/teacher_pass.h"

#include <algorithm>
#include <cmath>

namespace nonn {

std::vector<bool> rightAnswers(const Teacher& teacher, const Images& images, const PassSettings& settings,
                               const Progress& progress) {
    const TeacherPass pass = askTeacher(teacher, images, Split::validation, settings, progress);
    const std::vector<std::int32_t> said = predictionsOf(pass.logits);
    std::vector<bool> right;
    for (std::size_t i = 0; i < said.size(); ++i)
        right.push_back(said[i] == images.labels[i]);
    return right;
}

std::int64_t countOf(const std::vector<bool>& right) {
    return std::count(right.begin(), right.end(), true);
}

double behind(const std::vector<bool>& worse, const std::vector<bool>& better) {
    std::int64_t lost = 0;
    std::int64_t won = 0;
    for (std::size_t i = 0; i < worse.size(); ++i) {
        lost += better[i] && !worse[i] ? 1 : 0;
        won += worse[i] && !better[i] ? 1 : 0;
    }
    return lost == won ? 0 : static_cast<double>(lost - won) / std::sqrt(static_cast<double>(lost + won));
}

}  // namespace nonn
