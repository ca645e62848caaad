// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workers.h"
#include "model/runtime.h"

#include <optional>

namespace nonn {

class TeacherAnswers;

/// Threads on which `students`, at least one, learn side by side: up to two a student, each of which may use its share
/// of `threads`.
Workers studentWorkers(int threads, int students);

/// To live as long as a step of such students. What is to do between their own work is small: threads that OpenMP woke
/// for it would spin beside the students for longer than that takes. Only a teacher that is asked at every step is
/// worth them.
std::optional<OneThreadHere> oneThreadBetweenStudents(const TeacherAnswers& answers);

}  // namespace nonn
