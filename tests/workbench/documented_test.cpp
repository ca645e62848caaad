// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "pages/evaluate/device_cards.h"
#include "project/steps_evaluate.h"
#include "project/steps_runs.h"
#include "project/steps_survivors.h"
#include "workbench/made_window.h"
#include "workbench/manual_pages.h"
#include "workbench/window_project.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <future>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

QString wholeManual() {
    QString text;
    for (const QString& page : manualPages())
        text += QString::fromUtf8(manualPage(page, QStringLiteral("en")));
    return text;
}

void addKeys(const Json& value, QSet<QString>& keys) {
    if (value.is_object())
        for (const auto& [key, member] : value.items()) {
            keys.insert(QString::fromStdString(key));
            addKeys(member, keys);
        }
    else if (value.is_array())
        for (const Json& member : value)
            addKeys(member, keys);
}

/// What is written at or on what people can change or press.
QStringList controlsOf(const QWidget& part) {
    QStringList texts;
    for (const QLabel* const label : part.findChildren<QLabel*>())
        if (label->buddy())
            texts.append(label->text());
    for (const QAbstractButton* const button : part.findChildren<QAbstractButton*>())
        if (!qobject_cast<const DeviceCard*>(button))  // which is named by its student
            texts.append(button->text());
    for (QString& text : texts)
        text.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
    texts.removeAll(QString());
    return texts;
}

/// As words of their own, in any case of letters, wherever a line ends.
bool isNamed(const QString& control, const QString& manual) {
    const QString words = QRegularExpression::escape(control).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    return manual.contains(
        QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(words),
                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
}

}  // namespace

/// The manual against what the window shows and writes.
class DocumentedTest : public QObject {
    Q_OBJECT

public:
    explicit DocumentedTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() {
        m_project = makeTrainedProject(m_home.fresh());
        const ProjectFolder folder(m_project);
        steps::describeRun(folder, "001", {"wide", "a note"});
        std::async(std::launch::async, [&] {
            steps::fitSurvivors(folder, "001", Message::features, {"cpu", 1}, {});
            steps::evaluate(folder, "001", {"cpu", 1}, {});
        }).get();
    }

    void everyKeyOfTheFolderIsNamed() {
        const QString page = QString::fromUtf8(manualPage(QStringLiteral("project-folder.md"), QStringLiteral("en")));
        QStringList missing;
        int files = 0;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_project)) {
            if (entry.path().extension() != ".json")
                continue;
            ++files;
            QSet<QString> keys;
            addKeys(readJson(entry.path()), keys);
            for (const QString& key : keys)
                if (!page.contains(QLatin1Char('`') + key + QLatin1Char('`')))
                    missing.append(QString::fromStdString(entry.path().filename().string()) + QStringLiteral(": ") +
                                   key);
        }
        QVERIFY(files >= 7);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void everySettingIsNamed() {
        const QString manual = wholeManual();
        QStringList missing;
        MainWindow window;
        QVERIFY(open(window, m_project));
        QVERIFY(settles(window));
        for (StageController* const stage : window.stages())
            for (const QWidget* const part : {static_cast<QWidget*>(stage->frame()), stage->settings()})
                for (const QString& control : part ? controlsOf(*part) : QStringList())
                    if (!isNamed(control, manual))
                        missing.append(stage->key() + QStringLiteral(": ") + control);
        missing.removeDuplicates();
        for (const QString& control : missing)
            qWarning("%s", qPrintable(control));
        QVERIFY(missing.isEmpty());
    }

private:
    TestHome& m_home;
    fs::path m_project;
};

int main(int count, char** words) {
    return runWindowTest<DocumentedTest>(count, words);
}
#include "documented_test.moc"
