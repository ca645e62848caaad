// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/resources.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "model/teacher.h"
#include "project/teacher_source.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

class ResourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("NONN_RESOURCES"); }

    void findsThoseOfTheSourceTree() { QVERIFY(fs::exists(resource("profiles") / "devices.json")); }

    void theEnvironmentDecides() {
        const QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        qputenv("NONN_RESOURCES", folder.path().toUtf8());
        writeFile(path / "a", "");
        QCOMPARE(resource("a"), path / "a");
        COMPARE_ERROR(resource("profiles"), ErrorCode::badInput, path / "profiles", "is not there");
    }

    void shipsATeacher() {
        const Teacher teacher = readTeacher(teacherFile("builtin", "fashion-mnist"));
        QCOMPARE(teacher.network.description().classes, 10);
        QVERIFY(teacher.network.description().image == (Shape{1, 28, 28}));
        QVERIFY(fs::file_size(teacherFile("builtin", "fashion-mnist")) < 8'000'000);
        COMPARE_ERROR(teacherFile("builtin", "cifar10"), ErrorCode::badInput, "", "fashion-mnist only");
    }
};

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resources_test.moc"
