// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/devices/devices_page.h"

#include "pages/facts_model.h"
#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "pages/flow_layout.h"
#include "pages/scrolling_page.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/manual_place.h"
#include "theme/settings_form.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

constexpr std::size_t mostAnswers = 20;

/// As high as so many rows and a scroll bar, and no higher: what wraps above it takes its room.
void setRows(QTableView& table, int rows) {
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table.setFixedHeight((rows + 1) * space::row + 2 * table.frameWidth() +
                         table.horizontalScrollBar()->sizeHint().height());
}

}  // namespace

DevicesPage::DevicesPage(QWidget* parent)
    : QWidget(parent),
      m_nodes(new NodesModel(this)),
      m_table(makeFigureTable(m_nodes, QStringLiteral("nodes"), tr("Nodes"))),
      m_costs(new FactsModel(costColumns(), this)),
      m_answers(new VerdictTable),
      m_sentence(makeWrapped()),
      m_reasons(makeWrapped()),
      m_problem(makeWrapped()),
      m_start(new QPushButton(icon(QStringLiteral("device")), tr("Start nodes on this machine"))),
      m_end(new QPushButton(icon(QStringLiteral("stop")), tr("Stop all"))),
      m_ask(new QPushButton(icon(QStringLiteral("play"), Role::accentText), tr("Ask about an image"))),
      m_stream(new QPushButton(icon(QStringLiteral("running")), tr("Keep asking"))),
      m_pictures(new QPushButton(icon(QStringLiteral("picture")), tr("Ask about pictures..."))),
      m_camera(new QPushButton(icon(QStringLiteral("camera")), tr("Camera..."))),
      m_ready(new FigureTile(tr("Students that answer"))),
      m_accuracy(new FigureTile(tr("Right together, test images"))),
      m_questions(new FigureTile(tr("Images asked about"))),
      m_median(new FigureTile(tr("Half answered within"))),
      m_slowest(new FigureTile(tr("99 of 100 within"))) {
    theme::setFont(*m_sentence, TextSize::heading, true);
    m_sentence->setObjectName(QStringLiteral("answer"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::markRefused(*m_problem, true);
    m_problem->hide();
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    m_answers->setMinimumHeight(7 * space::row);
    setCost({});
    QTableView* const costs = makeFigureTable(m_costs, QStringLiteral("costs"), tr("Measured beside expected"));
    setRows(*costs, m_costs->rowCount());
    QVBoxLayout* const layout = makeScrollingLayout(this);
    layout->addWidget(makeTiles());
    layout->addWidget(makeButtons());
    layout->addWidget(m_problem);
    layout->addWidget(m_table);
    layout->addWidget(m_reasons);
    layout->addWidget(m_sentence);
    constexpr int most = 100;
    layout->addWidget(m_answers, most);
    layout->addWidget(makeHeading(tr("Measured beside expected")));
    layout->addWidget(costs);
    layout->addStretch(1);
    setManualPlaces({{m_table, "serve#The table of nodes"},
                     {m_answers, "serve#Asking in the window"},
                     {costs, "serve#Measured beside expected"}});
    setAcceptDrops(true);
    connect(m_nodes, &NodesModel::modelReset, this, &DevicesPage::placeDeeds);
    setNodes({});
    setState(false, false, false);
}

QWidget* DevicesPage::makeTiles() {
    m_accuracy->setToolTip(
        tr("Of the students that answered the last question, measured on the test images by Evaluate."));
    return makeTileRow({m_ready, m_accuracy, m_questions, m_median, m_slowest});
}

QWidget* DevicesPage::makeButtons() {
    auto* const row = new QWidget;
    auto* const buttons = new FlowLayout(space::gap, space::gap, row);
    for (QPushButton* const button : {m_start, m_end, m_ask, m_stream, m_pictures, m_camera})
        buttons->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    m_ask->setDefault(true);
    m_start->setObjectName(QStringLiteral("startNodes"));
    m_end->setObjectName(QStringLiteral("stopNodes"));
    m_ask->setObjectName(QStringLiteral("askDevices"));
    m_stream->setObjectName(QStringLiteral("keepAsking"));
    m_pictures->setObjectName(QStringLiteral("askPictures"));
    m_camera->setObjectName(QStringLiteral("camera"));
    m_camera->hide();
    setManualPlaces({{m_start, "serve#Starting nodes"},
                     {m_end, "serve#Starting nodes"},
                     {m_ask, "serve#Asking in the window"},
                     {m_stream, "serve#Asking in the window"},
                     {m_pictures, "serve#Asking in the window"},
                     {m_camera, "serve#Asking in the window"}});
    m_end->setToolTip(tr("Ends the nodes that were started here."));
    m_start->setToolTip(tr("One program for each student, as one device for each: nonn-node."));
    m_stream->setCheckable(true);
    connect(m_start, &QPushButton::clicked, this, &DevicesPage::startRequested);
    connect(m_end, &QPushButton::clicked, this, &DevicesPage::endRequested);
    connect(m_ask, &QPushButton::clicked, this, &DevicesPage::questionRequested);
    connect(m_stream, &QPushButton::clicked, this, &DevicesPage::streamRequested);
    connect(m_pictures, &QPushButton::clicked, this, &DevicesPage::choosePictures);
    connect(m_camera, &QPushButton::clicked, this, &DevicesPage::cameraQuestion);
    return row;
}

void DevicesPage::setNodes(const QVector<ShownNode>& nodes) {
    if (nodes != m_nodes->nodes()) {
        m_nodes->setNodes(nodes);
        nameDeeds();
    }
    const bool here = std::ranges::any_of(nodes, &ShownNode::here);
    m_start->setHidden(here);
    m_end->setVisible(here);
    showReasons();
}

void DevicesPage::showReasons() {
    QStringList reasons;
    for (const ShownNode& node : m_nodes->nodes())
        if (!node.why.isEmpty() && node.light != NodeLight::ready)
            reasons << tr("%1 %2.").arg(node.address.isEmpty() ? tr("Student %1:").arg(node.students) : node.address,
                                        node.why);
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_reasons->setHidden(reasons.isEmpty());
}

/// The rows are others than before, and so are the buttons in them.
void DevicesPage::placeDeeds() {
    m_deeds.clear();
    for (int row = 0; row < m_nodes->rowCount(); ++row) {
        auto* const button = new QPushButton;
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, row] { act(row); });
        m_table->setIndexWidget(m_nodes->index(row, NodesModel::deed), button);
        m_deeds.append(button);
    }
    constexpr int fewest = 2;
    constexpr int most = 8;
    setRows(*m_table, std::clamp(m_nodes->rowCount(), fewest, most));
}

