// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/report.h"

#include "theme/core_text.h"
#include "theme/figures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace nonn {

namespace {

constexpr int pictureWidth = 620;

QString tr(const char* text) {
    return QCoreApplication::translate("nonn", text);
}

class Html {
public:
    void heading(const QString& text) { m_text += QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped()); }
    void beginTable() { m_text += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">"); }
    void endTable() { m_text += QStringLiteral("</table>"); }
    void row(const QString& name, const QString& value) { cells({name, value}, QStringLiteral("td")); }
    void cells(const QStringList& cells, const QString& tag) {
        m_text += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            m_text += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, cell.toHtmlEscaped());
        m_text += QStringLiteral("</tr>");
    }
    void paragraph(const QString& text) { m_text += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }
    void code(const QString& text) { m_text += QStringLiteral("<pre>%1</pre>").arg(text.toHtmlEscaped()); }
    void picture(const NamedFile& file) {
        m_text +=
            QStringLiteral("<p><img width=\"%1\" src=\"data:image/png;base64,%2\" alt=\"%3\"><br><small>%3</small></p>")
                .arg(pictureWidth)
                .arg(QString::fromLatin1(file.content.toBase64()),
                     (file.caption.isEmpty() ? file.name : file.caption).toHtmlEscaped());
    }
    QString page(const QString& title) const {
        return QStringLiteral(
                   "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                   "body { font-family: sans-serif; max-width: 48em; margin: 2em auto; color: #1b1f27; }"
                   "td, th { border-bottom: 1px solid #d3d7de; } pre { white-space: pre-wrap; "
                   "}</style></head><body><h1>%1</h1>%2"
                   "</body></html>")
            .arg(title.toHtmlEscaped(), m_text);
    }

private:
    QString m_text;
};

void addDataAndTeacher(Html& html, const Project& project) {
    const DatasetFacts& data = project.dataset;
    html.heading(tr("Data and teacher"));
    html.beginTable();
    html.row(tr("Data"), QString::fromStdString(data.name));
    html.row(tr("Images"),
             tr("%1 to train on, %2 to choose by, %3 for the last test")
                 .arg(figure::count(data.training), figure::count(data.validation), figure::count(data.test)));
    html.row(tr("Shape"),
             tr("%1 × %2 × %3, %4 classes").arg(data.channels).arg(data.height).arg(data.width).arg(data.classes));
    if (project.teacher) {
        html.row(tr("Teacher"), QString::fromStdString(project.teacher->architecture));
        html.row(tr("Its filters"), figure::count(project.teacher->filters));
        html.row(tr("Its test accuracy"), figure::percent(project.teacher->testAccuracy));
    }
    html.endTable();
}

void addPartition(Html& html, const Snapshot& snapshot) {
    if (!snapshot.graph || !snapshot.partition)
        return;
    const Partition& partition = *snapshot.partition;
    html.heading(tr("Filter graph and partition"));
    html.beginTable();
    html.row(tr("Edges"), figure::count(static_cast<std::int64_t>(snapshot.graph->edges.size())));
    html.row(tr("Communities found"), figure::count(partition.communities));
    html.row(tr("Modularity"), figure::index(partition.modularity));
    html.row(tr("Activity kept"), figure::percent(partition.activityKept));
    html.row(tr("Accuracy of the teacher with these filters alone"), figure::percent(partition.maskedTeacherAccuracy));
    for (std::size_t p = 0; p < partition.students.size(); ++p)
        html.row(tr("Filters of student %1").arg(p),
                 figure::count(static_cast<std::int64_t>(partition.students[p].size())));
    html.row(tr("Filters discarded"), figure::count(static_cast<std::int64_t>(partition.discarded.size())));
    html.endTable();
}

void addPlan(Html& html, const Snapshot& snapshot) {
    if (!snapshot.plan)
        return;
    html.heading(tr("Students"));
    html.beginTable();
    html.cells(
        {tr("Student"), tr("Architecture"), tr("Parameters"), tr("Memory"), tr("RAM"), tr("MACs"), tr("Message")},
        QStringLiteral("th"));
    int number = 0;
    for (const PlannedStudent& student : snapshot.plan->students)
        html.cells(
            {QString::number(number++), QString::fromStdString(student.architecture), figure::count(student.parameters),
             figure::bytes(student.deployedBytes), figure::bytes(student.peakActivationBytes),
             figure::amount(static_cast<double>(student.macs), QStringLiteral("MAC")),
             figure::bytes(student.messageBytes)},
            QStringLiteral("td"));
    html.endTable();
}

void addTable(Html& html, const ReportTable& table) {
    html.heading(table.title);
    html.beginTable();
    for (qsizetype row = 0; row < table.lines.size(); ++row)
        html.cells(table.lines[row], row == 0 ? QStringLiteral("th") : QStringLiteral("td"));
    html.endTable();
}

QString text(const std::string& plain) {
    return QString::fromStdString(plain);
}

