// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/student_parts.h"

#include "base/json.h"
#include "model/counts.h"
#include "model/zoo.h"

#include <QtTest>
#include <algorithm>
#include <numeric>

using namespace nonn;

namespace {

constexpr Shape image{1, 28, 28};

PlannedStudent planned(const char* architecture, Message message, Precision precision) {
    return costStudent(architecture, image, 40, 10, message, {.precision = precision, .memory = 1'000'000});
}

}  // namespace

class StudentPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemisesTheRam() {
        // The first block of a WRN of 16 channels: the shortcut's map, kept, and the two of the convolution.
        const PlannedStudent student = planned("wrn-10-1", Message::features, Precision::int8);
        const RamUse use = ramUse(student, image, 10);
        QCOMPARE(use.bytes(), student.peakActivationBytes);
        QCOMPARE(use.operation, student.peakOperation);
        QCOMPARE(use.inputBytes, std::int64_t{0});
        QCOMPARE(use.scratchBytes, std::int64_t{0});
        for (const RamTensor& tensor : use.tensors) {
            QCOMPARE(tensor.shape, (Shape{16, 28, 28}));
            QCOMPARE(tensor.bytes, std::int64_t{16 * 28 * 28});
        }
        QCOMPARE(use.tensors.back().operation, use.operation);
    }

    void countsTheImageWhereItIsStillRead() {
        // Large colour images and a network of few filters: the peak is where the first convolution reads them.
        const Shape large{3, 96, 96};
        const PlannedStudent student =
            costStudent("mobilenet_v2-0.1", large, 8, 4, Message::features, {.precision = Precision::int8});
        const RamUse use = ramUse(student, large, 4);
        QCOMPARE(use.bytes(), student.peakActivationBytes);
        const PlannedStudent small = planned("wrn-10-0.12", Message::features, Precision::int8);
        QCOMPARE(ramUse(small, image, 10).bytes(), small.peakActivationBytes);
    }

    void namesWhatWouldLowerIt() {
        const PlannedStudent student = planned("wrn-10-1", Message::logits, Precision::fp32);
        const RamUse use = ramUse(student, image, 10);
        QStringList changes;
        for (const RamChange& change : use.changes) {
            changes.append(QString::fromStdString(change.what.english()));
            QVERIFY(change.bytes < student.peakActivationBytes);
        }
        QCOMPARE(changes.size(), 4);
        QCOMPARE(changes.mid(0, 3), (QStringList{"at fp16", "at int8", "with images of 14 x 14"}));
        QCOMPARE(use.changes[0].bytes, student.peakActivationBytes / 2);
        QCOMPARE(use.changes[1].bytes, student.peakActivationBytes / 4);
        QCOMPARE(use.changes[2].bytes, student.peakActivationBytes / 4);
        // The narrower one is the largest of no more than half the parameters.
        QVERIFY(changes[3].startsWith(QStringLiteral("as wrn-10-0.")));
        const PlannedStudent narrower =
            planned(changes[3].mid(3).toStdString().c_str(), Message::logits, Precision::fp32);
        QVERIFY(narrower.parameters <= student.parameters / 2);
        QVERIFY(narrower.parameters > student.parameters * 2 / 5);
        QCOMPARE(use.changes[3].bytes, narrower.peakActivationBytes);
        // At int8, as the smallest there is, an image of half the side is left.
        const RamUse least = ramUse(planned("wrn-10-0.12", Message::logits, Precision::int8), image, 10);
        QCOMPARE(least.changes.size(), std::size_t{1});
    }

    void listsTheLayers_data() {
        QTest::addColumn<QString>("network");
        for (const char* const network : {"wrn-16-1", "mobilenetv2-0.5", "vgg-11-0.25"})
            QTest::newRow(network) << network;
    }
    void listsTheLayers() {
        QFETCH(QString, network);
        const PlannedStudent student = planned(network.toStdString().c_str(), Message::logits, Precision::int8);
        const std::vector<StudentLayer> layers = layersOf(student, image, 10);
        QCOMPARE(layers.front().operation, std::string("input"));
        QCOMPARE(layers.front().output, image);
        QCOMPARE(layers.back().operation, std::string("linear fusion"));
        const auto sum = [&](std::int64_t StudentLayer::*figure) {
            return std::transform_reduce(layers.begin(), layers.end(), std::int64_t{0}, std::plus<>(),
                                         [figure](const StudentLayer& layer) { return layer.*figure; });
        };
        QCOMPARE(sum(&StudentLayer::weightBytes), student.deployedBytes);
        QCOMPARE(sum(&StudentLayer::macs), student.macs);
        QCOMPARE(std::ranges::max(layers, {}, &StudentLayer::liveBytes).liveBytes, student.peakActivationBytes);
    }

    void isWritten() {
        const PlannedStudent student = planned("wrn-10-1", Message::logits, Precision::fp32);
        const Json use = toJson(ramUse(student, image, 10));
        QVERIFY(use.at("scratch_bytes") == 0 && use.at("lower").at(0).at("change") == "at fp16");
        QVERIFY(use.at("tensors").at(0).at("shape") == Json({16, 28, 28}));
        const Json layers = toJson(layersOf(student, image, 10));
        QVERIFY(layers.at(0).at("output") == Json({1, 28, 28}) && layers.at(0).at("live_bytes") == 4 * 784);
    }
};

QTEST_GUILESS_MAIN(StudentPartsTest)
#include "student_parts_test.moc"
