// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "base/text.h"

#include <QTemporaryDir>
#include <string>
#include <vector>

namespace nonn {

/// The path of a table in the folder.
inline std::string writtenTo(const QTemporaryDir& folder, const QByteArray& content) {
    std::string path = folder.filePath("m.csv").toStdString();
    writeFile(path, content.toStdString());
    return path;
}

inline std::vector<std::string> english(const std::vector<Text>& notes) {
    std::vector<std::string> lines;
    for (const Text& note : notes)
        lines.push_back(note.english());
    return lines;
}

}  // namespace nonn
