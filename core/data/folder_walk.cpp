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

constexpr std::array<std::string_view, 10> readExtensions{".jpg", ".jpeg",  ".jpe", ".jfif", ".bmp",
                                                          ".dib", ".pjpeg", ".pjp", ".png",  ".webp"};
constexpr std::array<std::string_view, 10> otherExtensions{".gif",  ".tif",  ".tiff", ".ppm", ".pgm",
                                                           ".heic", ".heif", ".avif", ".jp2", ".jxl"};
/// What Macs, Windows, Linux and storage boxes keep beside people's files.
constexpr std::array<std::string_view, 12> systemFolders{
    "__macosx",   "$recycle.bin", "recycler", "recycled", "system volume information",
    "lost+found", "@eadir",       "@recycle", "#recycle", "#snapshot",
    "@tmp",       "__pycache__"};

std::string inSmallLetters(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::string extensionOf(const fs::path& path) {
    return inSmallLetters(path.extension().string());
}

bool isOfTheSystem(const fs::path& path) {
    return std::ranges::find(systemFolders, inSmallLetters(path.filename().string())) != systemFolders.end();
}

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.') || isOfTheSystem(path);
}

/// Calls `take` for everything in a folder. Throws Error(badInput) where it cannot be read.
template <typename Take>
void forEachIn(const fs::path& folder, Take&& take) {
    std::error_code status;
    fs::directory_iterator entry(folder, status);
    for (const fs::directory_iterator end; !status && entry != end; entry.increment(status))
        take(*entry);
    if (status)
        throw badInput(folder, Text::tr("cannot be read: %1", status.message()));
}

bool isFolder(const fs::directory_entry& entry) {
    std::error_code ignored;
    return entry.is_directory(ignored);
}

/// A pipe, a socket or a device, which would be waited for. What a link leads nowhere to is told of when it is read.
bool isOther(const fs::directory_entry& entry) {
    std::error_code ignored;
    return entry.is_other(ignored);
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
        forEachIn(folder, [&](const fs::directory_entry& entry) { take(part, entry); });
    }

    Pictures pictures() {
        std::ranges::sort(m_found.paths);
        std::ranges::sort(m_found.skipped, {}, &SkippedImage::path);
        return std::move(m_found);
    }

private:
    void take(const fs::path& part, const fs::directory_entry& entry) {
        const fs::path name = entry.path().filename();
        if (isHidden(name))
            return;
        if (isFolder(entry)) {
            enter(part / name);
            return;
        }
        const std::string extension = extensionOf(name);
        if (isPictureName(name) && isOther(entry))
            m_found.skipped.push_back({(part / name).string(), Text::tr("is a pipe or device, not a file")});
        else if (isPictureName(name))
            m_found.paths.push_back((part / name).string());
        else if (std::ranges::find(otherExtensions, extension) != otherExtensions.end())
            m_found.skipped.push_back(
                {(part / name).string(), Text::tr("is a %1 file; JPEG, PNG, WebP and BMP are read", extension)});
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
    forEachIn(folder, [&](const fs::directory_entry& entry) {
        if (isHidden(entry.path()) || !isFolder(entry))
            return;
        names.push_back(entry.path().filename().string());
        if (!isUtf8(names.back()))
            throw badInput(entry.path(), Text::tr("has a name that is not UTF-8, so it cannot name a class"));
    });
    std::ranges::sort(names);
    return names;
}

std::vector<std::string> systemFoldersIn(const fs::path& folder) {
    std::vector<std::string> names;
    forEachIn(folder, [&](const fs::directory_entry& entry) {
        if (isOfTheSystem(entry.path()) && isFolder(entry))
            names.push_back(entry.path().filename().string());
    });
    std::ranges::sort(names);
    return names;
}

std::int64_t picturesDirectlyIn(const fs::path& folder) {
    std::int64_t count = 0;
    forEachIn(folder, [&](const fs::directory_entry& entry) {
        if (!isHidden(entry.path()) && isPictureName(entry.path()) && !isFolder(entry) && !isOther(entry))
            ++count;
    });
    return count;
}

bool isPictureName(const fs::path& path) {
    return std::ranges::find(readExtensions, extensionOf(path)) != readExtensions.end();
}

std::string readable(std::string_view text) {
    return Json::parse(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
}

}  // namespace nonn
