// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nonn {

enum class Part { training, validation, test };

/// The part that a folder holds by its name, as train, Training, training_set, seg_train or Train Images, whatever the
/// case of its letters; nothing for a name that says more or something else.
std::optional<Part> partNamed(std::string_view folderName);

/// Which folders of a data set of pictures hold its parts.
struct PartFolders {
    bool byName = true;    ///< see partNamed(); else as follows
    std::string training;  ///< from the data set's folder; empty: every folder is a class, whatever its name
    std::string validation;
    std::string test;

    /// "auto", "none" (every folder is a class) or "training=FOLDER,validation=FOLDER,test=FOLDER", of which the last
    /// two may be left out. Throws Error(badInput).
    static PartFolders parse(const std::string& spec);
    std::string spec() const;

    bool operator==(const PartFolders&) const = default;
};

}  // namespace nonn
