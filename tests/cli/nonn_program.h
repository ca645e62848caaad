// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QProcess>
#include <QStringList>
#include <filesystem>
#include <string>

/// What came of running `nonn`.
struct Outcome {
    int status = -1;
    std::string out;
    std::string err;

    /// What it printed as JSON; null unless that is exactly one object and nothing else.
    nonn::Json json() const;
    /// Of its "error" object; "" where there is none.
    std::string error(const char* key) const;
    /// For messages of failing tests.
    std::string text() const;
};

/// The program as it was built.
QString nonnProgram();

/// With one thread, unless the arguments say otherwise.
Outcome runNonn(const QStringList& arguments);
Outcome finished(QProcess& process);

/// "" or the first of these keys, as "students.0.filters", that the object does not have.
std::string missingKey(const nonn::Json& object, const std::vector<std::string>& keys);

/// Every file and folder below, with the content of each.
std::string listing(const std::filesystem::path& folder);

/// A project on made images (330 to train, 30 to validate, 90 to test), with a teacher trained for two epochs. Below
/// `folder`: `images` and `a.nonn`.
void makeProject(const std::filesystem::path& folder);

QString text(const std::filesystem::path& path);
