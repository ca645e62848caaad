// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "deliver/c/c_source.h"

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>
#include <filesystem>
#include <string>
#include <vector>

/// What came of compiling and running a check of generated C.
struct CheckRun {
    QString problem;  ///< what compiler or program said where one failed
    std::string output;
};

/// Compiles generated C with every warning an error, and runs its check.
class CompiledC {
public:
    static bool hasCompiler(const QString& compiler) { return !QStandardPaths::findExecutable(compiler).isEmpty(); }

    CompiledC(QString compiler, QStringList options) : m_compiler(std::move(compiler)), m_options(std::move(options)) {}

    CheckRun check(const std::string& name, const std::vector<nonn::CFile>& files, const std::string& source = {}) {
        const std::filesystem::path folder = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::filesystem::create_directories(folder);
        for (const nonn::CFile& file : files)
            nonn::writeFile(folder / file.name, file.content);
        const QString in = QString::fromStdString(folder.string());
        const QString program = in + QStringLiteral("/check");
        QStringList arguments{"-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror"};
        arguments << m_options << QString::fromStdString(source.empty() ? name + ".c" : source)
                  << QString::fromStdString(name + "_check.c") << "-o" << program;
        CheckRun result = run(m_compiler, arguments, in);
        return result.problem.isEmpty() ? run(program, {}, in) : result;
    }

private:
    static CheckRun run(const QString& program, const QStringList& arguments, const QString& folder) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        process.waitForFinished(120'000);
        CheckRun result;
        result.output = process.readAllStandardOutput().toStdString();
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            result.problem = program + QStringLiteral(": ") + QString::fromStdString(result.output) +
                             QString::fromUtf8(process.readAllStandardError());
        return result;
    }

    QTemporaryDir m_folder;
    QString m_compiler;
    QStringList m_options;
};
