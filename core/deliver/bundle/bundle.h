// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "deliver/bundle/bundle_manifest.h"
#include "deliver/npy.h"
#include "plan/survivor_layers.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace nonn {

/// A bundle that was read, every byte of it checked: the manifest fits itself, each file that it lists is there, within
/// the bundle, as long as it says and of its SHA-256, the golden vectors have the shapes that go with image, classes
/// and filters, and fusion layers for survivors are those of such students. Other files that lie in the folder are not
/// looked at.
class Bundle {
public:
    /// A folder, or a zip archive as exports write it. Files are read one after the other and not kept, but for an
    /// archive's. Throws Error(badInput) naming the file that is wrong.
    static Bundle read(const std::filesystem::path& path, const Progress& progress);

    const BundleManifest& manifest() const { return m_manifest; }

    /// A listed file, looked at again: nobody has changed it since. Throws Error(badInput) naming it.
    std::string content(const std::string& file) const;
    /// For messages.
    std::filesystem::path place(const std::string& file) const;

    NamedArray golden(Precision precision, const std::string& name) const;

    /// The fusion layers for survivors; nothing where the bundle has none.
    std::optional<SurvivorLayers> survivors() const;

    /// Where files come from.
    class Source {
    public:
        virtual ~Source() = default;
        virtual std::filesystem::path place(const std::string& file) const = 0;
        /// Throws Error(badInput) naming the file where it is not there, or larger than `limit`.
        virtual std::string content(const std::string& file, std::int64_t limit) const = 0;
    };

private:
    Bundle(std::shared_ptr<const Source> source, BundleManifest manifest)
        : m_source(std::move(source)), m_manifest(std::move(manifest)) {}

    std::string checkedContent(const ExportedFile& file) const;

    std::shared_ptr<const Source> m_source;
    BundleManifest m_manifest;
};

/// Within a zip archive everything lies in this folder.
constexpr auto bundleArchiveFolder = "bundle/";

}  // namespace nonn
