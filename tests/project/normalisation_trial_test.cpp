// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/normalisation_trial.h"

#include "model/runtime.h"
#include "project/teacher_import.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/full.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>
#include <torch/csrc/jit/api/module.h>

#include <QTemporaryDir>
#include <QtTest>
#include <array>

using namespace nonn;

namespace {

using Colour = std::array<int, 3>;

/// Images of 8 x 8 that have one colour each.
Dataset coloured(int channels, const std::vector<std::pair<Colour, int>>& colours) {
    ImageBuffer images;
    images.channels = channels;
    images.height = images.width = 8;
    for (const auto& [colour, label] : colours) {
        images.labels.push_back(label);
        for (std::size_t channel = 0; channel < static_cast<std::size_t>(channels); ++channel)
            images.pixels.insert(images.pixels.end(), 64, static_cast<std::uint8_t>(colour[channel]));
    }
    Dataset dataset;
    dataset.name = "coloured";
    dataset.classNames = {"first", "second", "third"};
    dataset.training = dataset.validation = dataset.test = Images(images);
    return dataset;
}

Dataset grey(const std::vector<std::pair<int, int>>& counts, const std::vector<int>& labels) {
    std::vector<std::pair<Colour, int>> colours;
    for (std::size_t i = 0; i < counts.size(); ++i)
        colours.insert(colours.end(), static_cast<std::size_t>(counts[i].second), {{counts[i].first, 0, 0}, labels[i]});
    return coloured(1, colours);
}

/// A classifier whose pooled features are the means of the image's channels; `answer` makes of these, `means` (images x
/// channels), what it returns.
void writeScript(const std::string& file, int channels, const std::string& answer, const std::string& type = "Tensor") {
    torch::jit::Module module("Made");
    module.register_attribute("training", c10::BoolType::get(), true);
    at::Tensor weight = at::zeros({channels, channels, 1, 1});
    for (int i = 0; i < channels; ++i)
        weight[i][i][0][0] = 1;
    module.register_parameter("weight", weight, false);
    module.define("def forward(self, image: Tensor) -> " + type +
                  ":\n"
                  "    maps = torch.conv2d(image, self.weight)\n"
                  "    means = torch.mean(maps, [2, 3])\n"
                  "    return " +
                  answer + "\n");
    module.save(file);
}

/// Of the class whose level, a number, is nearest to the first channel's mean.
std::string nearest(const std::array<double, 3>& levels) {
    std::string columns;
    for (const double level : levels)
        columns += (columns.empty() ? "" : ", ") + ("-torch.pow(means[:, 0] - " + std::to_string(level)) + ", 2)";
    return "torch.stack([" + columns + "], 1)";
}

std::vector<std::string> asGood(const FoundTeacher& found) {
    std::vector<std::string> names;
    for (const TriedNormalisation& tried : found.tried)
        if (tried.asGood)
            names.push_back(tried.name + (tried.reversed ? " reversed" : ""));
    return names;
}

std::string bestOf(const FoundTeacher& found) {
    const TriedNormalisation& best = found.tried[found.best];
    return best.name + (best.reversed ? " reversed" : "");
}

}  // namespace

