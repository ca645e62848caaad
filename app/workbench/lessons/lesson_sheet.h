// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/lessons/lesson_world.h"

#include <QByteArray>

namespace nonn {

/// A PDF for who teaches: every step of the lesson, its question, and the answer as the project gives it now.
QByteArray lessonSheet(const Lesson& lesson, const LessonWorld& world);

}  // namespace nonn
