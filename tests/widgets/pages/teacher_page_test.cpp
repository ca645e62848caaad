// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/teacher/teacher_page.h"

#include "image/confusion_matrix_view.h"
#include "model/counts.h"
#include "model/zoo.h"
#include "pages/figure_row.h"
#include "pages/teacher/layer_model.h"
#include "pages/teacher/teacher_settings.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

using namespace nonn;

namespace {

Architecture makeTeacher() {
    return makeClassifier("wrn-10-1", {1, 28, 28}, 10);
}

QPushButton* button(const QWidget& parent, const QString& text) {
    for (auto* const found : parent.findChildren<QPushButton*>())
        if (found->text() == text)
            return found;
    return nullptr;
}

template <typename Control>
Control* named(const QWidget& parent, const QString& name) {
    for (auto* const found : parent.findChildren<Control*>())
        if (found->accessibleName() == name)
            return found;
    return nullptr;
}

void type(QComboBox& combo, const QString& text) {
    combo.lineEdit()->selectAll();
    QTest::keyClicks(combo.lineEdit(), text);
}

}  // namespace

class TeacherPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        theme::apply(*qApp, BrightnessChoice::light);
        qRegisterMetaType<TeacherTrainingSettings>();
    }

    void listsLayersAndTotals() {
        LayerModel model;
        QAbstractItemModelTester tester(&model);
        const Architecture teacher = makeTeacher();
        model.setArchitecture(teacher);
        const int total = static_cast<int>(teacher.operations.size());
        QCOMPARE(model.rowCount(), total + 1);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(total, LayerModel::parameters), figure::count(countParameters(teacher)));
        QCOMPARE(text(total, LayerModel::macs), figure::number(static_cast<double>(countMacs(teacher)) / 1e6));
        QCOMPARE(text(0, LayerModel::output), QStringLiteral("1 × 28 × 28"));
        QCOMPARE(text(0, LayerModel::macs), figure::missing());
        QCOMPARE(text(1, LayerModel::operation), QStringLiteral("Convolution 3 × 3"));
        QVERIFY(text(teacher.features, LayerModel::operation).contains(QStringLiteral("feature layer")));
        const QString large = text(total, LayerModel::bytes);
        model.setPrecision(Precision::int8);
        QVERIFY(text(total, LayerModel::bytes) != large);
        const double deployed = static_cast<double>(deployedBytes(teacher, Precision::int8));
        QCOMPARE(text(total, LayerModel::bytes), figure::number(deployed / 1e3));
        model.setArchitecture({});
        QCOMPARE(model.rowCount(), 0);
    }

    void pageTellsWhatIsKnown() {
        TeacherPage page;
        QVERIFY(!page.grab().isNull());
        page.setArchitecture(makeTeacher());
        page.setAccuracy(0.9386, {});
        const auto& figures = page.findChild<FigureRow*>()->figures();
        QCOMPARE(figures[0].value, QStringLiteral("93.86 %"));
        QCOMPARE(figures[1].value, figure::missing());
        page.show();
        auto* const confusion = page.findChild<ConfusionMatrixView*>();
        QVERIFY(!confusion->isVisible());
        page.setConfusion(ConfusionMatrix{2, {9, 1, 0, 10}}, {"a", "b"}, QStringLiteral("20 validation images"));
        QVERIFY(confusion->isVisible());
        QSignalSpy chosen(&page, &TeacherPage::confusionChosen);
        QTest::mouseClick(confusion, Qt::LeftButton, {}, confusion->cellRect(0, 1).center());
        QCOMPARE(chosen.value(0), QVariantList({0, 1}));
    }

    void settingsTellWishes() {
        TeacherSettings settings;
        settings.show();
        QSignalSpy builtin(&settings, &TeacherSettings::builtinRequested);
        QSignalSpy import(&settings, &TeacherSettings::importRequested);
        QPushButton* const use = button(settings, QStringLiteral("Use the built-in teacher"));
        QTest::mouseClick(use, Qt::LeftButton);
        QTest::mouseClick(button(settings, QStringLiteral("Import a teacher file...")), Qt::LeftButton);
        QCOMPARE(builtin.count(), 1);
        QCOMPARE(import.count(), 1);
        settings.setBuiltinAvailable(false);
        QVERIFY(!use->isEnabled());
        QVERIFY(!settings.trainingForm().isVisible());
        QTest::mouseClick(button(settings, QStringLiteral("Train a teacher...")), Qt::LeftButton);
        QVERIFY(settings.trainingForm().isVisible());
    }

    void architecturesAreCheckedWhileTyping() {
        TeacherTrainingForm form;
        form.show();
        QPushButton* const train = button(form, QStringLiteral("Train a teacher"));
        QVERIFY(!train->isEnabled());
        form.setTask({1, 28, 28}, 10);
        QVERIFY(train->isEnabled());
        auto* const combo = named<QComboBox>(form, QStringLiteral("Architecture"));
        type(*combo, QStringLiteral("wrn-17-4"));
        QVERIFY(!train->isEnabled());
        bool told = false;
        for (const QLabel* const label : form.findChildren<QLabel*>())
            told = told || label->text().startsWith(QStringLiteral("No such network: "));
        QVERIFY(told);
        type(*combo, QStringLiteral("wrn-10-0.5"));
        QVERIFY(train->isEnabled());
    }

    void trainsWithWhatWasTyped() {
        TeacherTrainingForm form;
        form.setTask({1, 28, 28}, 10);
        TeacherTrainingSettings given;
        given.momentum = 0.8;  // not shown, not lost
        form.setSettings(given);
        form.show();
        type(*named<QComboBox>(form, QStringLiteral("Architecture")), QStringLiteral("wrn-10-1"));
        auto* const epochs = named<QSpinBox>(form, QStringLiteral("Epochs"));
        epochs->setFocus();
        epochs->selectAll();
        QTest::keyClicks(epochs, QStringLiteral("3"));
        QTest::keyClick(named<QComboBox>(form, QStringLiteral("It falls as")), Qt::Key_Down);
        TeacherTrainingSettings got;
        connect(&form, &TeacherTrainingForm::trainRequested, &form,
                [&got](const TeacherTrainingSettings& settings) { got = settings; });
        QTest::mouseClick(button(form, QStringLiteral("Train a teacher")), Qt::LeftButton);
        QCOMPARE(got.architecture, std::string("wrn-10-1"));
        QCOMPARE(got.loop.epochs, 3);
        QCOMPARE(got.loop.schedule, Schedule::step);
        QCOMPARE(got.momentum, 0.8);
        QCOMPARE(got.weightDecay, given.weightDecay);
        auto* const reset = named<QToolButton>(form, QStringLiteral("Reset Epochs"));
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(form.settings().loop.epochs, given.loop.epochs);
        QVERIFY(!reset->isVisible());
    }
};

QTEST_MAIN(TeacherPageTest)
#include "teacher_page_test.moc"
