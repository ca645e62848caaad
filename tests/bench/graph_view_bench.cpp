// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/generator.h"
#include "graph/filter_graph_view.h"
#include "theme/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <map>
#include <memory>
#include <set>

using namespace nonn;

namespace {

constexpr int groups = 8;
constexpr QSize viewSize(1600, 1000);

void startApplication() {
    static int count = 1;
    static char name[] = "graph_view_bench";
    static char* arguments[] = {name, nullptr};
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    static QApplication application(count, arguments);
    [[maybe_unused]] static const bool themed = (theme::apply(application, BrightnessChoice::light), true);
}

/// Eight students of alike size, most edges within one.
GraphScene makeScene(int filters, int edges) {
    Generator generator(1);
    FilterGraph graph;
    graph.filters = filters;
    Partition partition;
    partition.filters = filters;
    partition.students.resize(groups);
    const auto any = [&](int below) { return static_cast<int>(generator.below(static_cast<std::uint64_t>(below))); };
    std::set<std::pair<int, int>> pairs;
    while (static_cast<int>(pairs.size()) < edges) {
        const int a = any(filters);
        const int b = generator.uniform() < 0.85 ? any(filters / groups) * groups + a % groups : any(filters);
        if (a != b)
            pairs.emplace(std::min(a, b), std::max(a, b));
    }
    for (const auto& [a, b] : pairs)
        graph.edges.push_back({a, b, static_cast<float>(0.3 + 0.7 * generator.uniform())});
    for (int filter = 0; filter < filters; ++filter) {
        graph.activity.push_back(generator.uniform() * generator.uniform());
        partition.students[static_cast<std::size_t>(filter % groups)].push_back(filter);
    }
    GraphScene scene;
    scene.layout = layOut(graph, {});
    scene.graph = std::make_shared<FilterGraph>(std::move(graph));
    scene.partition = partition;
    return scene;
}

const GraphScene& sceneOf(const benchmark::State& state) {
    startApplication();
    static std::map<std::pair<std::int64_t, std::int64_t>, GraphScene> made;
    const auto size = std::pair(state.range(0), state.range(1));
    if (!made.contains(size))
        made[size] = makeScene(static_cast<int>(size.first), static_cast<int>(size.second));
    return made[size];
}

/// A view with everything painted, and frames into an image as a window without acceleration has them: what the view
/// does between two frames counts as well.
class Stage {
public:
    explicit Stage(const GraphScene& scene) : m_image(viewSize, QImage::Format_RGB32) {
        m_view.resize(viewSize);
        m_view.setScene(scene);
        m_view.show();
        QApplication::processEvents();
        m_view.finishRendering();
    }

    FilterGraphView& view() { return m_view; }

    void frame() {
        m_view.render(&m_image);
        QApplication::processEvents();
    }

    void mouse(QEvent::Type type, QPointF point, Qt::MouseButton button) {
        QMouseEvent event(type, point, m_view.mapToGlobal(point), button, button, Qt::NoModifier);
        QApplication::sendEvent(&m_view, &event);
    }

private:
    FilterGraphView m_view;
    QImage m_image;
};

void tellRate(benchmark::State& state) {
    state.counters["frames/s"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

/// Dragged to and fro over a third of the view.
void panGraph(benchmark::State& state) {
    Stage stage(sceneOf(state));
    stage.view().zoomBy(1.5);
    stage.view().finishRendering();
    stage.mouse(QEvent::MouseButtonPress, {500, 980}, Qt::MiddleButton);
    int step = 0;
    for (auto _ : state) {
        const int way = ++step % 64;
        stage.mouse(QEvent::MouseMove, {500.0 + 16 * (way < 32 ? way : 64 - way), 980}, Qt::MiddleButton);
        stage.frame();
    }
    tellRate(state);
}

void zoomGraph(benchmark::State& state) {
    Stage stage(sceneOf(state));
    int step = 0;
    for (auto _ : state) {
        stage.view().zoomBy(++step % 40 < 20 ? 1.05 : 1 / 1.05);
        stage.frame();
    }
    tellRate(state);
}

/// Each frame over another filter: its neighbours stay bright, the rest is faint.
void hoverGraph(benchmark::State& state) {
    Stage stage(sceneOf(state));
    int filter = 0;
    for (auto _ : state) {
        filter = (filter + 1) % static_cast<int>(state.range(0));
        stage.mouse(QEvent::MouseMove, stage.view().placeOf(filter), Qt::NoButton);
        stage.frame();
    }
    tellRate(state);
}

/// A new partition of the same layout until all is painted.
void showGraph(benchmark::State& state) {
    Stage stage(sceneOf(state));
    for (auto _ : state) {
        stage.view().setScene(sceneOf(state));
        stage.view().finishRendering();
    }
}

void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgNames({"filters", "edges"})->Args({256, 400})->Args({2048, 20000});
    benchmark->Unit(benchmark::kMillisecond)->UseRealTime();
}
BENCHMARK(panGraph)->Apply(sizes);
BENCHMARK(zoomGraph)->Apply(sizes);
BENCHMARK(hoverGraph)->Apply(sizes);
BENCHMARK(showGraph)->Apply(sizes);

}  // namespace
