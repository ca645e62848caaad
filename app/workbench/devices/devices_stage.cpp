// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/devices/devices_stage.h"

#include "base/error.h"
#include "infer/infer.h"
#include "theme/core_text.h"
#include "workbench/camera/default_camera.h"
#include "workbench/devices/device_costs.h"
#include "workbench/devices/device_questions.h"
#include "workbench/devices/device_words.h"
#include "workbench/offered_runs.h"

#include <algorithm>
#include <set>

namespace nonn {

namespace {

constexpr int lookEvery = 250;  // ms

std::optional<double> wholeAccuracy(const BundleManifest& manifest) {
    std::vector<int> all;
    for (int student = 0; student < manifest.students(); ++student)
        all.push_back(student);
    return accuracyOf(manifest, all);
}

}  // namespace

DevicesStage::DevicesStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent),
      m_page(new DevicesPage),
      m_frame(new StageFrame(m_page)),
      m_form(new DeviceSettingsForm),
      m_here(new LocalNodes(this)) {
    connect(m_form, &DeviceSettingsForm::changed, this, &DevicesStage::settingsChanged);
    connect(m_form, &DeviceSettingsForm::additionRequested, this, &DevicesStage::add);
    connect(m_form, &DeviceSettingsForm::searchRequested, this, [this] {
        m_searchWords = tr("Looking for nodes...");
        m_search.start();
    });
    connect(&m_search, &NodeSearch::changed, this, &DevicesStage::showSearch);
    connect(&m_search, &NodeSearch::ended, this, &DevicesStage::searchEnded);
    connect(m_page, &DevicesPage::startRequested, this, &DevicesStage::startHere);
    connect(m_page, &DevicesPage::endRequested, this, &DevicesStage::endHere);
    connect(m_page, &DevicesPage::stopRequested, m_here, &LocalNodes::stop);
    connect(m_page, &DevicesPage::restartRequested, m_here, &LocalNodes::restart);
    connect(m_page, &DevicesPage::removalRequested, this, &DevicesStage::remove);
    connect(m_page, &DevicesPage::questionRequested, this, [this] { ask({}); });
    connect(m_page, &DevicesPage::pictureQuestion, this, &DevicesStage::ask);
    connect(m_page, &DevicesPage::cameraQuestion, this, &DevicesStage::askLive);
    connect(m_page, &DevicesPage::streamRequested, this, &DevicesStage::stream);
    connect(m_here, &LocalNodes::changed, this, &DevicesStage::nodesChanged);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &DevicesStage::look);
    m_page->forgetAnswers();
    setCamera(defaultCamera());
}

void DevicesStage::setCamera(const MakeFrames& camera) {
    m_camera = camera;
    m_page->offerCamera(static_cast<bool>(camera));
}

/// What m_bundle must be of: a run, or a place.
QString DevicesStage::bundleWanted() const {
    const DeviceSettings settings = m_form->settings();
    return settings.bundle.isEmpty() ? settings.run : settings.bundle;
}

/// The nodes serve what was wanted before, as when another run has become the latest.
bool DevicesStage::stale() const {
    return m_bundle && m_bundleOf != bundleWanted();
}

void DevicesStage::refresh() {
    m_form->setRuns(offeredRuns(*snapshot()));
    showState();
    if (showJobState())
        return;
    if (bundleWanted().isEmpty())
        showUntrained();
    else if (m_here->count() == 0 && m_elsewhere.isEmpty())
        showNobody();
    else if (stale())
        showStale();
    else
        m_frame->showCurrent();
    if (filled())
        reckon();
}

void DevicesStage::showUntrained() {
    m_frame->showEmpty(m_form->runs() > 0
                           ? tr("Partition or plan have changed since the students were trained. Train again, or "
                                "choose at the right which run's students answer.")
                           : tr("Devices answer once there are trained students."),
                       tr("Go to training"));
    onAction([this] { Q_EMIT stageRequested(QStringLiteral("train")); });
}

void DevicesStage::showNobody() {
    m_frame->showEmpty(tr("Let each student run by itself, as on a device of its own, ask them about images, and stop "
                          "one to see what the others still know. Nodes on other machines are added at the right."),
                       tr("Start nodes on this machine"));
    onAction([this] { startHere(); });
}

