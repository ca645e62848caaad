// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chart_axis.h"

#include <QByteArray>
#include <QString>
#include <QWidget>
#include <memory>
#include <optional>

class QCustomPlot;

namespace nonn {

class ChartFrame;
class ChartOverlay;
struct ChartInks;
struct ChartReading;

/// What pictures of charts are written as.
enum class ChartFormat { png, svg, pdf };

/// What line and bar charts have in common: title, names, empty text, crosshair by mouse and keyboard, zoom, pictures.
/// Setters only note what is to be shown; it is drawn once, when the program is idle and the chart visible.
///
/// The wheel zooms where Ctrl is held, and wherever there is no page to scroll.
/// Keyboard: Left and Right (Home, End) move the crosshair, Enter chooses what it stands on, + and - zoom, 0 shows all,
/// Escape takes the crosshair away; a menu copies picture and values.
class ChartView : public QWidget {
    Q_OBJECT

public:
    ~ChartView() override;

    /// Shown above the chart and told to screen readers as its name. Files are named after the object name.
    void setTitle(const QString& title);
    QString title() const { return m_title; }
    /// Shown while there are no values.
    void setEmptyText(const QString& text);

    virtual bool isEmpty() const = 0;
    /// What the chart shows in words, for screen readers.
    virtual QString description() const = 0;
    /// The values in full precision: a line of names, then a line for each x or group. Absent values are empty.
    virtual QString toCsv() const = 0;

    /// A picture on white, with title and names of the series, whatever the theme. `size` in pixels of the screen,
    /// empty: as it is now; PNG has twice as many.
    QByteArray picture(ChartFormat format, QSize size = {}) const;
    /// Writes it by the ending of the path: .png, .svg or .pdf. False, and why, when it could not.
    bool saveTo(const QString& path, QString* reason = nullptr) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void resetZoom();

Q_SIGNALS:
    /// "Save picture" was chosen in the menu: to be answered by asking for a path, then saveTo().
    void saveRequested();

protected:
    explicit ChartView(QWidget* parent);

    /// To be called when something to show has changed.
    void invalidate();
    QCustomPlot* plot() const { return m_plot; }
    ChartFrame* frame() const { return m_frame; }
    bool zoomed() const { return m_zoomed; }

    /// Fills plot and frame; `size` is that of the whole picture. Ranges are to be left alone while zoomed().
    virtual void build(const ChartInks& inks, QSize size) = 0;
    /// Places on which the crosshair can stand, from 0.
    virtual int stops() const = 0;
    virtual int stopNear(QPointF place) const = 0;
    virtual ChartReading readingAt(int stop) const = 0;
    virtual bool canZoom() const { return false; }
    /// A click, or -1 where none is near.
    virtual void clickedAt(QPointF place) { Q_UNUSED(place) }
    virtual void chosenAt(int stop) { Q_UNUSED(stop) }

    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void prepare(const ChartInks& inks, QSize size);
    void moveTo(int stop);
    void zoomBy(double factor, QPointF centre);
    QByteArray vectorPicture(ChartFormat format, QSize size) const;

    QCustomPlot* m_plot;
    ChartFrame* m_frame;  // owned by the plot
    ChartOverlay* m_overlay;
    QString m_title;
    QString m_emptyText;
    QPointF m_pressed;
    int m_stop = -1;
    bool m_zoomed = false;
    bool m_scheduled = false;
    bool m_stale = true;
};

}  // namespace nonn
