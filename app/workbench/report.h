// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/session.h"
#include "workbench/stage_controller.h"

namespace nonn {

/// The whole project on paper: data, teacher, graph, partition, plan, runs, and the pictures given (PNG), all in one
/// file without anything from outside.
QString reportHtml(const Snapshot& snapshot, const QString& name, const std::vector<NamedFile>& pictures);

/// The same on pages of A4.
QByteArray reportPdf(const QString& html);

}  // namespace nonn
