// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/caught_error.h"
#include "base/file.h"

#include <QtTest>
#include <limits>

using namespace nonn;
namespace fs = std::filesystem;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_file = fs::path(m_temporary.path().toStdString()) / "a.json"; }

    void readsWhatWasWritten() {
        Json value;
        value["zebra"] = 1;
        value["ant"] = {1.5, nullptr, "\u00e9\n"};
        value["seed"] = std::numeric_limits<std::uint64_t>::max();
        writeJson(m_file, value);
        const Json read = readJson(m_file);
        QVERIFY(read == value);
        QCOMPARE(read.begin().key(), std::string("zebra"));
        QCOMPARE(read["seed"].get<std::uint64_t>(), std::numeric_limits<std::uint64_t>::max());
        QVERIFY(readFile(m_file).ends_with("}\n"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("empty") << QByteArray("") << QByteArray("it is empty");
        QTest::newRow("cut off") << QByteArray("{\n\"a\": [1, 2") << QByteArray("line 2, column 11");
        QTest::newRow("no JSON") << QByteArray("seed: 5") << QByteArray("line 1, column 1");
        QTest::newRow("comma") << QByteArray("{\"a\": 1,}") << QByteArray("column 9");
        QTest::newRow("no UTF-8") << QByteArray("\"\xff\xfe\"") << QByteArray("UTF-8");
        QTest::newRow("not a number") << QByteArray("{\"a\": NaN}") << QByteArray("column 7");
        QTest::newRow("two values") << QByteArray("{} {}") << QByteArray("column 4");
        QTest::newRow("a million brackets") << QByteArray(1'000'000, '[') << QByteArray("nests deeper than 100");
        QTest::newRow("a hundred and one levels")
            << QByteArray(101, '[') + QByteArray(101, ']') << QByteArray("nests deeper than 100");
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        writeFile(m_file, text.toStdString());
        COMPARE_ERROR(readJson(m_file), ErrorCode::badInput, m_file, "is not the JSON expected: ");
        COMPARE_ERROR(readJson(m_file), ErrorCode::badInput, m_file, reason.toStdString());
    }

    void bracketsInStringsAreNoLevels() {
        const std::string brackets = "\\\"" + std::string(200, '[') + "\\\\";
        writeFile(m_file, "{\"a\": \"" + brackets + "\", \"b\": " + std::string(99, '[') + std::string(99, ']') + "}");
        QCOMPARE(readJson(m_file)["a"].get<std::string>(), "\"" + std::string(200, '[') + "\\");
    }

    void namesTheFileWhoseValuesAreWrong() {
        const Json value = {{"name", "a"}, {"seed", "five"}};
        const auto seed = [](const Json& json) { return json.at("seed").get<int>(); };
        const auto missing = [](const Json& json) { return json.at("epochs").get<int>(); };
        COMPARE_ERROR(fromJson(m_file, value, seed), ErrorCode::badInput, m_file, "must be number, but is string");
        COMPARE_ERROR(fromJson(m_file, value, missing), ErrorCode::badInput, m_file, "key 'epochs' not found");
        QCOMPARE(fromJson(m_file, Json{{"seed", 5}}, seed), 5);
    }

    void refusesToWriteWhatIsNoText() {
        writeJson(m_file, {{"a", 1}});
        COMPARE_ERROR(writeJson(m_file, {{"folder", "caf\xe9"}}), ErrorCode::badInput, m_file, "UTF-8");
        QCOMPARE(readJson(m_file)["a"].get<int>(), 1);
    }

    void notANumberIsNull() {
        QVERIFY(orNull(std::numeric_limits<double>::quiet_NaN()).is_null());
        QCOMPARE(orNull(0.25).get<double>(), 0.25);
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_file;
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
