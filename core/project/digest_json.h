// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset_digest.h"
#include "project/strict_object.h"

namespace nonn {

/// {"classes": [names], "training": {"counts", "labels", "files", "pixels"}, "validation", "test"}: see
/// data/dataset_digest.h; "files" is null for images that are no files.
Json toJson(const DatasetDigest& digest);

/// Throws Error(badInput) for a member that is missing, not known or out of range.
DatasetDigest datasetDigestFrom(StrictObject object);

}  // namespace nonn
