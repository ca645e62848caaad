// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "languages/languages.h"
#include "project/made_script.h"
#include "project/resources.h"
#include "workbench/language.h"
#include "workbench/lessons/lessons.h"
#include "workbench/places.h"
#include "workbench/window_project.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// A language in which every text is the English one in brackets, and what is filled in is not.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        static const QRegularExpression places(QStringLiteral("(%L?[0-9]+|%n)"));
        QString text = QString::fromUtf8(source);
        return text.startsWith(QLatin1String("Ctrl+"))
                   ? text
                   : QStringLiteral("⟦") + text.replace(places, QStringLiteral("⟧\\1⟦")) + QStringLiteral("⟧");
    }
};

/// Figures with their units, and names as files, networks and options have them.
bool isFigureOrName(const QString& text) {
    static const QRegularExpression words(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression names(QStringLiteral("[^\\s()]*[0-9_/.:=-][^\\s()]*"));
    static const QRegularExpression units(QStringLiteral("\\b([KMG]i?B|kB|ms|min|mJ|mW|dB|[kMG]?Hz|px|nn)\\b"));
    return !words.match(QString(text).remove(names).remove(units)).hasMatch();
}

/// Without what is in brackets, without tags, and without what is the same in every language.
QString outsideOf(QString text, const QStringList& known) {
    static const QRegularExpression marked(QStringLiteral("⟦[^⟦⟧]*⟧"));
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(marked);
    }
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    for (const QString& each : known)
        text.remove(each);
    return text;
}

/// What the files of devices and radios say, which is names and sources.
QStringList shippedProfiles() {
    QStringList texts;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(resource("profiles")))
        if (entry.path().extension() == ".json")
            for (const Json& profile : readJson(entry.path()).flatten())
                if (profile.is_string())
                    texts.append(QString::fromStdString(profile.get<std::string>()));
    return texts;
}

/// What is the same in every language, the longest first. The last are a row of a comparison and the project's: a
/// folder, a layer, an entry of a TorchScript file.
QStringList data() {
    QStringList texts{QStringLiteral("TorchScript"), QStringLiteral("ONNX"),    QStringLiteral("SVG"),
                      QStringLiteral("DOT"),         QStringLiteral("GraphML"), QStringLiteral("CSV"),
                      QStringLiteral("JSON"),        QStringLiteral("PNG"),     QStringLiteral("PDF"),
                      QStringLiteral("teacher"),     QStringLiteral("images"),  QStringLiteral("fc"),
                      QStringLiteral("first"),       QStringLiteral("second"),  QStringLiteral("mnist"),
                      QStringLiteral("convolution"), QStringLiteral("relu")};
    for (const Language& language : languages())
        texts.append(language.name);
    for (const QString& lesson : Lessons::shipped())
        texts.append(Lessons::read(lesson).title);
    texts += shippedProfiles();
    std::ranges::sort(texts, std::ranges::greater(), &QString::size);
    return texts;
}

bool tellsNone(QStringList faults) {
    faults.removeDuplicates();
    for (const QString& fault : faults)
        qWarning("%s", qPrintable(fault));
    return faults.isEmpty();
}

}  // namespace

/// What the window says, in every language that it speaks.
class TextsTest : public QObject {
    Q_OBJECT

public:
    explicit TextsTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() {
        m_project = makeTrainedProject(m_home.fresh());
        m_script = m_home.fresh().string() + ".pt";
        writeSmallScript(m_script);
    }

    void everyTextCanBeTranslated() {
        Brackets brackets;
        QApplication::installTranslator(&brackets);
        const QStringList known = data();
        QStringList plain;
        MainWindow window;
        visitEveryPlace(window, copyOf(m_project, m_home.fresh()), m_script,
                        [&](QWidget& widget, const QString& place) {
                            for (const SeenText& seen : seenTexts(widget))
                                if (!isFigureOrName(outsideOf(seen.text, known)))
                                    plain.append(QStringLiteral("%1: %2: %3").arg(place, seen.kind, seen.text));
                        });
        QApplication::removeTranslator(&brackets);
        QVERIFY(tellsNone(plain));
    }

    void everyLanguageFits_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("mirrored");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code << false;
        QTest::newRow("from right to left") << QStringLiteral("en") << true;
    }

    void everyLanguageFits() {
        QFETCH(const QString, language);
        QFETCH(const bool, mirrored);
        QTranslator texts;
        QVERIFY(loadTexts(texts, language));
        QLocale::setDefault(QLocale(language));
        QApplication::installTranslator(&texts);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QStringList faults;
        MainWindow window;
        window.resize(1366, 820);
        visitEveryPlace(
            window, copyOf(m_project, m_home.fresh()), m_script, [&](QWidget& widget, const QString& place) {
                for (const QString& fault : layoutFaults(widget) + mnemonicClashes(widget))
                    faults.append(place + QStringLiteral(": ") + fault);
                if (const QString folder = qEnvironmentVariable("NONN_PICTURES"); !folder.isEmpty())
                    widget.grab().save(QStringLiteral("%1/%2-%3.png")
                                           .arg(folder, QString::fromLatin1(QTest::currentDataTag()), place));
            });
        QApplication::removeTranslator(&texts);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
        QVERIFY(tellsNone(faults));
    }

private:
    TestHome& m_home;
    fs::path m_project;
    fs::path m_script;
};

int main(int count, char** words) {
    return runWindowTest<TextsTest>(count, words);
}
#include "texts_test.moc"
