// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QImage>
#include <QPoint>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

namespace {

/// Of the 64 x 64 drawing: where it is of one colour, far from any edge.
struct Spot {
    double x = 0;
    double y = 0;
    const char* colour = "";
};
constexpr Spot spots[]{{18, 18, "#56b4e9"}, {47, 20, "#e69f00"}, {41, 46, "#009e73"}, {56, 32, "#17191e"}};

int difference(const QColor& a, const QColor& b) {
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

}  // namespace

class IconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theIconIsDrawnInEverySize_data();
    void theIconIsDrawnInEverySize();

private:
    QTemporaryDir m_place;
};

/// What is looked at is what lies where desktops look for it.
void IconsTest::initTestCase() {
    const QString rules = QStringLiteral(NONN_BUILD "/app/icons/cmake_install.cmake");
    const QString prefix = QStringLiteral("-DCMAKE_INSTALL_PREFIX=") + m_place.path();
    QCOMPARE(QProcess::execute(QStringLiteral(NONN_CMAKE), {prefix, QStringLiteral("-P"), rules}), 0);
}

void IconsTest::theIconIsDrawnInEverySize_data() {
    QTest::addColumn<int>("side");
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
        QTest::addRow("%d", side) << side;
}

void IconsTest::theIconIsDrawnInEverySize() {
    QFETCH(const int, side);
    const QImage image(
        m_place.filePath(QStringLiteral("share/icons/hicolor/%1x%1/apps/org.nonn.Workbench.png").arg(side)));
    QCOMPARE(image.size(), QSize(side, side));
    for (const QPoint corner : {QPoint(0, 0), QPoint(side - 1, 0), QPoint(0, side - 1), QPoint(side - 1, side - 1)})
        QVERIFY(image.pixelColor(corner).alpha() < 64);
    for (const Spot& spot : spots) {
        const QColor found = image.pixelColor(int(spot.x * side / 64), int(spot.y * side / 64));
        QCOMPARE(found.alpha(), 255);
        // In the small ones a dot is a few pixels, and what is behind it shows through.
        QVERIFY2(difference(found, QColor(QLatin1String(spot.colour))) < (side < 48 ? 60 : 8),
                 qPrintable(found.name()));
    }
}

QTEST_GUILESS_MAIN(IconsTest)
#include "icons_test.moc"
