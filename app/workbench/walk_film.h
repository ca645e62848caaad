// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <memory>
#include <string>

class QImage;
struct WebPAnimEncoder;

namespace nonn {

/// Pictures of a window, one after the other: an animated WebP, 960 pixels wide, that begins again at its end.
class WalkFilm {
public:
    static constexpr int width = 960;  ///< pixels
    static constexpr int each = 2500;  ///< ms that a picture stays

    WalkFilm();
    ~WalkFilm();

    /// The first one says how high the film is. Throws Error(failed).
    void add(const QImage& picture);
    /// The content of the file. Throws Error(failed), also where no picture was added.
    std::string finished();

private:
    struct Free {
        void operator()(WebPAnimEncoder* encoder) const;
    };

    std::unique_ptr<WebPAnimEncoder, Free> m_encoder;
    QSize m_size;
    int m_time = 0;  ///< ms, where the next picture begins
};

}  // namespace nonn
