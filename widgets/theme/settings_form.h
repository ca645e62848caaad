// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <initializer_list>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace nonn {

/// Of several lines, and as high as they are: layouts would rather cut one of them than be higher.
QLabel* makeWrapped(const QString& text = {});

/// The settings of a stage: a label at the left, its control at the right, one line of help beneath where it is not
/// obvious, and a button that resets what differs from its default. What is added after `beginAdvanced` is folded.
/// Where it is too narrow for that, labels stand above their controls.
/// The wheel scrolls the form; it changes a setting only where somebody is at work on it.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(QWidget* parent = nullptr);

    /// What a control must tell for "reset" to be offered; after every change `refresh` is to be called.
    struct Default {
        std::function<bool()> differs;
        std::function<void()> reset;
    };

    void addHeading(const QString& text);
    /// Takes `control`; gives it `label` as its name for screen readers and as buddy.
    void addRow(const QString& label, QWidget* control, const QString& help = {}, Default standard = {});
    /// Over the whole width, as a button.
    void addWide(QWidget* widget);
    void beginAdvanced(const QString& title);
    /// To be called once after the last row: what is free goes below.
    void finish();

    /// Where the manual's page `page` tells of each row, in their order: see setManualPlace().
    void setManualTerms(const char* page, std::initializer_list<const char*> terms);

    /// Of the narrowest form, with labels above controls.
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Shows "reset" beside what differs from its default.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Default standard;
        QToolButton* reset = nullptr;
    };
    struct Line {
        QGridLayout* grid = nullptr;
        int row = 0;  ///< of the control; the one above it is the label's where it stands there
        QLabel* name = nullptr;
        QWidget* control = nullptr;
    };

    QGridLayout* grid() const;
    void arrange();
    int widestName() const;
    int widestControl() const;

    QGridLayout* m_basic;
    QGridLayout* m_advanced = nullptr;
    std::vector<Row> m_rows;
    std::vector<Line> m_lines;
    bool m_stacked = false;
};

}  // namespace nonn
