// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace nonn {

/// The land of a student in the drawing: what lies near its filters and nearer than to those of others, so that two
/// students' never overlap. May be in several parts and have holes.
struct StudentRegion {
    int student = 0;
    QPainterPath outline;  ///< rounded
    QRectF largestPart;    ///< bounds of it
};

struct RegionMember {
    QPointF place;
    int student = 0;  ///< below 0: keeps others away and gets no region
};

/// Every member adds a round hill of radius `reach` to its student's height; a region is where the student's own height
/// is above a level and above every other's. The level lines come by marching squares on at most 200 x 200 cells.
/// Students without members get no region. O(members x cells under a hill + cells x students near).
std::vector<StudentRegion> studentRegions(const std::vector<RegionMember>& members, double reach);

/// Where the label of a region of `all` belongs: above its largest part, or below where it would cover part of a region
/// above and none below.
QRectF labelPlace(const StudentRegion& region, const std::vector<StudentRegion>& all, QSizeF size, double distance);

}  // namespace nonn
