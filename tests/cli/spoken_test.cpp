// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/spoken.h"

#include "cli/cells.h"
#include "cli/commands.h"
#include "cli/help_text.h"
#include "cli/nonn_program.h"
#include "cli/parse_failure.h"
#include "cli/text.h"
#include "node/node_command.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace {

/// Every pattern in brackets.
std::string marked(const std::string& pattern) {
    return "[" + pattern + "]";
}

/// With these variables and no other ones that name a language.
Outcome runIn(const QStringList& variables, const QStringList& arguments, const QString& program = nonnProgram()) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    for (const QString& variable : variables)
        environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return finished(process);
}

/// Commands and options whose description is not of a pattern.
QString plainIn(const CLI::App& app) {
    QStringList plain;
    const auto look = [&](const std::string& name, const std::string& description) {
        if (description.find('[') == std::string::npos)
            plain.append(QString::fromStdString(name));
    };
    look(app.get_name(), app.get_description());
    for (const CLI::Option* const option : app.get_options())
        look(app.get_name() + " " + option->get_name(), option->get_description());
    for (const CLI::App* const command : app.get_subcommands({}))
        plain += plainIn(*command).split(QLatin1Char(','), Qt::SkipEmptyParts);
    return plain.join(QLatin1Char(','));
}

}  // namespace

class SpokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        cli::speakBy([](const std::string& pattern) { return pattern; });
    }

    void countsCells() {
        QCOMPARE(cli::cellsOf("Zürich"), std::size_t{6});
        QCOMPARE(cli::cellsOf("学生 1"), std::size_t{6});
        QCOMPARE(cli::cellsOf("e\u0301"), std::size_t{1});
        QCOMPARE(cli::cellsOf("a\xff"), std::size_t{2});  // no UTF-8
    }

    void breaksLinesOfEveryScript() {
        const auto texts = [](const char* line) {
            QStringList pieces;
            for (const cli::LinePiece& piece : cli::linePieces(line))
                pieces.append((piece.spaced ? " " : "") + QString::fromStdString(piece.text));
            return pieces.join(QLatin1Char('|'));
        };
        QCOMPARE(texts("two  words"), QStringLiteral("two| words"));
        QCOMPARE(texts("学生。（fp32）"), QStringLiteral("学|生。|（fp32）"));
        QCOMPARE(texts(" "), QString());
    }

    void alignsColumnsByCells() {
        cli::speakBy([](const std::string& pattern) { return pattern == "Student" ? "学生" : pattern; });
        cli::Table table({Text::tr("Student"), Text::tr("filters")});
        table.add({"0", "128"});
        QCOMPARE(QString::fromStdString(table.text()), QStringLiteral("  学生  filters\n  0         128\n"));
    }

    /// What is left out in the brackets is what programs read: names, choices and what a person gives.
    void helpIsOfTheLanguage() {
        cli::speakBy(marked);
        cli::Commands commands;
        QCOMPARE(plainIn(commands.app()), QString());
        QVERIFY(cli::helpText(&commands.app()).starts_with("[Usage: nonn COMMAND [OPTION...]]\n"));
        NodeCommand node;
        QCOMPARE(plainIn(node.app()), QString());
        QVERIFY(node.app().get_footer().starts_with("["));
    }

    void saysWhatTheParserDoesNotTake_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* words, const char* reason) {
            QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' ')) << QString::fromLatin1(reason);
        };
        row("graph x --rule q", "%1: %2 not in {%3}");
        row("partition x", "%1 is required");
        row("partition x --students", "%1: %2 required %3 missing");
        row("graph a b", "The following argument was not expected: %1");
        row("graph a b c", "The following arguments were not expected: %1");
        row("run p r --name x --remove", "%1 excludes %2");
        row("partition x --students 3 --students 4", "%1: At Most %2 required but received %3");
    }

    /// In English, so that scripts read what they always did, and by a pattern, which has a translation.
    void saysWhatTheParserDoesNotTake() {
        QFETCH(const QStringList, words);
        QFETCH(const QString, reason);
        cli::Commands commands;
        std::vector<std::string> reversed;
        for (const QString& word : words)
            reversed.insert(reversed.begin(), word.toStdString());
        try {
            commands.app().parse(reversed);
            QFAIL("taken");
        } catch (const CLI::ParseError& error) {
            const Text text = cli::reasonOf(error);
            QCOMPARE(text.english(), std::string(error.what()));
            QCOMPARE(QString::fromStdString(text.pattern()), reason);
        }
    }

    void speaksAsTheEnvironmentAsks_data() {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<bool>("german");
        QTest::newRow("nothing") << QStringList{} << false;
        QTest::newRow("C") << QStringList{"LANG=de_DE.UTF-8", "LC_ALL=C.UTF-8"} << false;
        QTest::newRow("German") << QStringList{"LANG=de_DE.UTF-8"} << true;
        QTest::newRow("Austria") << QStringList{"LC_ALL=de_AT.utf8"} << true;
        QTest::newRow("messages") << QStringList{"LANG=en_GB.UTF-8", "LC_MESSAGES=de_DE.UTF-8"} << true;
        QTest::newRow("other characters") << QStringList{"LANG=de_DE.ISO-8859-1"} << false;
        QTest::newRow("characters not named") << QStringList{"LANG=de_DE"} << false;
        QTest::newRow("list") << QStringList{"LANG=en_GB.UTF-8", "LANGUAGE=xx:de:en"} << true;
        QTest::newRow("list, English first") << QStringList{"LANG=de_DE.UTF-8", "LANGUAGE=en:de"} << false;
        QTest::newRow("list, but C") << QStringList{"LANG=C.UTF-8", "LANGUAGE=de"} << false;
        QTest::newRow("unknown") << QStringList{"LANG=xx_XX.UTF-8"} << false;
    }

    void speaksAsTheEnvironmentAsks() {
        QFETCH(const QStringList, variables);
        QFETCH(const bool, german);
        const QTemporaryDir folder;
        const QString nothing = folder.filePath(QStringLiteral("nothing.nonn"));
        const QStringList arguments{QStringLiteral("info"), nothing};
        const Outcome plain = runIn(variables, arguments);
        QCOMPARE(plain.status, 3);
        QVERIFY2(QString::fromStdString(plain.err).contains(german ? QStringLiteral("enthält kein Projekt")
                                                                   : QStringLiteral("holds no project")),
                 plain.err.c_str());
    }

    void nodesSpeakAsTheEnvironmentAsks() {
        const QString program = QStringLiteral(NONN_NODE_PROGRAM);
        const Outcome german = runIn({QStringLiteral("LANG=de_DE.UTF-8")}, {}, program);
        QCOMPARE(german.status, 2);
        QVERIFY2(QString::fromStdString(german.err).contains(QStringLiteral("wird gebraucht")), german.err.c_str());
        QVERIFY(QString::fromStdString(runIn({}, {}, program).err).contains(QStringLiteral("is required")));
    }

    void jsonIsEnglish() {
        const QTemporaryDir folder;
        const QStringList arguments{QStringLiteral("info"), folder.filePath(QStringLiteral("nothing.nonn")),
                                    QStringLiteral("--json")};
        const Outcome german = runIn({QStringLiteral("LANG=de_DE.UTF-8")}, arguments);
        QCOMPARE(german.error("reason"), std::string("holds no project; make one with nonn new"));
        QCOMPARE(german.out, runIn({}, arguments).out);
    }
};

QTEST_APPLESS_MAIN(SpokenTest)
#include "spoken_test.moc"
