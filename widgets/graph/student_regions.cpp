// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/student_regions.h"

#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>

namespace nonn {

namespace {

constexpr double level = 0.3;
constexpr double regionGap = 0.06;  // by which a student's height must exceed every other's
constexpr int mostCells = 200;

/// Heights at the corners of a grid over the members.
class HeightMap {
public:
    HeightMap(const std::vector<RegionMember>& members, double reach) : m_reach(reach) {
        QRectF bounds(members.front().place, QSizeF(0, 0));
        for (const RegionMember& member : members)
            bounds |= QRectF(member.place, QSizeF(1e-9, 1e-9));
        bounds.adjust(-reach, -reach, reach, reach);
        m_cell = std::max(reach / 6, std::max(bounds.width(), bounds.height()) / mostCells);
        m_origin = bounds.topLeft() - QPointF(m_cell, m_cell);
        m_columns = static_cast<int>(bounds.width() / m_cell) + 4;
        m_rows = static_cast<int>(bounds.height() / m_cell) + 4;
        for (const RegionMember& member : members)
            addHill(m_heights[member.student], member.place);
        findHighest();
    }

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    const std::map<int, std::vector<float>>& heights() const { return m_heights; }
    QPointF corner(int column, int row) const { return m_origin + QPointF(column, row) * m_cell; }

    /// Positive inside the region of the student whose heights are `own`.
    double value(const std::vector<float>& own, int column, int row) const {
        const std::size_t at = index(column, row);
        const float other = m_highestOwner[at] == &own ? m_second[at] : m_highest[at];
        return std::min(own[at] - level, own[at] - static_cast<double>(other) - regionGap);
    }

private:
    std::size_t index(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }

    void addHill(std::vector<float>& height, QPointF place) {
        height.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
        const QPointF centre = (place - m_origin) / m_cell;
        const double radius = m_reach / m_cell;
        const int top = std::max(0, static_cast<int>(centre.y() - radius));
        const int bottom = std::min(m_rows - 1, static_cast<int>(centre.y() + radius) + 1);
        const int left = std::max(0, static_cast<int>(centre.x() - radius));
        const int right = std::min(m_columns - 1, static_cast<int>(centre.x() + radius) + 1);
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column) {
                const double x = (column - centre.x()) / radius;
                const double y = (row - centre.y()) / radius;
                const double rest = 1 - x * x - y * y;
                if (rest > 0)
                    height[index(column, row)] += static_cast<float>(rest * rest);
            }
        }
    }

    void findHighest() {
        const std::size_t size = static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows);
        m_highest.assign(size, 0);
        m_second.assign(size, 0);
        m_highestOwner.assign(size, nullptr);
        for (const auto& [student, height] : m_heights) {
            for (std::size_t at = 0; at < size; ++at) {
                if (height[at] > m_highest[at]) {
                    m_second[at] = m_highest[at];
                    m_highest[at] = height[at];
                    m_highestOwner[at] = &height;
                } else {
                    m_second[at] = std::max(m_second[at], height[at]);
                }
            }
        }
    }

    double m_reach;
    double m_cell = 1;
    QPointF m_origin;
    int m_columns = 0;
    int m_rows = 0;
    std::map<int, std::vector<float>> m_heights;
    std::vector<float> m_highest;
    std::vector<float> m_second;
    std::vector<const std::vector<float>*> m_highestOwner;
};

/// Marching squares: from each crossing of a grid line to the next one, the inside always on the same hand.
class LevelLines {
public:
    LevelLines(const HeightMap& map, const std::vector<float>& own) : m_map(map), m_own(own) {
        for (int row = 0; row + 1 < map.rows(); ++row)
            for (int column = 0; column + 1 < map.columns(); ++column)
                walkCell(column, row);
    }

