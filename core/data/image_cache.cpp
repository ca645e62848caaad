// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/image_cache.h"

#include "base/digest.h"
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr int cacheVersion = 2;  // changes when pictures come to be decoded otherwise

fs::path pixelFile(const fs::path& folder, const std::string& key) {
    return folder / (key + ".pixels");
}

fs::path contentFile(const fs::path& folder, const std::string& key) {
    return folder / (key + ".json");
}

Error cannotWrite(const fs::path& path) {
    return {ErrorCode::failed, path, Text::tr("cannot be written: %1", std::strerror(errno))};
}

Json toJson(const CacheContent& content) {
    Json broken = Json::object();
    for (const auto& [image, reason] : content.broken)
        broken[std::to_string(image)] = nonn::toJson(reason);
    return {{"version", cacheVersion},  {"channels", content.channels}, {"side", content.side},
            {"images", content.images}, {"kept", content.kept},         {"broken", broken}};
}

CacheContent contentFrom(const Json& json) {
    CacheContent content;
    if (json.at("version") != cacheVersion)
        throw badInput({}, Text::tr("is of another version"));
    content.channels = json.at("channels");
    content.side = json.at("side");
    content.images = json.at("images");
    content.kept = json.at("kept");
    for (const auto& [image, reason] : json.at("broken").items())
        content.broken.emplace(std::strtoll(image.c_str(), nullptr, 10), textFromJson(reason));
    if ((content.channels != 1 && content.channels != 3) || content.side < 1 || content.side > 2 * largestSide ||
        content.kept < 0 || content.kept > content.images)
        throw badInput({}, Text::tr("holds what cannot be"));
    return content;
}

/// The bytes of a file, unmapped with the last who holds them; nothing where it has another length.
std::shared_ptr<const std::uint8_t> mapFile(const fs::path& path, std::size_t bytes) {
    if (bytes == 0)
        return nullptr;
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat facts {};
    void* start = MAP_FAILED;
    if (file >= 0 && ::fstat(file, &facts) == 0 && facts.st_size == static_cast<off_t>(bytes))
        start = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, file, 0);
    if (file >= 0)
        ::close(file);
    if (start == MAP_FAILED)
        return nullptr;
    return {static_cast<const std::uint8_t*>(start),
            [bytes](const std::uint8_t* mapped) { ::munmap(const_cast<std::uint8_t*>(mapped), bytes); }};
}

void removeCache(const fs::path& pixels) {
    std::error_code ignored;
    fs::path content = pixels;
    fs::remove(content.replace_extension(".json"), ignored);
    fs::remove(pixels, ignored);
}

/// Left behind by a program that was killed while it wrote.
bool isAbandoned(const fs::path& path, fs::file_time_type used) {
    return path.extension().string().starts_with(".tmp-") &&
           fs::file_time_type::clock::now() - used > std::chrono::hours(24);
}

/// Removes what was not used for longest until `bytes` more fit.
void makeRoom(const fs::path& folder, std::int64_t bytes, std::int64_t limit) {
    struct Kept {
        fs::file_time_type used;
        fs::path path;
        std::int64_t bytes;
    };
    std::vector<Kept> files;
    std::error_code status;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, status)) {
        const fs::file_time_type used = entry.last_write_time(status);
        if (entry.path().extension() == ".pixels")
            files.push_back({used, entry.path(), static_cast<std::int64_t>(entry.file_size(status))});
        else if (isAbandoned(entry.path(), used))
            fs::remove(entry.path(), status);
    }
    std::ranges::sort(files, {}, &Kept::used);
    std::int64_t sum = bytes;
    for (const Kept& file : files)
        sum += file.bytes;
    for (const Kept& file : files) {
        if (sum <= limit)
            return;
        removeCache(file.path);
        sum -= file.bytes;
    }
}

}  // namespace

fs::path cacheFolder(const ImageSettings& settings) {
    if (!settings.cacheFolder.empty())
        return settings.cacheFolder;
    const auto variable = [](const char* name) {
        const char* const value = std::getenv(name);
        return fs::path(value == nullptr ? "" : value);
    };
    fs::path base = variable("XDG_CACHE_HOME");
    if (!base.is_absolute())
        base = variable("HOME") / ".cache";
    return (base.is_absolute() ? base : fs::temp_directory_path()) / "nonn-workbench";
}

