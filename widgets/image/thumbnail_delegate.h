// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nonn {

/// What is said of an image beside its caption; drawn as a tick or a cross.
enum class AnswerMark { none, right, wrong };

/// Draws an item of a model as a thumbnail: the image of Qt::DecorationRole at a whole factor, the caption of
/// Qt::DisplayRole beneath where there is room for captions, and the mark of `markRole` in the corner.
class ThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int markRole = Qt::UserRole + 1;  ///< AnswerMark as int

    /// `side`: of the square for the image, in logical pixels.
    ThumbnailDelegate(int side, bool captions, QObject* parent = nullptr);

    void setSide(int side) { m_side = side; }

    /// Of an item, the caption included.
    QSize cellSize() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_side;
    bool m_captions;
};

}  // namespace nonn
