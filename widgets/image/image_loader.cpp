// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/image_loader.h"

#include "base/error.h"
#include "image/dataset_image.h"

#include <QMetaObject>
#include <algorithm>

namespace nonn {

namespace {

constexpr int largest = 128;    // pixels of the device a side
constexpr int mostKept = 2000;  // pictures: 130 MB

QImage thumbnail(const Images& images, std::int64_t index) {
    const QImage whole = toQImage(images, index);
    return std::max(whole.width(), whole.height()) <= largest
               ? whole
               : whole.scaled(largest, largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

ImageLoader::ImageLoader(QObject* parent) : QObject(parent), m_made(mostKept) {
    m_pool.setMaxThreadCount(1);
}

ImageLoader::~ImageLoader() {
    m_pool.clear();
    m_pool.waitForDone();
}

void ImageLoader::setImages(std::shared_ptr<const Images> images) {
    m_pool.clear();
    ++m_generation;
    m_made.clear();
    m_asked.clear();
    m_images = std::move(images);
}

QImage ImageLoader::find(std::int64_t image) {
    if (const QImage* const picture = m_made.object(image))
        return *picture;
    if (std::max(m_images->width, m_images->height) <= largest / 2 && m_images->storedInPlace(image) != nullptr)
        return toQImage(*m_images, image);
    if (m_asked.contains(image))
        return {};
    m_asked.insert(image);
    const auto work = [this, images = m_images, generation = m_generation, image] {
        QImage picture;
        try {
            picture = thumbnail(*images, image);
        } catch (const Error&) {  // its file has gone: a gap tells as much as a page of a data set can
        }
        QMetaObject::invokeMethod(
            this, [this, generation, image, picture] { keep(generation, image, picture); }, Qt::QueuedConnection);
    };
    m_pool.start(work, m_order++);
    return {};
}

void ImageLoader::keep(std::uint64_t generation, std::int64_t image, const QImage& picture) {
    if (generation != m_generation)
        return;
    m_made.insert(image, new QImage(picture));
    m_asked.remove(image);
    Q_EMIT made();
}

}  // namespace nonn
