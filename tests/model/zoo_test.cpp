// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/zoo.h"

#include "base/caught_error.h"
#include "model/architecture_builder.h"
#include "model/counts.h"
#include "model/network.h"
#include "model/zoo_cases.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

std::vector<std::string> namesOfConvolutions(const Architecture& architecture) {
    std::vector<std::string> names;
    for (const Operation& operation : architecture.operations)
        if (operation.kind == OperationKind::convolution)
            names.push_back(operation.name);
    return names;
}

/// A convolution's bias before a batch norm, which takes the mean away again, has no gradient but rounding.
bool isSilenced(const Architecture& architecture, const std::string& tensor) {
    const std::vector<bool> folded = foldedBatchNorms(architecture);
    for (std::size_t i = 0; i < folded.size(); ++i)
        if (folded[i] && architecture.at(architecture.operations[i].inputs[0]).name + ".bias" == tensor)
            return true;
    return false;
}

}  // namespace

class ZooTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }

    void givesThePublishedFigures_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("parameters");
        QTest::addColumn<double>("gigaMacs");
        QTest::newRow("akamaster 20") << "resnet20" << qint64{269'722} << 0.04;
        QTest::newRow("akamaster 32") << "resnet32" << qint64{464'154} << 0.07;
        QTest::newRow("akamaster 44") << "resnet44" << qint64{658'586} << 0.10;
        QTest::newRow("akamaster 56") << "resnet56" << qint64{853'018} << 0.13;
        QTest::newRow("akamaster 110") << "resnet110" << qint64{1'727'962} << 0.25;
        QTest::newRow("kuangliu 18") << "resnet18-cifar" << qint64{11'173'962} << 0.56;
        QTest::newRow("xternalz") << "wrn-40-4" << qint64{8'949'210} << 1.30;
        QTest::newRow("authors of NoNN") << "wrn-40-4-nonn" << qint64{8'955'050} << 1.41;
        // torchvision's convolutions and batch norms, and a linear layer from 512 to 10
        QTest::newRow("vgg11_bn") << "vgg-11" << qint64{9'225'984 + 5'130} << 0.15;
        QTest::newRow("vgg13_bn") << "vgg-13" << qint64{9'410'880 + 5'130} << 0.23;
        QTest::newRow("vgg16_bn") << "vgg-16" << qint64{14'723'136 + 5'130} << 0.31;
        QTest::newRow("vgg19_bn") << "vgg-19" << qint64{20'035'392 + 5'130} << 0.40;
        // torchvision's MobileNetV2(width_mult, num_classes = 10)
        QTest::newRow("mobilenet_v2") << "mobilenetv2" << qint64{2'236'682} << 0.09;
        QTest::newRow("mobilenet_v2 narrow") << "mobilenetv2-0.35" << qint64{408'938} << 0.02;
        QTest::newRow("mobilenet_v2 half") << "mobilenetv2-0.5" << qint64{700'490} << 0.03;
        QTest::newRow("mobilenet_v2 wide") << "mobilenetv2-1.4" << qint64{4'333'706} << 0.17;
    }
    void givesThePublishedFigures() {
        QFETCH(QString, name);
        QFETCH(qint64, parameters);
        QFETCH(double, gigaMacs);
        const Architecture architecture = makeClassifier(name.toStdString(), {3, 32, 32}, 10);
        QCOMPARE(qint64{countParameters(architecture)}, parameters);
        QCOMPARE(std::round(static_cast<double>(countMacs(architecture)) / 1e7) / 100, gigaMacs);
    }

    void givesTorchvisionsFigures_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("parameters");
        QTest::addColumn<double>("gigaMacs");
        // of torchvision's documentation of the weights trained on ImageNet
        QTest::newRow("resnet18") << "resnet18" << qint64{11'689'512} << 1.81;
        QTest::newRow("resnet34") << "resnet34" << qint64{21'797'672} << 3.66;
        QTest::newRow("resnet50") << "resnet50" << qint64{25'557'032} << 4.09;
        QTest::newRow("resnet101") << "resnet101" << qint64{44'549'160} << 7.80;
        QTest::newRow("resnet152") << "resnet152" << qint64{60'192'808} << 11.51;
        QTest::newRow("vgg11_bn") << "vgg11_bn" << qint64{132'868'840} << 7.61;
        QTest::newRow("vgg13_bn") << "vgg13_bn" << qint64{133'053'736} << 11.31;
        QTest::newRow("vgg16_bn") << "vgg16_bn" << qint64{138'365'992} << 15.47;
        QTest::newRow("vgg19_bn") << "vgg19_bn" << qint64{143'678'248} << 19.63;
        QTest::newRow("mobilenet_v2") << "mobilenet_v2" << qint64{3'504'872} << 0.30;
    }
    void givesTorchvisionsFigures() {
        QFETCH(QString, name);
        QFETCH(qint64, parameters);
        QFETCH(double, gigaMacs);
        const Architecture architecture = makeClassifier(name.toStdString(), {3, 224, 224}, 1000);
        QCOMPARE(qint64{countParameters(architecture)}, parameters);
        QCOMPARE(std::round(static_cast<double>(countMacs(architecture)) / 1e7) / 100, gigaMacs);
    }

    void putsVggsHeadOnAnySize_data() {
        QTest::addColumn<int>("side");
        QTest::newRow("32") << 32;
        QTest::newRow("96") << 96;
        QTest::newRow("224") << 224;
        QTest::newRow("300") << 300;
    }
    void putsVggsHeadOnAnySize() {
        QFETCH(int, side);
        const Architecture vgg = makeClassifier("vgg11_bn", {3, side, side}, 10);
        const Architecture usual = makeClassifier("vgg11_bn", {3, 224, 224}, 10);
        QCOMPARE(countParameters(vgg), countParameters(usual));
        QVERIFY((vgg.at(vgg.features).output == Shape{512, side / 16, side / 16}));
        QVERIFY(!vgg.classifiesPooled());
        QVERIFY(makeClassifier("vgg-11", {3, side, side}, 10).classifiesPooled());
    }

    void refusesImagesTooSmallForVgg() {
        COMPARE_ERROR(makeClassifier("vgg11_bn", {3, 31, 64}, 10), ErrorCode::badInput, "",
                      "images are too small for vgg11_bn");
    }

    void givesTheAuthorsStudent() {
        QCOMPARE(countParameters(makeStudent("wrn-16-1-nonn", {3, 32, 32}, 49)), std::int64_t{178'210});
    }

    void endsBeforeThePooling_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("map");
        QTest::newRow("wrn 32") << "wrn-16-4" << 32 << 256 << 8;
        QTest::newRow("wrn 28") << "wrn-16-4" << 28 << 256 << 7;
        QTest::newRow("wrn rounds channels") << "wrn-10-0.33" << 32 << 21 << 8;
        QTest::newRow("wrn 1") << "wrn-10-1" << 1 << 64 << 1;
        QTest::newRow("vgg 224") << "vgg-16" << 224 << 512 << 14;
        QTest::newRow("vgg 64") << "vgg-16" << 64 << 512 << 4;
        QTest::newRow("vgg 32") << "vgg-11" << 32 << 512 << 2;
        QTest::newRow("vgg 28") << "vgg-11" << 28 << 512 << 3;
        QTest::newRow("vgg 5") << "vgg-19-0.25" << 5 << 128 << 2;
        QTest::newRow("vgg 1") << "vgg-11-0.001" << 1 << 1 << 1;
        QTest::newRow("mobilenet 32") << "mobilenetv2" << 32 << 1280 << 4;
        QTest::newRow("mobilenet 28") << "mobilenetv2-0.35" << 28 << 1280 << 4;
        QTest::newRow("mobilenet wide") << "mobilenetv2-1.4" << 32 << 1792 << 4;
        QTest::newRow("mobilenet 1") << "mobilenetv2-0.1" << 1 << 1280 << 1;
    }
    void endsBeforeThePooling() {
        QFETCH(QString, name);
        QFETCH(int, side);
        QFETCH(int, channels);
        QFETCH(int, map);
        const Architecture classifier = makeClassifier(name.toStdString(), {3, side, side}, 5);
        QVERIFY((classifier.at(classifier.features).output == Shape{channels, map, map}));
        QVERIFY((classifier.at(classifier.pooled).output == Shape{channels, 1, 1}));
        QVERIFY((classifier.at(classifier.logits).output == Shape{5, 1, 1}));
        const Architecture student = makeStudent(name.toStdString(), {3, side, side}, 11);
        QVERIFY((student.at(student.features).output == Shape{11, map, map}));
        QCOMPARE(student.logits, -1);
        QCOMPARE(student.classes(), 0);
        QCOMPARE(student.name, name.toStdString() + "+11");
    }

    void namesTensorsAsTorchvisionDoes_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>("places");
        QTest::newRow("11") << "vgg-11" << QList<int>{0, 4, 8, 11, 15, 18, 22, 25};
        QTest::newRow("13") << "vgg-13" << QList<int>{0, 3, 7, 10, 14, 17, 21, 24, 28, 31};
        QTest::newRow("16") << "vgg-16" << QList<int>{0, 3, 7, 10, 14, 17, 20, 24, 27, 30, 34, 37, 40};
        QTest::newRow("19") << "vgg-19" << QList<int>{0, 3, 7, 10, 14, 17, 20, 23, 27, 30, 33, 36, 40, 43, 46, 49};
    }
    void namesTensorsAsTorchvisionDoes() {
        QFETCH(QString, name);
        QFETCH(QList<int>, places);
        std::vector<std::string> expected;
        for (const int place : places)
            expected.push_back("features." + std::to_string(place));
        QCOMPARE(namesOfConvolutions(makeClassifier(name.toStdString(), {3, 32, 32}, 10)), expected);
        QCOMPARE(namesOfConvolutions(makeClassifier(name.toStdString(), {3, 28, 28}, 10)), expected);
    }

    void namesMobileNetAsTorchvisionDoes() {
        const Network network(makeClassifier("mobilenetv2", {3, 32, 32}, 10), Generator(1));
        const StateDict state = network.state();
        const auto sizes = [&](const char* name) { return state.at(name).sizes().vec(); };
        using Sizes = std::vector<std::int64_t>;
        QCOMPARE(sizes("features.0.0.weight"), (Sizes{32, 3, 3, 3}));
        QCOMPARE(sizes("features.0.1.running_var"), (Sizes{32}));
        QCOMPARE(sizes("features.1.conv.0.0.weight"), (Sizes{32, 1, 3, 3}));
        QCOMPARE(sizes("features.1.conv.1.weight"), (Sizes{16, 32, 1, 1}));
        QCOMPARE(sizes("features.1.conv.2.bias"), (Sizes{16}));
        QCOMPARE(sizes("features.2.conv.0.0.weight"), (Sizes{96, 16, 1, 1}));
        QCOMPARE(sizes("features.2.conv.1.1.weight"), (Sizes{96}));
        QCOMPARE(sizes("features.2.conv.2.weight"), (Sizes{24, 96, 1, 1}));
        QCOMPARE(sizes("features.17.conv.3.weight"), (Sizes{320}));
        QCOMPARE(sizes("features.18.0.weight"), (Sizes{1280, 320, 1, 1}));
        QCOMPARE(sizes("classifier.1.weight"), (Sizes{10, 1280}));
        // as many as torchvision's state dict has without num_batches_tracked
        QCOMPARE(state.size(), std::size_t{262});
    }

    void leavesTheHeadOutOfAStudent() {
        const Architecture student = makeStudent("mobilenetv2", {3, 32, 32}, 50);
        QCOMPARE(student.at(student.features - 2).name, std::string("bridge.conv"));
        QCOMPARE(student.at(student.features - 3).kind, OperationKind::relu);
        QCOMPARE(student.at(student.features - 3).output.channels, 320);
    }

    void countsWhatTheNetworkHolds_data() { addCases(); }
    void countsWhatTheNetworkHolds() {
        const Architecture architecture = currentCase();
        const Network network(architecture, Generator(1));
        std::int64_t elements = 0;
        for (const at::Tensor& tensor : network.parameters())
            elements += tensor.numel();
        QCOMPARE(countParameters(architecture), elements);
    }

    void countsMacsAndShapesThatRun_data() { addCases(); }
    void countsMacsAndShapesThatRun() {
        const Architecture architecture = currentCase();
        const Network network(architecture, Generator(1));
        const StateDict state = network.state();
        const Shape& image = architecture.input();
        std::int64_t macs = 0;
        bool shapesAgree = true;
        const auto observe = [&](const Operation& operation, const at::Tensor& output) {
            const auto positions = output.dim() == 4 ? output.size(2) * output.size(3) : 1;
            shapesAgree &= output.size(1) == operation.output.channels &&
                           positions == std::int64_t{operation.output.height} * operation.output.width;
            const auto weight = state.find(operation.name + ".weight");
            if (weight != state.end() && weight->second.dim() >= 2)
                macs += weight->second.numel() * positions;
        };
        network.forward(at::ones({1, image.channels, image.height, image.width}), observe);
        QVERIFY(shapesAgree);
        QCOMPARE(countMacs(architecture), macs);
    }

    void letsGradientsReachEveryParameter_data() { addCases(); }
    void letsGradientsReachEveryParameter() {
        const Architecture architecture = currentCase();
        Network network(architecture, Generator(3));
        network.setTraining(true);
        const Shape& image = architecture.input();
        at::Tensor images = at::linspace(-1, 1, 16 * image.elements());
        images = (images * 1234.5).sin().reshape({16, image.channels, image.height, image.width});
        const NetworkOutput output = network.forward(images);
        const at::Tensor answer = output.logits.defined() ? output.logits : output.pooled;
        (answer * at::arange(1, answer.numel() + 1).view_as(answer).sin()).sum().backward();
        for (const auto& [name, tensor] : network.state()) {
            if (!tensor.requires_grad())
                continue;
            QVERIFY2(tensor.grad().defined(), name.c_str());
            const auto strength = tensor.grad().abs().max().item<float>();
            QVERIFY2(std::isfinite(strength), name.c_str());
            QVERIFY2(strength > 0 || isSilenced(architecture, name), name.c_str());
        }
    }

    void silencesFilters() {
        ArchitectureBuilder builder("head of two layers", {1, 8, 8});
        const int features = builder.relu(builder.convolution("conv", 0, {.channels = 3}));
        const int pooled = builder.globalAveragePool(features);
        const int flat = builder.flatten(builder.adaptiveAveragePool(builder.maxPool(features, 2, 2), 2));
        const int hidden = builder.relu(builder.linear("classifier.0", flat, 5));
        const int logits = builder.linear("classifier.3", hidden, 4);
        const Network network(std::move(builder).finishClassifier(features, pooled, logits), Generator(2));
        const at::Tensor images = at::linspace(-1, 1, 128).view({2, 1, 8, 8}).sin();
        const Network silent = network.masked(at::tensor({1.0F, 0.0F, 1.0F}));
        const Network changed = network.clone();
        const at::NoGradGuard noGradient;
        changed.state().at("classifier.0.weight").narrow(1, 4, 4).zero_();  // the four windows of the second filter
        const NetworkOutput output = silent.forward(images);
        QVERIFY(output.logits.allclose(changed.forward(images).logits));
        QVERIFY(!output.logits.allclose(network.forward(images).logits));
        QCOMPARE(output.pooled.select(1, 1).abs().max().item<float>(), 0.0F);
        QVERIFY(output.pooled.select(1, 0).equal(network.forward(images).pooled.select(1, 0)));
    }

    void refusesOtherNames_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray known =
            "known are wrn-D-K, wrn-D-K-nonn, vgg-D, vgg-D-K, mobilenetv2, mobilenetv2-K, resnet20";
        for (const char* const name : {"", "resnet-18", "wrn-16", "wrn-16-1-NONN", "wrn-16--1", "WRN-16-1", "wrn-16-1 ",
                                       "vgg-11-", "vgg", "mobilenetv2-", "resnet21", "resnet20-cifar", "resnet018",
                                       "vgg16", "mobilenet-v2", "mobilenetv2-0.35.1", "wrn-16-1e3"})
            QTest::newRow(*name ? name : "empty") << QByteArray(name) << known;
        QTest::newRow("depth of wrn") << QByteArray("wrn-17-1") << QByteArray("6n + 4");
        QTest::newRow("shallow wrn") << QByteArray("wrn-4-1") << QByteArray("6n + 4");
        QTest::newRow("wrn without width") << QByteArray("wrn-16-0") << QByteArray("above 0 and at most 64");
        QTest::newRow("wide wrn") << QByteArray("wrn-16-65") << QByteArray("above 0 and at most 64");
        QTest::newRow("depth of vgg") << QByteArray("vgg-12") << QByteArray("11, 13, 16 or 19");
        QTest::newRow("vgg without width") << QByteArray("vgg-11-0.0") << QByteArray("above 0 and at most 16");
        QTest::newRow("wide mobilenet") << QByteArray("mobilenetv2-17") << QByteArray("above 0 and at most 16");
    }
    void refusesOtherNames() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, reason);
        COMPARE_ERROR(makeClassifier(name.toStdString(), {3, 32, 32}, 10), ErrorCode::badInput, "",
                      reason.toStdString());
        COMPARE_ERROR(makeStudent(name.toStdString(), {3, 32, 32}, 10), ErrorCode::badInput, "", reason.toStdString());
    }

    void refusesEmptyShapes() {
        COMPARE_ERROR(makeClassifier("wrn-16-1", {0, 32, 32}, 10), ErrorCode::badInput, "", "at least one channel");
        COMPARE_ERROR(makeClassifier("wrn-16-1", {3, 32, -1}, 10), ErrorCode::badInput, "", "one pixel");
        COMPARE_ERROR(makeClassifier("wrn-16-1", {3, 32, 32}, 0), ErrorCode::badInput, "", "at least one class");
        COMPARE_ERROR(makeStudent("wrn-16-1", {3, 32, 32}, 0), ErrorCode::badInput, "", "at least one filter");
    }

private:
    static void addCases() {
        QTest::addColumn<int>("index");
        const std::vector<Architecture> cases = zooCases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(caption(cases[i]).c_str()) << static_cast<int>(i);
    }

    static Architecture currentCase() {
        QFETCH(int, index);
        return zooCases()[static_cast<std::size_t>(index)];
    }
};

QTEST_GUILESS_MAIN(ZooTest)
#include "zoo_test.moc"
