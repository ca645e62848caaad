// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/student_threads.h"

#include "train/teacher_answers.h"

#include <algorithm>

namespace nonn {

Workers studentWorkers(int threads, int students) {
    return Workers(std::max(1, std::min(threads, 2 * students)),
                   [each = std::max(1, threads / students)] { useThreadsHere(each); });
}

std::optional<OneThreadHere> oneThreadBetweenStudents(const TeacherAnswers& answers) {
    if (answers.variants() > 0)
        return std::optional<OneThreadHere>(std::in_place);
    return std::nullopt;
}

}  // namespace nonn
