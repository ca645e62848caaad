// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/python.h"
#include "deliver/torchscript_export.h"
#include "evaluate/tiny_network.h"
#include "model/runtime.h"

#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace nonn;

class TorchScriptPythonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!runPython({"-c", "import torch"}).succeeded())
            QSKIP("/usr/bin/python3 has no torch here");
        initialiseRuntime(1);
    }

    void runsInPython_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<bool>("half");
        QTest::addColumn<double>("rounding");  // of one image alone, added up in another order; grows with depth
        QTest::newRow("wrn, fp32") << "wrn-16-1" << false << 1e-6;
        QTest::newRow("wrn, fp16") << "wrn-16-1" << true << 1e-6;
        QTest::newRow("vgg, fp32") << "vgg-11-0.05" << false << 1e-6;
        QTest::newRow("mobilenetv2, fp32") << "mobilenetv2-0.1" << false << 1e-5;
        QTest::newRow("resnet20, fp32") << "resnet20" << false << 1e-5;
        QTest::newRow("resnet20, fp16") << "resnet20" << true << 1e-5;
    }
    void runsInPython() {
        QFETCH(QString, architecture);
        QFETCH(bool, half);
        QFETCH(double, rounding);
        const QTemporaryDir folder;
        const TinyNetwork tiny = makeTinyNetwork({.channels = 3, .architectures = {architecture.toStdString()}});
        exportTorchScript({tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images},
                          half ? Precision::fp16 : Precision::fp32, folder.path().toStdString(), {});
        const PythonRun run = runPython({NONN_PYTHON_CHECK, folder.path()});
        QVERIFY2(run.succeeded(), run.errors.constData());
        const Json json = Json::parse(run.output.toStdString());
        QCOMPARE(json.at("differences").size(), std::size_t{5});
        for (const auto& [file, difference] : json.at("differences").items()) {
            const std::string text = file + " differs by " + difference.dump();
            QVERIFY2(difference.at("all") == 0.0, text.c_str());
            QVERIFY2(difference.at("first").get<double>() <= rounding, text.c_str());
        }
        QVERIFY(json.at("differences").at("network.pt").at("optimised").get<double>() <= 1e-6);
        std::set<std::string> names{"fusion.weight", "normalisation.mean", "normalisation.deviation"};
        for (const auto& [name, tensor] : tiny.network.students[0].state())
            names.insert(name);
        QVERIFY(json.at("names").get<std::set<std::string>>() == names);
    }
};

QTEST_GUILESS_MAIN(TorchScriptPythonTest)
#include "torchscript_python_test.moc"
