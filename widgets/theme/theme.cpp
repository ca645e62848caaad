// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "graph/palette.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>
#include <array>
#include <cmath>

namespace nonn::theme {

namespace {

constexpr int roles = static_cast<int>(Role::bad) + 1;
using Table = std::array<QRgb, roles>;

// In the order of Role: window, surface, raised, line, grid, text, mutedText, accent, accentText, selection, good,
// warning, bad.
constexpr Table lightTable{0xFFF3F4F6, 0xFFFFFFFF, 0xFFF8F9FB, 0xFFD3D7DE, 0xFFE8EAEE, 0xFF1B1F27, 0xFF5A6372,
                           0xFF1F5FBF, 0xFFFFFFFF, 0xFFDCE8FA, 0xFF287345, 0xFF985800, 0xFFB3261E};
constexpr Table darkTable{0xFF17191E, 0xFF1E2128, 0xFF282C35, 0xFF3D434F, 0xFF2E333D, 0xFFE8EAEF, 0xFFA4ACBA,
                          0xFF7FB0FF, 0xFF10131A, 0xFF2B3C57, 0xFF6CC592, 0xFFE9AE55, 0xFFFF8A80};

struct State {
    Brightness brightness = Brightness::light;
    QFont base;
    bool based = false;
};

/// What a widget's font is made from, kept with the widget.
struct ChosenFont {
    TextSize size = TextSize::body;
    bool strong = false;

