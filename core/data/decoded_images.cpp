// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/decoded_images.h"

#include "base/digest.h"
#include "base/error.h"
#include "base/log.h"
#include "base/workers.h"
#include "data/decode.h"
#include "data/folder_walk.h"
#include "data/picture_survey.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <memory>
#include <mutex>

namespace nonn {

namespace {

/// Of the file's length, its beginning and its end: whole pictures of up to 128 KB, and enough of larger ones.
std::uint64_t fileFingerprint(const std::filesystem::path& path) {
    constexpr std::streamsize most = 65536;
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    const std::streamsize bytes = in.tellg();
    std::string content(static_cast<std::size_t>(std::clamp<std::streamsize>(bytes, 0, 2 * most)), '\0');
    const std::streamsize beginning = std::min(bytes, most);
    if (!in.seekg(0) || !in.read(content.data(), beginning) ||
        (bytes > most &&
         (!in.seekg(std::max(most, bytes - most)) || !in.read(content.data() + most, std::min(most, bytes - most)))))
        throw badInput(path, Text::tr("cannot be read"));
    const auto* const start = reinterpret_cast<const std::uint8_t*>(content.data());
    const std::array<std::uint64_t, 2> both{static_cast<std::uint64_t>(bytes), fingerprintOf({start, content.size()})};
    return fingerprintOf({reinterpret_cast<const std::uint8_t*>(both.data()), sizeof both});
}

/// Those kept in a file are read in place, the others are decoded.
class DecodedPixels : public PixelSource {
public:
    DecodedPixels(const ImageList& list, ImageCache cache, int channels, int side)
        : m_folder(list.folder), m_cache(std::move(cache)), m_channels(channels), m_side(side) {
        m_images.reserve(static_cast<std::size_t>(list.count()));
        for (const auto* part : {&list.training, &list.validation, &list.test})
            m_images.insert(m_images.end(), part->begin(), part->end());
    }

    const std::uint8_t* inPlace(std::int64_t image) const override { return m_cache.pixels(image); }

    void read(std::int64_t image, std::span<std::uint8_t> out) const override {
        if (const std::uint8_t* const kept = inPlace(image)) {
            std::copy_n(kept, out.size(), out.begin());
            return;
        }
        const ListedImage& listed = m_images[static_cast<std::size_t>(image)];
        decodeSquare(m_folder / listed.path, listed.box, m_side, m_channels, out);
    }

