// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/devices/image_cost.h"
#include "plan/forecast.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QTabWidget;

namespace nonn {

class BarChart;
class DevicesModel;
class FactsModel;
class FigureTile;
class LineChart;
class TimelineChart;

/// What the devices say to each other for an image, beside what they would say if they shared one network.
class CommunicatePage : public QWidget {
    Q_OBJECT

public:
    explicit CommunicatePage(QWidget* parent = nullptr);

    /// What devices and links are called for people; until then and beyond them by their names.
    void setProfiles(const Profiles& profiles);
    /// Nothing: all figures are dashes. `colourSlots`: the colour of each student.
    void setForecast(const std::optional<Forecast>& forecast, const std::vector<int>& colourSlots);
    /// The probability that a device is gone which the simulation was made with for all: marked on that curve.
    void setFailure(std::optional<double> probability);
    /// What nodes were measured to take, where they were asked.
    void setMeasured(const ComparedCost& cost);

    TimelineChart* timelineChart() const { return m_timeline; }
    BarChart* schemesChart() const { return m_schemes; }
    BarChart* linksChart() const { return m_links; }
    LineChart* failureChart() const { return m_failures; }
    /// For files: the tables as they are shown.
    QString devicesCsv() const;
    QString exchangesCsv() const;
    QString claimsCsv() const;

Q_SIGNALS:
    /// A point of the curve was clicked: show what happens at that probability.
    void failureChosen(double probability);

private:
    QWidget* makeTiles();
    QTabWidget* makeTables();
    QWidget* makeMeasured();
    void makeCharts();
    void showFigures();
    void showSchemes();
    void showLinks();
    void showTimeline();
    void showCurve();
    void markFailure();

    Profiles m_profiles;
    std::optional<Forecast> m_forecast;
    std::vector<int> m_slots;
    std::optional<double> m_failure;
    DevicesModel* m_devices;
    FactsModel* m_exchanges;
    FactsModel* m_teacherExchanges;
    FactsModel* m_claims;
    FactsModel* m_splits;
    FactsModel* m_measured;
    QLabel* m_measuredOf;
    TimelineChart* m_timeline;
    BarChart* m_schemes;
    BarChart* m_links;
    LineChart* m_failures;
    FigureTile* m_bytes;
    FigureTile* m_less;
    FigureTile* m_latency;
    FigureTile* m_slowest;
    FigureTile* m_energy;
    FigureTile* m_arrive;
    FigureTile* m_accuracy;
    QLabel* m_notes;
};

}  // namespace nonn
