// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QWidget;

namespace nonn {

/// What a colour is for. Views name roles, never colours.
enum class Role {
    window,      ///< behind everything
    surface,     ///< of a page, a table, a field
    raised,      ///< of what lies on a surface: a bar, a card, a button
    line,        ///< between things, and the border of fields
    grid,        ///< of charts
    text,        ///< contrast to all four that lie behind text (window, surface, raised, selection) at least 4.5
    mutedText,   ///< captions, units, help: likewise
    accent,      ///< what can be pressed, links, the selection: likewise
    accentText,  ///< on accent: at least 4.5
    selection,   ///< behind a selected row; text stays Role::text
    good,        ///< marks and words: likewise; never the only sign
    warning,
    bad,
};

enum class Brightness { light, dark };

/// What the user asks for; `system` follows the desktop.
enum class BrightnessChoice { system, light, dark };

enum class TextSize {
    small,    ///< 0.85 of the desktop's font
    body,     ///< 1
    heading,  ///< 1.25
    title,    ///< 1.6
};

/// Every distance is a multiple of 4.
namespace space {
constexpr int half = 4;
constexpr int gap = 8;
constexpr int group = 16;
constexpr int page = 24;
constexpr int control = 28;  ///< height of buttons and fields
constexpr int row = 26;      ///< height of a table's row
}  // namespace space

namespace theme {

/// Sets palette, style and fonts of the whole program; widgets get a PaletteChange. `textScale` 1..1.5 multiplies the
/// desktop's font.
void apply(QApplication& application, BrightnessChoice choice, double textScale = 1);

Brightness brightness();

QColor colour(Role role);
QColor colour(Role role, Brightness brightness);

/// Of a student, by its colour slot from 0: see graph/palette.h. Black and white change places in the dark.
QColor student(int slot);
QColor student(int slot, Brightness brightness);
/// For text on that colour.
QColor textOn(const QColor& background);
/// `share` of `a` and the rest of `b`, 0..1.
QColor mix(const QColor& a, const QColor& b, double share);

/// While it lives, colours are those of the light theme: for a drawing that goes to a file. On the window's thread.
class OnPaper {
public:
    OnPaper();
    ~OnPaper();
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;

private:
    Brightness m_before;
};

QFont font(TextSize size, bool strong = false);
/// Gives the widget that font now, and the fitting one whenever `apply` changes the scale.
void setFont(QWidget& widget, TextSize size, bool strong = false);

/// Text in the colour of what is wrong, or as usual again.
void markRefused(QWidget& field, bool refused);

/// WCAG 2.1, 1..21.
double contrast(const QColor& a, const QColor& b);

}  // namespace theme

}  // namespace nonn
