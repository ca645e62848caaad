// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/places.h"

#include "workbench/graph/live_graph.h"
#include "workbench/lessons/lessons.h"
#include "workbench/manual.h"
#include "workbench/new_project/new_project_wizard.h"
#include "workbench/stages.h"
#include "workbench/teacher/teacher_import_dialog.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace nonn {

namespace {

constexpr int patience = 30'000;  // ms

/// Shorter than settles(): what is shown need not be the last there is to show.
void rest(MainWindow& window) {
    QTest::qWait(20);
    QVERIFY(QTest::qWaitFor([&] { return window.jobs().idle() && !liveGraph(window).pending(); }, patience));
    QCoreApplication::processEvents();
}

void visitMenus(MainWindow& window, const Visit& visit) {
    const std::function<void(QMenu*)> visitMenu = [&](QMenu* menu) {
        Q_EMIT menu->aboutToShow();
        visit(*menu, QStringLiteral("menu ") + menu->title());
        for (const QAction* const action : menu->actions())
            if (action->menu())
                visitMenu(action->menu());
    };
    for (const QAction* const action : window.menuBar()->actions())
        visitMenu(action->menu());
}

void visitStages(MainWindow& window, const Visit& visit) {
    for (const StageName& stage : stageNames()) {
        window.showStage(stage.key);
        rest(window);
        visit(window, stage.key);
    }
    window.lessons().open(Lessons::shipped().front());
    rest(window);
    visit(window, QStringLiteral("lesson"));
    window.lessons().dock()->hide();
}

void visitWizard(MainWindow& window, const Visit& visit) {
    NewProjectWizard wizard(window.jobs(), &window);
    for (const int page : wizard.pageIds()) {
        wizard.setStartId(page);
        wizard.restart();
        wizard.show();
        QCoreApplication::processEvents();
        visit(wizard, QStringLiteral("new project, page %1").arg(page));
    }
}

void visitDialogs(MainWindow& window, const std::filesystem::path& teacher, const Visit& visit) {
    Manual manual(&window, {QStringLiteral("index"), {}});
    manual.show();
    visit(manual, QStringLiteral("manual"));
    manual.hide();
    TeacherImportDialog import(*window.session(), QString::fromStdString(teacher.string()), &window);
    import.show();
    rest(window);
    visit(import, QStringLiteral("teacher's file"));
    import.reject();
    rest(window);
    QTimer::singleShot(0, &window, [&visit] {
        QWidget* const about = QApplication::activeModalWidget();
        visit(*about, QStringLiteral("about"));
        about->close();
    });
    for (QAction* const action : window.findChildren<QAction*>())
        if (action->menuRole() == QAction::AboutRole)
            action->trigger();
}

void addItems(const QAbstractItemModel* model, const QString& kind, QList<SeenText>& texts) {
    if (!model)
        return;
    for (const Qt::Orientation side : {Qt::Horizontal, Qt::Vertical})
        for (int i = 0; i < (side == Qt::Horizontal ? model->columnCount() : model->rowCount()); ++i)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                texts.append({model->headerData(i, side, role).toString(), kind + QStringLiteral(" title")});
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                texts.append({model->index(row, column).data(role).toString(), kind + QStringLiteral(" entry")});
}

void addOwnTexts(const QWidget& widget, const QString& kind, QList<SeenText>& texts) {
    // What else they hold is told by properties of the classes of Qt.
    for (const char* const property : {"text", "title", "placeholderText", "prefix", "suffix", "specialValueText",
                                       "toolTip", "windowTitle", "accessibleName", "accessibleDescription"})
        if (!(qobject_cast<const QLineEdit*>(&widget) && property == QByteArray("text")))
            texts.append({widget.property(property).toString(), kind + QLatin1Char(' ') + QLatin1String(property)});
    if (const auto* const bar = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < bar->count(); ++i)
            texts.append({bar->tabText(i), kind + QStringLiteral(" tab")});
    if (const auto* const box = qobject_cast<const QComboBox*>(&widget))
        addItems(box->model(), kind, texts);
    if (const auto* const view = qobject_cast<const QAbstractItemView*>(&widget);
        view && !qobject_cast<const QHeaderView*>(view))
        addItems(view->model(), kind, texts);
    if (qobject_cast<const QMenu*>(&widget))
        for (const QAction* const action : widget.actions())
            for (const QString& text : {action->text(), action->toolTip(), action->statusTip()})
                texts.append({text, kind + QStringLiteral(" action")});
}

QString nameOf(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char('#') + widget.objectName();
}

bool isText(const QWidget& widget) {
    const auto* const label = qobject_cast<const QLabel*>(&widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget);
}

QString cut(const QWidget& widget) {
    const auto* const label = qobject_cast<const QLabel*>(&widget);
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    if (label && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
        return QStringLiteral("lower than its text");
    if (const auto* const box = qobject_cast<const QComboBox*>(&widget); box && !box->isEditable()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->fontMetrics().horizontalAdvance(box->currentText()) > field.width())
            return QStringLiteral("narrower than \"%1\"").arg(box->currentText());
    }
    const bool narrow = widget.width() + 1 < widget.minimumSizeHint().width();
    if (((label && !label->wordWrap()) || (button && !button->text().isEmpty())) && narrow)
        return QStringLiteral("narrower than its text");
    return {};
}

QChar mnemonicOf(const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key());
}

}  // namespace

