// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "data/decode_formats.h"

#include <webp/decode.h>

#include <algorithm>

namespace nonn {

namespace {

const std::uint8_t* bytesOf(std::string_view content) {
    return reinterpret_cast<const std::uint8_t*>(content.data());
}

void check(VP8StatusCode status) {
    if (status != VP8_STATUS_OK)
        throw badInput({}, status == VP8_STATUS_NOT_ENOUGH_DATA ? Text::tr("is a damaged WebP: the file ends early")
                                                                : Text::tr("is a damaged WebP"));
}

}  // namespace

StoredPicture readWebpHeader(std::string_view content) {
    WebPBitstreamFeatures features{};
    check(WebPGetFeatures(bytesOf(content), content.size(), &features));
    if (features.has_animation != 0)
        throw badInput({}, Text::tr("is an animated WebP; pictures that move are not read"));
    return {features.height, features.width, false, 1};
}

Raster decodeWebp(std::string_view content, int side) {
    const StoredPicture picture = readWebpHeader(content);
    WebPDecoderConfig config{};
    if (WebPInitDecoderConfig(&config) == 0)
        throw Error(ErrorCode::failed, {}, Text::tr("the WebP library is another than this program was built for"));
    Raster raster{3, picture.height, picture.width, {}};
    const int shorter = std::min(picture.height, picture.width);
    if (side > 0 && shorter >= 2 * side) {
        raster.height = static_cast<int>(std::int64_t{picture.height} * side / shorter);
        raster.width = static_cast<int>(std::int64_t{picture.width} * side / shorter);
        config.options.use_scaling = 1;
        config.options.scaled_height = raster.height;
        config.options.scaled_width = raster.width;
    }
    raster.pixels.resize(static_cast<std::size_t>(raster.height) * static_cast<std::size_t>(raster.width) * 3);
    config.output.colorspace = MODE_RGB;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = raster.pixels.data();
    config.output.u.RGBA.stride = 3 * raster.width;
    config.output.u.RGBA.size = raster.pixels.size();
    check(WebPDecode(bytesOf(content), content.size(), &config));
    return raster;
}

}  // namespace nonn
