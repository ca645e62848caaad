// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/shell_script.h"

#include "base/error.h"
#include "base/json.h"
#include "graph/number_text.h"
#include "project/results.h"
#include "project/run_survivors.h"

#include <map>

namespace nonn {

namespace {

constexpr std::int64_t bytesPerMegabyte = 1'000'000;

/// A command and its options, in lines of a width that is read easily.
class Command {
public:
    explicit Command(const std::string& words) : m_text(words), m_width(words.size()) {}

    Command& word(const std::string& word) {
        const std::string quoted = shellWord(word);
        if (m_width + 1 + quoted.size() > widest) {
            m_text += " \\\n   ";
            m_width = 3;
        }
        m_text += " " + quoted;
        m_width += 1 + quoted.size();
        return *this;
    }
    Command& option(const std::string& name, const std::string& value) { return word(name).word(value); }
    template <typename Number>
    requires std::is_arithmetic_v<Number> Command& option(const std::string& name, Number value) {
        return option(name, numberText(value));
    }
    std::string line() const { return m_text + "\n"; }

private:
    static constexpr std::size_t widest = 110;

    std::string m_text;
    std::size_t m_width;
};

class Script {
public:
    Script(const ProjectFolder& folder, ScriptUntil until)
        : m_folder(folder),
          m_project(folder.read()),
          m_until(until),
          m_path(std::filesystem::absolute(folder.path()).lexically_normal()),
          m_name(m_path.has_filename() ? m_path.filename() : m_path.parent_path().filename()) {}

    std::string text() {
        addData();
        if (ends(ScriptUntil::teacher, Stage::teacher))
            return m_text;
        addTeacher();
        if (ends(ScriptUntil::graph, Stage::graph))
            return m_text;
        addGraph();
        if (ends(ScriptUntil::partition, Stage::partition))
            return m_text;
        addPartition();
        if (ends(ScriptUntil::plan, Stage::plan))
            return m_text;
        addPlan();
        if (m_until >= ScriptUntil::train)
            addRun();
        return m_text;
    }

    std::string comparison(const CompareRequest& request) const {
        const DistillationSettings& settings = request.training.settings;
        Command command = on("compare");
        command.option("--students", listed(request.students));
        if (!request.rows.empty())
            command.option("--rows", listed(request.rows));
        command.option("--seeds", request.seeds);
        if (request.memory)
            command.option("--memory", *request.memory);
        if (request.training.images > 0)
            command.option("--images", request.training.images);
        addLoop(command, settings.loop);
        command.option("--beta", settings.loss.beta);
        addAugmentation(command, settings.augmentation);
        command.option("--arithmetic", std::string(name(settings.arithmetic))).option("--fail", request.failure);
        if (!request.reference.empty())
            command.option("--reference", request.reference);
        return command.option("--seed", request.firstSeed).line();
    }

private:
    static std::string listed(const std::vector<std::string>& words) {
        std::string list;
        for (const std::string& word : words)
            list += (list.empty() ? "" : ",") + word;
        return list;
    }
    static std::string listed(const std::vector<int>& numbers) {
        std::vector<std::string> words;
        for (const int number : numbers)
            words.push_back(std::to_string(number));
        return listed(words);
    }

    Command on(const std::string& command) const { return Command("nonn " + command).word(m_name); }
    void add(const Command& command) { m_text += command.line(); }
    void say(const std::string& text) { m_text += "# " + text + "\n"; }

    /// Whether the script is to stop before this stage, or has to.
    bool ends(ScriptUntil part, Stage stage) {
        if (m_until < part)
            return true;
        if (m_project.state(stage) == StageState::current)
            return false;
        say(m_project.state(stage) == StageState::stale ? "What follows was made from something that has changed since."
                                                        : "The project goes no further.");
        return true;
    }

    void addData() {
        Command command = on("new");
        command.option("--data", m_project.source.spec());
        if (m_project.source.parts != PartFolders())
            command.option("--parts", m_project.source.parts.spec());
        if (m_project.source.keepEmptyClasses)
            command.option("--empty-classes", "keep");
        if (m_project.images.side > 0)
            command.option("--size", m_project.images.side);
        if (m_project.images.channels > 0)
            command.option("--channels", m_project.images.channels);
        add(command.option("--seed", m_project.split.seed));
    }

