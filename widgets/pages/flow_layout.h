// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace nonn {

/// Puts widgets beside each other as they fit and goes on in the next line, as words of a text. Those of a line stand
/// at its top, or, where they are aligned so, in its middle.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// `across`: between widgets of a line; `down`: between lines.
    FlowLayout(int across, int down, QWidget* parent = nullptr);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    /// The height that they take in `place`; `move`: puts them there.
    int arrange(const QRect& place, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_across;
    int m_down;
};

}  // namespace nonn
