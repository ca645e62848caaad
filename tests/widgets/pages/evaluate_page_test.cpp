// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evaluate/evaluate_page.h"

#include "image/confusion_matrix_view.h"
#include "image/image_grid.h"
#include "pages/bar_delegate.h"
#include "pages/evaluate/image_answers_model.h"
#include "pages/evaluate/sample_browser.h"
#include "pages/evaluate/student_scores_model.h"
#include "pages/evaluate/subset_model.h"
#include "pages/figure_row.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace nonn;

namespace {

const std::vector<std::string> names{"disc", "ring", "bar"};

/// Two images of each class. Student 0 knows discs and rings, student 1 bars; without a device that knows it the
/// answer is "disc". The teacher is always right.
std::shared_ptr<const AnswerTable> makeAnswers() {
    auto table = std::make_shared<AnswerTable>();
    table->classes = 3;
    table->bias = {0.1F, 0, 0};
    table->partialLogits.resize(2);
    for (const std::int32_t label : {0, 0, 1, 1, 2, 2}) {
        table->labels.push_back(label);
        for (std::int32_t c = 0; c < 3; ++c) {
            const float right = c == label ? 4.0F : 0.0F;
            table->partialLogits[0].push_back(label < 2 ? right : 0);
            table->partialLogits[1].push_back(label == 2 ? right : 0);
            table->teacherLogits.push_back(right);
        }
    }
    return table;
}

std::shared_ptr<const Images> makeImages() {
    return std::make_shared<Images>(Images{1, 2, 2, std::vector<std::uint8_t>(24, 99), {0, 0, 1, 1, 2, 2}});
}

/// Of shares of the logits. Student 0 says nothing of bars only: its layer takes silence for a bar.
std::shared_ptr<const SurvivorLayers> makeSurvivors() {
    const std::vector<float> unchanged{1, 0, 0, 0, 1, 0, 0, 0, 1};
    return std::make_shared<SurvivorLayers>(
        SurvivorLayers{Message::logits, 3, {3, 3}, 6, "", {{unchanged, {0, 0, 2}}, {unchanged, {0.1F, 0, 0}}}});
}

Evaluation makeEvaluation() {
    Evaluation evaluation;
    evaluation.split = Split::test;
    evaluation.images = 1000;
    evaluation.classes = 3;
    evaluation.fusedAccuracy = 0.9;
    evaluation.students = {{0.7, 0.4, 0.95, 0.4, {}}, {0.4, 0.7, 0.9, 0.3, {}}};
    evaluation.subsets = {{{}, 1.0 / 3}, {{0}, 0.7}, {{1}, 0.4}, {{0, 1}, 0.9}};
    return evaluation;
}

struct Shown {
    EvaluatePage page;

    Shown() {
        page.resize(1100, 800);
        page.setClassNames(names);
        page.setDevices({{QStringLiteral("wrn-10-1"), 20, 0, {}}, {QStringLiteral("wrn-10-0.5"), 12, 3, {}}});
        page.setEvaluation(makeEvaluation(), 2);
        page.setAnswers(makeAnswers(), makeImages());
        page.show();
    }

    DeviceCard* card(int student) const { return page.findChildren<DeviceCard*>()[student]; }
    QString figure(int index) const {
        return page.findChild<FigureRow*>()->figures()[static_cast<std::size_t>(index)].value;
    }
    const ConfusionCells& cells() const { return page.findChild<ConfusionMatrixView*>()->cells(); }
    SampleBrowser* browser() const { return page.findChild<SampleBrowser*>(); }
};

}  // namespace

class EvaluatePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        theme::apply(*qApp, BrightnessChoice::light);
        qRegisterMetaType<std::vector<bool>>();
    }

    void unpluggingShowsAtOnce() {
        Shown shown;
        QSignalSpy changed(&shown.page, &EvaluatePage::aliveChanged);
        QCOMPARE(shown.figure(0), QStringLiteral("100.00 %"));
        QVERIFY(!shown.cells().baseline());
        QTest::mouseClick(shown.card(1), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<std::vector<bool>>(), (std::vector{true, false}));
        QCOMPARE(shown.figure(0), QStringLiteral("66.67 %"));
        QCOMPARE(shown.cells().text(2, 0, false), QStringLiteral("+2"));
        QCOMPARE(shown.cells().text(2, 2, false), QStringLiteral("−2"));
        auto* const grid = shown.page.findChild<ImageGrid*>();
        const QModelIndex bar = grid->model()->index(4, 0);
        QCOMPARE(bar.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Image 4: disc, wrong"));
        QCOMPARE(shown.card(1)->accessibleName(), QStringLiteral("Student 1, unplugged"));
        QCOMPARE(shown.page.findChild<SubsetModel*>()->currentRow(), 1);
        // Undone by the keyboard.
        QTest::keyClick(shown.card(1), Qt::Key_Space);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(shown.figure(0), QStringLiteral("100.00 %"));
        QVERIFY(!shown.cells().baseline());
    }

    void survivorsAnswerByTheirOwnLayer() {
        Shown shown;
        auto* const box = shown.page.findChild<QCheckBox*>(QStringLiteral("with-survivors"));
        QVERIFY(!box->isVisible());
        QTest::mouseClick(shown.card(1), Qt::LeftButton);
        QCOMPARE(shown.figure(0), QStringLiteral("66.67 %"));
        shown.page.setAnswers(makeAnswers(), makeImages(), {}, makeSurvivors());
        shown.page.setAlive({true, false});
        QVERIFY(box->isVisible() && box->isChecked());
        QCOMPARE(shown.figure(0), QStringLiteral("100.00 %"));
        const Figure without = shown.page.findChild<FigureRow*>()->figures()[1];
        QCOMPARE(without.caption, QStringLiteral("Without their own layer"));
        QCOMPARE(without.value, QStringLiteral("66.67 %"));
        auto* const grid = shown.page.findChild<ImageGrid*>();
        const auto bar = [grid] { return grid->model()->index(4, 0).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(bar(), QStringLiteral("Image 4: bar, right"));
        QTest::mouseClick(box, Qt::LeftButton, {}, {12, box->height() / 2});
        QVERIFY(!box->isChecked());
        QCOMPARE(shown.figure(0), QStringLiteral("66.67 %"));
        QCOMPARE(shown.figure(1), QStringLiteral("100.00 %"));
        QCOMPARE(bar(), QStringLiteral("Image 4: disc, wrong"));
        QCOMPARE(shown.cells().text(2, 0, false), QStringLiteral("+2"));
        // Of all together, and of nobody, there is no other figure.
        QTest::mouseClick(shown.card(1), Qt::LeftButton);
        QCOMPARE(shown.page.findChild<FigureRow*>()->figures()[1].caption, QStringLiteral("All together, test"));
    }

    void nobodyLeft() {
        Shown shown;
        shown.page.setAlive({false, false});
        QCOMPARE(shown.figure(0), QStringLiteral("33.33 %"));
        QCOMPARE(shown.page.alive(), (std::vector{false, false}));
    }

    void theChangeCanBeSwitchedOff() {
        Shown shown;
        shown.page.setAlive({true, false});
        for (auto* const box : shown.page.findChildren<QCheckBox*>())
            if (box->text() == QStringLiteral("Show the change"))
                box->click();
        QVERIFY(!shown.cells().baseline());
        QCOMPARE(shown.cells().matrix().count(2, 0), std::int64_t{2});
    }

    void aCellSiftsTheImages() {
        Shown shown;
        QTest::mouseClick(shown.card(1), Qt::LeftButton);
        auto* const tabs = shown.page.findChild<QTabWidget*>();
        tabs->setCurrentIndex(1);
        auto* const matrix = shown.page.findChild<ConfusionMatrixView*>();
        QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cellRect(2, 0).center());
        QCOMPARE(tabs->currentWidget(), shown.browser());
        QCOMPARE(shown.browser()->shown(), 2);
        QCOMPARE(shown.page.findChild<ImageGrid*>()->chosen(), std::int64_t{4});
    }

    void filtersNarrow() {
        Shown shown;
        const auto combos = shown.browser()->findChildren<QComboBox*>();
        auto* const disagree = shown.browser()->findChild<QCheckBox*>();
        QCOMPARE(shown.browser()->shown(), 6);
        disagree->click();
        QCOMPARE(shown.browser()->shown(), 4);  // who knows nothing says "disc"
        QTest::mouseClick(shown.card(0), Qt::LeftButton);
        QCOMPARE(shown.browser()->shown(), 0);  // one alone agrees with itself
        disagree->click();
        for (QComboBox* const combo : combos)
            if (combo->accessibleName() == QStringLiteral("Outcome"))
                combo->setCurrentIndex(2);
        QCOMPARE(shown.browser()->shown(), 2);  // rings
    }

    void everybodyIsAskedAboutTheImage() {
        ImageAnswersModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setAnswers(makeAnswers(), names, {0, 3});
        model.setImage(2);  // a ring
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        // softmax(0.1, 4, 0) and of the bias alone
        QCOMPARE(text(0, ImageAnswersModel::first), QStringLiteral("ring 96.3 %"));
        QCOMPARE(text(1, ImageAnswersModel::first), QStringLiteral("disc 35.6 %"));
        QCOMPARE(text(2, ImageAnswersModel::who), QStringLiteral("Together"));
        QCOMPARE(text(3, ImageAnswersModel::first), QStringLiteral("ring 96.5 %"));
        QCOMPARE(model.index(0, 1).data(BarDelegate::colourRole).value<QColor>(), theme::colour(Role::good));
        QCOMPARE(model.index(1, 1).data(BarDelegate::colourRole).value<QColor>(), theme::colour(Role::bad));
        model.setAlive({false, true});
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Student 0, unplugged"));
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(text(2, ImageAnswersModel::first), QStringLiteral("disc 35.6 %"));
    }

    void answersFoldRatherThanBeingCut() {
        Shown shown;
        auto* const table = shown.browser()->findChild<QTableView*>();
        table->setFixedWidth(900);
        QTRY_VERIFY(!table->isColumnHidden(ImageAnswersModel::third));
        table->setFixedWidth(320);
        QTRY_VERIFY(table->isColumnHidden(ImageAnswersModel::third));
        QVERIFY(!table->isColumnHidden(ImageAnswersModel::first));
    }

    void tablesObey() {
        StudentScoresModel scores;
        QAbstractItemModelTester scoresTester(&scores);
        scores.setStudents(makeEvaluation().students, {0, 3});
        QCOMPARE(scores.index(1, StudentScoresModel::solo).data().toString(), QStringLiteral("40.00"));
        QCOMPARE(scores.index(0, StudentScoresModel::fidelity).data().toString(), QStringLiteral("0.950"));
        SubsetModel subsets;
        QAbstractItemModelTester subsetsTester(&subsets);
        subsets.setSubsets(makeEvaluation().subsets);
        QStringList rows;
        for (int row = 0; row < subsets.rowCount(); ++row)
            rows.append(subsets.index(row, SubsetModel::students).data().toString());
        QCOMPARE(rows, (QStringList{QStringLiteral("0, 1"), QStringLiteral("0"), QStringLiteral("1"),
                                    QStringLiteral("none – plugged in now")}));
        subsets.setAlive({false, true});
        QCOMPARE(subsets.currentRow(), 2);
    }

    void figuresWithoutAnswers() {
        EvaluatePage page;
        page.setDevices({{QStringLiteral("a"), 1, 0, {}}, {QStringLiteral("b"), 1, 1, {}}});
        QVERIFY(!page.grab().isNull());
        page.setEvaluation(makeEvaluation(), 0);
        QTest::mouseClick(page.findChildren<DeviceCard*>()[0], Qt::LeftButton);
        QCOMPARE(page.findChild<FigureRow*>()->figures()[0].value, QStringLiteral("40.00 %"));
        page.setEvaluation({}, 0);
        QVERIFY(page.findChild<FigureRow*>()->figures().empty());
    }

    void saysWhichImages() {
        Shown shown;
        QString texts;
        for (const QLabel* const label : shown.page.findChildren<QLabel*>())
            texts += label->text();
        for (const char* const fact : {"6 validation images", "1,000 test images", "2 time"})
            QVERIFY2(texts.contains(QString::fromLatin1(fact)), fact);
    }
};

QTEST_MAIN(EvaluatePageTest)
#include "evaluate_page_test.moc"
