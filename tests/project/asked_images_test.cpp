// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/asked_graph.h"
#include "project/made_project.h"
#include "train/made_images.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/allclose.h>

#include <QtTest>
#include <algorithm>

using namespace nonn;

class AskedImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptAnswersAreBounded_data() {
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<int>("filters");
        QTest::addColumn<int>("classes");
        QTest::addColumn<qint64>("kept");
        QTest::newRow("Fashion-MNIST") << qint64{5000} << 256 << 10 << qint64{5000};
        QTest::newRow("ImageNet's training images") << qint64{1'281'167} << 2048 << 1000 << qint64{82'020};
        QTest::newRow("its validation images") << qint64{50'000} << 2048 << 1000 << qint64{50'000};
    }
    void keptAnswersAreBounded() {
        QFETCH(qint64, asked);
        QFETCH(int, filters);
        QFETCH(int, classes);
        const std::int64_t kept = countKept(asked, filters, classes);
        QTEST(qint64{kept}, "kept");
        QVERIFY(kept * (filters + classes) * 4 <= mostAnswerBytes);
    }

    /// A teacher of so many filters that the answers to ten images fill the memory.
    void keepsOfEachClassItsShare() {
        auto dataset = std::make_shared<Dataset>(madeDataset());
        Project project = madeProject("/nowhere");
        project.teacher->filters = 25'000'000;
        const AskedImages asked = imagesToAsk(dataset, project, 0);
        QCOMPARE(asked.all->count(), std::int64_t{30});
        QVERIFY(std::ranges::is_sorted(asked.kept));
        QVERIFY(!keepsAllAnswers(project, 0));
        const auto few = asked.keptImages();
        QCOMPARE(few->count(), std::int64_t{9});
        for (const std::int32_t label : {0, 1, 2})
            QCOMPARE(std::ranges::count(few->labels, label), std::ptrdiff_t{3});
        project.askedImages = 0;
        project.markMade(Stage::teacher);
        project.markMade(Stage::activity);
        QVERIFY(!askedAboutAll(project));
        project.teacher->filters = 64;
        QVERIFY(askedAboutAll(project));
        QVERIFY(keepsAllAnswers(project, 0));
        QCOMPARE(imagesToAsk(dataset, project, 0).keptImages()->count(), std::int64_t{30});
    }

    void asksAboutAsManyAsWished() {
        auto dataset = std::make_shared<Dataset>(madeDataset());
        const Project project = madeProject("/nowhere");
        const AskedImages some = imagesToAsk(dataset, project, 12);
        QCOMPARE(some.all->count(), std::int64_t{12});
        QVERIFY(some.kept.empty());
        QCOMPARE(imagesToAsk(dataset, project, 12).all->labels, some.all->labels);
        QCOMPARE(imagesToAsk(dataset, project, 9000).all->count(), std::int64_t{30});
    }

    /// In parts that do not divide the images evenly.
    void graphOfPartsIsTheGraphOfTheWhole_data() {
        QTest::addColumn<int>("topK");
        QTest::newRow("all pairs") << 0;
        QTest::newRow("the strongest") << 8;
    }
    void graphOfPartsIsTheGraphOfTheWhole() {
        QFETCH(int, topK);
        const Teacher teacher = madeTeacher(1);
        const Images one = madeDataset().training;
        std::vector<std::int64_t> often(9000);
        for (std::size_t k = 0; k < often.size(); ++k)
            often[k] = static_cast<std::int64_t>(k * 7 % static_cast<std::size_t>(one.count()));
        AskedImages images{std::make_shared<const Images>(one.choose(often)), {3, 4095, 4096, 8999}};
        const GraphSettings settings{WeightRule::coActivation, topK, 90};
        const AskedGraph asked = askForGraph(teacher, images, settings, {}, {});
        const TeacherPass whole = askTeacher(teacher, *images.all, Split::validation, {}, {});
        const FilterGraph expected = buildFilterGraph(activityOf(whole), settings, {});
        QCOMPARE(asked.graph.images, expected.images);
        QVERIFY(asked.graph.isolated == expected.isolated);
        QCOMPARE(asked.graph.edges.size(), expected.edges.size());
        for (std::size_t k = 0; k < expected.weights.size(); ++k) {
            QVERIFY(std::abs(asked.graph.weights[k] - expected.weights[k]) < 1e-5F);
            QVERIFY(std::abs(asked.graph.allPairs()[k] - expected.allPairs()[k]) < 1e-5F);
        }
        for (std::size_t k = 0; k < expected.byTrueClass.size(); ++k) {
            QVERIFY(std::abs(asked.graph.byTrueClass[k] - expected.byTrueClass[k]) < 1e-6 * expected.images);
            QVERIFY(std::abs(asked.graph.byPredictedClass[k] - expected.byPredictedClass[k]) < 1e-6 * expected.images);
        }
        const TeacherPass kept = askTeacher(teacher, *images.keptImages(), Split::validation, {}, {});
        QVERIFY(at::allclose(asked.kept.pooled, kept.pooled));
        QVERIFY(at::allclose(asked.kept.logits, kept.logits));
        QCOMPARE(asked.kept.labels, kept.labels);
    }
};

QTEST_GUILESS_MAIN(AskedImagesTest)
#include "asked_images_test.moc"
