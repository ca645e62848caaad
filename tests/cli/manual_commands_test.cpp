// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "node/node_command.h"
#include "texts/outline.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <set>

using namespace nonn;

namespace {

QString read(const QString& path) {
    QFile file(QStringLiteral(NONN_SOURCE_TREE "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The pages of the manual and the README.
QStringList pages() {
    QStringList all{QStringLiteral("README.md")};
    const QString folder = QStringLiteral("resources/help/");
    for (const QString& page : QDir(QStringLiteral(NONN_SOURCE_TREE "/") + folder).entryList({QStringLiteral("*.md")}))
        all.append(folder + page);
    return all;
}

QStringList flagsIn(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*"));
    QStringList flags;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        flags.append(match.next().captured());
    return flags;
}

/// Commands that do something, by their whole names: "teacher train".
void collect(const texts::CommandOutline& outline, const QString& before,
             std::vector<std::pair<QString, texts::CommandOutline>>& commands) {
    for (const texts::CommandOutline& command : outline.commands) {
        const QString name = before + QString::fromStdString(command.name);
        if (command.commands.empty())
            commands.emplace_back(name, command);
        collect(command, name + QLatin1Char(' '), commands);
    }
}

QStringList namesOf(const std::vector<texts::OptionOutline>& options) {
    QStringList names;
    for (const texts::OptionOutline& option : options)
        for (const std::string& name : option.names)
            if (name.starts_with("--"))
                names.append(QString::fromStdString(name));
    return names;
}

/// A line of a shell, without its comment and what follows a pipe or a redirection.
std::vector<std::string> wordsOf(const QString& line) {
    std::vector<std::string> words;
    for (const QString& word :
         QProcess::splitCommand(line.section(QRegularExpression(QStringLiteral("\\s[#|>]")), 0, 0)))
        words.push_back(word.toStdString());
    return words;
}

}  // namespace

/// The manual and the README against the commands that there are.
class ManualCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_program = texts::outlineOf(cli::Commands().app());
        collect(m_program, {}, m_commands);
        QVERIFY(m_commands.size() >= 20);
    }

    /// In the row of its command, or in the table of those that every command takes.
    void everyOptionIsDescribed() {
        const QString page = read(QStringLiteral("resources/help/commands.md"));
        const QStringList lines = page.split(QLatin1Char('\n'));
        QStringList missing;
        for (const QString& name : namesOf(m_program.options))
            if (name != QLatin1String("--help") && !flagsIn(page).contains(name))
                missing.append(name);
        for (const auto& [name, command] : m_commands) {
            QString rows;
            for (const QString& line : lines)
                if (line.startsWith(QStringLiteral("| `%1 ").arg(name)) ||
                    line.startsWith(QStringLiteral("| `%1`").arg(name)))
                    rows += line;
            for (const QString& option : namesOf(command.options))
                if (option != QLatin1String("--help") && !flagsIn(rows).contains(option))
                    missing.append(name + QLatin1Char(' ') + option);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void everyOptionThatIsNamedIsThere() {
        QSet<QString> known;
        for (const auto& [name, command] : m_commands)
            for (const QString& option : namesOf(command.options))
                known.insert(option);
        for (const QString& option : namesOf(m_program.options))
            known.insert(option);
        for (const QString& option : namesOf(texts::outlineOf(NodeCommand().app()).options))
            known.insert(option);
        // Of the window, its own table; of the scripts of the tree, of CMake, CTest and torchrun (whose own have an
        // underscore: --nproc_per_node, --no_python), and of what an export holds.
        const QString window = read(QStringLiteral("app/workbench/window_options.cpp"));
        for (const char* const other :
             {"--golden", "--python", "--grpc", "--plugin", "--benchmark", "--asan", "--preset", "--build", "--target",
              "--prefix", "--component", "--install", "--nproc", "--no"})
            known.insert(QString::fromLatin1(other));
        QStringList unknown;
        for (const QString& page : pages())
            for (const QString& flag : flagsIn(read(page)))
                if (!known.contains(flag) && !window.contains(QStringLiteral("option(\"%1\"").arg(flag.mid(2))))
                    unknown.append(page + QStringLiteral(": ") + flag);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
    }

    /// Blocks of code, as people copy them: nothing is run, but the words are read as nonn reads them.
    void everyCommandIsUnderstood() {
        static const QRegularExpression line(QStringLiteral("^    (?:\\S*/)?nonn (.+)$"),
                                             QRegularExpression::MultilineOption);
        int commands = 0;
        for (const QString& page : pages()) {
            const QString text = read(page);
            for (auto match = line.globalMatch(text); match.hasNext(); ++commands) {
                std::vector<std::string> words = wordsOf(match.next().captured(1));
                std::ranges::reverse(words);
                cli::Commands parser;
                try {
                    parser.app().parse(words);
                } catch (const CLI::ParseError& error) {
                    QFAIL(qPrintable(page + QLatin1Char('\n') + QString::fromStdString(error.what())));
                } catch (const Error& error) {
                    QFAIL(qPrintable(page + QLatin1Char('\n') + QString::fromStdString(error.what())));
                }
            }
        }
        QVERIFY(commands >= 15);
    }

private:
    texts::CommandOutline m_program;
    std::vector<std::pair<QString, texts::CommandOutline>> m_commands;
};

QTEST_APPLESS_MAIN(ManualCommandsTest)
#include "manual_commands_test.moc"
