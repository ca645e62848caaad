// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// A path of the source tree, as "packaging/run.sh".
inline QString sourcePath(const QString& path) {
    return QStringLiteral(NONN_SOURCE_TREE "/") + path;
}

/// Empty where there is no such file.
inline QByteArray sourceFile(const QString& path) {
    QFile file(sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
