// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/motion.h"

#include "workbench/desktop_motion.h"
#include "workbench/made_window.h"
#include "workbench/preferences.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QMenu>
#include <QProcess>
#include <QProgressBar>
#include <QStandardPaths>

using namespace nonn;

namespace {

constexpr int patience = 30'000;  // ms

}  // namespace

/// What a desktop answers about its settings.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    bool animations = true;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) {
        if (group != QLatin1String("org.gnome.desktop.interface") || key != QLatin1String("enable-animations"))
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), key);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(animations)));  // wrapped twice, as portals answer
    }
};

class MotionTest : public QObject {
    Q_OBJECT

public:
    explicit MotionTest(TestHome&) {}

private Q_SLOTS:
    void desktopsKeepTheWishInFiles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("reduced");
        const auto row = [](const char* name, const char* file, const char* content, bool reduced) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(content) << reduced;
        };
        row("nothing", "other", "", false);
        row("KDE, none", "kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", true);
        row("KDE, fast", "kdeglobals", "[KDE]\nAnimationDurationFactor=0.25\n", false);
        row("KDE, says nothing", "kdeglobals", "[KDE]\nSingleClick=false\n", false);
        row("KDE, no number", "kdeglobals", "[KDE]\nAnimationDurationFactor=off\n", false);
        row("GTK 3, 0", "gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", true);
        row("GTK 3, false", "gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", true);
        row("GTK 3, 1", "gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", false);
        row("GTK 4, false", "gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", true);
    }
    void desktopsKeepTheWishInFiles() {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const bool, reduced);
        const QDir settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
        QVERIFY(settings.mkpath(QFileInfo(file).path()));
        QFile written(settings.filePath(file));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
        written.close();
        const bool found = DesktopMotion().reduced();
        QVERIFY(written.remove());
        QCOMPARE(found, reduced);
    }

    void aPersonsChoiceComesFirst() {
        MainWindow window;
        const auto choose = [&](const char* text) {
            for (QAction* const choice : window.findChild<QMenu*>(QStringLiteral("motion"))->actions())
                if (choice->text() == QLatin1String(text))
                    choice->trigger();
        };
        QVERIFY(!theme::reducedMotion() && window.isAnimated());
        choose("Reduced");
        QVERIFY(theme::reducedMotion() && !window.isAnimated());
        QVERIFY(preferences::motion() == preferences::Motion::reduced);
        choose("Full");
        QVERIFY(!theme::reducedMotion());
        choose("As the system");
        QVERIFY(preferences::motion() == preferences::Motion::system);
    }

    void barsOfUnknownLengthStandStill() {
        QProgressBar bar;
        theme::setReducedMotion(true);
        theme::showFraction(bar, std::nullopt);
        QVERIFY(bar.maximum() > 0);
        QCOMPARE(bar.value(), 0);
        theme::setReducedMotion(false);
        theme::showFraction(bar, std::nullopt);
        QCOMPARE(bar.maximum(), 0);
        theme::showFraction(bar, 0.5);
        QCOMPARE(2 * bar.value(), bar.maximum());
    }

    /// The last one: this process stays on the bus.
    void theSettingsPortalIsAsked() {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed here");
        QProcess bus;
        bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(bus.waitForStarted(patience) && bus.waitForReadyRead(patience));
        const QString address = QString::fromUtf8(bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
        Portal portal;
        portal.animations = false;
        const QString place = QStringLiteral("/org/freedesktop/portal/desktop");
        QDBusConnection desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(place, &portal, QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        MainWindow window;
        QTRY_VERIFY_WITH_TIMEOUT(theme::reducedMotion(), patience);
        desktop.unregisterObject(place);
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        bus.kill();
        QVERIFY(bus.waitForFinished(patience));
    }
};

int main(int count, char** words) {
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");  // of whoever runs the test
    return runWindowTest<MotionTest>(count, words);
}
#include "motion_test.moc"
