// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "data/decode_formats.h"

#include <webp/decode.h>
#include <webp/demux.h>

#include <algorithm>
#include <memory>

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

WebPBitstreamFeatures featuresOf(std::string_view content) {
    WebPBitstreamFeatures features{};
    check(WebPGetFeatures(bytesOf(content), content.size(), &features));
    if (features.has_animation != 0)
        throw badInput({}, Text::tr("is an animated WebP; pictures that move are not read"));
    return features;
}

/// It lies behind the picture: where only the beginning of a file is there, none is found.
int orientationOf(std::string_view content) {
    const WebPData data{bytesOf(content), content.size()};
    WebPDemuxState state{};
    const std::unique_ptr<WebPDemuxer, void (*)(WebPDemuxer*)> parts(WebPDemuxPartial(&data, &state), WebPDemuxDelete);
    WebPChunkIterator chunk{};
    if (!parts || WebPDemuxGetChunk(parts.get(), "EXIF", 1, &chunk) == 0)
        return 1;
    std::string_view exif(reinterpret_cast<const char*>(chunk.chunk.bytes), chunk.chunk.size);
    constexpr std::string_view prefix("Exif\0\0", 6);  // which the format has not, but some programs write
    if (exif.starts_with(prefix))
        exif.remove_prefix(prefix.size());
    const int orientation = exifOrientation(exif);
    WebPDemuxReleaseChunkIterator(&chunk);
    return orientation;
}

}  // namespace

StoredPicture readWebpHeader(std::string_view content) {
    const WebPBitstreamFeatures features = featuresOf(content);
    return {features.height, features.width, false, orientationOf(content)};
}

Raster decodeWebp(std::string_view content, int side) {
    const WebPBitstreamFeatures picture = featuresOf(content);
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
