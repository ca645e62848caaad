// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/bundle/bundle.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/zip_archive.h"
#include "deliver/sha256.h"

#include <algorithm>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t largestFile = std::int64_t{1} << 30;
constexpr std::int64_t largestManifest = std::int64_t{64} << 20;

class FolderSource : public Bundle::Source {
public:
    explicit FolderSource(const fs::path& folder) : m_folder(folder) {}

    fs::path place(const std::string& file) const override { return m_folder / file; }

    std::string content(const std::string& file, std::int64_t limit) const override {
        std::error_code status;
        const fs::path root = fs::canonical(m_folder, status);
        const fs::path real = fs::canonical(place(file), status);
        if (status)
            throw badInput(place(file), Text::tr("cannot be read: %1", status.message()));
        if (std::ranges::mismatch(root, real).in1 != root.end())
            throw badInput(place(file), Text::tr("leads out of the bundle"));
        if (!fs::is_regular_file(real, status))
            throw badInput(place(file), Text::tr("is no file"));
        try {
            return readFile(real, limit);
        } catch (const Error& error) {
            throw badInput(place(file), error.text());
        }
    }

private:
    fs::path m_folder;
};

class ArchiveSource : public Bundle::Source {
public:
    explicit ArchiveSource(const fs::path& path)
        : m_path(path), m_bytes(readFile(path, largestFile)), m_archive(path, m_bytes) {
        if (m_archive.packedContent() > 0)
            throw badInput(path, Text::tr("holds compressed files, as where it was packed anew; a bundle's archive has "
                                          "them as they are. Unpack it and name the folder"));
    }

    fs::path place(const std::string& file) const override { return m_path / file; }

    std::string content(const std::string& file, std::int64_t limit) const override {
        const std::string entry = bundleArchiveFolder + file;
        if (!m_archive.contains(entry))
            throw badInput(place(file), Text::tr("is not in the archive"));
        const std::string_view bytes = m_archive.read(entry);
        if (static_cast<std::int64_t>(bytes.size()) > limit)
            throw badInput(place(file), Text::tr("is larger than the %1 bytes that it may have", limit));
        return std::string(bytes);
    }

private:
    fs::path m_path;
    std::string m_bytes;
    ZipArchive m_archive;
};

std::shared_ptr<const Bundle::Source> sourceOf(const fs::path& path) {
    std::error_code status;
    if (fs::is_directory(path, status))
        return std::make_shared<const FolderSource>(path);
    if (!fs::exists(path, status))
        throw badInput(path, Text::tr("is not there"));
    if (!fs::is_regular_file(path, status))
        throw badInput(path, Text::tr("is neither a folder nor a zip archive"));
    return std::make_shared<const ArchiveSource>(path);
}

}  // namespace

Bundle Bundle::read(const fs::path& path, const Progress& progress) {
    std::shared_ptr<const Source> source = sourceOf(path);
    const fs::path manifest = source->place(manifestFile);
    Bundle bundle(
        source, bundleManifestFromJson(manifest, parseJson(manifest, source->content(manifestFile, largestManifest))));
    for (const ExportedFile& file : bundle.m_manifest.files) {
        progress.check();
        bundle.checkedContent(file);
    }
    for (const BundleGolden& golden : bundle.m_manifest.golden)
        for (const BundleGolden::Array& array : golden.arrays)
            bundle.golden(golden.precision, array.name);
    (void)bundle.survivors();
    return bundle;
}

std::string Bundle::content(const std::string& file) const {
    const auto found = std::ranges::find(m_manifest.files, file, &ExportedFile::path);
    if (found == m_manifest.files.end())
        throw badInput(place(file), Text::tr("is not listed in the manifest"));
    return checkedContent(*found);
}

fs::path Bundle::place(const std::string& file) const {
    return m_source->place(file);
}

std::string Bundle::checkedContent(const ExportedFile& file) const {
    std::string bytes = m_source->content(file.path, std::min(file.bytes, largestFile));
    if (static_cast<std::int64_t>(bytes.size()) != file.bytes)
        throw badInput(place(file.path), Text::tr("has %1 bytes where the manifest says %2", bytes.size(), file.bytes));
    if (sha256(bytes) != file.sha256)
        throw badInput(place(file.path), Text::tr("is not the file that the manifest means: its SHA-256 is another"));
    return bytes;
}

NamedArray Bundle::golden(Precision precision, const std::string& name) const {
    const BundleGolden::Array& array = m_manifest.goldenAt(precision).array(name);
    NamedArray read = readNpy(place(array.file), content(array.file));
    if (read.sizes != array.shape)
        throw badInput(place(array.file), Text::tr("is of another shape than the manifest says"));
    read.name = name;
    return read;
}

std::optional<SurvivorLayers> Bundle::survivors() const {
    if (m_manifest.survivors.empty())
        return std::nullopt;
    const std::string& file = m_manifest.survivors;
    SurvivorLayers layers = survivorsFromText(place(file), content(file));
    const std::size_t classes = m_manifest.classes.size();
    bool fits =
        static_cast<std::size_t>(layers.classes) == classes && layers.widths.size() == m_manifest.filters.size();
    for (std::size_t p = 0; fits && p < layers.widths.size(); ++p)
        fits = static_cast<std::size_t>(layers.widths[p]) ==
               (layers.message == Message::features ? m_manifest.filters[p].size() : classes);
    if (!fits)
        throw badInput(place(file), Text::tr("does not fit the students and classes of the manifest"));
    return layers;
}

}  // namespace nonn