/// What an imported network is given, and which of its outputs is taken, is found by what it has right then.
class NormalisationTrialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    /// 1e13 multiply-accumulates are shared by halves: all candidates with the three reversed ones, and four finalists.
    void asksLessOfLargeNetworks() {
        const TrialImages whole{200, 1000};
        QVERIFY(imagesToTry(0, 10) == whole);
        QVERIFY(imagesToTry(400'000'000, 10) == whole);
        QVERIFY((imagesToTry(2'500'000'000, 7) == TrialImages{200, 500}));
        QVERIFY((imagesToTry(5'000'000'000, 7) == TrialImages{100, 250}));
        QVERIFY((imagesToTry(20'000'000'000, 7) == TrialImages{50, 200}));
    }

    void findsNetworksOfBytes() {
        writeScript(file(), 1, nearest({20, 120, 230}));
        const Dataset dataset = grey({{20, 20}, {120, 20}, {230, 20}}, {0, 1, 2});
        const FoundTeacher found = look(dataset);
        QCOMPARE(bestOf(found), std::string("0 to 255"));
        QCOMPARE(*found.tried[found.best].accuracy, 1.0);
        // All others leave values near 0, where the first class is nearest: a third.
        for (std::size_t i = 0; i < found.tried.size(); ++i)
            if (i != found.best)
                QCOMPARE(*found.tried[i].accuracy, 1.0 / 3);
        QCOMPARE(asGood(found), std::vector<std::string>{"0 to 255"});
        QVERIFY(!found.nearChance);
        QVERIFY((found.teacher.normalisation == Normalisation{{0}, {1.0f / 255}}));
    }

    /// The network's first channel is blue.
    void findsNetworksOfBlueFirst() {
        writeScript(file(), 3, nearest({0.1, 0.5, 0.9}));
        const Dataset dataset = coloured(3, byColours(20));
        const FoundTeacher found = look(dataset);
        QCOMPARE(bestOf(found), std::string("none reversed"));
        QCOMPARE(*found.tried[found.best].accuracy, 1.0);
        for (const TriedNormalisation& tried : found.tried)
            QVERIFY2(tried.reversed || *tried.accuracy < 0.7, tried.name.c_str());
        const FoundTeacher given = lookWith(dataset, {{0, 0, 0}, {1, 1, 1}}, true);
        QCOMPARE(*given.tried[given.best].accuracy, 1.0);
    }

    /// "caffe" among them, which has blue first, where grey images leave nothing to reverse.
    void whatGreyImagesWereTriedWithCanBeAskedFor() {
        writeScript(file(), 3, nearest({0.1, 0.5, 0.9}));
        const Dataset dataset = grey({{20, 20}, {120, 20}, {230, 20}}, {0, 1, 2});
        const FoundTeacher found = look(dataset);
        QCOMPARE(found.tried.size(), std::size_t{9});
        for (const TriedNormalisation& tried : found.tried) {
            const FoundTeacher given = lookWith(dataset, tried.normalisation, tried.reversed);
            QCOMPARE(*given.tried[given.best].accuracy, *tried.accuracy);
        }
    }

    void takesTheBetterOfSeveralOutputs_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("note");
        const QString right = QString::fromStdString(nearest({0.1, 0.5, 0.9}));
        const QString wrong = QStringLiteral("means.expand(-1, 3)");
        const QString ofTwo = QStringLiteral(
            "Of its 2 outputs 2 have 3 values an image; of those it is number %1 that is "
            "taken for the logits.");
        QTest::newRow("the second") << wrong + ", " + right << "Tuple[Tensor, Tensor]" << ofTwo.arg(2);
        QTest::newRow("the first") << right + ", " + wrong << "Tuple[Tensor, Tensor]" << ofTwo.arg(1);
        QTest::newRow("of a list") << "[" + wrong + ", " + right + "]"
                                   << "List[Tensor]" << ofTwo.arg(2);
        QTest::newRow("of a dictionary") << R"({"aux": )" + wrong + R"(, "out": )" + right + "}"
                                         << "Dict[str, Tensor]" << ofTwo.arg(2);
        QTest::newRow("beside others")
            << wrong + ", means, " + right << "Tuple[Tensor, Tensor, Tensor]"
            << "Of its 3 outputs 2 have 3 values an image; of those it is number 2 that is taken "
               "for the logits.";
    }
    void takesTheBetterOfSeveralOutputs() {
        QFETCH(QString, answer);
        QFETCH(QString, type);
        QFETCH(QString, note);
        writeScript(file(), 1, answer.toStdString(), type.toStdString());
        const FoundTeacher found = look(grey({{26, 20}, {128, 20}, {230, 20}}, {0, 1, 2}));
        QCOMPARE(*found.tried[found.best].accuracy, 1.0);
        QString notes;
        for (const Text& text : found.teacher.network.description().notes)
            notes += QString::fromStdString(text.english()) + "\n";
        QVERIFY2(notes.contains(note), qPrintable(notes));
        QCOMPARE(QString::fromStdString(found.notes.back().english()),
                 "The output that was taken has 60 of 60 validation images right, the next 20.");
    }

    /// Four images more have hardly told one from the other by chance (four tosses of a coin alike), five have.
    void listsWhatIsEqualWithinNoise_data() {
        QTest::addColumn<int>("between");
        QTest::addColumn<bool>("equal");
        QTest::newRow("none apart") << 0 << true;
        QTest::newRow("four apart") << 4 << true;
        QTest::newRow("five apart") << 5 << false;
    }
    void listsWhatIsEqualWithinNoise() {
        QFETCH(int, between);
        QFETCH(bool, equal);
        // Second class above 0.3: for "none" above 77 of 255, for "half" above 166.
        writeScript(file(), 1, "torch.stack([means[:, 0] * 0, means[:, 0] - 0.3, means[:, 0] * 0 - 1], 1)");
        const FoundTeacher found = look(grey({{20, 50}, {230, 50}, {128, between}}, {0, 1, 1}));
        const auto half = std::ranges::find(found.tried, "half", &TriedNormalisation::name);
        const auto none = std::ranges::find(found.tried, "none", &TriedNormalisation::name);
        QCOMPARE(*none->accuracy, 1.0);
        QVERIFY(none->asGood);
        QCOMPARE(*half->accuracy, 100.0 / (100 + between));
        QCOMPARE(half->asGood, equal);
        const auto bytes = std::ranges::find(found.tried, "0 to 255", &TriedNormalisation::name);
        QCOMPARE(*bytes->accuracy, (50.0 + between) / (100 + between));
        QVERIFY(!bytes->asGood);
        // The first of equals is taken.
        QCOMPARE(bestOf(found), std::string("mnist"));
    }

    void warnsNearChance() {
        writeScript(file(), 1, "torch.stack([means[:, 0] * 0 + 1, means[:, 0] * 0, means[:, 0] * 0], 1)");
        const FoundTeacher found = look(grey({{20, 20}, {120, 20}, {230, 20}}, {0, 1, 2}));
        QCOMPARE(*found.tried[found.best].accuracy, 1.0 / 3);
        QVERIFY(found.nearChance);
    }

    void tellsChance_data() {
        QTest::addColumn<std::vector<int>>("counts");
        QTest::addColumn<double>("accuracy");
        QTest::addColumn<bool>("near");
        const std::vector<int> ten(10, 100);
        QTest::newRow("ten classes, chance") << ten << 0.1 << true;
        QTest::newRow("ten classes, half more") << ten << 0.149 << true;
        QTest::newRow("ten classes, more than that") << ten << 0.151 << false;
        QTest::newRow("two classes, chance") << std::vector<int>{500, 500} << 0.5 << true;
        QTest::newRow("two classes, within noise") << std::vector<int>{50, 50} << 0.64 << true;
        QTest::newRow("two classes, a tenth of what is left") << std::vector<int>{5000, 5000} << 0.551 << false;
        QTest::newRow("one class is nearly all") << std::vector<int>{900, 100} << 0.9 << true;
        QTest::newRow("one class is nearly all, and the rest known") << std::vector<int>{900, 100} << 0.95 << false;
        QTest::newRow("a thousand classes") << std::vector<int>(1000, 10) << 0.0014 << true;
        QTest::newRow("a thousand classes, some known") << std::vector<int>(1000, 10) << 0.01 << false;
        QTest::newRow("worse than chance") << ten << 0.0 << true;
        QTest::newRow("one class") << std::vector<int>{100} << 1.0 << false;
    }
    void tellsChance() {
        QFETCH(std::vector<int>, counts);
        QFETCH(double, accuracy);
        QFETCH(bool, near);
        Images images;
        for (std::size_t i = 0; i < counts.size(); ++i)
            images.labels.insert(images.labels.end(), static_cast<std::size_t>(counts[i]),
                                 static_cast<std::int32_t>(i));
        QCOMPARE(isNearChance(accuracy, images), near);
    }

private:
    /// Red, and the others the other way round.
    static std::vector<std::pair<Colour, int>> byColours(int each) {
        std::vector<std::pair<Colour, int>> colours;
        for (int i = 0; i < each; ++i) {
            colours.push_back({{230, 128, 26}, 0});
            colours.push_back({{128, 26, 128}, 1});
            colours.push_back({{26, 128, 230}, 2});
        }
        return colours;
    }

    /// It is open already, in its own size and colours.
    static SeenImages asItIs(const Dataset& dataset) {
        return {{}, [&](const ImageSettings&, const Progress&) {
                    return std::shared_ptr<const Dataset>(std::shared_ptr<void>(), &dataset);
                }};
    }

    std::string file() const { return m_folder.filePath("net.pt").toStdString(); }
    FoundTeacher look(const Dataset& dataset) const { return findTeacher({file()}, asItIs(dataset), {"cpu", 1}, {}); }
    FoundTeacher lookWith(const Dataset& dataset, const Normalisation& normalisation, bool reversed) const {
        TeacherRequest request{file()};
        request.normalisation = normalisation;
        request.reversed = reversed;
        request.measured = true;
        return findTeacher(request, asItIs(dataset), {"cpu", 1}, {});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(NormalisationTrialTest)
#include "normalisation_trial_test.moc"
