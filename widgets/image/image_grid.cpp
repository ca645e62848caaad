// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/image_grid.h"

#include "image/image_loader.h"
#include "theme/theme.h"

#include <QEvent>
#include <algorithm>

namespace nonn {

ImageGridModel::ImageGridModel(QObject* parent) : QAbstractListModel(parent), m_loader(new ImageLoader(this)) {
    connect(m_loader, &ImageLoader::made, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
    });
}

void ImageGridModel::setItems(std::shared_ptr<const Images> images, std::vector<GridItem> items) {
    if (images == m_images && items == m_items)
        return;
    beginResetModel();
    if (images != m_images)
        m_loader->setImages(images);
    m_images = std::move(images);
    m_items = std::move(items);
    endResetModel();
}

QModelIndex ImageGridModel::find(std::int64_t image) const {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [image](const GridItem& item) { return item.image == image; });
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()));
}

int ImageGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ImageGridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridItem& shown = item(index);
    switch (role) {
        case Qt::DisplayRole:
            return shown.caption;
        case Qt::DecorationRole:
            return m_loader->find(shown.image);
        case ThumbnailDelegate::markRole:
            return static_cast<int>(shown.mark);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            const QString text = tr("Image %1: %2").arg(shown.image).arg(shown.caption);
            return shown.mark == AnswerMark::none    ? text
                   : shown.mark == AnswerMark::right ? tr("%1, right").arg(text)
                                                     : tr("%1, wrong").arg(text);
        }
        default:
            return {};
    }
}

ImageGrid::ImageGrid(QWidget* parent)
    : QListView(parent), m_model(new ImageGridModel(this)), m_delegate(new ThumbnailDelegate(thumbnail, true, this)) {
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    fitCells();
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAccessibleName(tr("Images"));
}

void ImageGrid::setItems(std::shared_ptr<const Images> images, std::vector<GridItem> items) {
    const std::int64_t before = chosen();
    m_replacing = true;
    m_model->setItems(std::move(images), std::move(items));
    choose(before);
    m_replacing = false;
    if (chosen() != before)
        Q_EMIT chosenChanged(chosen());
}

std::int64_t ImageGrid::chosen() const {
    return currentIndex().isValid() ? m_model->item(currentIndex()).image : -1;
}

void ImageGrid::choose(std::int64_t image) {
    const QModelIndex index = m_model->find(image);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void ImageGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        fitCells();
    QListView::changeEvent(event);
}

/// However little room there is, one row is seen whole.
void ImageGrid::fitCells() {
    setGridSize(m_delegate->cellSize());
    setMinimumHeight(m_delegate->cellSize().height() + 2 * frameWidth());
}

void ImageGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_replacing)
        Q_EMIT chosenChanged(current.isValid() ? m_model->item(current).image : -1);
}

}  // namespace nonn