    QFont font() const { return theme::font(size, strong); }
};
constexpr char fontProperty[] = "themeFont";

State& state() {
    static State instance;
    return instance;
}

double ratio(TextSize size) {
    switch (size) {
        case TextSize::small:
            return 0.85;
        case TextSize::heading:
            return 1.25;
        case TextSize::title:
            return 1.6;
        case TextSize::body:
            break;
    }
    return 1;
}

double luminance(const QColor& colour) {
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

Brightness systemBrightness(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? Brightness::dark : Brightness::light;
}

QPalette makePalette() {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role ours) { palette.setColor(role, colour(ours)); };
    set(QPalette::Window, Role::window);
    set(QPalette::WindowText, Role::text);
    set(QPalette::Base, Role::surface);
    set(QPalette::AlternateBase, Role::raised);
    set(QPalette::Text, Role::text);
    set(QPalette::Button, Role::raised);
    set(QPalette::ButtonText, Role::text);
    set(QPalette::BrightText, Role::bad);
    set(QPalette::PlaceholderText, Role::mutedText);
    set(QPalette::Highlight, Role::accent);
    set(QPalette::HighlightedText, Role::accentText);
    set(QPalette::Link, Role::accent);
    set(QPalette::LinkVisited, Role::accent);
    set(QPalette::ToolTipBase, Role::raised);
    set(QPalette::ToolTipText, Role::text);
    set(QPalette::Mid, Role::line);
    set(QPalette::Dark, Role::line);
    set(QPalette::Light, Role::line);
    set(QPalette::Midlight, Role::line);
    const QColor faint = mix(colour(Role::mutedText), colour(Role::surface), 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(Role::line));
    return palette;
}

/// Shapes that Fusion draws heavier than an instrument should.
QString styleSheet() {
    const auto name = [](Role role) { return colour(role).name(); };
    const QString focused = QStringLiteral("border: 2px solid %1;").arg(name(Role::accent));
    const QString field = QStringLiteral("background: %1; border: 1px solid %2; border-radius: 4px;")
                              .arg(name(Role::surface), name(Role::line));
    return QStringLiteral(
               "QPushButton { background: %1; border: 1px solid %2; border-radius: 4px; padding: 4px 12px; }"
               "QPushButton:hover { border-color: %3; }"
               "QPushButton:pressed, QPushButton:checked { background: %4; }"
               "QPushButton:default { background: %3; color: %5; border-color: %3; }"
               "QPushButton:disabled { color: %6; }"
               "QPushButton:default:disabled { background: %1; color: %6; border-color: %2; }"
               "QPushButton:focus { %7 padding: 3px 11px; }"
               "QPushButton:default:focus { border: 2px solid %8; }"
               "QToolTip { background: %1; color: %8; border: 1px solid %2; padding: 4px; }"
               "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
               "QTableView, QTreeView, QListView { border: 1px solid %2; gridline-color: %9; "
               "selection-background-color: %4; selection-color: %8; }"
               "QHeaderView { background: %1; } QHeaderView::section { background: %1; color: %6; border: 0; "
               "border-bottom: 1px solid %2; "
               "padding: 4px 8px; }"
               "QSplitter::handle { background: %2; } QSplitter::handle:horizontal { width: 1px; } "
               "QSplitter::handle:vertical { height: 1px; }")
               .arg(name(Role::raised), name(Role::line), name(Role::accent), name(Role::selection),
                    name(Role::accentText), name(Role::mutedText), focused, name(Role::text), name(Role::grid)) +
           QStringLiteral("QLineEdit { %1 padding: 3px 6px; } QLineEdit:focus { %2 padding: 2px 5px; }")
               .arg(field, focused) +
           QStringLiteral(
               "QCheckBox::indicator, QTableView::indicator { width: 14px; height: 14px; border-radius: 3px; "
               "border: 1px solid %1; background: %2; }"
               "QCheckBox::indicator:checked, QTableView::indicator:checked { background: %3; "
               "border-color: %3; image: url(:/icons/check-%4.svg); }"
               "QCheckBox::indicator:disabled { border-color: %5; }"
               "QCheckBox:focus { outline: 1px solid %3; }")
               .arg(name(Role::mutedText), name(Role::surface), name(Role::accent),
                    brightness() == Brightness::light ? QStringLiteral("light") : QStringLiteral("dark"),
                    name(Role::line));
}

}  // namespace

void apply(QApplication& application, BrightnessChoice choice, double textScale) {
    if (!state().based) {
        state().base = QApplication::font();
        state().based = true;
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    static const Brightness system = systemBrightness(application.palette());
    state().brightness = choice == BrightnessChoice::system  ? system
                         : choice == BrightnessChoice::light ? Brightness::light
                                                             : Brightness::dark;
    QFont scaled = state().base;
    scaled.setPointSizeF(QFontInfo(state().base).pointSizeF() * textScale);
    QApplication::setFont(scaled);
    QApplication::setPalette(makePalette());
    application.setStyleSheet(styleSheet());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* const widget : widgets)
        if (const QVariant chosen = widget->property(fontProperty); chosen.isValid())
            widget->setFont(chosen.value<ChosenFont>().font());
}

Brightness brightness() {
    return state().brightness;
}

OnPaper::OnPaper() : m_before(brightness()) {
    state().brightness = Brightness::light;
}

OnPaper::~OnPaper() {
    state().brightness = m_before;
}

QColor colour(Role role) {
    return colour(role, brightness());
}

QColor colour(Role role, Brightness brightness) {
    const Table& table = brightness == Brightness::light ? lightTable : darkTable;
    return QColor::fromRgba(table[static_cast<std::size_t>(role)]);
}

QColor student(int slot) {
    return student(slot, brightness());
}

QColor student(int slot, Brightness brightness) {
    const QColor fixed(QString::fromStdString(studentColour(slot)));
    const bool black = fixed == QColor(Qt::black);
    return black && brightness == Brightness::dark ? colour(Role::text, brightness) : fixed;
}

QColor textOn(const QColor& background) {
    return QColor(QString::fromStdString(textColourOn(background.name().toStdString())));
}

QColor mix(const QColor& a, const QColor& b, double share) {
    const auto between = [share](float x, float y) {
        return static_cast<float>(share) * x + static_cast<float>(1 - share) * y;
    };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()));
}

void setFont(QWidget& widget, TextSize size, bool strong) {
    widget.setFont(font(size, strong));
    widget.setProperty(fontProperty, QVariant::fromValue(ChosenFont{size, strong}));
}

QFont font(TextSize size, bool strong) {
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * ratio(size));
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

void markRefused(QWidget& field, bool refused) {
    QPalette colours = field.parentWidget() ? field.parentWidget()->palette() : QGuiApplication::palette();
    if (refused)
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
            colours.setColor(role, colour(Role::bad));
    field.setPalette(colours);
}

double contrast(const QColor& a, const QColor& b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace nonn::theme
