// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/folder_walk.h"

#include "base/error.h"
#include "base/json.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 5> readExtensions{".jpg", ".jpeg", ".jpe", ".png", ".webp"};
constexpr std::array<std::string_view, 10> otherExtensions{".bmp", ".gif",  ".tif",  ".tiff", ".ppm",
                                                           ".pgm", ".heic", ".heif", ".avif", ".jp2"};

std::string extensionOf(const fs::path& path) {
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension;
}

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.') || path.filename() == "__MACOSX";
}

class Walk {
public:
    Walk(const fs::path& root, const Progress& progress) : m_root(root), m_progress(progress) {}

    void enter(const fs::path& part) {
        struct stat facts {};
        const fs::path folder = m_root / part;
        if (::stat(folder.c_str(), &facts) != 0 || !m_seen.insert({facts.st_dev, facts.st_ino}).second)
            return;
        m_progress.check();
        std::error_code status;
        fs::directory_iterator entry(folder, status);
        for (const fs::directory_iterator end; !status && entry != end; entry.increment(status))
            take(part, *entry);
        if (status)
            throw badInput(folder, Text::tr("cannot be read: %1", status.message()));
    }

    Pictures pictures() {
        std::ranges::sort(m_found.paths);
        std::ranges::sort(m_found.skipped, {}, &SkippedImage::path);
        return std::move(m_found);
    }

private:
    void take(const fs::path& part, const fs::directory_entry& entry) {
        const fs::path name = entry.path().filename();
        std::error_code status;
        if (isHidden(name))
            return;
        if (entry.is_directory(status)) {
            enter(part / name);
            return;
        }
        const std::string extension = extensionOf(name);
        if (isPictureName(name))
            m_found.paths.push_back((part / name).string());
        else if (std::ranges::find(otherExtensions, extension) != otherExtensions.end())
            m_found.skipped.push_back(
                {(part / name).string(), Text::tr("is a %1 file; JPEG, PNG and WebP are read", extension)});
    }

    const fs::path& m_root;
    const Progress& m_progress;
    std::set<std::pair<dev_t, ino_t>> m_seen;
    Pictures m_found;
};

}  // namespace

Pictures findPictures(const fs::path& root, const std::string& part, const Progress& progress) {
    Walk walk(root, progress);
    walk.enter(part);
    return walk.pictures();
}

std::vector<std::string> foldersIn(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code status;
    fs::directory_iterator entry(folder, status);
    for (const fs::directory_iterator end; !status && entry != end; entry.increment(status)) {
        std::error_code ignored;
        if (isHidden(entry->path()) || !entry->is_directory(ignored))
            continue;
        names.push_back(entry->path().filename().string());
        if (!isUtf8(names.back()))
            throw badInput(entry->path(), Text::tr("has a name that is not UTF-8, so it cannot name a class"));
    }
    if (status)
        throw badInput(folder, Text::tr("cannot be read: %1", status.message()));
    std::ranges::sort(names);
    return names;
}

bool isPictureName(const fs::path& path) {
    return std::ranges::find(readExtensions, extensionOf(path)) != readExtensions.end();
}

std::string readable(std::string_view text) {
    return Json::parse(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
}

}  // namespace nonn