    void addTeacher() {
        const bool shipped = m_project.teacher->source == "builtin";
        if (!shipped)
            say("The teacher (" + m_project.teacher->source + ") is taken from this project.");
        add(on("teacher import").word(shipped ? "builtin" : (m_path / fileName(Stage::teacher)).string()));
    }

    void addGraph() {
        const GraphOptions& options = *m_project.graph;
        Command command = on("graph");
        if (options.source != GraphSource::teacher)
            command.option(options.source == GraphSource::matrix ? "--matrix" : "--activity", options.file.string())
                .option("--labels", std::string(name(options.labels)));
        if (options.source != GraphSource::matrix)
            command.option("--rule", std::string(name(options.settings.rule))).option("--top-k", options.settings.topK);
        if (!options.findsPercentile)
            command.option("--percentile", options.settings.percentile);
        if (options.source == GraphSource::teacher && options.images > 0)
            command.option("--images", options.images);
        add(command);
    }

    void addPartition() {
        const PartitionSettings& settings = *m_project.partition;
        Command command = on("partition");
        command.option("--students", settings.students).option("--algorithm", std::string(name(settings.algorithm)));
        if (settings.resolution)
            command.option("--resolution", *settings.resolution);
        command.option("--policy", std::string(name(settings.policy))).option("--balance", settings.balance);
        std::map<int, std::string> moved;
        const Partition partition = steps::readPartition(m_folder, m_project);
        if (partition.edited) {
            const FilterGraph graph = steps::readGraph(m_folder, m_project);
            for (const auto& [filter, student] :
                 movesBetween(makePartitionWithoutStability(graph, settings, {}), partition))
                moved[student] += (moved[student].empty() ? "" : ",") + std::to_string(filter);
        }
        for (const auto& [student, filters] : moved)
            command.option("--move",
                           filters + "=" + (student == discardedFilters ? "discarded" : std::to_string(student)));
        add(command.option("--seed", settings.seed));
    }

    static void addLimits(Command& command, const Budget& budget) {
        if (budget.memory)
            command.option("--memory", *budget.memory);
        if (budget.ram)
            command.option("--ram", *budget.ram);
        if (budget.macs)
            command.option("--macs", *budget.macs);
        command.option("--precision", std::string(name(budget.precision)));
    }

    static Json entry(const Node& node) {
        Json entry = {{"student", node.student},
                      {"device", node.device},
                      {"radio", node.radio},
                      {"precision", name(node.budget.precision)}};
        if (!node.name.empty())
            entry["name"] = node.name;
        if (node.failure > 0)
            entry["fail"] = node.failure;
        for (const auto& [key, limit] : {std::pair("memory", node.budget.memory), std::pair("ram", node.budget.ram),
                                         std::pair("macs", node.budget.macs)})
            if (limit)
                entry[key] = std::to_string(*limit);
        return entry;
    }

    void addPlan() {
        const PlanOptions& options = *m_project.plan;
        Command command = on("plan");
        if (options.fleet.nodes.empty() && options.budgets.size() == 1) {
            addLimits(command, options.budgets.front());
        } else {
            Json devices = Json::array();
            for (const Node& node : options.fleet.nodes)
                devices.push_back(entry(node));
            const FleetDefaults unknown;
            for (std::size_t student = 0; options.fleet.nodes.empty() && student < options.budgets.size(); ++student)
                devices.push_back(
                    entry({static_cast<int>(student), unknown.device, unknown.radio, options.budgets[student]}));
            Json file = {{"devices", devices}};
            if (!options.fleet.own.devices.empty() || !options.fleet.own.radios.empty())
                file["profiles"] = toJson(options.fleet.own);
            m_text += "cat > devices.json <<'END'\n" + file.dump(1) + "\nEND\n";
            command.option("--devices", "devices.json");
        }
        add(command.option("--size", std::string(name(options.size))));
    }

    void addRun() {
        const std::optional<RunFolder> run = latestRun(m_folder, m_project, true);
        if (!run) {
            addParts();
            return;
        }
        const RunConfig config = run->read();
        add(distillation(config));
        if (m_until >= ScriptUntil::evaluate && run->evaluated())
            add(evaluation(*run));
        if (m_until >= ScriptUntil::simulate)
            add(on("simulate"));
        if (m_until >= ScriptUntil::exporting)
            add(on("export").option("--format", "torchscript").option("--out", m_path.stem().string() + "-export"));
        if (m_until >= ScriptUntil::serving)
            addNodes(config.architectures.size());
    }

