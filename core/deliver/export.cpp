// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/export.h"

#include "base/error.h"
#include "base/json.h"

namespace nonn {

std::string name(ExportKind kind) {
    switch (kind) {
        case ExportKind::torchScript:
            return "torchscript";
        case ExportKind::onnx:
            return "onnx";
        case ExportKind::c:
            return "c";
    }
    return {};
}

ExportKind parseExportKind(const std::string& text) {
    for (const ExportKind kind : exportKinds)
        if (name(kind) == text)
            return kind;
    throw badInput({}, Text::tr("'%1' is no format of exports: torchscript, onnx or c", text));
}

Json toJson(const Export& result) {
    Json files = Json::array();
    for (const ExportedFile& file : result.files)
        files.push_back({{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    Json json = {{"files", std::move(files)}, {"max_abs_difference", result.maxAbsDifference}};
    for (const StudentMemory& student : result.students)
        json["students"].push_back({{"file", student.file},
                                    {"ram_bytes", student.ram},
                                    {"planned_ram_bytes", student.plannedRam},
                                    {"constant_bytes", student.constants}});
    return json;
}

}  // namespace nonn
