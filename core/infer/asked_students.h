// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infer/bundle_network.h"
#include "infer/infer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace nonn {

/// The students of a bundle, ready to be asked of one image after the other. The bundle may be gone by then. Not for
/// several threads at once.
class AskedStudents {
public:
    /// `without`: students that do not answer, by number. Throws as BundleStudent does.
    AskedStudents(const Bundle& bundle, Precision precision, const std::vector<int>& without);

    const BundleManifest& manifest() const { return m_manifest; }

    /// Of an image as readPicture() makes it, channels x height x width; the verdict names no picture.
    PictureVerdict ask(std::span<const std::uint8_t> image);

private:
    BundleManifest m_manifest;
    BundleFusion m_fusion;
    std::vector<std::optional<BundleStudent>> m_students;
};

}  // namespace nonn