void DevicesStage::showStale() {
    m_frame->showStale(tr("The nodes serve the students of another run than is chosen now."), tr("Begin anew"));
    onAction([this] {
        const bool here = m_here->count() > 0;
        settingsChanged();
        if (here)
            startHere();
    });
}

/// One at a time, whoever waits for it.
void DevicesStage::withBundle(const std::function<void()>& then) {
    if (m_bundle) {
        then();
        return;
    }
    if (!job())
        m_waiting.clear();  // of one that could not be had
    m_waiting.push_back(then);
    if (job())
        return;
    const DeviceSettings settings = m_form->settings();
    using Served = std::shared_ptr<const ServedBundle>;
    runStep<Served>(
        settings.bundle.isEmpty() ? tr("Making the bundle that nodes serve") : tr("Reading the bundle"), true,
        [folder = session().folder(), settings](const Progress& progress) -> Served {
            return settings.bundle.isEmpty() ? makeServedBundle(*folder, settings.run.toStdString(), progress)
                                             : readServedBundle(settings.bundle.toStdString(), progress);
        },
        [this, wanted = bundleWanted(),
         run = settings.bundle.isEmpty() ? settings.run : QString()](const Served& bundle) {
            m_bundle = bundle;
            m_bundleOf = wanted;
            m_run = run;
            m_figures = {};
            m_figures.students = bundle->bundle.manifest().students();
            m_figures.whole = wholeAccuracy(bundle->bundle.manifest());
            for (const std::function<void()>& waiting : std::exchange(m_waiting, {}))
                waiting();
        },
        Lane::delivering);
    showState();
}

/// What was wanted before is served no more.
void DevicesStage::dropStale() {
    if (!stale())
        return;
    endTalk();
    m_here->clear();
    tellNodes();
    m_bundle.reset();
    m_page->forgetAnswers();
}

/// How nodes are asked may change while they run.
void DevicesStage::settingsChanged() {
    dropStale();
    if (m_elsewhere.isEmpty())
        join();
    else if (!bundleWanted().isEmpty())
        withBundle([this] { join(); });
    look();
    refresh();
}

void DevicesStage::startHere() {
    const QString program = LocalNodes::program();
    if (program.isEmpty()) {
        refuse(
            tr("The program nonn-node was found neither beside this one nor on PATH: install it, or add nodes that "
               "run elsewhere."));
        return;
    }
    dropStale();
    withBundle([this, program] {
        m_here->start(program, QString::fromStdString(m_bundle->path.string()), m_bundle->bundle.manifest().students());
    });
}

void DevicesStage::endHere() {
    m_here->clear();
    nodesChanged();
}

void DevicesStage::nodesChanged() {
    if (!m_here->starting())
        join();
    tellNodes();
    look();
    refresh();
}

void DevicesStage::tellNodes() {
    std::vector<bool> running;
    for (int node = 0; node < m_here->count(); ++node)
        running.push_back(m_here->at(node).isUp());
    Q_EMIT nodesChangedHere(running.empty() ? QString() : m_run, running);
}

void DevicesStage::plug(int student, bool in) {
    for (int node = 0; node < m_here->count(); ++node) {
        const LocalNodes::Node& here = m_here->at(node);
        if (here.student != student || here.isUp() == in)
            continue;
        if (in)
            m_here->restart(node);
        else
            m_here->stop(node);
    }
}

void DevicesStage::add(const QString& address) {
    QStringList all = m_elsewhere;
    for (int node = 0; node < m_here->count(); ++node)
        if (!m_here->at(node).address.isEmpty())
            all << m_here->at(node).address;
    all << address;
    try {
        parseNodeAddresses(all.join(QLatin1Char(',')).toStdString());
    } catch (const Error& error) {
        m_form->setAddressProblem(nonn::said(error.text()));
        return;
    }
    m_form->setAddressProblem({});
    m_elsewhere << address;
    showSearch();
    withBundle([this] { join(); });
    refresh();
}