std::vector<FileFacts> fileFactsOf(const ImageList& list, const Progress& progress) {
    std::vector<FileFacts> all;
    all.reserve(static_cast<std::size_t>(list.count()));
    for (const auto* part : {&list.training, &list.validation, &list.test}) {
        for (const ListedImage& image : *part) {
            if (all.size() % 1000 == 999)
                progress.check();
            struct stat facts {};
            const bool found = ::stat((list.folder / image.path).c_str(), &facts) == 0;
            all.push_back({found ? facts.st_size : -1, facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec});
        }
    }
    return all;
}

std::string cacheKey(const ImageList& list, int storedSide, const std::vector<FileFacts>& files) {
    Digest digest;
    digest.add(list.folder.string());
    digest.add(storedSide);
    auto file = files.begin();
    for (const auto* part : {&list.training, &list.validation, &list.test}) {
        for (const ListedImage& image : *part) {
            digest.add(image.path);
            digest.add(file->bytes);
            digest.add(file->changedSeconds);
            digest.add(file->changedNanoseconds);
            ++file;
            if (image.box)
                for (const int value : {image.box->left, image.box->top, image.box->width, image.box->height})
                    digest.add(value);
        }
    }
    return digest.text();
}

std::optional<ImageCache> ImageCache::open(const fs::path& folder, const std::string& key) {
    std::error_code status;
    const fs::path described = contentFile(folder, key);
    if (!fs::exists(described, status))
        return std::nullopt;
    ImageCache cache;
    try {
        cache.m_content = fromJson(described, readJson(described), contentFrom);
    } catch (const Error&) {
        return std::nullopt;
    }
    const auto bytes = static_cast<std::size_t>(cache.m_content.kept * cache.m_content.bytesPerImage());
    cache.m_pixels = mapFile(pixelFile(folder, key), bytes);
    if (bytes > 0 && !cache.m_pixels)
        return std::nullopt;
    fs::last_write_time(pixelFile(folder, key), fs::file_time_type::clock::now(), status);
    return cache;
}

CacheInTheMaking::CacheInTheMaking(fs::path folder, std::string key, CacheContent content, std::int64_t limitBytes)
    : m_folder(std::move(folder)), m_key(std::move(key)), m_content(std::move(content)) {
    static std::atomic<unsigned> counter{0};
    makeFolder(m_folder);
    makeRoom(m_folder, m_content.kept * m_content.bytesPerImage(), limitBytes);
    m_temporary = m_folder / (m_key + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
    m_file = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (m_file < 0)
        throw cannotWrite(m_temporary);
    if (::ftruncate(m_file, m_content.kept * m_content.bytesPerImage()) != 0) {
        const Error error = cannotWrite(m_temporary);
        ::close(m_file);
        std::error_code ignored;
        fs::remove(m_temporary, ignored);
        throw error;
    }
}

CacheInTheMaking::~CacheInTheMaking() {
    ::close(m_file);
    std::error_code ignored;
    fs::remove(m_temporary, ignored);
}

void CacheInTheMaking::write(std::int64_t image, std::span<const std::uint8_t> pixels) {
    if (image >= m_content.kept)
        return;
    off_t place = image * m_content.bytesPerImage();
    while (!pixels.empty()) {
        const ssize_t written = ::pwrite(m_file, pixels.data(), pixels.size(), place);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw cannotWrite(pixelFile(m_folder, m_key));
        pixels = pixels.subspan(static_cast<std::size_t>(written));
        place += written;
    }
}

ImageCache CacheInTheMaking::finish() {
    const fs::path pixels = pixelFile(m_folder, m_key);
    if (::fsync(m_file) != 0 || ::rename(m_temporary.c_str(), pixels.c_str()) != 0)
        throw cannotWrite(pixels);
    writeJson(contentFile(m_folder, m_key), toJson(m_content));
    std::optional<ImageCache> cache = ImageCache::open(m_folder, m_key);
    if (!cache)
        throw Error(ErrorCode::failed, pixels, Text::tr("was changed by another program as soon as it was written"));
    return *cache;
}

}  // namespace nonn
