// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "base/caught_error.h"
#include "base/generator.h"
#include "base/json.h"
#include "model/counts.h"
#include "model/zoo.h"
#include "plan/candidates.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <tuple>

using namespace nonn;

namespace {

constexpr Shape smallImage{1, 28, 28};

/// A candidate as the test sees it, counted on the lists of operations themselves.
struct Counted {
    std::string name;
    std::size_t family = 0;
    std::int64_t parameters = 0;
    std::int64_t convolutions = 0;
    std::int64_t memory = 0;
    std::int64_t macs = 0;
    std::int64_t ram = 0;
    bool usual = false;
};

std::vector<Ladder::Rung> rungsOf(const std::string& family) {
    std::vector<Ladder::Rung> rungs;
    for (const Ladder& ladder : ladders(family))
        rungs.insert(rungs.end(), ladder.rungs.begin(), ladder.rungs.end());
    return rungs;
}

std::vector<Counted> countAll(const std::vector<std::string>& families, int filters, Precision precision) {
    constexpr int classes = 10;
    std::vector<Counted> counted;
    for (std::size_t family = 0; family < families.size(); ++family)
        for (const Ladder::Rung& rung : rungsOf(families[family])) {
            const std::string& name = rung.name;
            const Architecture student = makeStudent(name, smallImage, filters);
            const bool sendsLogits = classes < filters;
            const std::int64_t slice = std::int64_t{classes} * filters;
            Counted candidate{name, family, countParameters(student)};
            for (const Operation& operation : student.operations)
                candidate.convolutions += operation.kind == OperationKind::convolution ? 1 : 0;
            candidate.memory = deployedBytes(student, precision);
            candidate.macs = countMacs(student);
            candidate.ram = peakActivation(student, precision).bytes;
            if (sendsLogits) {
                candidate.macs += slice;
                candidate.memory +=
                    slice * bytesPerElement(precision) + (precision == Precision::int8 ? 4 * classes : 0);
            }
            candidate.usual = rung.usual;
            counted.push_back(candidate);
        }
    return counted;
}

bool within(const Budget& budget, const Counted& candidate) {
    return (!budget.memory || candidate.memory <= *budget.memory) && (!budget.macs || candidate.macs <= *budget.macs) &&
           (!budget.ram || candidate.ram <= *budget.ram);
}

double worst(const Budget& budget, const Counted& candidate) {
    const auto share = [](std::int64_t need, std::optional<std::int64_t> allowed) {
        return allowed ? static_cast<double>(need) / static_cast<double>(*allowed) : 0;
    };
    return std::max(
        {share(candidate.memory, budget.memory), share(candidate.macs, budget.macs), share(candidate.ram, budget.ram)});
}

PlanSettings settingsFor(const Budget& budget, int filters = 128) {
    PlanSettings settings;
    settings.image = smallImage;
    settings.classes = 10;
    settings.filters = {filters};
    settings.budgets = {budget};
    return settings;
}

PlannedStudent planOne(const Budget& budget, int filters = 128) {
    return makePlan(settingsFor(budget, filters)).students.front();
}

std::vector<std::string> binding(const PlannedStudent& student) {
    std::vector<std::string> names;
    for (const Limit& limit : student.limits)
        if (limit.binds)
            names.push_back(limit.name);
    return names;
}

Json withChange(const Plan& plan, const std::string& pointer, const Json& value) {
    Json json = toJson(plan);
    json[Json::json_pointer(pointer)] = value;
    return json;
}

}  // namespace

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheDemoItsStudent_data() {
        QTest::addColumn<int>("precision");
        QTest::newRow("fp32") << static_cast<int>(Precision::fp32);
        QTest::newRow("fp16") << static_cast<int>(Precision::fp16);
    }
    void givesTheDemoItsStudent() {
        QFETCH(int, precision);
        Budget budget{.precision = static_cast<Precision>(precision)};
        budget.memory = deployedBytes(makeClassifier("wrn-16-4", smallImage, 10), budget.precision) / 31;
        const PlannedStudent student = planOne(budget);
        QVERIFY(student.fits);
        QCOMPARE(student.architecture, std::string("wrn-10-1"));
        QCOMPARE(student.parameters, std::int64_t{85'360});
        QCOMPARE(student.message, Message::logits);
    }

    void takesTheLargestThatFits_data() {
        QTest::addColumn<QStringList>("families");
        QTest::newRow("wrn") << QStringList{"wrn"};
        QTest::newRow("vgg") << QStringList{"vgg"};
        QTest::newRow("mobilenetv2") << QStringList{"mobilenetv2"};
        QTest::newRow("all") << QStringList{"vgg", "wrn", "mobilenetv2"};
    }
    void takesTheLargestThatFits() {
        PlanSettings settings = settingsFor({});
        settings.families = currentFamilies();
        const std::vector<Counted> many = countAll(settings.families, 100, Precision::int8);
        const std::vector<Counted> few = countAll(settings.families, 7, Precision::fp32);
        Generator generator(5);
        for (int trial = 0; trial < 12; ++trial) {
            Budget budget{.precision = trial % 2 == 0 ? Precision::int8 : Precision::fp32};
            const auto draw = [&](double least, double most) {
                return static_cast<std::int64_t>(least * std::pow(most / least, generator.uniform()));
            };
            const auto which = 1 + generator.below(7);
            if ((which & 1) != 0)
                budget.memory = draw(2e4, 2e8);
            if ((which & 2) != 0)
                budget.macs = draw(1e6, 1e10);
            if ((which & 4) != 0)
                budget.ram = draw(1e4, 1e7);
            settings.budgets = {budget};
            settings.filters = {trial % 2 == 0 ? 100 : 7};
            compareWithSearch(settings, trial % 2 == 0 ? many : few);
        }
    }

    void takesTheLargestAtEveryStep_data() { takesTheLargestThatFits_data(); }
    void takesTheLargestAtEveryStep() {
        // budgets that a candidate fits to the byte, and misses by one
        PlanSettings settings = settingsFor({});
        settings.families = currentFamilies();
        const std::vector<Counted> all = countAll(settings.families, 128, Precision::fp32);
        for (std::size_t i = 0; i < all.size(); i += 1 + all.size() / 40)
            for (const std::int64_t missing : {0, 1}) {
                const Budget budget{.memory = all[i].memory - missing};
                settings.budgets = {budget};
                compareWithSearch(settings, all);
                if (QTest::currentTestFailed())
                    return;
            }
    }

    void saysWhichLimitBinds_data() {
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<qint64>("macs");
        QTest::addColumn<qint64>("ram");
        QTest::addColumn<QStringList>("binds");
        const qint64 plenty = 1'000'000'000'000;
        QTest::newRow("memory") << qint64{457'948} << plenty << plenty << QStringList{"memory"};
        QTest::newRow("macs") << plenty << qint64{10'000'000} << plenty << QStringList{"macs"};
        QTest::newRow("ram") << plenty << plenty << qint64{110'000} << QStringList{"ram"};
        QTest::newRow("memory and macs") << qint64{457'948} << qint64{13'100'000} << plenty
                                         << QStringList{"memory", "macs"};
        QTest::newRow("none") << plenty << plenty << plenty << QStringList{};
    }
    void saysWhichLimitBinds() {
        QFETCH(qint64, memory);
        QFETCH(qint64, macs);
        QFETCH(qint64, ram);
        QFETCH(QStringList, binds);
        const PlannedStudent student = planOne({.memory = memory, .macs = macs, .ram = ram});
        QVERIFY(student.fits);
        QCOMPARE(student.limits.size(), std::size_t{3});
        QStringList found;
        for (const std::string& name : binding(student))
            found.push_back(QString::fromStdString(name));
        QCOMPARE(found, binds);
        QCOMPARE(student.nextLarger.empty(), binds.isEmpty());
        for (const Limit& limit : student.limits) {
            QVERIFY(limit.needed <= limit.allowed);
            QCOMPARE(limit.nextNeeds.has_value(), !binds.isEmpty());
            QCOMPARE(limit.binds, limit.nextNeeds.value_or(0) > limit.allowed);
        }
    }

    void comparesWithTheNextLarger() {
        const PlannedStudent student = planOne({.memory = 457'948});
        QCOMPARE(student.nextLarger, std::string("wrn-10-1.17"));
        const Limit& limit = student.limits.front();
        QVERIFY(limit.needed <= 457'948 && *limit.nextNeeds > 457'948);
        QCOMPARE(limit.needed, student.deployedBytes);
    }

    void saysWhatIsInfeasible_data() {
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<qint64>("ram");
        QTest::addColumn<QStringList>("binds");
        QTest::newRow("memory") << qint64{1000} << qint64{1'000'000} << QStringList{"memory"};
        QTest::newRow("ram") << qint64{1'000'000} << qint64{1000} << QStringList{"ram"};
        QTest::newRow("both") << qint64{1000} << qint64{1000} << QStringList{"memory", "ram"};
        QTest::newRow("nothing at all") << qint64{0} << qint64{0} << QStringList{"memory", "ram"};
    }
    void saysWhatIsInfeasible() {
        QFETCH(qint64, memory);
        QFETCH(qint64, ram);
        QFETCH(QStringList, binds);
        const Plan plan = makePlan(settingsFor({.memory = memory, .ram = ram}));
        QVERIFY(!plan.fits());
        const PlannedStudent& student = plan.students.front();
        QVERIFY(!student.fits);
        QCOMPARE(student.architecture, std::string("wrn-10-0.12"));
        QVERIFY(student.nextLarger.empty());
        QStringList found;
        for (const std::string& name : binding(student))
            found.push_back(QString::fromStdString(name));
        QCOMPARE(found, binds);
        for (const Limit& limit : student.limits)
            QCOMPARE(limit.binds, limit.needed > limit.allowed);
        QVERIFY(toJson(plan).at("fits") == false);
    }

    void plansEveryDeviceByItself() {
        PlanSettings settings = settingsFor({});
        settings.filters = {128, 100, 28};
        settings.budgets = {{.memory = 457'948}, {.precision = Precision::int8, .memory = 200'000}, {.memory = 10}};
        const Plan plan = makePlan(settings);
        QVERIFY(!plan.fits());
        for (std::size_t i = 0; i < 3; ++i) {
            PlanSettings alone = settings;
            alone.filters = {settings.filters[i]};
            alone.budgets = {settings.budgets[i]};
            QVERIFY(makePlan(alone).students.front() == plan.students[i]);
        }
        QVERIFY(plan.students[1].fits);
        QVERIFY(!plan.students[2].fits);
    }

    void costsWhatIsDeployed() {
        const Architecture student = makeStudent("wrn-16-1", smallImage, 49);
        const Architecture deployed = withFusionSlice(student, 10);
        const auto cost = [](Message message) {
            return costStudent("wrn-16-1", smallImage, 49, 10, message, {.precision = Precision::int8});
        };
        const PlannedStudent features = cost(Message::features);
        QCOMPARE(features.deployedBytes, deployedBytes(student, Precision::int8));
        QCOMPARE(features.macs, countMacs(student));
        QCOMPARE(features.messageBytes, std::int64_t{49});
        const PlannedStudent logits = cost(Message::logits);
        QCOMPARE(logits.deployedBytes, deployedBytes(deployed, Precision::int8));
        QCOMPARE(logits.macs, countMacs(deployed));
        QCOMPARE(logits.messageBytes, std::int64_t{10});
        QCOMPARE(logits.parameters, features.parameters);
        QCOMPARE(logits.peakOperation, std::string("convolution block1.layer.0.conv1"));
    }

    void sendsTheSmallerMessage_data() {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("filters");
        QTest::addColumn<int>("precision");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("bytes");
        const int fp32 = static_cast<int>(Precision::fp32);
        QTest::newRow("more filters") << "auto" << 11 << fp32 << "logits" << 40;
        QTest::newRow("as many") << "auto" << 10 << fp32 << "features" << 40;
        QTest::newRow("fewer") << "auto" << 9 << fp32 << "features" << 36;
        QTest::newRow("features by wish") << "features" << 49 << fp32 << "features" << 196;
        QTest::newRow("logits by wish") << "logits" << 4 << fp32 << "logits" << 40;
        QTest::newRow("half") << "features" << 49 << static_cast<int>(Precision::fp16) << "features" << 98;
        QTest::newRow("bytes") << "auto" << 49 << static_cast<int>(Precision::int8) << "logits" << 10;
    }
    void sendsTheSmallerMessage() {
        QFETCH(QString, choice);
        QFETCH(int, filters);
        QFETCH(int, precision);
        QFETCH(QString, message);
        QFETCH(int, bytes);
        PlanSettings settings =
            settingsFor({.precision = static_cast<Precision>(precision), .memory = 1'000'000}, filters);
        settings.message = parseMessageChoice(choice.toStdString());
        const PlannedStudent student = makePlan(settings).students.front();
        QCOMPARE(name(student.message), message.toStdString());
        QCOMPARE(student.messageBytes, std::int64_t{bytes});
        QCOMPARE(student.featureMessageBytes,
                 std::int64_t{filters} * bytesPerElement(static_cast<Precision>(precision)));
        QCOMPARE(student.logitMessageBytes, std::int64_t{10} * bytesPerElement(static_cast<Precision>(precision)));
    }

    void writesTheKeysOfTheContract() {
        const Json json = toJson(makePlan(settingsFor({.memory = 350'000, .ram = 1'000'000})));
        const Json& student = json.at("students").at(0);
        QVERIFY(json.at("fits") == true);
        QVERIFY(student.at("architecture") == "wrn-10-1");
        QVERIFY(student.at("parameters") == 85'360);
        QVERIFY(student.at("deployed_bytes") == 345'600);
        QVERIFY(student.at("peak_activation_bytes") == 150'528);
        QVERIFY(student.at("macs") == 9'746'688 + 1'280);
        QVERIFY(student.at("message_bytes") == 40);
        QVERIFY(student.at("fits") == true);
        QVERIFY(student.at("limits").at(0).at("limit") == "memory");
        QVERIFY(student.at("limits").at(0).at("binds") == true);
        QVERIFY(student.at("limits").at(1).at("limit") == "ram");
        QVERIFY(student.at("limits").at(1).at("binds") == false);
    }

    void readsWhatItWrote() {
        PlanSettings settings = settingsFor({});
        settings.filters = {128, 3, 40};
        settings.budgets = {{.memory = 457'948}, {.precision = Precision::int8, .macs = 2'000'000}, {.memory = 10}};
        const Plan plan = makePlan(settings);
        QVERIFY(planFromJson("plan.json", Json::parse(toJson(plan).dump())) == plan);
    }

    void refusesOtherFiles_data() {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("architecture") << QByteArray("/students/0/architecture") << QByteArray("\"resnet-18\"")
                                      << QByteArray("known are wrn-D-K");
        QTest::newRow("number for text") << QByteArray("/students/0/architecture") << QByteArray("7")
                                         << QByteArray("must be string");
        QTest::newRow("no filters") << QByteArray("/students/0/filters") << QByteArray("0")
                                    << QByteArray("filters must be a whole number from 1");
        QTest::newRow("endless filters") << QByteArray("/students/0/filters") << QByteArray("18446744073709551615")
                                         << QByteArray("filters must be a whole number");
        QTest::newRow("half a filter") << QByteArray("/students/0/filters") << QByteArray("2.5")
                                       << QByteArray("filters must be a whole number");
        QTest::newRow("message") << QByteArray("/students/0/message") << QByteArray("\"letters\"")
                                 << QByteArray("known are features and logits");
        QTest::newRow("precision") << QByteArray("/students/0/budget/precision") << QByteArray("\"fp64\"")
                                   << QByteArray("known are fp32");
        QTest::newRow("memory") << QByteArray("/students/0/budget/memory") << QByteArray("-5")
                                << QByteArray("memory must be a whole number");
        QTest::newRow("memory in words") << QByteArray("/students/0/budget/memory") << QByteArray("\"lots\"")
                                         << QByteArray("is not a size");
        QTest::newRow("no students") << QByteArray("/students") << QByteArray("[]") << QByteArray("without students");
        QTest::newRow("image") << QByteArray("/image") << QByteArray("[1, 28]") << QByteArray("out of range");
        QTest::newRow("huge image") << QByteArray("/image") << QByteArray("[1, 28, 1e9]")
                                    << QByteArray("image must be");
        QTest::newRow("classes") << QByteArray("/classes") << QByteArray("\"ten\"") << QByteArray("classes must be");
    }
    void refusesOtherFiles() {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, reason);
        const Json json = withChange(makePlan(settingsFor({.memory = 457'948})), pointer.toStdString(),
                                     Json::parse(value.toStdString()));
        COMPARE_ERROR(planFromJson("a/plan.json", json), ErrorCode::badInput, "a/plan.json", reason.toStdString());
    }

    void plansForLargeImages() {
        QCOMPARE(usualFamilies({3, 32, 32}), std::vector<std::string>{"wrn"});
        QCOMPARE(usualFamilies({3, 300, 95}), std::vector<std::string>{"wrn"});
        QCOMPARE(usualFamilies({3, 96, 96}), std::vector<std::string>{"mobilenet_v2"});
        PlanSettings settings;
        settings.image = {3, 224, 224};
        settings.classes = 1000;
        settings.filters = {128, 512};
        settings.families = usualFamilies(settings.image);
        for (const std::string& name : candidateNames(settings.families)) {
            const Architecture student = makeStudent(name, settings.image, 512);
            QVERIFY((student.at(student.features).output == Shape{512, 7, 7}));
            QVERIFY2(countMacs(student) <= 700'000'000, name.c_str());
        }
        const Budget budget{.precision = Precision::int8, .memory = 1'000'000, .macs = 100'000'000, .ram = 1'000'000};
        Budget smaller = budget;
        smaller.memory = 500'000;
        settings.budgets = {budget, smaller};
        const Plan plan = makePlan(settings);
        QVERIFY(plan.fits());
        QCOMPARE(plan.students[0].architecture, std::string("mobilenet_v2-0.55"));
        QCOMPARE(plan.students[1].architecture, std::string("mobilenet_v2-0.42"));
        QCOMPARE(plan.students[1].peakActivationBytes, std::int64_t{752'640});
        QCOMPARE(plan.students[1].deployedBytes, std::int64_t{466'400});
    }

    void refusesSettings() {
        PlanSettings settings = settingsFor({.memory = 1000});
        settings.families = {"resnet"};
        COMPARE_ERROR(makePlan(settings), ErrorCode::badInput, "", "known are wrn, vgg, mobilenetv2, mobilenet_v2");
        settings.families = {};
        COMPARE_ERROR(makePlan(settings), ErrorCode::badInput, "", "no family of students");
        settings = settingsFor({});
        COMPARE_ERROR(makePlan(settings), ErrorCode::badInput, "", "has no limit");
        settings.budgets = {{.memory = 5}, {.memory = 5}};
        COMPARE_ERROR(makePlan(settings), ErrorCode::badInput, "", "2 budgets are given for 1 students");
        settings.filters = {};
        COMPARE_ERROR(makePlan(settings), ErrorCode::badInput, "", "at least one student");
        settings = settingsFor({.memory = 1000}, 0);
        COMPARE_ERROR(makePlan(settings), ErrorCode::badInput, "", "at least one filter");
        settings = settingsFor({.memory = 1000});
        settings.classes = 0;
        COMPARE_ERROR(makePlan(settings), ErrorCode::badInput, "", "at least one class");
    }

private:
    static std::vector<std::string> currentFamilies() {
        QFETCH(QStringList, families);
        std::vector<std::string> names;
        for (const QString& family : families)
            names.push_back(family.toStdString());
        return names;
    }

    static void compareWithSearch(const PlanSettings& settings, const std::vector<Counted>& all) {
        const Budget& budget = settings.budgets.front();
        const PlannedStudent student = makePlan(settings).students.front();
        std::vector<Counted> fitting;
        std::ranges::copy_if(all, std::back_inserter(fitting), [&](const Counted& c) { return within(budget, c); });
        const auto chosen = std::ranges::find(all, student.architecture, &Counted::name);
        QVERIFY(chosen != all.end());
        QCOMPARE(student.parameters, chosen->parameters);
        QCOMPARE(student.deployedBytes, chosen->memory);
        QCOMPARE(student.macs, chosen->macs);
        QCOMPARE(student.peakActivationBytes, chosen->ram);
        QCOMPARE(student.fits, !fitting.empty());
        if (fitting.empty()) {
            for (const Counted& candidate : all)
                QVERIFY(worst(budget, candidate) >= worst(budget, *chosen));
            return;
        }
        QVERIFY(within(budget, *chosen));
        const std::int64_t largest = std::ranges::max(fitting, {}, &Counted::parameters).parameters;
        const Counted& top = *std::ranges::max_element(fitting, {}, &Counted::parameters);
        const double full = worst(budget, top) >= 0.95 ? 0.95 : 0;
        const auto large = [&](const Counted& c) {
            return static_cast<double>(c.parameters) >= 0.95 * static_cast<double>(largest) && worst(budget, c) >= full;
        };
        QVERIFY(large(*chosen));
        const auto rank = [](const Counted& c) {
            return std::tuple(c.family, c.convolutions, !c.usual, -c.parameters);
        };
        for (const Counted& candidate : fitting)
            QVERIFY(!large(candidate) || rank(candidate) >= rank(*chosen));
        QCOMPARE(binding(student).empty(), largest == std::ranges::max(all, {}, &Counted::parameters).parameters);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
