// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>
#include <vector>

namespace nonn {

/// Small bars: one a class, as long as its share, with its name and its figure.
class ClassBars : public QWidget {
    Q_OBJECT

public:
    explicit ClassBars(QWidget* parent = nullptr);

    /// `shares` 0..1; the longest bar fills the width. The largest first, at most `most` of them.
    void setShares(const QStringList& names, const std::vector<double>& shares, const QColor& colour, int most = 10);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString name;
        double share = 0;
    };

    int rowHeight() const;

    std::vector<Row> m_rows;
    QColor m_colour;
};

}  // namespace nonn