void DevicesPage::nameDeeds() {
    for (int row = 0; row < m_deeds.size(); ++row) {
        const ShownNode& node = m_nodes->nodes()[row];
        QPushButton* const button = m_deeds[row];
        button->setText(!node.here ? tr("Remove") : node.running ? tr("Stop") : tr("Start again"));
        button->setToolTip(!node.here     ? tr("Asks this node no more.")
                           : node.running ? tr("Ends it at once, as a device that loses its power.")
                                          : tr("At the same address as before."));
        button->setAccessibleName(QStringLiteral("%1 %2").arg(button->text(), node.address));
        button->setObjectName(QStringLiteral("deed%1").arg(row));
    }
    // Columns fit what is in the model; of the buttons they are told.
    m_table->horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
}

void DevicesPage::act(int node) {
    const ShownNode& shown = m_nodes->nodes()[node];
    if (!shown.here)
        Q_EMIT removalRequested(node);
    else if (shown.running)
        Q_EMIT stopRequested(node);
    else
        Q_EMIT restartRequested(node);
}

void DevicesPage::setFigures(const DeviceFigures& figures) {
    m_ready->setFigure(tr("%1 of %2").arg(figures.ready).arg(figures.students));
    m_accuracy->setFigure(figure::percent(figures.accuracy),
                          figures.whole ? tr("all: %1").arg(figure::percent(figures.whole)) : QString());
    m_questions->setFigure(
        figure::count(figures.questions),
        figures.perSecond ? tr("%1 a second").arg(figure::number(*figures.perSecond, 3)) : QString());
    m_median->setFigure(figure::milliseconds(figures.median));
    m_slowest->setFigure(figure::milliseconds(figures.slowest));
}

void DevicesPage::setCost(const ComparedCost& cost) {
    m_costs->setRows(costRows(cost));
}

void DevicesPage::setState(bool busy, bool canAsk, bool asking) {
    m_start->setEnabled(!busy);
    for (QPushButton* const button : {m_ask, m_pictures, m_camera})
        button->setEnabled(canAsk && !asking);
    m_stream->setEnabled(canAsk || asking);
    m_stream->setChecked(asking);
    m_stream->setText(asking ? tr("Stop asking") : tr("Keep asking"));
    const QString none = tr("Start nodes on this machine first, or add one at the right.");
    const QString under = tr("They are being asked.");
    m_ask->setToolTip(asking ? under : canAsk ? tr("Takes the next validation image.") : none);
    m_stream->setToolTip(canAsk || asking ? tr("One validation image after the other, until you stop.") : none);
    m_pictures->setToolTip(asking   ? under
                           : canAsk ? tr("Pictures or a folder of them can be dropped here, too.")
                                    : none);
    m_camera->setToolTip(asking   ? under
                         : canAsk ? tr("What they say of what a camera sees, for as long as its window is open.")
                                  : none);
}

void DevicesPage::offerCamera(bool there) {
    m_camera->setVisible(there);
}

void DevicesPage::showAnswer(const QString& sentence, const AskedPicture& row) {
    m_sentence->setText(sentence);
    m_sentence->show();
    m_rows.insert(m_rows.begin(), row);
    m_rows.resize(std::min(m_rows.size(), mostAnswers));
    m_answers->setRows(m_rows);
    m_answers->show();
}

void DevicesPage::forgetAnswers() {
    m_rows.clear();
    m_answers->setRows({});
    m_answers->hide();
    m_sentence->clear();
    m_sentence->hide();
}

void DevicesPage::setProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setHidden(problem.isEmpty());
}

void DevicesPage::choosePictures() {
    const QStringList pictures = QFileDialog::getOpenFileNames(
        this, tr("Pictures to ask about"), {}, tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)"));
    if (!pictures.isEmpty())
        Q_EMIT pictureQuestion(pictures);
}

void DevicesPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_pictures->isEnabled() && !urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void DevicesPage::dropEvent(QDropEvent* event) {
    QStringList pictures;
    for (const QUrl& url : event->mimeData()->urls())
        pictures << url.toLocalFile();
    event->acceptProposedAction();
    Q_EMIT pictureQuestion(pictures);
}

}  // namespace nonn