    std::vector<std::vector<QPointF>> loops() {
        std::vector<std::vector<QPointF>> found;
        while (!m_next.empty()) {
            std::vector<QPointF> loop;
            for (auto at = m_next.begin(); at != m_next.end();) {
                loop.push_back(m_points[at->first]);
                const int next = at->second;
                m_next.erase(at);
                at = m_next.find(next);
            }
            found.push_back(std::move(loop));
        }
        return found;
    }

private:
    /// A crossing by the grid line that it lies on: from corner (column, row) to the right, or downwards.
    int crossing(int column, int row, bool down) {
        const int key = 2 * (row * m_map.columns() + column) + (down ? 1 : 0);
        if (!m_points.contains(key)) {
            const int otherColumn = column + (down ? 0 : 1);
            const int otherRow = row + (down ? 1 : 0);
            const double from = m_map.value(m_own, column, row);
            const double to = m_map.value(m_own, otherColumn, otherRow);
            const double share = std::clamp(from / (from - to), 0.05, 0.95);
            m_points[key] = m_map.corner(column, row) * (1 - share) + m_map.corner(otherColumn, otherRow) * share;
        }
        return key;
    }

    /// The sides of a cell are numbered clockwise from the top, as its corners from the top left.
    void walkCell(int column, int row) {
        const std::array<bool, 4> inside{m_map.value(m_own, column, row) > 0, m_map.value(m_own, column + 1, row) > 0,
                                         m_map.value(m_own, column + 1, row + 1) > 0,
                                         m_map.value(m_own, column, row + 1) > 0};
        const auto side = [&](std::size_t number) {
            switch (number) {
                case 0:
                    return crossing(column, row, false);
                case 1:
                    return crossing(column + 1, row, true);
                case 2:
                    return crossing(column, row + 1, false);
                default:
                    return crossing(column, row, true);
            }
        };
        // Clockwise, the inside ends at one side and begins again at a later one: a line leads from end to beginning.
        for (std::size_t k = 0; k < 4; ++k) {
            if (!inside[k] || inside[(k + 1) % 4])
                continue;
            std::size_t begin = (k + 1) % 4;
            while (!inside[(begin + 1) % 4])
                begin = (begin + 1) % 4;
            m_next[side(k)] = side(begin);
        }
    }

    const HeightMap& m_map;
    const std::vector<float>& m_own;
    std::unordered_map<int, int> m_next;
    std::unordered_map<int, QPointF> m_points;
};

/// Through the middles of its sides, its corners being what the curve leans to.
void addRounded(QPainterPath& path, const std::vector<QPointF>& loop) {
    path.moveTo((loop.back() + loop.front()) / 2);
    for (std::size_t k = 0; k < loop.size(); ++k)
        path.quadTo(loop[k], (loop[k] + loop[(k + 1) % loop.size()]) / 2);
    path.closeSubpath();
}

}  // namespace

std::vector<StudentRegion> studentRegions(const std::vector<RegionMember>& members, double reach) {
    std::vector<StudentRegion> regions;
    if (members.empty())
        return regions;
    const HeightMap map(members, reach);
    for (const auto& [student, height] : map.heights()) {
        if (student < 0)
            continue;
        StudentRegion region{student, {}, {}};
        for (const std::vector<QPointF>& loop : LevelLines(map, height).loops()) {
            if (loop.size() < 3)
                continue;
            addRounded(region.outline, loop);
            const QRectF bounds = QPolygonF(QList<QPointF>(loop.begin(), loop.end())).boundingRect();
            if (bounds.width() * bounds.height() > region.largestPart.width() * region.largestPart.height())
                region.largestPart = bounds;
        }
        if (!region.outline.isEmpty())
            regions.push_back(std::move(region));
    }
    return regions;
}

QRectF labelPlace(const StudentRegion& region, const std::vector<StudentRegion>& all, QSizeF size, double distance) {
    const QRectF& part = region.largestPart;
    const double left = part.center().x() - size.width() / 2;
    const QRectF above({left, part.top() - distance - size.height()}, size);
    const QRectF below({left, part.bottom() + distance}, size);
    const auto covers = [&](const QRectF& place) {
        return std::ranges::any_of(all, [&](const StudentRegion& other) { return other.outline.intersects(place); });
    };
    return covers(above) && !covers(below) ? below : above;
}

}  // namespace nonn