    Command evaluation(const RunFolder& run) const {
        Command command = on("evaluate");
        if (const std::optional<RunSurvivors> survivors = readSurvivors(run))
            command.option("--survivors", name(survivors->layers.message));
        return command;
    }

    /// One on this machine for each student, which end with the script.
    void addNodes(std::size_t students) {
        constexpr std::size_t firstPort = 8001;
        const std::string bundle = m_path.stem().string() + "-bundle";
        add(on("export").option("--format", "bundle").option("--out", bundle));
        m_text += "trap 'kill $nodes' EXIT\n";
        std::string addresses;
        std::string waiting;
        for (std::size_t student = 0; student < students; ++student) {
            const std::string number = std::to_string(student);
            const std::string address = "127.0.0.1:" + std::to_string(firstPort + student);
            const std::string node =
                Command("nonn-node").word(bundle).option("--student", number).option("--listen", address).line();
            m_text += node.substr(0, node.size() - 1) + " > node" + number + ".txt &\nnodes=\"$nodes $!\"\n";
            waiting += "timeout 60 sh -c 'until grep -qs ready node" + number + ".txt; do sleep 0.1; done'\n";
            addresses += (addresses.empty() ? "" : ",") + address;
        }
        m_text += waiting;
        say("Name a picture of yours.");
        add(Command("nonn infer").word(bundle).word("picture.png").option("--nodes", addresses));
    }

    /// What some students were trained by, where there is no whole network.
    void addParts() {
        bool any = false;
        for (const RunFolder& run : listRuns(m_folder)) {
            const RunConfig config = run.read();
            if (!config.part || !isCurrent(config, m_project))
                continue;
            add(distillation(config));
            any = true;
        }
        say(any ? "Not all students are trained and joined yet: nonn merge does that."
                : "No students of this plan are trained yet.");
    }

    static void addLoop(Command& command, const LoopSettings& loop) {
        command.option("--epochs", loop.epochs)
            .option("--batch", loop.batchSize)
            .option("--lr", loop.learningRate)
            .option("--schedule", std::string(name(loop.schedule)));
    }

    static void addAugmentation(Command& command, const Augmentation& augmentation) {
        command.option("--padding", augmentation.padding)
            .option("--crop-area", augmentation.cropArea)
            .option("--jitter", augmentation.jitter)
            .option("--erasing", augmentation.erasing);
        if (!augmentation.flip)
            command.word("--no-flip");
    }

    Command distillation(const RunConfig& config) const {
        const DistillationSettings& settings = config.options.settings;
        Command command = on("distill");
        addLoop(command, settings.loop);
        command.option("--mode", name(settings.mode))
            .option("--feature-loss", name(settings.loss.featureLoss))
            .option("--alpha", settings.loss.alpha)
            .option("--temperature", settings.loss.temperature)
            .option("--beta", settings.loss.beta)
            .option("--device-dropout", settings.deviceDropout);
        addAugmentation(command, settings.augmentation);
        command.option("--arithmetic", std::string(name(settings.arithmetic)))
            .option("--cache-mb", settings.cacheBytes / bytesPerMegabyte);
        if (config.options.images > 0)
            command.option("--images", config.options.images);
        if (!config.options.students.empty())
            command.option("--students", listed(config.options.students));
        if (!config.options.architectures.empty())
            command.option("--arch", listed(config.options.architectures));
        return command.option("--threads", settings.threads)
            .option("--device", config.device)
            .option("--seed", settings.seed);
    }

    const ProjectFolder& m_folder;
    Project m_project;
    ScriptUntil m_until;
    std::filesystem::path m_path;
    std::string m_name;
    std::string m_text = "set -e\n";
};

}  // namespace

std::string shellWord(const std::string& word) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,=+@";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos)
        return word;
    std::string quoted = "'";
    for (const char sign : word)
        quoted += sign == '\'' ? std::string("'\\''") : std::string(1, sign);
    return quoted + "'";
}

std::string shellScript(const ProjectFolder& folder, ScriptUntil until) {
    return Script(folder, until).text();
}

std::string compareScript(const ProjectFolder& folder, const CompareRequest& request) {
    Script script(folder, ScriptUntil::plan);
    return script.text() + script.comparison(request);
}

}  // namespace nonn
