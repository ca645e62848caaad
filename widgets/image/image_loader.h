// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <cstdint>
#include <memory>

namespace nonn {

/// Makes the pictures of a view on a thread of its own where they are decoded from files or large; small ones that lie
/// in memory are made at once. The latest asked for are made first.
class ImageLoader : public QObject {
    Q_OBJECT

public:
    explicit ImageLoader(QObject* parent = nullptr);
    ~ImageLoader() override;

    /// Nothing: none. What was made of others is forgotten.
    void setImages(std::shared_ptr<const Images> images);
    /// No larger than a thumbnail needs; a null picture while it is made, and for good where it cannot be.
    QImage find(std::int64_t image);

Q_SIGNALS:
    /// Another picture is there.
    void made();

private:
    void keep(std::uint64_t generation, std::int64_t image, const QImage& picture);

    std::shared_ptr<const Images> m_images;
    std::uint64_t m_generation = 0;  ///< which images an answer belongs to
    QCache<std::int64_t, QImage> m_made;
    QSet<std::int64_t> m_asked;
    QThreadPool m_pool;
    int m_order = 0;
};

}  // namespace nonn