/// Those who are asked already are offered no more.
void DevicesStage::showSearch() {
    QVector<OfferedNode> offered;
    for (const AnnouncedNode& node : m_search.found())
        if (!m_elsewhere.contains(node.address))
            offered.append({node.address, words::about(node)});
    m_form->setSearch(m_search.running(), offered, m_searchWords);
}

void DevicesStage::searchEnded(const QString& problem) {
    m_searchWords = !problem.isEmpty()           ? problem
                    : m_search.found().isEmpty() ? tr("No node has announced itself.")
                                                 : QString();
    showSearch();
}

void DevicesStage::remove(int node) {
    m_elsewhere.removeAt(node - m_here->count());
    showSearch();
    join();
    look();
    refresh();
}

std::vector<NodeAddress> DevicesStage::addresses() const {
    std::vector<NodeAddress> all;
    for (int node = 0; node < m_here->count(); ++node)
        if (!m_here->at(node).address.isEmpty())
            all.push_back({HostPort::parse(m_here->at(node).address.toStdString()), {}, true});
    if (!m_elsewhere.isEmpty())
        for (const NodeAddress& address : parseNodeAddresses(m_elsewhere.join(QLatin1Char(',')).toStdString()))
            all.push_back(address);
    return all;
}

GatherOptions DevicesStage::options() const {
    const DeviceSettings settings = m_form->settings();
    GatherOptions options;
    options.deadline = std::chrono::milliseconds(settings.deadline);
    if (!settings.authority.isEmpty())
        options.authority = settings.authority.toStdString();
    if (!settings.token.isEmpty())
        options.token = settings.token.toStdString();
    options.insecure = settings.insecure;
    return options;
}

/// Waiting for its thread is no work of the window's.
void DevicesStage::leave(std::shared_ptr<DeviceTalk> talk) {
    if (talk)
        jobs().run<bool>(
            {Lane::devices, tr("Leaving the nodes"), {}, false}, this,
            [talk = std::move(talk)](const Progress&) { return true; }, [](bool) {});
}

void DevicesStage::endTalk() {
    jobs().cancel(m_stream);
    jobs().cancel(m_question);
    m_asked.clear();
    m_wanted = {};
    m_figures.accuracy.reset();
    leave(std::exchange(m_talk, nullptr));
}

void DevicesStage::join() {
    const Wanted wanted{addresses(), m_form->settings()};
    if (wanted == m_wanted)
        return;
    m_problem.clear();
    if (!m_bundle || wanted.nodes.empty()) {
        endTalk();
        return;
    }
    // The newcomer waits in the same lane.
    jobs().cancel(m_stream);
    jobs().cancel(m_question);
    m_wanted = wanted;
    using Talk = std::shared_ptr<DeviceTalk>;
    jobs().run<Talk>(
        {Lane::devices, tr("Meeting the nodes"), QStringLiteral("device talk"), false}, this,
        [bundle = m_bundle, nodes = wanted.nodes, options = options()](const Progress&) {
            return std::make_shared<DeviceTalk>(bundle, nodes, options);
        },
        [this, nodes = wanted.nodes](const Talk& talk) {
            leave(std::exchange(m_talk, talk));
            m_asked = nodes;
            m_figures.accuracy.reset();
            look();
        },
        [this](const QString& reason) {
            m_problem = reason;
            look();
        });
}

void DevicesStage::ask(const QStringList& pictures) {
    if (!m_talk)
        return;
    const DeviceQuestions questions{session().folder(), m_talk, heardBy(this, &DevicesStage::heard)};
    const auto over = [this](const QString& reason = {}) {
        m_question = 0;
        m_problem = reason;
        look();
    };
    m_question = jobs().run<bool>(
        {Lane::devices, tr("Asking the devices"), {}, !pictures.isEmpty()}, this,
        [questions, pictures, image = m_next](const Progress& progress) {
            if (pictures.isEmpty())
                questions.askAbout(image, progress);
            else
                questions.askAbout(pictures, progress);
            return true;
        },
        [over](bool) { over(); }, over, [over] { over(); });
    if (pictures.isEmpty())
        ++m_next;
    showState();
}

