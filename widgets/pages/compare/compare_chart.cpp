// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_chart.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>

namespace nonn {

namespace {

/// What one series shows.
struct Kinds {
    std::set<std::string> of;  ///< see kindOf()
    QString name;
    ChartColour colour;
    ChartMark mark;
};

std::vector<Kinds> shownKinds() {
    return {{{"nonn"}, CompareChart::tr("Communities"), ChartColour::of(Role::accent), ChartMark::dot},
            {{"nonn-random"}, CompareChart::tr("Random members"), ChartColour::of(Role::mutedText), ChartMark::cross},
            {{"nonn-dropout"}, CompareChart::tr("Device dropout"), ChartColour::student(1), ChartMark::triangle},
            {{"single", "single-total"}, CompareChart::tr("One network"), ChartColour::student(2), ChartMark::square},
            {{"teacher"}, CompareChart::tr("Teacher"), ChartColour::of(Role::text), ChartMark::diamond}};
}

/// The teacher's line has its name.
QString pointName(const ComparisonRow& row) {
    if (row.kind == RowKind::teacher)
        return {};
    return row.share > 1 ? QStringLiteral("K = %1").arg(row.share) : CompareChart::tr("all memory");
}

/// From the smallest device on.
std::vector<const ComparisonLine*> linesOf(const Comparison& comparison, const Kinds& kinds) {
    std::vector<const ComparisonLine*> lines;
    for (const ComparisonLine& line : comparison.rows)
        if (line.accuracy.count > 0 && kinds.of.contains(kindOf(line.row)))
            lines.push_back(&line);
    std::ranges::stable_sort(lines, {}, [](const ComparisonLine* line) { return line->costs.deployedBytes; });
    return lines;
}

ChartSeries seriesOf(const std::vector<const ComparisonLine*>& lines, const Kinds& kinds) {
    ChartSeries series;
    series.name = kinds.name;
    series.colour = kinds.colour;
    series.mark = kinds.mark;
    for (const ComparisonLine* const line : lines) {
        const bool spread = line->accuracy.count > 1;
        series.x << static_cast<double>(line->costs.deployedBytes);
        series.y << line->accuracy.mean;
        series.spread << (spread ? line->accuracy.deviation : std::numeric_limits<double>::quiet_NaN());
        series.pointNames << pointName(line->row);
    }
    return series;
}

}  // namespace

CompareChart::CompareChart(QWidget* parent) : LineChart(parent) {
    setObjectName(QStringLiteral("accuracy-memory"));
    setTitle(tr("Accuracy against memory of one device"));
    setAxes({tr("Memory a device"), {}, AxisFigures::bytes, true},
            {tr("Test accuracy"), {}, AxisFigures::percent, false});
    setEmptyText(tr("No figures yet: they come with the first row that is finished."));
    connect(this, &LineChart::pointClicked, this,
            [this](int series, int index) { Q_EMIT rowClicked(m_rows[series][index]); });
}

void CompareChart::setComparison(const Comparison& comparison) {
    QVector<ChartSeries> all;
    QVector<ChartReference> references;
    m_rows.clear();
    for (const Kinds& kinds : shownKinds()) {
        const std::vector<const ComparisonLine*> lines = linesOf(comparison, kinds);
        if (lines.empty())
            continue;
        all << seriesOf(lines, kinds);
        m_rows << QStringList();
        for (const ComparisonLine* const line : lines)
            m_rows.last() << QString::fromStdString(line->row.name);
        if (lines.front()->row.kind == RowKind::teacher)
            references << ChartReference{kinds.name, lines.front()->accuracy.mean, kinds.colour};
    }
    setSeries(all);
    setReferences(references);
}

void CompareChart::choose(const QString& row) {
    for (int series = 0; series < m_rows.size(); ++series)
        if (const qsizetype index = m_rows[series].indexOf(row); index >= 0)
            return setChosen(series, static_cast<int>(index));
    setChosen(-1, -1);
}

}  // namespace nonn
