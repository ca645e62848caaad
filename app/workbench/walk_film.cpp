// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/walk_film.h"

#include "base/error.h"

#include <webp/encode.h>
#include <webp/mux.h>

#include <QImage>

namespace nonn {

namespace {

constexpr float quality = 80;  // of 100; letters stay sharp

Error failed(const char* reason) {
    return Error(ErrorCode::failed, "walk.webp", Text::tr("cannot be encoded: %1", reason));
}

/// Memory of libwebp's picture, for as long as it is added.
class Picture {
public:
    explicit Picture(const QImage& image) {
        WebPPictureInit(&m_picture);
        m_picture.use_argb = 1;
        m_picture.width = image.width();
        m_picture.height = image.height();
        if (!WebPPictureImportRGBA(&m_picture, image.constBits(), static_cast<int>(image.bytesPerLine())))
            throw failed("no memory");
    }
    ~Picture() { WebPPictureFree(&m_picture); }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;

    WebPPicture* get() { return &m_picture; }

private:
    WebPPicture m_picture;
};

}  // namespace

void WalkFilm::Free::operator()(WebPAnimEncoder* encoder) const {
    WebPAnimEncoderDelete(encoder);
}

WalkFilm::WalkFilm() = default;
WalkFilm::~WalkFilm() = default;

void WalkFilm::add(const QImage& picture) {
    if (!m_encoder) {
        m_size = QSize(width, qRound(double(picture.height()) * width / picture.width()));
        WebPAnimEncoderOptions options;
        WebPAnimEncoderOptionsInit(&options);
        options.allow_mixed = 1;
        m_encoder.reset(WebPAnimEncoderNew(m_size.width(), m_size.height(), &options));
        if (!m_encoder)
            throw failed("no memory");
    }
    WebPConfig config;
    WebPConfigPreset(&config, WEBP_PRESET_TEXT, quality);
    Picture frame(picture.scaled(m_size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_RGBA8888));
    if (!WebPAnimEncoderAdd(m_encoder.get(), frame.get(), m_time, &config))
        throw failed(WebPAnimEncoderGetError(m_encoder.get()));
    m_time += each;
}

std::string WalkFilm::finished() {
    if (!m_encoder)
        throw failed("no pictures");
    WebPData data;
    WebPDataInit(&data);
    // The picture of no content ends the last one.
    const bool done = WebPAnimEncoderAdd(m_encoder.get(), nullptr, m_time, nullptr) &&
                      WebPAnimEncoderAssemble(m_encoder.get(), &data);
    std::string content(reinterpret_cast<const char*>(data.bytes), done ? data.size : 0);
    WebPDataClear(&data);
    if (!done)
        throw failed(WebPAnimEncoderGetError(m_encoder.get()));
    return content;
}

}  // namespace nonn