QList<SeenText> seenTexts(const QWidget& window) {
    QList<SeenText> texts;
    addOwnTexts(window, nameOf(window), texts);
    for (const QWidget* const widget : window.findChildren<QWidget*>())
        if (widget->isVisible())
            addOwnTexts(*widget, nameOf(*widget), texts);
    texts.removeIf([](const SeenText& seen) { return seen.text.isEmpty(); });
    return texts;
}

void visitEveryPlace(MainWindow& window, const std::filesystem::path& project, const std::filesystem::path& teacher,
                     const Visit& visit) {
    window.show();
    QCoreApplication::processEvents();
    visit(window, QStringLiteral("welcome"));
    QVERIFY(open(window, project));
    QVERIFY(settles(window));
    visitMenus(window, visit);
    visitStages(window, visit);
    visitWizard(window, visit);
    visitDialogs(window, teacher, visit);
}

QStringList layoutFaults(const QWidget& window) {
    for (int pass = 0; pass < 3; ++pass)  // a layout's pass may ask for another
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList faults;
    QMap<const QWidget*, QList<const QWidget*>> shown;
    for (const QWidget* const widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isText(*widget) || widget->visibleRegion().isEmpty())
            continue;
        const QString name = nameOf(*widget) + QLatin1Char(' ') + widget->property("text").toString();
        if (const QString how = cut(*widget); !how.isEmpty())
            faults.append(name + QStringLiteral(" is ") + how);
        for (const QWidget* const other : shown[widget->parentWidget()])
            if (const QRect both = other->geometry() & widget->geometry(); both.width() > 1 && both.height() > 1)
                faults.append(name + QStringLiteral(" lies over ") + nameOf(*other) + QLatin1Char(' ') +
                              other->property("text").toString());
        shown[widget->parentWidget()].append(widget);
    }
    return faults;
}

QStringList mnemonicClashes(const QWidget& window) {
    QStringList texts;
    if (const auto* const menu = qobject_cast<const QMenu*>(&window)) {
        for (const QAction* const action : menu->actions())
            texts.append(action->text());
    } else {
        for (const QMenuBar* const bar : window.findChildren<QMenuBar*>())
            for (const QAction* const action : bar->actions())
                texts.append(action->text());
        for (const QWidget* const widget : window.findChildren<QWidget*>())
            if (widget->isVisible() &&
                (qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)))
                texts.append(widget->property("text").toString());
    }
    QMap<QChar, QString> taken;
    QStringList clashes;
    for (const QString& text : texts) {
        const QChar letter = mnemonicOf(text);
        if (!letter.isNull() && taken.contains(letter))
            clashes.append(QStringLiteral("%1: %2, %3").arg(letter).arg(taken[letter], text));
        else if (!letter.isNull())
            taken[letter] = text;
    }
    return clashes;
}

}  // namespace nonn
