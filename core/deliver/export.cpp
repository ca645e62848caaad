// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/export.h"

#include "base/error.h"
#include "base/json.h"

namespace nonn {

std::string name(ExportKind kind) {
    return kind == ExportKind::onnx ? "onnx" : "torchscript";
}

ExportKind parseExportKind(const std::string& text) {
    for (const ExportKind kind : exportKinds)
        if (name(kind) == text)
            return kind;
    throw badInput({}, Text::tr("'%1' is no format of exports: torchscript or onnx", text));
}

Json toJson(const Export& result) {
    Json files = Json::array();
    for (const ExportedFile& file : result.files)
        files.push_back({{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    return {{"files", std::move(files)}, {"max_abs_difference", result.maxAbsDifference}};
}

}  // namespace nonn
