// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/colour_slots.h"

#include "base/caught_error.h"
#include "base/generator.h"

#include <QtTest>
#include <set>

using namespace nonn;

using Groups = std::vector<std::vector<int>>;
using Slots = std::vector<int>;

Q_DECLARE_METATYPE(Groups)
Q_DECLARE_METATYPE(Slots)

namespace {

Partition partitionOf(const Groups& students) {
    Partition partition;
    partition.students = students;
    return partition;
}

int countShared(const std::vector<int>& a, const std::vector<int>& b) {
    return static_cast<int>(std::ranges::count_if(a, [&](int filter) { return std::ranges::count(b, filter) > 0; }));
}

Groups randomGroups(int filters, int students, Generator generator) {
    Groups groups(static_cast<std::size_t>(students));
    for (int filter = 0; filter < filters; ++filter)
        groups[filter < students ? static_cast<std::size_t>(filter)
                                 : static_cast<std::size_t>(generator() % static_cast<std::uint64_t>(students))]
            .push_back(filter);
    return groups;
}

/// The rule as it stands: look for the best pair among all that are left, again and again.
Slots bruteForce(const Groups& before, const Slots& slotsBefore, const Groups& after) {
    Slots slots(after.size(), -1);
    std::set<std::size_t> used;
    for (;;) {
        int most = 0;
        std::size_t bestAfter = 0;
        std::size_t bestBefore = 0;
        for (std::size_t a = 0; a < after.size(); ++a)
            for (std::size_t b = 0; b < before.size(); ++b)
                if (slots[a] < 0 && !used.contains(b) && countShared(after[a], before[b]) > most) {
                    most = countShared(after[a], before[b]);
                    bestAfter = a;
                    bestBefore = b;
                }
        if (most == 0)
            break;
        slots[bestAfter] = slotsBefore[bestBefore];
        used.insert(bestBefore);
    }
    for (int& slot : slots)
        for (int candidate = 0; slot < 0; ++candidate)
            if (std::ranges::count(slots, candidate) == 0)
                slot = candidate;
    return slots;
}

}  // namespace

class ColourSlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsColours_data() {
        QTest::addColumn<Groups>("before");
        QTest::addColumn<Slots>("slotsBefore");
        QTest::addColumn<Groups>("after");
        QTest::addColumn<Slots>("expected");
        const Groups three{{0, 1, 2, 3}, {4, 5, 6}, {7, 8}};
        QTest::newRow("the first partition") << Groups{} << Slots{} << three << Slots{0, 1, 2};
        QTest::newRow("nothing changed") << three << Slots{2, 0, 5} << three << Slots{2, 0, 5};
        QTest::newRow("other numbers") << three << Slots{0, 1, 2} << Groups{{7, 8}, {0, 1, 2, 3}, {4, 5, 6}}
                                       << Slots{2, 0, 1};
        QTest::newRow("one split in two")
            << three << Slots{0, 1, 2} << Groups{{4, 5, 6}, {1, 2, 3}, {7, 8}, {0}} << Slots{1, 0, 2, 3};
        QTest::newRow("two merged") << three << Slots{0, 1, 2} << Groups{{4, 5, 6, 7, 8}, {0, 1, 2, 3}} << Slots{1, 0};
        QTest::newRow("a slot that is free between others")
            << Groups{{0}, {1}} << Slots{0, 2} << Groups{{0}, {5}, {1}, {6}} << Slots{0, 1, 2, 3};
        QTest::newRow("the most shared first")
            << Groups{{0, 1, 2}, {3, 4, 5, 6}} << Slots{0, 1} << Groups{{0, 3, 4}, {1, 2, 5, 6}} << Slots{1, 0};
        QTest::newRow("a filter that was discarded before")
            << Groups{{0, 1}, {2}} << Slots{4, 3} << Groups{{2, 9}} << Slots{3};
    }
    void keepsColours() {
        QFETCH(Groups, before);
        QFETCH(Slots, slotsBefore);
        QFETCH(Groups, after);
        QFETCH(Slots, expected);
        QCOMPARE(matchColourSlots(partitionOf(before), slotsBefore, partitionOf(after)), expected);
    }

    void agreesWithBruteForce() {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Generator generator(seed);
            const int students = 1 + static_cast<int>(seed % 6);
            const Groups before = randomGroups(30, students, generator.stream("before"));
            const Groups after = randomGroups(30, 1 + static_cast<int>(seed / 6 % 6), generator.stream("after"));
            Slots slots;
            for (const std::int64_t slot : generator.stream("slots").permutation(students + 2))
                if (static_cast<int>(slots.size()) < students)
                    slots.push_back(static_cast<int>(slot));
            const Slots result = matchColourSlots(partitionOf(before), slots, partitionOf(after));
            QCOMPARE(result, bruteForce(before, slots, after));
            QCOMPARE(std::set<int>(result.begin(), result.end()).size(), after.size());
        }
    }

    void refusesSlotsOfAnotherPartition() {
        COMPARE_ERROR(matchColourSlots(partitionOf({{0}, {1}}), {0}, partitionOf({{0, 1}})), ErrorCode::badInput, "",
                      "1 colours are given for 2 students");
    }
};

QTEST_GUILESS_MAIN(ColourSlotsTest)
#include "colour_slots_test.moc"
