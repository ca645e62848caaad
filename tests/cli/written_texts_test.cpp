// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "texts/completions.h"
#include "texts/manual_page.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace {

struct Made {
    CLI::App app{"Does things. And more.", "made"};
    std::string file;
    std::string kind;

    Made() {
        CLI::App* const on = app.add_subcommand("on", "Switches on: at once");
        on->add_option("project", file, "Of the lamp")->required()->type_name("PROJECT");
        on->add_option("--kind", kind, "What's \\ -it")->check(CLI::IsMember({"red", "green"}));
        CLI::App* const group = app.add_subcommand("group", "Several");
        group->add_subcommand("off", "Switches off")->add_option("--out", file, ".dot first")->type_name("DIR");
    }
};

/// What bash offers for the last of these words.
QStringList offered(const QString& script, const QStringList& words, const QString& function = "_nonn") {
    QProcess bash;
    bash.start(QStringLiteral("bash"),
               QStringList{QStringLiteral("--norc"), QStringLiteral("-c"),
                           QStringLiteral("source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); %1 2>/dev/null; "
                                          "printf '%s\\n' \"${COMPREPLY[@]}\"")
                               .arg(function),
                           script} +
                   words);
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

}  // namespace

class WrittenTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageHasEveryCommandAndOption() {
        const Made made;
        const std::string page =
            manualPage(texts::outlineOf(made.app), {"switch lamps", "1.2", "Exit status: 0", "other"});
        for (const char* const part :
             {".TH MADE 1 \"\" \"made 1.2\"", "made \\- switch lamps", ".SS on PROJECT", "Switches on: at once.",
              ".SS group off", "\\fB\\-\\-kind\\fR \\fINAME\\fR\nWhat's \\e \\-it\n",
              "\\fB\\-\\-out\\fR \\fIDIR\\fR\n\\&.dot first\n", ".SH NOTES\nExit status: 0\n", ".BR other (1)"})
            QVERIFY2(page.find(part) != std::string::npos, (part + ("\n" + page)).c_str());
        QVERIFY(page.find(".SS group\n") == std::string::npos);
    }

    void thePagesOfTheProgramsFormatWithoutAWarning() {
        if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
            QSKIP("there is no groff here");
        QProcess groff;
        groff.start(QStringLiteral("groff"),
                    {QStringLiteral("-man"), QStringLiteral("-ww"), QStringLiteral("-z"), write(page(), "nonn.1")});
        QVERIFY(groff.waitForFinished());
        QCOMPARE(QString::fromUtf8(groff.readAllStandardError()), QString());
        QCOMPARE(groff.exitCode(), 0);
    }

    void whatIsOfferedIsSaidInOneSentence() {
        CLI::App app{"Films", "made"};
        std::string value;
        app.add_option("--film", value, "Writes walk.webp. And ends.");
        app.add_option("--size", value, "Of pictures.");
        const std::string fish = fishCompletion(texts::outlineOf(app));
        QVERIFY2(fish.find("-d 'Writes walk.webp'\n") != std::string::npos, fish.c_str());
        QVERIFY2(fish.find("-d 'Of pictures'\n") != std::string::npos, fish.c_str());
    }

    void bashOffersWhatFits() {
        const QString script = write(bashCompletion(outline()), "nonn.bash");
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("lamp.nonn")));
        write("", "lamp.txt");
        const QString place = m_folder.filePath(QStringLiteral("lamp"));
        QCOMPARE(offered(script, {"nonn", "gr"}), QStringList{"graph"});
        QCOMPARE(offered(script, {"nonn", "teacher", ""}), (QStringList{"train", "import", "trust"}));
        QCOMPARE(offered(script, {"nonn", "--json", "graph", "p.nonn", "--perc"}), QStringList{"--percentile"});
        QCOMPARE(offered(script, {"nonn", "teacher", "import", "p.nonn", "--arc"}), QStringList{"--arch"});
        QVERIFY(offered(script, {"nonn", "export", "p.nonn", "--format", ""}).contains("onnx"));
        QCOMPARE(offered(script, {"nonn", "info", place}), QStringList{m_folder.filePath("lamp.nonn")});
        QCOMPARE(offered(script, {"nonn", "teacher", "import", "p.nonn", place}).size(), 2);
        QCOMPARE(offered(script, {"nonn", "distill", "p.nonn", "--epochs", ""}), QStringList());
    }

    void bashOffersTheOptionsOfAProgramWithoutCommands() {
        const QString script = write(bashCompletion(plain()), "made.bash");
        write("", "some.key");
        QCOMPARE(offered(script, {"made", "--ki"}, "_made"), QStringList{"--kind"});
        QCOMPARE(offered(script, {"made", "--kind", "g"}, "_made"), QStringList{"green"});
        QCOMPARE(offered(script, {"made", "--key", m_folder.filePath("some")}, "_made"),
                 QStringList{m_folder.filePath("some.key")});
        QCOMPARE(offered(script, {"made", "--port", m_folder.filePath("some")}, "_made"), QStringList());
    }

    void bashOffersFoldersWhereThatIsWhatAProgramTakes() {
        CLI::App app{"Opens one", "made"};
        std::string value;
        app.add_option("project", value, "To open")->type_name("[PROJECT]");
        app.add_option("--out", value, "For pictures")->type_name("DIR");
        const QString script = write(bashCompletion(texts::outlineOf(app)), "opens.bash");
        const QString folder = m_folder.filePath(QStringLiteral("room"));
        QVERIFY(QDir().mkdir(folder));
        write("", "room.txt");
        QCOMPARE(offered(script, {"made", folder}, "_made"), QStringList{folder});
        QCOMPARE(offered(script, {"made", "--out", folder}, "_made"), QStringList{folder});
    }

    void shellsReadTheirCompletions_data() {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("script");
        QTest::newRow("zsh") << "zsh" << write(zshCompletion(outline()), "_nonn");
        QTest::newRow("bash") << "bash" << write(bashCompletion(plain()), "made.bash");
        QTest::newRow("zsh, without commands") << "zsh" << write(zshCompletion(plain()), "_made");
        QTest::newRow("fish, without commands") << "fish" << write(fishCompletion(plain()), "made.fish");
        QTest::newRow("fish") << "fish" << write(fishCompletion(outline()), "nonn.fish");
    }
    void shellsReadTheirCompletions() {
        QFETCH(QString, shell);
        QFETCH(QString, script);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("that shell is not here");
        QProcess process;
        process.start(shell, {QStringLiteral("-n"), script});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QCOMPARE(process.exitCode(), 0);
    }

private:
    static texts::CommandOutline plain() {
        CLI::App app{"Does one thing", "made"};
        std::string value;
        app.add_option("file", value, "It's read")->type_name("FILE");
        app.add_option("--kind", value, "What's \\ -it")->check(CLI::IsMember({"red", "green"}));
        app.add_option("--key", value, "Secret")->type_name("FILE");
        app.add_option("--port", value, "Number")->type_name("N");
        return texts::outlineOf(app);
    }

    texts::CommandOutline outline() { return texts::outlineOf(m_commands.app()); }
    std::string page() { return manualPage(outline(), {"s", "1", m_commands.app().get_footer(), "nonn-workbench"}); }

    QString write(const std::string& text, const char* name) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        writeFile(path.toStdString(), text);
        return path;
    }

    QTemporaryDir m_folder;
    cli::Commands m_commands;
};

QTEST_GUILESS_MAIN(WrittenTextsTest)
#include "written_texts_test.moc"
