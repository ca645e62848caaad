// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/noise_view.h"

#include "pages/bar_delegate.h"
#include "pages/export/noise_model.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

constexpr int laneWidth = 10;
constexpr int nodeRadius = 3;

/// Draws the network before the names of its layers.
class NetworkDelegate : public BarDelegate {
public:
    NetworkDelegate(const NoiseModel& model, QObject* parent) : BarDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem beside = option;
        beside.rect.setLeft(option.rect.left() + drawingWidth());
        BarDelegate::paint(painter, beside, index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme::colour(Role::mutedText), 1));
        for (const Rail& rail : m_model.rails())
            drawRail(*painter, option.rect, rail, index.row());
        const bool costliest = index.row() == m_model.costliest();
        painter->setBrush(theme::colour(costliest ? Role::bad : Role::accent));
        painter->setPen(Qt::NoPen);
        const int radius = costliest ? nodeRadius + 1 : nodeRadius;
        painter->drawEllipse(QPoint(laneAt(option.rect, 0), option.rect.center().y()), radius, radius);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return BarDelegate::sizeHint(option, index) + QSize(drawingWidth(), 0);
    }

private:
    int drawingWidth() const {
        int lanes = 0;
        for (const Rail& rail : m_model.rails())
            lanes = std::max(lanes, rail.lane);
        return (lanes + 1) * laneWidth + space::gap;
    }

    /// The network's own line stands next to the names.
    int laneAt(const QRect& cell, int lane) const {
        return cell.left() + drawingWidth() - space::gap - lane * laneWidth;
    }

    void drawRail(QPainter& painter, const QRect& cell, const Rail& rail, int row) const {
        if (row < rail.from || row > rail.to)
            return;
        const int x = laneAt(cell, rail.lane);
        const int middle = cell.center().y();
        painter.drawLine(x, row == rail.from ? middle : cell.top(), x, row == rail.to ? middle : cell.bottom() + 1);
        if (row == rail.from || row == rail.to)
            painter.drawLine(x, middle, laneAt(cell, 0), middle);
    }

    const NoiseModel& m_model;
};

}  // namespace

NoiseView::NoiseView(QWidget* parent)
    : QWidget(parent),
      m_model(new NoiseModel(this)),
      m_student(new QComboBox),
      m_sentence(new QLabel),
      m_table(makeBarTable(m_model, QStringLiteral("noise"), tr("What 8-bit integers cost each layer"))) {
    for (const int column : {NoiseModel::ratio, NoiseModel::loss})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setItemDelegateForColumn(NoiseModel::name, new NetworkDelegate(*m_model, m_table));
    m_student->setAccessibleName(tr("Student whose layers are shown"));
    m_student->setObjectName(QStringLiteral("noise-student"));
    m_sentence->setWordWrap(true);
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::gap);
    line->addWidget(m_student);
    line->addWidget(m_sentence, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    connect(m_student, &QComboBox::currentIndexChanged, this, &NoiseView::showStudent);
}

void NoiseView::setReport(const QuantisationReport& report) {
    m_report = report;
    const QSignalBlocker quiet(m_student);
    m_student->clear();
    for (std::size_t p = 0; p < report.students.size(); ++p)
        m_student->addItem(tr("Student %1").arg(p));
    showStudent(0);
}

QString NoiseView::sentence() const {
    return m_sentence->text();
}

void NoiseView::showStudent(int student) {
    const auto at = static_cast<std::size_t>(student);
    if (at >= m_report.students.size())
        return;
    const QuantisationReport::Student& shown = m_report.students[at];
    m_model->setLayers(shown.layers);
    const auto percent = [](double share) { return QLocale().toString(100 * share, 'f', 2); };
    QString text = tr("In 8-bit integers %1 % of %L2 validation images are right, %3 % before.")
                       .arg(percent(shown.after))
                       .arg(m_report.images)
                       .arg(percent(shown.before));
    if (const int row = m_model->costliest(); row >= 0)
        text += QLatin1Char(' ') + tr("%1 costs most: %2 dB.")
                                       .arg(m_model->index(row, NoiseModel::name).data().toString(),
                                            m_model->index(row, NoiseModel::loss).data().toString());
    m_sentence->setText(text);
}

}  // namespace nonn
