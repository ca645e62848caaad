// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keep/table_text.h"
#include "workbench/session.h"
#include "workbench/stage_controller.h"

namespace nonn {

struct ReportTable {
    QString title;
    TableLines lines;
};

/// What there is beside the project's own figures.
struct ReportParts {
    std::vector<NamedFile> pictures;  ///< PNG
    std::vector<ReportTable> tables;  ///< of the evaluation
    QString commands;                 ///< that make the project again
};

/// The whole project on paper: data, teacher, graph, partition, plan, runs, evaluation, settings, pictures and
/// commands, all in one file without anything from outside.
QString reportHtml(const Snapshot& snapshot, const QString& name, const ReportParts& parts);

/// The same on pages of A4.
QByteArray reportPdf(const QString& html);

}  // namespace nonn
