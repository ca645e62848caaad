// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/image_list.h"
#include "data/image_settings.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace nonn {

/// What KEY.json says of KEY.pixels.
struct CacheContent {
    int channels = 3;
    int side = 0;
    std::int64_t images = 0;  ///< of the list
    std::int64_t kept = 0;    ///< the first so many of them lie in KEY.pixels, whether broken or not
    std::map<std::int64_t, Text> broken;

    std::int64_t bytesPerImage() const { return std::int64_t{channels} * side * side; }
};

/// Where the files lie.
std::filesystem::path cacheFolder(const ImageSettings& settings);

/// What the system says of a file.
struct FileFacts {
    std::int64_t bytes = 0;  ///< -1: it is not there
    std::int64_t changedSeconds = 0;
    std::int64_t changedNanoseconds = 0;
};

/// Of every image of a list: training, validation, test.
std::vector<FileFacts> fileFactsOf(const ImageList& list, const Progress& progress);

/// Sixteen hexadecimal digits of what the files of a list are: their paths, lengths and times of change, their boxes,
/// and the size of the squares.
std::string cacheKey(const ImageList& list, int storedSide, const std::vector<FileFacts>& files);

/// Decoded pictures in a file, mapped into memory: the system keeps as much of it there as it has room for.
class ImageCache {
public:
    ImageCache() = default;
    /// Of pictures none of which is kept.
    explicit ImageCache(CacheContent content) : m_content(std::move(content)) {}
    /// Nothing where it is not there or not whole. Marks it as used.
    static std::optional<ImageCache> open(const std::filesystem::path& folder, const std::string& key);

    const CacheContent& content() const { return m_content; }
    /// nullptr where the image is not kept.
    const std::uint8_t* pixels(std::int64_t image) const {
        return image < m_content.kept ? m_pixels.get() + image * m_content.bytesPerImage() : nullptr;
    }

private:
    CacheContent m_content;
    std::shared_ptr<const std::uint8_t> m_pixels;  ///< unmapped with the last copy
};

/// A cache while it is written. It is removed unless it is finished.
class CacheInTheMaking {
public:
    /// Makes room first: removes caches that were not used for longest until all together are within `limitBytes`.
    /// Throws Error where the folder cannot be written or has no room.
    CacheInTheMaking(std::filesystem::path folder, std::string key, CacheContent content, std::int64_t limitBytes);
    ~CacheInTheMaking();
    CacheInTheMaking(const CacheInTheMaking&) = delete;
    CacheInTheMaking& operator=(const CacheInTheMaking&) = delete;

    CacheContent& content() { return m_content; }
    /// Where the image is to be kept. May be called from several threads. Throws Error(failed) where the disk is full.
    void write(std::int64_t image, std::span<const std::uint8_t> pixels);
    ImageCache finish();

private:
    std::filesystem::path m_folder;
    std::string m_key;
    CacheContent m_content;
    std::filesystem::path m_temporary;
    int m_file = -1;
};

}  // namespace nonn
