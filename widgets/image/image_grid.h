// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "image/thumbnail_delegate.h"

#include <QAbstractListModel>
#include <QListView>
#include <cstdint>
#include <memory>
#include <vector>

namespace nonn {

class ImageLoader;

/// An image in a grid.
struct GridItem {
    std::int64_t image = 0;  ///< its number among the Images
    QString caption;
    AnswerMark mark = AnswerMark::none;

    bool operator==(const GridItem&) const = default;
};

/// The items of a grid; an image is made when it is drawn.
class ImageGridModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ImageGridModel(QObject* parent = nullptr);

    void setItems(std::shared_ptr<const Images> images, std::vector<GridItem> items);
    const GridItem& item(const QModelIndex& index) const { return m_items[static_cast<std::size_t>(index.row())]; }
    /// An invalid index where the image is not among the items.
    QModelIndex find(std::int64_t image) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const Images> m_images;
    ImageLoader* m_loader;
    std::vector<GridItem> m_items;
};

/// Captioned thumbnails in rows, as many as there are; arrow keys, Home, End and the page keys walk through them.
class ImageGrid : public QListView {
    Q_OBJECT

public:
    static constexpr int thumbnail = 64;  ///< logical pixels

    explicit ImageGrid(QWidget* parent = nullptr);

    /// The image that was chosen stays chosen where it is still there; else none is.
    void setItems(std::shared_ptr<const Images> images, std::vector<GridItem> items);
    /// -1 where none is chosen.
    std::int64_t chosen() const;
    void choose(std::int64_t image);

Q_SIGNALS:
    void chosenChanged(std::int64_t image);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitCells();

    ImageGridModel* m_model;
    ThumbnailDelegate* m_delegate;
    bool m_replacing = false;
};

}  // namespace nonn
