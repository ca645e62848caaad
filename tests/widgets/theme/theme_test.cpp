// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/oklab.h"
#include "theme/settings_form.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QWheelEvent>
#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

void turnWheelOver(QWidget& widget) {
    const QPointF place(widget.width() / 2.0, widget.height() / 2.0);
    QWheelEvent event(place, widget.mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
}

double apart(const QColor& a, const QColor& b) {
    const Oklab first = toOklab(a);
    const Oklab second = toOklab(b);
    return std::hypot(first.lightness - second.lightness, first.a - second.a, first.b - second.b);
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { theme::apply(*qApp, BrightnessChoice::light); }

    void textCanBeRead_data() {
        QTest::addColumn<Brightness>("brightness");
        QTest::newRow("light") << Brightness::light;
        QTest::newRow("dark") << Brightness::dark;
    }
    void textCanBeRead() {
        QFETCH(Brightness, brightness);
        const QColor surface = theme::colour(Role::surface, brightness);
        for (const Role role : {Role::text, Role::mutedText})
            QVERIFY(theme::contrast(theme::colour(role, brightness), surface) >= 4.5);
        for (const Role role : {Role::accent, Role::good, Role::warning, Role::bad})
            QVERIFY(theme::contrast(theme::colour(role, brightness), surface) >= 3);
        QVERIFY(theme::contrast(theme::colour(Role::accentText, brightness), theme::colour(Role::accent, brightness)) >=
                4.5);
    }

    /// Nobody takes one student for another, nor any for the line of all together; a number tells more than 16 apart.
    void coloursOfStudentsAreFarApart() {
        for (const Brightness brightness : {Brightness::light, Brightness::dark}) {
            for (int a = 0; a < 16; ++a)
                for (int b = 0; b < a; ++b)
                    QVERIFY2(apart(theme::student(a, brightness), theme::student(b, brightness)) > 0.08,
                             qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
            for (int a = 0; a < 7; ++a)
                QVERIFY(apart(theme::student(a, brightness), theme::colour(Role::text, brightness)) > 0.15);
        }
    }

    void aNewTextScaleReachesWhatIsThere() {
        QLabel heading(QStringLiteral("Filters"));
        theme::setFont(heading, TextSize::heading, true);
        const double before = heading.font().pointSizeF();
        theme::apply(*qApp, BrightnessChoice::light, 1.5);
        QVERIFY(std::abs(heading.font().pointSizeF() - 1.5 * before) < 0.5);
        QCOMPARE(heading.font().weight(), QFont::DemiBold);
    }

    void paperIsLight() {
        theme::apply(*qApp, BrightnessChoice::dark);
        {
            const theme::OnPaper onPaper;
            QCOMPARE(theme::colour(Role::surface), theme::colour(Role::surface, Brightness::light));
        }
        QCOMPARE(theme::colour(Role::surface), theme::colour(Role::surface, Brightness::dark));
    }

    void theWheelChangesOnlyWhatHasFocus() {
        SettingsForm form;
        auto* const students = new QSpinBox;
        auto* const device = new QComboBox;
        device->addItems({QStringLiteral("a"), QStringLiteral("b")});
        device->setCurrentIndex(1);
        form.addRow(QStringLiteral("Students"), students);
        form.addRow(QStringLiteral("Device"), device);
        form.finish();
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.setFocus();
        turnWheelOver(*students);
        turnWheelOver(*device);
        QCOMPARE(students->value(), 0);
        QCOMPARE(device->currentIndex(), 1);
        students->setFocus();
        turnWheelOver(*students);
        QCOMPARE(students->value(), 1);
    }

    /// However long a language's words are.
    void helpDoesNotWidenAForm() {
        SettingsForm form;
        form.addRow(QStringLiteral("Rule"), new QSpinBox);
        const int before = form.minimumSizeHint().width();
        form.addRow(QStringLiteral("Rule"), new QSpinBox, QStringLiteral("Donaudampfschifffahrt ").repeated(20));
        QCOMPARE(form.minimumSizeHint().width(), before);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