    std::uint64_t fingerprint(std::int64_t image) const override {
        return fileFingerprint(m_folder / m_images[static_cast<std::size_t>(image)].path);
    }

private:
    std::filesystem::path m_folder;
    std::vector<ListedImage> m_images;
    ImageCache m_cache;
    int m_channels;
    int m_side;
};

/// Decodes all, writes the first of them to the cache, where there is one, and notes the broken ones.
void decodeAll(const DecodedPixels& pixels, CacheContent& content, CacheInTheMaking* making, const Progress& progress) {
    constexpr std::int64_t block = 32;
    std::mutex mutex;
    std::int64_t done = 0;
    const std::int64_t count = content.images;
    const auto bytes = static_cast<std::size_t>(content.bytesPerImage());
    Workers(processors()).forEach(static_cast<int>((count + block - 1) / block), [&](int number) {
        std::vector<std::uint8_t> room(bytes);
        std::map<std::int64_t, Text> broken;
        const std::int64_t end = std::min(count, (number + 1) * block);
        for (std::int64_t image = number * block; image < end; ++image) {
            progress.check();
            try {
                pixels.read(image, room);
            } catch (const Error& error) {
                broken.emplace(image, error.text());
                continue;
            }
            if (making)
                making->write(image, room);
        }
        const std::lock_guard lock(mutex);
        content.broken.merge(broken);
        done += end - number * block;
        progress.report(static_cast<double>(done) / static_cast<double>(count));
    });
}

/// Nothing where it can be kept nowhere.
std::unique_ptr<CacheInTheMaking> beginCache(const ImageSettings& settings, const std::string& key,
                                             const CacheContent& content) {
    try {
        return std::make_unique<CacheInTheMaking>(cacheFolder(settings), key, content, settings.cacheBytes);
    } catch (const Error& error) {
        log(LogLevel::warning, Text::tr("pictures are decoded whenever they are seen: the cache %1 %2",
                                        error.path().string(), error.text()));
        return nullptr;
    }
}

/// As KEY.json describes it, where it is there and serves.
ImageCache makeCache(const ImageList& list, const ImageSettings& settings, const std::string& key,
                     const PictureSurvey& survey, int storedSide, const Progress& progress) {
    CacheContent content;
    content.side = storedSide;
    content.channels = survey.grey ? 1 : 3;
    content.images = list.count();
    content.kept = std::min(list.count(), settings.cacheBytes / content.bytesPerImage());
    const std::unique_ptr<CacheInTheMaking> making = beginCache(settings, key, content);
    const DecodedPixels pixels(list, {}, content.channels, storedSide);
    if (making) {
        decodeAll(pixels, making->content(), making.get(), progress);
        return making->finish();
    }
    content.kept = 0;
    decodeAll(pixels, content, nullptr, progress);
    return ImageCache(std::move(content));
}

void refuseTooManyBroken(const ImageList& list, const std::vector<SkippedImage>& skipped) {
    const auto pictures = list.count() + static_cast<std::int64_t>(list.skipped.size());
    if (static_cast<std::int64_t>(skipped.size()) <= toleratedBroken(pictures))
        return;
    const std::size_t shown = std::min<std::size_t>(3, skipped.size());
    std::vector<Text> examples;
    for (std::size_t i = 0; i < shown; ++i)
        examples.push_back(Text::of("%1 %2", {Text::verbatim(skipped[i].path), skipped[i].reason}));
    throw badInput(list.folder,
                   Text::tr("holds %1 pictures of %2 that cannot be read, more than the %3 that may be left "
                            "out; %4",
                            skipped.size(), pictures, toleratedBroken(pictures), joined(examples)));
}

}  // namespace

std::int64_t toleratedBroken(std::int64_t pictures) {
    return std::max<std::int64_t>(10, pictures / 100);
}

DecodedImages decodeImages(const ImageList& list, const ImageSettings& settings, const Progress& progress) {
    DecodedImages result;
    std::optional<PictureSurvey> survey;
    if (settings.side == 0)
        survey = surveyPictures(list, progress.part(0, 0.1));
    result.side = survey ? suggestSide(*survey) : settings.side;
    result.storedSide = storedSideFor(result.side);
    result.files = fileFactsOf(list, progress);
    const std::string key = cacheKey(list, result.storedSide, result.files);
    std::optional<ImageCache> cache = ImageCache::open(cacheFolder(settings), key);
    if (!cache) {
        if (!survey)
            survey = surveyPictures(list, progress.part(0, 0.1));
        cache = makeCache(list, settings, key, *survey, result.storedSide, progress.part(0.1, 1));
    }
    const CacheContent content = cache->content();
    result.channels = content.channels;
    auto pixels = std::make_shared<const DecodedPixels>(list, std::move(*cache), content.channels, result.storedSide);
    result.skipped = list.skipped;
    std::int64_t place = 0;
    for (const auto* part : {&list.training, &list.validation, &list.test}) {
        for (const ListedImage& image : *part) {
            const auto broken = content.broken.find(place);
            if (broken == content.broken.end())
                result.places.push_back(place);
            else
                result.skipped.push_back({image.path, broken->second});
            ++place;
        }
    }
    for (SkippedImage& image : result.skipped)
        image.path = readable(image.path);
    refuseTooManyBroken(list, result.skipped);
    result.source = std::move(pixels);
    progress.report(1);
    return result;
}

}  // namespace nonn
