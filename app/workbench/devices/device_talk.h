// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infer/bundle_network.h"
#include "infer/infer.h"
#include "project/project_folder.h"
#include "serve/gather/gatherer.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace nonn {

class TemporaryFolder;

/// A bundle that nodes serve, read whole.
struct ServedBundle {
    std::filesystem::path path;
    Bundle bundle;
    BundleFusion fusion;
    std::shared_ptr<const TemporaryFolder> folder;  ///< that it is in, and goes with; null: it is a person's own
};

/// Throws Error(badInput) naming the file that is wrong.
std::shared_ptr<const ServedBundle> readServedBundle(const std::filesystem::path& path, const Progress& progress);
/// Of a finished run at fp32, in the system's folder for temporary files.
std::shared_ptr<const ServedBundle> makeServedBundle(const ProjectFolder& folder, const std::string& run,
                                                     const Progress& progress);

/// The nodes of one bundle and all that was asked of them. May be used from any thread.
class DeviceTalk {
public:
    /// Throws as Gatherer does.
    DeviceTalk(std::shared_ptr<const ServedBundle> bundle, const std::vector<NodeAddress>& nodes,
               const GatherOptions& options);

    struct Answer {
        PictureVerdict verdict;
        Gathered gathered;
    };
    /// Of one image, channels x height x width, from whoever is ready; waits for it, for no longer than the deadline,
    /// and first until all nodes were met or could not be.
    Answer ask(std::vector<std::uint8_t> pixels, const Progress& progress);

    struct Total {
        std::int64_t questions = 0;
        std::int64_t complete = 0;      ///< of them, which all students answered
        MessageBytes bytes;             ///< of these
        std::optional<double> median;   ///< ms from question to answer
        std::optional<double> slowest;  ///< the same, of 99 in 100
    };
    Total total() const;
    std::vector<NodeReport> nodes() const { return m_gatherer.nodes(); }
    const ServedBundle& bundle() const { return *m_bundle; }

private:
    std::shared_ptr<const ServedBundle> m_bundle;
    mutable std::mutex m_mutex;  ///< of the total
    Total m_total;               ///< without times
    Gatherer m_gatherer;
};

}  // namespace nonn
