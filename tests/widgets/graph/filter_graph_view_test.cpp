// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph_view.h"

#include "theme/motion.h"
#include "theme/theme.h"
#include "widgets/graph/made_scene.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>
#include <cmath>
#include <memory>
#include <set>

using namespace nonn;

namespace {

constexpr QSize viewSize(800, 600);

}  // namespace

class FilterGraphViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void init() {
        m_view = std::make_unique<FilterGraphView>();
        m_view->resize(viewSize);
        theme::setReducedMotion(true);
        m_view->setScene(makeScene());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void clickSelectsAndShiftAdds() {
        QSignalSpy spy(m_view.get(), &FilterGraphView::selectionChanged);
        click(3);
        QCOMPARE(m_view->selection(), QVector<int>{3});
        click(7, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (QVector<int>{3, 7}));
        click(3, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), QVector<int>{7});
        QCOMPARE(spy.size(), 3);
        const QPointF nowhere = (m_view->placeOf(5) + m_view->placeOf(6)) / 2;
        drag(*m_view, {nowhere});
        QVERIFY(m_view->selection().isEmpty());
    }

    void lassoSelectsWhatItEncloses() {
        const QRectF box = QRectF(m_view->placeOf(4), m_view->placeOf(1)).normalized().adjusted(-12, -12, 12, 12);
        drag(*m_view, {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (QVector<int>{0, 1, 2, 3, 4, 5}));
        m_view->setTool(FilterGraphView::Tool::lasso);
        const QRectF other = QRectF(m_view->placeOf(6), m_view->placeOf(7)).normalized().adjusted(-9, -9, 9, 9);
        drag(*m_view, {other.topLeft(), other.topRight(), other.bottomRight(), other.bottomLeft()});
        QCOMPARE(m_view->selection(), (QVector<int>{6, 7}));
    }

    void dragOntoAnotherStudentAsksToMove() {
        QSignalSpy spy(m_view.get(), &FilterGraphView::moveRequested);
        m_view->setSelection({1, 3});
        drag(*m_view, {m_view->placeOf(3), m_view->placeOf(5), m_view->placeOf(8) + QPointF(0, 20)});
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<QVector<int>>(), (QVector<int>{1, 3}));
        QCOMPARE(spy[0][1].toInt(), 1);
        // Of a mixed selection only those that are elsewhere; one that was not selected goes alone.
        m_view->setSelection({1, 8});
        drag(*m_view, {m_view->placeOf(1), m_view->placeOf(8) + QPointF(0, 20)});
        QCOMPARE(spy[1][0].value<QVector<int>>(), QVector<int>{1});
        drag(*m_view, {m_view->placeOf(9), m_view->legend().rowOf(discardedFilters).center()});
        QCOMPARE(spy[2][0].value<QVector<int>>(), QVector<int>{9});
        QCOMPARE(spy[2][1].toInt(), discardedFilters);
        QCOMPARE(spy.size(), 3);
    }

    void dragToWhereNobodyIsMovesNothing() {
        QSignalSpy spy(m_view.get(), &FilterGraphView::moveRequested);
        drag(*m_view, {m_view->placeOf(3), (m_view->placeOf(3) + m_view->placeOf(8)) / 2});
        drag(*m_view, {m_view->placeOf(3), m_view->placeOf(0)});
        QCOMPARE(spy.size(), 0);
    }

    void menuMovesTheSelection() {
        QSignalSpy spy(m_view.get(), &FilterGraphView::moveRequested);
        const QPoint place = m_view->placeOf(2).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_view->mapToGlobal(place));
        QApplication::sendEvent(m_view.get(), &event);
        QCOMPARE(m_view->selection(), QVector<int>{2});
        QAction* const own = actionNamed(QStringLiteral("Student 0"));
        QAction* const other = actionNamed(QStringLiteral("Student 1"));
        QVERIFY(own && other && actionNamed(QStringLiteral("Discarded")));
        QVERIFY(!own->isEnabled());
        other->trigger();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<QVector<int>>(), QVector<int>{2});
        QCOMPARE(spy[0][1].toInt(), 1);
    }

    void theLegendFoldsAndMoves() {
        const QRectF open = m_view->legend().card();
        const QPointF head = m_view->legend().header().center();
        drag(*m_view, {head});
        QVERIFY(m_view->legend().card().height() < open.height() / 3);
        QVERIFY(m_view->legend().entries().empty());
        drag(*m_view, {m_view->legend().header().center()});
        QCOMPARE(m_view->legend().card(), open);
        drag(*m_view, {head, head + QPointF(60, 40), head + QPointF(200, 100)});
        QCOMPARE(m_view->legend().card().topLeft(), open.topLeft() + QPointF(200, 100));
        drag(*m_view, {head + QPointF(200, 100), head + QPointF(5000, 100)});
        QVERIFY(QRectF(m_view->rect()).contains(m_view->legend().card()));
    }

    void filtersAreSelectedByWhatTheyAre() {
        GraphScene scene = makeScene();
        auto graph = std::make_shared<FilterGraph>(*scene.graph);
        for (const std::size_t filter : {2U, 9U})
            std::swap(graph->byTrueClass[filter], graph->byTrueClass[12 + filter]);
        scene.graph = graph;
        scene.look.colour = GraphLook::Colour::topClass;
        m_view->setScene(scene);
        m_view->selectClass(0);
        QCOMPARE(m_view->selection(), (QVector<int>{2, 9, 11}));
        m_view->setSelection({});
        const auto coats = std::ranges::find(m_view->legend().entries(), 0, &GraphLegend::Entry::ofClass);
        QVERIFY(coats != m_view->legend().entries().end());
        QCOMPARE(coats->name, QStringLiteral("Coat"));
        m_view->setSelection({0});
        m_view->selectNeighbours();
        QCOMPARE(m_view->selection(), (QVector<int>{0, 1, 2}));
        m_view->invertSelection();
        QCOMPARE(m_view->selection(), (QVector<int>{3, 4, 5, 6, 7, 8, 9, 10, 11}));
        m_view->setSelection({9, 10});
        m_view->zoomToSelection();
        QVERIFY(m_view->rect().contains(m_view->placeOf(9).toPoint()));
        QVERIFY(!m_view->rect().contains(m_view->placeOf(0).toPoint()));
    }

    /// Colour and size tell what they are asked to.
    void theLookTellsOtherFigures() {
        GraphScene scene = makeScene();
        const auto colourAt = [&](int filter) {
            m_view->setScene(scene);
            m_view->finishRendering();
            return m_view->grab().toImage().pixelColor((m_view->placeOf(filter) + QPointF(0, 5)).toPoint());
        };
        scene.look.colour = GraphLook::Colour::topClass;
        QCOMPARE(colourAt(3), theme::student(1));
        scene.look.colour = GraphLook::Colour::activity;
        QVERIFY(theme::contrast(colourAt(10), Qt::white) > theme::contrast(colourAt(3), Qt::white));
        QCOMPARE(m_view->legend().scaleTexts().size(), qsizetype{3});
        const GraphGeometry byActivity = makeGeometry(scene);
        scene.look.size = GraphLook::Size::degree;
        const GraphGeometry byDegree = makeGeometry(scene);
        QVERIFY(byActivity.radii[10] > byActivity.radii[0] && byDegree.radii[10] < byDegree.radii[0]);
        scene.look.size = GraphLook::Size::same;
        QCOMPARE(makeGeometry(scene).radii[10], makeGeometry(scene).radii[0]);
    }

    void whatIsNotWantedIsNotDrawn() {
        GraphScene scene = makeScene();
        const auto drawn = [&] {
            QImage image(600, 400, QImage::Format_RGB32);
            QPainter painter(&image);
            m_view->setScene(scene);
            m_view->renderTo(painter, image.rect());
            return image;
        };
        const QImage all = drawn();
        for (bool GraphLook::*const part : {&GraphLook::labels, &GraphLook::edges, &GraphLook::regions}) {
            scene.look.*part = false;
            QVERIFY(drawn() != all);
            scene.look.*part = true;
            QVERIFY(drawn() == all);
        }
    }

    void keyboardReachesEveryFilter() {
        m_view->setFocus();
        const QPointF before = m_view->placeOf(0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->placeOf(0).x() < before.x());
        QTest::keyClick(m_view.get(), Qt::Key_F);
        m_view->setSelection({0});
        // In the layout 1 lies to the right of 0 and 3 above it; 2 to the left of 3.
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->selection(), QVector<int>{1});
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->selection(), QVector<int>{3});
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (QVector<int>{2, 3}));
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_view->selection(), QVector<int>{3});
        QTest::keyClick(m_view.get(), Qt::Key_Backtab);
        QCOMPARE(m_view->selection(), QVector<int>{2});
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->selection().isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selection().size(), 1);
    }

    void tabLeavesWhereNoFilterIsHeld() {
        QWidget window;
        auto* const layout = new QVBoxLayout(&window);
        auto* const view = new FilterGraphView;
        auto* const other = new FilterGraphView;
        layout->addWidget(view);
        layout->addWidget(other);
        view->setScene(makeScene());
        window.show();
        window.activateWindow();
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        view->setSelection({11});
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(other->hasFocus());
    }

    void zoomKeepsWhatIsUnderTheCursor() {
        const QPointF place = m_view->placeOf(8);
        QWheelEvent event(place, m_view->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        const double zoom = m_view->camera().zoom;
        QApplication::sendEvent(m_view.get(), &event);
        QVERIFY(m_view->camera().zoom > 1.5 * zoom);
        QVERIFY(QLineF(m_view->placeOf(8), place).length() < 1e-6);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->camera().zoom, zoom);
        drag(*m_view, {QPointF(5, 580), QPointF(65, 560)});
        QCOMPARE(m_view->placeOf(8), place + QPointF(60, -20));
    }

    void searchCentresAndSelects() {
        QVERIFY(m_view->showFilter(9));
        QCOMPARE(m_view->selection(), QVector<int>{9});
        QVERIFY(QLineF(m_view->placeOf(9), QRectF(m_view->rect()).center()).length() < 1);
        QVERIFY(!m_view->showFilter(12));
        QVERIFY(!m_view->showFilter(-1));
        QCOMPARE(m_view->selection(), QVector<int>{9});
    }

    void hoveringTellsFacts() {
        QSignalSpy spy(m_view.get(), &FilterGraphView::hovered);
        QTest::mouseMove(m_view.get(), m_view->placeOf(1).toPoint());
        sendMouse(*m_view, QEvent::MouseMove, m_view->placeOf(1), {}, Qt::NoButton);
        QCOMPARE(spy.last()[0].toInt(), 1);
        const QString facts = m_view->factsText(1);
        for (const char* const part :
             {"Filter 1 · Student 0", "3.03 %", "Edges: 2", "filter 0, weight 1", "Boot, 75.00 %"})
            QVERIFY2(facts.contains(QString::fromUtf8(part)), qPrintable(facts));
        QVERIFY(m_view->factsText(11).contains(QStringLiteral("Discarded")));
        QVERIFY(m_view->accessibleDescription().startsWith(QStringLiteral("12 filters, 10 edges, 2 students, 0 ")));
    }

    void legendNamesAllThatIsDrawn() {
        const auto& entries = m_view->legend().entries();
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[0].name + entries[0].size, QStringLiteral("Student 06"));
        QCOMPARE(entries[1].size, QStringLiteral("5"));
        QCOMPARE(entries[2].name + entries[2].size, QStringLiteral("Discarded1"));
        QVERIFY(m_view->legend().scaleTexts()[0].contains(QStringLiteral("0.2 to 1")));
        drag(*m_view, {m_view->legend().rowOf(1).center()});
        QCOMPARE(m_view->selection(), (QVector<int>{6, 7, 8, 9, 10}));
    }

    void legendOfManyStudentsStaysWithinTheView() {
        GraphScene scene = makeScene();
        FilterGraph graph;
        graph.filters = 400;
        Partition partition;
        partition.filters = 400;
        for (int student = 0; student < 400; ++student)
            partition.students.push_back({student});
        scene.graph = std::make_shared<FilterGraph>(graph);
        scene.partition = partition;
        GraphLegend legend;
        const QRectF room(8, 8, 700, 500);
        legend.arrange(scene, room);
        QVERIFY(room.contains(legend.card()));
        QVERIFY(legend.entries().size() > 20 && legend.entries().size() < 400);
        QCOMPARE(legend.entries().back().student, discardedFilters);
    }

    void paintsFiltersInTheirColours() {
        QImage image(900, 700, QImage::Format_RGB32);
        QPainter painter(&image);
        m_view->renderTo(painter, image.rect());
        painter.end();
        const QImage grabbed = m_view->grab().toImage();
        for (const int filter : {4, 10}) {
            // Beside the number in the middle.
            const QPoint place = (m_view->placeOf(filter) + QPointF(-5, 0)).toPoint();
            QCOMPARE(grabbed.pixelColor(place), theme::student(filter < 6 ? 0 : 1));
        }
        const QPoint discarded = m_view->placeOf(11).toPoint();
        QCOMPARE(grabbed.pixelColor(discarded), theme::colour(Role::surface));
        const auto has = [&](const QColor& colour) {
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == colour)
                        return true;
            return false;
        };
        QVERIFY(has(theme::student(0)) && has(theme::student(1)));
    }

    void keepsFiltersByNumberWhenTheSceneChanges() {
        theme::setReducedMotion(false);
        m_view->setSelection({3, 11});
        GraphScene scene = makeScene();
        std::ranges::reverse(scene.layout.positions);
        const QPointF before = m_view->placeOf(3);
        m_view->setScene(scene);
        QCOMPARE(m_view->selection(), (QVector<int>{3, 11}));
        m_view->finishRendering();
        QVERIFY(QLineF(m_view->placeOf(3), before).length() > 40);
        scene.graph = std::make_shared<FilterGraph>(makeFilterGraph(5, {}));
        m_view->setScene(scene);
        QCOMPARE(m_view->selection(), QVector<int>{3});
        m_view->setScene({});
        QVERIFY(m_view->selection().isEmpty());
        m_view->grab();
    }

    void nothingGlidesWhereMotionIsReduced() {
        GraphScene scene = makeScene();
        std::ranges::reverse(scene.layout.positions);
        m_view->setScene(scene);
        const QPointF there(scene.layout.positions[0].x, -scene.layout.positions[0].y);
        QVERIFY(QLineF(m_view->placeOf(0), m_view->camera().map(there)).length() < 1e-6);
    }

    void glidesToNewPlaces() {
        theme::setReducedMotion(false);
        GraphScene scene = makeScene();
        std::ranges::reverse(scene.layout.positions);
        m_view->setScene(scene);
        std::set<double> seen;
        QElapsedTimer timer;
        for (timer.start(); seen.size() < 3 && timer.elapsed() < 2000;) {
            QApplication::processEvents();
            seen.insert(m_view->placeOf(0).y());
        }
        QVERIFY(seen.size() >= 3);
        m_view->finishRendering();
        const QPointF there(scene.layout.positions[0].x, -scene.layout.positions[0].y);
        QVERIFY(QLineF(m_view->placeOf(0), m_view->camera().map(there)).length() < 1e-6);
    }

    void paintsManyEdgesLittleByLittle() {
        std::vector<Edge> edges;
        GraphScene scene;
        for (int a = 0; a < 60; ++a) {
            scene.layout.positions.push_back({80 * std::cos(0.1047 * a), 80 * std::sin(0.1047 * a)});
            for (int b = a + 1; b < 60; ++b)
                edges.push_back({a, b, static_cast<float>(1 + (a * b) % 7)});
        }
        QVERIFY(edges.size() > EdgeLayer::few);
        scene.graph = std::make_shared<FilterGraph>(makeFilterGraph(60, edges));
        m_view->setScene(scene);
        m_view->zoomBy(1.5);
        const auto middle = [this] {
            return m_view->grab({m_view->rect().center() - QPoint(60, 60), QSize(120, 120)}).toImage();
        };
        QTest::qWait(50);
        QTRY_VERIFY(middle().pixelColor(60, 60) != theme::colour(Role::surface));
        QTest::qWait(600);
        const QImage waited = middle();
        m_view->finishRendering();
        QCOMPARE(middle(), waited);
        m_view->zoomBy(1.2);
        QVERIFY(middle() != waited);
    }

private:
    void click(int filter, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, modifiers, m_view->placeOf(filter).toPoint());
    }

    QAction* actionNamed(const QString& text) const {
        for (const QMenu* const menu : m_view->findChildren<QMenu*>())
            for (QAction* const action : menu->actions())
                if (action->text() == text)
                    return action;
        return nullptr;
    }

    std::unique_ptr<FilterGraphView> m_view;
};

QTEST_MAIN(FilterGraphViewTest)
#include "filter_graph_view_test.moc"
