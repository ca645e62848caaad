// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluation.h"

#include "base/caught_error.h"
#include "base/json.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

ConfusionMatrix matrix(std::int64_t first) {
    return {2, {first, 1, 2, 7 - first}};
}

Evaluation example() {
    Evaluation evaluation;
    evaluation.split = Split::test;
    evaluation.images = 10;
    evaluation.classes = 2;
    evaluation.teacherAccuracy = 0.9;
    evaluation.maskedTeacherAccuracy = 0.8;
    evaluation.fusedAccuracy = 0.7;
    evaluation.agreement = 0.75;
    evaluation.teacherConfusion = matrix(3);
    evaluation.fusedConfusion = matrix(4);
    evaluation.students = {{0.6, 0.65, 0.5, 0.25, matrix(5)}, {0.65, 0.6, 0.4, 0.2, matrix(1)}};
    evaluation.subsets = {{{}, 0.5}, {{0}, 0.6}, {{1}, 0.65}, {{0, 1}, 0.7}};
    return evaluation;
}

}  // namespace

class EvaluationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheContract() {
        const Json json = toJson(example());
        QCOMPARE(json.at("teacher_accuracy").get<double>(), 0.9);
        QCOMPARE(json.at("fused_accuracy").get<double>(), 0.7);
        QCOMPARE(json.at("masked_teacher_accuracy").get<double>(), 0.8);
        QCOMPARE(QString::fromStdString(json.at("split").get<std::string>()), "test");
        const Json& student = json.at("students").at(1);
        QCOMPARE(student.at("solo_accuracy").get<double>(), 0.65);
        QCOMPARE(student.at("drop_one_accuracy").get<double>(), 0.6);
        QCOMPARE(student.at("fidelity").get<double>(), 0.4);
        QCOMPARE(student.at("fidelity_shuffled").get<double>(), 0.2);
        QVERIFY(student.at("confusion") == Json::parse("[[1, 1], [2, 6]]"));
        QVERIFY(json.at("subsets").at(3) ==
                Json::parse(R"({"alive": [0, 1], "accuracy": 0.7, "fitted_accuracy": null})"));
        QVERIFY(json.at("subsets").at(0).at("alive").is_array());
    }

    void comesBackFromJson() {
        QVERIFY(evaluationFromJson("evaluation.json", Json::parse(toJson(example()).dump())) == example());
        Evaluation many = example();
        many.students.assign(13, many.students[0]);
        many.subsets.clear();
        QVERIFY(evaluationFromJson("evaluation.json", toJson(many)) == many);
    }

    void refusesWhatIsNoEvaluation_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("split") << "/split"
                               << "\"all\""
                               << "no part of a data set";
        QTest::newRow("accuracy") << "/fused_accuracy"
                                  << "1.5"
                                  << "outside 0..1";
        QTest::newRow("text") << "/agreement"
                              << "\"much\""
                              << "must be number";
        QTest::newRow("null") << "/teacher_accuracy"
                              << "null"
                              << "must be number";
        QTest::newRow("classes") << "/classes"
                                 << "3"
                                 << "confusion matrix of 2 classes, not 3";
        QTest::newRow("not square") << "/fused_confusion"
                                    << "[[1, 2], [3]]"
                                    << "not square";
        QTest::newRow("below 0") << "/students/0/confusion"
                                 << "[[1, 2], [3, -4]]"
                                 << "below 0";
        QTest::newRow("subset missing") << "/subsets"
                                        << "[]"
                                        << "0 subsets of 2 students";
        QTest::newRow("order") << "/subsets/1/alive"
                               << "[1]"
                               << "another order";
        QTest::newRow("fitted") << "/subsets/1/fitted_accuracy"
                                << "1.5"
                                << "outside 0..1";
        QTest::newRow("digest") << "/survivors_sha256"
                                << "7"
                                << "must be string";
        QTest::newRow("students") << "/students"
                                  << "[]"
                                  << "4 subsets of 0 students";
    }
    void refusesWhatIsNoEvaluation() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        Json json = toJson(example());
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        COMPARE_ERROR(evaluationFromJson("runs/1/evaluation.json", json), ErrorCode::badInput, "runs/1/evaluation.json",
                      reason.toStdString());
    }

    void namesAMissingKey() {
        const Json complete = toJson(example());
        for (const auto& [key, value] : complete.items()) {
            if (key == "survivors_sha256")
                continue;
            Json json = complete;
            json.erase(key);
            COMPARE_ERROR(evaluationFromJson("e.json", json), ErrorCode::badInput, "e.json", key);
        }
    }

    /// Of a program that knew no fusion layers for survivors.
    void readsWhatAnOlderProgramWrote() {
        Json json = toJson(example());
        json.erase("survivors_sha256");
        for (Json& subset : json.at("subsets"))
            subset.erase("fitted_accuracy");
        QVERIFY(evaluationFromJson("e.json", json) == example());
    }

    void expectsTheMeanOverFailures() {
        const double p = 0.2;
        const double mean = p * p * 0.5 + p * (1 - p) * (0.6 + 0.65) + (1 - p) * (1 - p) * 0.7;
        QVERIFY(std::abs(expectedAccuracy(example(), p) - mean) < 1e-12);
        QCOMPARE(expectedAccuracy(example(), 0), 0.7);
        QCOMPARE(expectedAccuracy(example(), 1), 0.5);
        for (const double wrong : {-0.1, 1.1, std::nan("")})
            COMPARE_ERROR(expectedAccuracy(example(), wrong), ErrorCode::badInput, "", "must be 0..1");
    }

    void countsConfusion() {
        const std::vector<std::int32_t> labels{0, 0, 1, 2, 2, 2};
        const std::vector<std::int32_t> answers{0, 1, 1, 2, 0, 2};
        const ConfusionMatrix confusion = makeConfusionMatrix(3, labels, answers);
        QVERIFY((confusion.counts == std::vector<std::int64_t>{1, 1, 0, 0, 1, 0, 1, 0, 2}));
        QCOMPARE(confusion.count(2, 0), 1);
        QCOMPARE(accuracy(confusion), 4.0 / 6);
        QCOMPARE(accuracy(ConfusionMatrix{}), 0.0);
        COMPARE_ERROR(makeConfusionMatrix(2, labels, answers), ErrorCode::badInput, "", "class 2 is outside 0..1");
        COMPARE_ERROR(makeConfusionMatrix(3, labels, {answers.data(), 2}), ErrorCode::badInput, "", "2 answers");
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
