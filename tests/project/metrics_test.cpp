// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/metrics.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameBits() {
        DistillationEpoch first{1, 0.1, 1.0 / 3, 1e-300, 2e20, 5e-324, 0.5, {1.0 / 7, 0}, 1234.5, 0.001};
        DistillationEpoch second = first;
        second.epoch = 2;
        second.fusedAccuracy = {};
        const fs::path path = fs::path(m_folder.path().toStdString()) / "metrics.csv";
        writeMetrics(path, {first, second});
        QVERIFY(
            readFile(path).starts_with("epoch,learning_rate,loss,distillation,cross_entropy,feature,"
                                       "fused_accuracy,solo_accuracy_0,solo_accuracy_1,images_per_second,seconds\n"
                                       "1,0.1,"));
        const std::vector<DistillationEpoch> epochs = readMetrics(path);
        QCOMPARE(epochs.size(), std::size_t{2});
        QCOMPARE(toJson(epochs[0]).dump(), toJson(first).dump());
        QCOMPARE(toJson(epochs[1]).dump(), toJson(second).dump());
    }

    void readsTheSameBitsOfMoments() {
        const std::vector<DistillationMoment> moments{{0.1, 1.0 / 3, 1e-300, 2e20, 5e-324, 1.0 / 7},
                                                      {1.0 / 3, 1, 2, 3, 4, 0.5}};
        const fs::path path = fs::path(m_folder.path().toStdString()) / "moments.csv";
        writeMoments(path, moments);
        QVERIFY(readFile(path).starts_with("epoch,loss,distillation,cross_entropy,feature,training_accuracy\n0.1,"));
        QVERIFY(readMoments(path) == moments);
        writeFile(path, readFile(path) + "1,2,x,4,5,6\n");
        COMPARE_ERROR(readMoments(path), ErrorCode::badInput, path.string() + ":4", "'x' is no number");
        writeFile(path, "epoch,loss\n1,2\n");
        COMPARE_ERROR(readMoments(path), ErrorCode::badInput, path.string(), "header");
    }

    void refusesDamagedLines_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const QString header =
            "epoch,learning_rate,loss,distillation,cross_entropy,feature,fused_accuracy,images_per_second,seconds\n";
        QTest::addRow("empty") << ""
                               << ""
                               << "header";
        QTest::addRow("another table") << "a,b\n1,2\n"
                                       << ""
                                       << "header";
        QTest::addRow("cut off") << header + "1,2,3,4,5,6,7,8,9\n2,3"
                                 << ":3"
                                 << "2 cells";
        QTest::addRow("no number") << header + "1,2,x,4,5,6,7,8,9\n"
                                   << ":2"
                                   << "'x' is no number";
        QTest::addRow("more") << header + "1,2,3 4,4,5,6,7,8,9\n"
                              << ":2"
                              << "'3 4' is no number";
    }
    void refusesDamagedLines() {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const fs::path path = fs::path(m_folder.path().toStdString()) / "damaged.csv";
        writeFile(path, text.toStdString());
        COMPARE_ERROR(readMetrics(path), ErrorCode::badInput, path.string() + place.toStdString(),
                      reason.toStdString());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
