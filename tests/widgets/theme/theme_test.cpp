// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "chart/chart_inks.h"
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
    /// Whatever is written, on whatever lies behind words anywhere in the program.
    void textCanBeRead() {
        QFETCH(Brightness, brightness);
        const auto readable = [](const QColor& text, const QColor& behind) {
            return theme::contrast(text, behind) >= 4.5;
        };
        for (const Role behind : {Role::window, Role::surface, Role::raised, Role::selection})
            for (const Role text : {Role::text, Role::mutedText, Role::accent, Role::good, Role::warning, Role::bad})
                QVERIFY2(readable(theme::colour(text, brightness), theme::colour(behind, brightness)),
                         qPrintable(QStringLiteral("role %1 on role %2").arg(int(text)).arg(int(behind))));
        QVERIFY(readable(theme::colour(Role::accentText, brightness), theme::colour(Role::accent, brightness)));
        for (int slot = 0; slot < 16; ++slot)
            QVERIFY(readable(theme::textOn(theme::student(slot, brightness)), theme::student(slot, brightness)));
        // Cells of matrices are of any colour between two.
        for (const Role end : {Role::accent, Role::warning, Role::mutedText})
            for (double share = 0; share <= 1; share += 0.02) {
                const QColor cell =
                    theme::mix(theme::colour(end, brightness), theme::colour(Role::surface, brightness), share);
                QVERIFY2(readable(theme::textOn(cell), cell), qPrintable(cell.name()));
            }
    }

    void widgetsOfQtCanBeRead_data() { textCanBeRead_data(); }
    void widgetsOfQtCanBeRead() {
        QFETCH(Brightness, brightness);
        theme::apply(*qApp, brightness == Brightness::light ? BrightnessChoice::light : BrightnessChoice::dark);
        using P = QPalette;
        const std::vector<std::pair<P::ColorRole, P::ColorRole>> pairs{{P::WindowText, P::Window},
                                                                       {P::Text, P::Base},
                                                                       {P::Text, P::AlternateBase},
                                                                       {P::ButtonText, P::Button},
                                                                       {P::PlaceholderText, P::Window},
                                                                       {P::PlaceholderText, P::Base},
                                                                       {P::Link, P::Window},
                                                                       {P::Link, P::Base},
                                                                       {P::LinkVisited, P::Window},
                                                                       {P::LinkVisited, P::Base},
                                                                       {P::BrightText, P::Window},
                                                                       {P::HighlightedText, P::Highlight},
                                                                       {P::ToolTipText, P::ToolTipBase}};
        const QPalette palette = QApplication::palette();
        for (const auto& [text, behind] : pairs)
            for (const P::ColorGroup group : {P::Active, P::Inactive})
                QVERIFY2(theme::contrast(palette.color(group, text), palette.color(group, behind)) >= 4.5,
                         qPrintable(QStringLiteral("role %1 on role %2").arg(int(text)).arg(int(behind))));
    }

    void chartsCanBeRead_data() { textCanBeRead_data(); }
    void chartsCanBeRead() {
        QFETCH(Brightness, brightness);
        for (const ChartInks& inks : {ChartInks::of(brightness), ChartInks::paper()})
            for (const QColor& text : {inks.text, inks.muted})
                QVERIFY(theme::contrast(text, inks.surface) >= 4.5);
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
