// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_settings_form.h"

#include "base/generator.h"
#include "graph/slider_field.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

using namespace nonn;

class GraphSettingsFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void takesAndGivesSettingsWithoutTelling() {
        GraphSettingsForm form;
        QSignalSpy changed(&form, &GraphSettingsForm::changed);
        QSignalSpy committed(&form, &GraphSettingsForm::committed);
        const GraphSettings graph{WeightRule::coActivation, 0, 87.25};
        const PartitionSettings partition{
            5, PartitionAlgorithm::louvain, 1.4, DiscardPolicy::dropLargest, 0.35, 123456789012345, 9};
        form.setSettings(graph, partition);
        QCOMPARE(form.graphSettings(), graph);
        QCOMPARE(form.partitionSettings(), partition);
        const GraphSettings imported{WeightRule::imported, 50, 99};
        form.setSettings(imported, {});
        QCOMPARE(form.graphSettings(), imported);
        QCOMPARE(form.partitionSettings(), PartitionSettings());
        QTest::qWait(500);
        QCOMPARE(changed.size() + committed.size(), 0);
    }

    void tellsWhatIsSet() {
        GraphSettingsForm form;
        GraphSettings graph;
        PartitionSettings partition;
        connect(&form, &GraphSettingsForm::committed, &form, [&](const GraphSettings& g, const PartitionSettings& p) {
            graph = g;
            partition = p;
        });
        control<QComboBox>(form, "Weight rule")->setCurrentIndex(1);
        QCOMPARE(graph.rule, WeightRule::coActivation);
        control<QComboBox>(form, "Discard")->setCurrentIndex(2);
        QCOMPARE(partition.policy, DiscardPolicy::dropLargest);
        control<QComboBox>(form, "Algorithm")->setCurrentIndex(3);
        QCOMPARE(partition.algorithm, PartitionAlgorithm::contiguous);
        auto* const students = control<QSpinBox>(form, "Students");
        students->selectAll();
        QTest::keyClicks(students, QStringLiteral("12"));
        QTest::keyClick(students, Qt::Key_Return);
        QCOMPARE(partition.students, 12);
        control<QCheckBox>(form, "Automatic resolution")->setChecked(false);
        auto* const resolution = control<QDoubleSpinBox>(form, "Resolution");
        resolution->setValue(1.5);
        QTRY_COMPARE(partition.resolution, std::optional(1.5));
        auto* const seed = control<QLineEdit>(form, "Seed");
        seed->selectAll();
        QTest::keyClicks(seed, QStringLiteral("4x2"));
        QTest::keyClick(seed, Qt::Key_Return);
        QCOMPARE(partition.seed, std::uint64_t{42});
    }

    void resetReturnsToTheDefault() {
        GraphSettingsForm form;
        control<QSpinBox>(form, "Top-k filters")->setValue(7);
        auto* const reset = control<QToolButton>(form, "Reset Top-k filters");
        QVERIFY(reset->isVisibleTo(&form));
        reset->click();
        QCOMPARE(form.graphSettings().topK, GraphSettings().topK);
        QVERIFY(!reset->isVisibleTo(&form));
    }

    void manyMovesEndWithTheLast() {
        GraphSettingsForm form;
        int told = 0;
        double live = -1;
        double last = -1;
        int ended = 0;
        connect(&form, &GraphSettingsForm::changed, &form, [&](const GraphSettings& graph) {
            ++told;
            live = graph.percentile;
        });
        connect(&form, &GraphSettingsForm::committed, &form, [&](const GraphSettings& graph) {
            ++ended;
            last = graph.percentile;
        });
        auto* const slider = control<QSlider>(form, "Threshold");
        Generator generator(3);
        slider->setSliderDown(true);
        for (int k = 0; k < 500; ++k) {
            slider->setValue(static_cast<int>(generator.below(1001)));
            QCOMPARE(live, form.graphSettings().percentile);
        }
        slider->setValue(400);
        QVERIFY(told > 450);
        QCOMPARE(ended, 0);
        slider->setSliderDown(false);
        QCOMPARE(ended, 1);
        QCOMPARE(last, 78.4);
        QCOMPARE(live, last);
        QCOMPARE(control<QDoubleSpinBox>(form, "Threshold")->value(), last);
    }

    void sliderAndFieldAgree() {
        SliderField field(0, 1, 2);
        field.field()->setValue(0.25);
        QCOMPARE(field.slider()->value(), 250);
        field.setValue(1);
        QCOMPARE(field.slider()->value(), 1000);
        field.slider()->setValue(0);
        QCOMPARE(field.value(), 0.0);
    }

private:
    template <typename Control>
    Control* control(const QWidget& form, const char* name) {
        for (Control* const child : form.findChildren<Control*>())
            if (child->accessibleName() == QLatin1String(name))
                return child;
        qFatal("no control %s", name);
    }
};

QTEST_MAIN(GraphSettingsFormTest)
#include "graph_settings_form_test.moc"