void addPartitionSettings(Html& html, const Project& project) {
    const GraphOptions& graph = *project.graph;
    const PartitionSettings& partition = *project.partition;
    html.row(tr("Filter graph"), tr("rule %1, strongest filters %2, percentile %3")
                                     .arg(text(std::string(name(graph.settings.rule))))
                                     .arg(graph.settings.topK)
                                     .arg(figure::number(graph.settings.percentile)));
    html.row(tr("Asked images"),
             figure::count(project.askedImages > 0 ? project.askedImages : project.dataset.validation));
    html.row(tr("Partition"), tr("%1, %2, balance %3, seed %4")
                                  .arg(text(std::string(name(partition.algorithm))),
                                       text(std::string(name(partition.policy))), figure::number(partition.balance))
                                  .arg(partition.seed));
}

void addTrainingSettings(Html& html, const RunConfig& run) {
    const DistillationSettings& settings = run.options.settings;
    html.row(tr("Run"), text(run.id));
    html.row(tr("Epochs, batch, learning rate"),
             tr("%1, %2, %3 (%4)")
                 .arg(settings.loop.epochs)
                 .arg(settings.loop.batchSize)
                 .arg(figure::number(settings.loop.learningRate), text(std::string(name(settings.loop.schedule)))));
    html.row(tr("Loss"), tr("%1, %2; alpha %3, temperature %4, beta %5")
                             .arg(text(name(settings.mode)), text(name(settings.loss.featureLoss)),
                                  figure::number(settings.loss.alpha), figure::number(settings.loss.temperature),
                                  figure::number(settings.loss.beta)));
    html.row(tr("Device dropout"), figure::number(settings.deviceDropout));
    html.row(tr("Arithmetic, threads, seed"),
             tr("%1, %2, %3").arg(text(name(settings.arithmetic))).arg(settings.threads).arg(settings.seed));
    html.row(tr("Made with"),
             tr("NoNN Workbench %1, LibTorch %2, on %3").arg(text(run.version), text(run.libtorch), text(run.device)));
}

/// Of the latest finished run of the plan, where there is one.
const steps::RunInfo* latestRun(const steps::Info& info) {
    const steps::RunInfo* latest = nullptr;
    for (const steps::RunInfo& run : info.runs)
        if (run.current && run.config.result)
            latest = &run;
    return latest;
}

void addSettings(Html& html, const Snapshot& snapshot) {
    const Project& project = snapshot.project();
    html.heading(tr("Settings"));
    html.beginTable();
    html.row(tr("Data from"), text(project.source.spec()));
    html.row(tr("Seed of the split"), QString::number(project.split.seed));
    if (snapshot.graph && snapshot.partition)
        addPartitionSettings(html, project);
    if (const steps::RunInfo* const run = latestRun(snapshot.info))
        addTrainingSettings(html, run->config);
    html.row(tr("Looks at the test images"), figure::count(project.testLooks));
    html.endTable();
}

void addRuns(Html& html, const steps::Info& info) {
    if (info.runs.empty())
        return;
    html.heading(tr("Training"));
    html.beginTable();
    html.cells({tr("Run"), tr("Epochs"), tr("Best"), tr("Validation accuracy"), tr("Test accuracy"), tr("State")},
               QStringLiteral("th"));
    for (const steps::RunInfo& run : info.runs) {
        const auto& result = run.config.result;
        const std::optional<Text> students = partText(run.config);
        const QString unfinished = students ? joined({tr("unfinished"), said(*students)}) : tr("unfinished");
        html.cells({QString::fromStdString(run.config.id), result ? figure::count(result->epochs) : figure::missing(),
                    result ? figure::count(result->bestEpoch) : figure::missing(),
                    result ? figure::percent(result->validationAccuracy) : figure::missing(),
                    figure::percent(run.fusedAccuracy),
                    !run.current ? tr("out of date")
                    : result     ? tr("finished")
                                 : unfinished},
                   QStringLiteral("td"));
    }
    html.endTable();
}

}  // namespace

QString reportHtml(const Snapshot& snapshot, const QString& name, const ReportParts& parts) {
    Html html;
    html.paragraph(
        tr("%1, NoNN Workbench %2")
            .arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat), QStringLiteral(NONN_VERSION)));
    addDataAndTeacher(html, snapshot.project());
    addPartition(html, snapshot);
    addPlan(html, snapshot);
    addRuns(html, snapshot.info);
    for (const ReportTable& table : parts.tables)
        addTable(html, table);
    addSettings(html, snapshot);
    html.heading(tr("How to repeat it"));
    html.code(parts.commands);
    if (!parts.pictures.empty())
        html.heading(tr("Pictures"));
    for (const NamedFile& picture : parts.pictures)
        html.picture(picture);
    return html.page(tr("%1: a network of neural networks").arg(name));
}

QByteArray reportPdf(const QString& html) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    QTextDocument document;
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.setHtml(html);
    document.print(&writer);
    return buffer.data();
}

}  // namespace nonn
