// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QString>

namespace nonn {

/// What a teacher is and what it is worth on some validation images of a data set, as text for people. `file` is a path
/// or "builtin"; `spec` as DataSource::parse takes it. Throws Error where it cannot be read or does not fit.
QString probeTeacher(const QString& file, const QString& spec, int side, const Progress& progress);

/// What a dialog of files offers where a teacher is asked for.
QString teacherFiles();

/// Of the library that this program runs with.
QString libTorchVersion();

}  // namespace nonn
