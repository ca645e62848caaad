// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/survivor_layers.h"

#include "base/caught_error.h"
#include "base/json.h"

#include <QtTest>

using namespace nonn;

namespace {

/// Of three students that send 1, 2 and 1 numbers, for two classes: no two numbers are alike.
SurvivorLayers made() {
    SurvivorLayers layers{Message::logits, 2, {1, 2, 1}, 500, "abc", {}};
    float next = 0.1F;
    const auto fill = [&next](std::size_t count) {
        std::vector<float> numbers;
        for (std::size_t i = 0; i < count; ++i)
            numbers.push_back(next += 0.37F);
        return numbers;
    };
    for (const std::size_t width : {1U, 2U, 3U, 1U, 2U, 3U})
        layers.layers.push_back({fill(2 * width), fill(2)});
    return layers;
}

Json changed(const std::function<void(Json&)>& change) {
    Json json = Json::parse(survivorsText(made()));
    change(json);
    return json;
}

}  // namespace

class SurvivorLayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesItsFile() {
        const SurvivorLayers layers = made();
        QVERIFY(survivorsFromText("survivors.json", survivorsText(layers)) == layers);
        QCOMPARE(layers.bytes(), std::int64_t{4} * (2 * 12 + 6 * 2));
    }

    /// Students 1 and 2 of three are alive: mask 6, its layer is the last.
    void mapsWhatArrives() {
        const SurvivorLayers layers = made();
        const std::vector<float> second{3, -2};
        const std::vector<float> third{0.5F};
        const std::vector<float> logits = layers.fuse({{}, second, third});
        const SurvivorLayers::Layer& layer = layers.layers.at(5);
        for (std::size_t c = 0; c < 2; ++c)
            QCOMPARE(logits[c],
                     layer.bias[c] + 3 * layer.weight[c] - 2 * layer.weight[2 + c] + 0.5F * layer.weight[4 + c]);
        QVERIFY(layers.know(1) && layers.know(6));
        QVERIFY(!layers.know(0) && !layers.know(7));
    }

    void saysWhereThereCanBeNone() {
        expectLayersPossible({5, 5}, 10);
        expectLayersPossible(std::vector<int>(8, 32), 10);
        COMPARE_ERROR(expectLayersPossible({5}, 10), ErrorCode::badInput, "", "a single student");
        COMPARE_ERROR(expectLayersPossible(std::vector<int>(9, 5), 10), ErrorCode::badInput, "",
                      "up to 8 students, which have 255 subsets; there are 9");
        COMPARE_ERROR(expectLayersPossible(std::vector<int>(8, 40), 100), ErrorCode::badInput, "",
                      "would take 4089400 numbers");
    }

    /// The count that is refused is that of the layers.
    void countsWhatItWouldTake() {
        SurvivorLayers layers = made();
        std::int64_t numbers = 0;
        for (const SurvivorLayers::Layer& layer : layers.layers)
            numbers += static_cast<std::int64_t>(layer.weight.size() + layer.bias.size());
        // (1 + 2 + 1 numbers) x 3 subsets with one missing or more + 6 biases, of each class.
        QCOMPARE(numbers, std::int64_t{(4 * 3 + 6) * 2});
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const std::function<void(Json&)>& change, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(changed(change).dump()) << QByteArray(reason);
        };
        QTest::newRow("empty") << QByteArray() << QByteArray("it is empty");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("parse error");
        row(
            "another format", [](Json& json) { json["format"] = "x"; }, "holds no fusion layers for survivors");
        row(
            "a list", [](Json& json) { json = Json::array(); }, "holds no fusion layers for survivors");
        row(
            "newer", [](Json& json) { json["version"] = 2; }, "is of version 2, and this program knows version 1");
        row(
            "another message", [](Json& json) { json["message"] = "smoke"; }, "'smoke' is no message");
        row(
            "no classes", [](Json& json) { json["classes"] = 0; }, "a size that is none");
        row(
            "huge width",
            [](Json& json) {
                json["widths"] = {1, 2'000'000'000, 1};
            },
            "a size that is none");
        row(
            "too much",
            [](Json& json) {
                json["widths"] = {1000, 1'000'000, 1};
            },
            "would take");
        row(
            "one student", [](Json& json) { json["widths"] = {4}; }, "a single student");
        row(
            "a layer missing", [](Json& json) { json["layers"].erase(2); },
            "has 5 fusion layers for 3 students, not 6");
        row(
            "another order", [](Json& json) { std::swap(json["layers"][0], json["layers"][3]); }, "in another order");
        row(
            "a row missing", [](Json& json) { json["layers"][1]["weight"].erase(0); }, "reads 1 numbers, not the 2");
        row(
            "a short row", [](Json& json) { json["layers"][1]["weight"][0].erase(0); }, "1 numbers in a row, not 2");
        row(
            "a long bias", [](Json& json) { json["layers"][1]["bias"].push_back(1); }, "3 numbers in a row, not 2");
        row(
            "infinite", [](Json& json) { json["layers"][1]["bias"][0] = 1e300; }, "a number that is too large");
        row(
            "no number", [](Json& json) { json["layers"][1]["bias"][0] = nullptr; }, "type must be number");
        row(
            "without layers", [](Json& json) { json.erase("layers"); }, "'layers' not found");
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        COMPARE_ERROR((void)survivorsFromText("runs/001/survivors.json", text.toStdString()), ErrorCode::badInput,
                      "runs/001/survivors.json", reason.toStdString());
    }
};

QTEST_GUILESS_MAIN(SurvivorLayersTest)
#include "survivor_layers_test.moc"
