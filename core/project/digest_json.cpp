// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/digest_json.h"

#include "base/error.h"
#include "base/json.h"

namespace nonn {

namespace {

Json toJson(const PartDigest& part) {
    return {{"counts", part.counts},
            {"labels", part.labels},
            {"files", part.files.empty() ? Json(nullptr) : Json(part.files)},
            {"pixels", part.pixels}};
}

PartDigest partFrom(StrictObject object) {
    PartDigest part;
    part.counts = object.wholes("counts", 0, std::int64_t{1} << 53);
    part.labels = object.text("labels");
    if (!object.isNull("files"))
        part.files = object.text("files");
    part.pixels = object.text("pixels");
    object.finish();
    return part;
}

}  // namespace

Json toJson(const DatasetDigest& digest) {
    return {{"classes", digest.classNames},
            {"training", toJson(digest.training)},
            {"validation", toJson(digest.validation)},
            {"test", toJson(digest.test)}};
}

DatasetDigest datasetDigestFrom(StrictObject object) {
    DatasetDigest digest;
    digest.classNames = object.texts("classes");
    digest.training = partFrom(object.object("training"));
    digest.validation = partFrom(object.object("validation"));
    digest.test = partFrom(object.object("test"));
    object.finish();
    return digest;
}

}  // namespace nonn