void DevicesStage::askLive() {
    if (m_talk)
        CameraQuestions::open(jobs(), Lane::devices, m_camera, liveQuestion(m_talk), m_page);
}

void DevicesStage::stream(bool on) {
    if (!on || !m_talk) {
        jobs().cancel(m_stream);
        showState();
        return;
    }
    const DeviceQuestions questions{session().folder(), m_talk, heardBy(this, &DevicesStage::heard)};
    const auto over = [this](const QString& reason = {}) {
        m_stream = 0;
        m_problem = reason;
        m_figures.perSecond.reset();
        look();
    };
    m_stream = jobs().run<bool>(
        {Lane::devices, tr("Asking the devices"), {}, false}, this,
        [questions, image = m_next](const Progress& progress) {
            questions.keepAsking(image, progress);
            return true;
        },
        [over](bool) { over(); }, over, [over] { over(); });
    showState();
}

void DevicesStage::heard(const DeviceAnswer& answer) {
    m_figures.accuracy = answer.accuracy;
    m_figures.perSecond = answer.perSecond;
    m_page->showAnswer(answer.sentence, answer.row);
    look();
}

void DevicesStage::look() {
    const std::vector<NodeReport> reports = m_talk ? m_talk->nodes() : std::vector<NodeReport>();
    const std::vector<NodeAddress> all = addresses();
    const auto reportOf = [&](const NodeAddress& address) -> const NodeReport* {
        const auto place = std::ranges::find(m_asked, address) - m_asked.begin();
        return place < std::ssize(reports) ? &reports[static_cast<std::size_t>(place)] : nullptr;
    };
    QVector<ShownNode> nodes;
    std::set<int> ready;
    std::size_t next = 0;  // of those with an address
    const auto show = [&](const LocalNodes::Node* here) {
        const bool known = !here || !here->address.isEmpty();
        const NodeReport* const report = known ? reportOf(all[next++]) : nullptr;
        nodes.append(words::node(here, report));
        if (nodes.last().light == NodeLight::ready)
            ready.insert(report->students.begin(), report->students.end());
    };
    for (int node = 0; node < m_here->count(); ++node)
        show(&m_here->at(node));
    for (const QString& address : m_elsewhere) {
        show(nullptr);
        nodes.last().address = address;
    }
    m_figures.ready = static_cast<int>(ready.size());
    const DeviceTalk::Total total = m_talk ? m_talk->total() : DeviceTalk::Total();
    m_figures.questions = total.questions;
    m_figures.median = total.median;
    m_figures.slowest = total.slowest;
    m_page->setNodes(nodes);
    m_page->setFigures(m_figures);
    if (const ComparedCost cost{measuredCost(total), m_expected}; cost != m_cost) {
        m_cost = cost;
        m_page->setCost(cost);
        Q_EMIT costChanged(cost);
    }
    showState();
}

void DevicesStage::showState() {
    m_page->setState(m_here->starting() || job() != 0, m_talk != nullptr && m_question == 0, m_stream != 0);
    m_page->setProblem(m_problem);
    if (m_talk || m_here->count() > 0)
        m_look.start();
    else
        m_look.stop();
    if (job() != 0 || !error().isEmpty())
        return;
    const bool untrained = bundleWanted().isEmpty() && m_form->runs() > 0;
    setMark(m_stream != 0          ? StageMark::running
            : stale() || untrained ? StageMark::stale
            : m_figures.ready > 0  ? StageMark::current
                                   : StageMark::empty);
}

/// What the plan lets expect.
void DevicesStage::reckon() {
    const std::string run = m_form->settings().run.toStdString();
    if (!snapshot()->plan || run.empty()) {
        m_expected = {};
        return;
    }
    jobs().run<ImageCost>(
        {Lane::reading, tr("Counting what is expected"), QStringLiteral("device costs"), false}, this,
        [folder = session().folder(), run](const Progress&) { return expectedCost(*folder, run); },
        [this](const ImageCost& cost) {
            m_expected = cost;
            look();
        },
        [this](const QString&) {
            m_expected = {};
            look();
        });
}

}  // namespace nonn
