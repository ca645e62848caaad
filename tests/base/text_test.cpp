// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/caught_error.h"
#include "base/json.h"

#include <QtTest>

using namespace nonn;

namespace {

std::string shouted(const Text& text) {
    return text.said([](const std::string& pattern) {
        return pattern == "holds %1 of %2"    ? "VON %2 HAT ES %1"
               : pattern == "three files"     ? "DREI DATEIEN"
               : pattern == "100 % of %1, %2" ? "%1%3: 100 %"
               : pattern == "%1, %2"          ? "%1 UND %2"
               : pattern == "%1; %2"          ? "%1 ODER %2"
                                              : pattern;
    });
}

}  // namespace

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsValuesInTheirPlaces_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Text& text, const char* other) {
            QTest::newRow(name) << QString::fromStdString(shouted(text)) << QString::fromUtf8(other);
        };
        row("nothing", Text(), "");
        row("no place", Text::tr("three files"), "DREI DATEIEN");
        row("other order", Text::tr("holds %1 of %2", 3, std::string("five")), "VON five HAT ES 3");
        row("a text within", Text::tr("holds %1 of %2", Text::tr("three files"), -7), "VON -7 HAT ES DREI DATEIEN");
        row("places without a value and bare signs", Text::tr("100 % of %1, %2", 4), "4%3: 100 %");
        row("a value is no pattern", Text::tr("holds %1 of %2", "%2", "three files"), "VON three files HAT ES %2");
        row("verbatim", Text::verbatim("three files"), "three files");
        row("without a translation", Text::tr("not %1 known", std::uint64_t{18446744073709551615U}),
            "not 18446744073709551615 known");
        const std::vector<Text> several{Text::tr("three files"), Text::verbatim("%1, %2"), Text::tr("b")};
        row("listed", listed(several), "DREI DATEIEN UND %1, %2 UND b");
        row("joined", joined(several), "DREI DATEIEN ODER %1, %2 ODER b");
    }
    void putsValuesInTheirPlaces() {
        QFETCH(QString, said);
        QTEST(said, "expected");
    }

    void saysItInEnglish() {
        QCOMPARE(Text::tr("holds %1 of %2", Text::tr("three files"), 5).english(),
                 std::string("holds three files of 5"));
        QCOMPARE(listed({}).english(), std::string());
        QCOMPARE(listed({Text::tr("a"), Text::tr("b"), Text::tr("c")}).english(), std::string("a, b, c"));
        QCOMPARE(joined({Text::tr("a"), Text::tr("b"), Text::tr("c")}).english(), std::string("a; b; c"));
    }

    void surviveBeingWritten() {
        const Text text = Text::tr("holds %1 of %2", Text::tr("three files"), std::string("three files"));
        const Json json = toJson(text);
        QCOMPARE(json.at("text").get<std::string>(), std::string("holds three files of three files"));
        QCOMPARE(textFromJson(json), text);
        QCOMPARE(textFromJson("three files"), Text::verbatim("three files"));
        QCOMPARE(textsFromJson(toJson(std::vector<Text>{text, Text::verbatim("a")})).front(), text);
        for (const char* const damaged : {"3", "{}", R"({"pattern": 3, "arguments": []})", R"({"pattern": "a"})"})
            QVERIFY_THROWS_EXCEPTION(Json::exception, textFromJson(Json::parse(damaged)));
    }

    /// As a stranger's file may hold it: reading it must not take the stack.
    void nestingIsBounded() {
        constexpr int levels = 1'000'000;
        std::string text;
        for (int k = 0; k < levels; ++k)
            text += R"({"pattern": "%1", "arguments": [)";
        text += R"("a")";
        for (int k = 0; k < levels; ++k)
            text += "]}";
        const Json nested = Json::parse(text);
        COMPARE_ERROR(textFromJson(nested), ErrorCode::badInput, "", "nests deeper");
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
