// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/student_regions.h"

#include "base/generator.h"

#include <QtTest>

using namespace nonn;

class StudentRegionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encloseTheirMembers() {
        std::vector<RegionMember> members;
        for (int k = 0; k < 20; ++k)
            members.push_back({QPointF(18.0 * (k % 5) + (k < 10 ? 0 : 300), 18.0 * (k / 5)), k < 10 ? 0 : 3});
        const auto regions = studentRegions(members, 34);
        QCOMPARE(regions.size(), std::size_t{2});
        QCOMPARE(regions[1].student, 3);
        for (std::size_t k = 0; k < members.size(); ++k) {
            QCOMPARE(regions[0].outline.contains(members[k].place), k < 10);
            QCOMPARE(regions[1].outline.contains(members[k].place), k >= 10);
        }
        QVERIFY(regions[0].largestPart.right() < 140);
    }

    void neverOverlap() {
        Generator generator(5);
        std::vector<RegionMember> members;
        for (int k = 0; k < 300; ++k)
            members.push_back({QPointF(400 * generator.uniform(), 400 * generator.uniform()),
                               static_cast<int>(generator.below(5)) - 1});
        const auto regions = studentRegions(members, 34);
        int covered = 0;
        for (int k = 0; k < 2000; ++k) {
            const QPointF point(400 * generator.uniform(), 400 * generator.uniform());
            int inside = 0;
            for (const StudentRegion& region : regions)
                inside += region.outline.contains(point) ? 1 : 0;
            QVERIFY(inside <= 1);
            covered += inside;
        }
        QVERIFY(covered > 500);
    }

    void labelsHideNoRegion() {
        std::vector<RegionMember> members;
        for (int k = 0; k < 12; ++k)
            members.push_back({QPointF(18.0 * (k % 4), 18.0 * (k / 4)), 0});
        const QSizeF size(90, 16);
        const auto one = studentRegions(members, 34);
        const QRectF above = labelPlace(one[0], one, size, 1);
        QCOMPARE(above.bottom(), one[0].largestPart.top() - 1);
        QCOMPARE(above.center().x(), one[0].largestPart.center().x());
        members.push_back({QPointF(20, -62), 0});  // a part of its own where the label was
        const auto two = studentRegions(members, 34);
        QVERIFY(two[0].outline.intersects(labelPlace(one[0], one, size, 1)));
        const QRectF below = labelPlace(two[0], two, size, 1);
        QCOMPARE(below.top(), two[0].largestPart.bottom() + 1);
        QVERIFY(!two[0].outline.intersects(below));
    }

    void needMembers() {
        QVERIFY(studentRegions({}, 34).empty());
        QVERIFY(studentRegions({{QPointF(1, 1), -1}}, 34).empty());
        const auto alone = studentRegions({{QPointF(7, 7), 2}}, 34);
        QCOMPARE(alone.size(), std::size_t{1});
        QVERIFY(alone[0].outline.contains(QPointF(7, 7)));
    }
};

QTEST_APPLESS_MAIN(StudentRegionsTest)
#include "student_regions_test.moc"
