// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/report.h"

#include "theme/figures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
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
    void picture(const NamedFile& file) {
        m_text += QStringLiteral("<p><img width=\"%1\" src=\"data:image/png;base64,%2\" alt=\"%3\"></p>")
                      .arg(pictureWidth)
                      .arg(QString::fromLatin1(file.content.toBase64()), file.name.toHtmlEscaped());
    }
    QString page(const QString& title) const {
        return QStringLiteral(
                   "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                   "body { font-family: sans-serif; max-width: 48em; margin: 2em auto; color: #1b1f27; }"
                   "td, th { border-bottom: 1px solid #d3d7de; }</style></head><body><h1>%1</h1>%2"
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

void addRuns(Html& html, const steps::Info& info) {
    if (info.runs.empty())
        return;
    html.heading(tr("Training"));
    html.beginTable();
    html.cells({tr("Run"), tr("Epochs"), tr("Best"), tr("Validation accuracy"), tr("Test accuracy"), tr("State")},
               QStringLiteral("th"));
    for (const steps::RunInfo& run : info.runs) {
        const auto& result = run.config.result;
        html.cells({QString::fromStdString(run.config.id), result ? figure::count(result->epochs) : figure::missing(),
                    result ? figure::count(result->bestEpoch) : figure::missing(),
                    result ? figure::percent(result->validationAccuracy) : figure::missing(),
                    figure::percent(run.fusedAccuracy),
                    !run.current ? tr("out of date")
                    : result     ? tr("finished")
                                 : tr("unfinished")},
                   QStringLiteral("td"));
    }
    html.endTable();
}

}  // namespace

QString reportHtml(const Snapshot& snapshot, const QString& name, const std::vector<NamedFile>& pictures) {
    Html html;
    addDataAndTeacher(html, snapshot.project());
    addPartition(html, snapshot);
    addPlan(html, snapshot);
    addRuns(html, snapshot.info);
    if (!pictures.empty())
        html.heading(tr("Pictures"));
    for (const NamedFile& picture : pictures)
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
