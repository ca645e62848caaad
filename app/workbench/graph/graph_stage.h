// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_settings_form.h"
#include "pages/graph/graph_page.h"
#include "workbench/graph/graph_commands.h"
#include "workbench/graph/live_graph.h"
#include "workbench/stage_controller.h"

namespace nonn {

/// The filter graph: what the sliders say is shown at once, saved after a rest, and can be undone.
class GraphStage : public StageController {
    Q_OBJECT

public:
    GraphStage(Session& session, QUndoStack& undo, LiveGraph& live, QObject* parent);

    QString key() const override { return QStringLiteral("graph"); }
    QString title() const override { return tr("Filter graph"); }
    StageFrame* frame() override { return m_frame; }
    QWidget* settings() override { return m_form; }
    void refresh() override;
    std::vector<NamedFile> drawings(const QString& ending) const override;

    GraphPage& page() { return *m_page; }
    GraphSettingsForm& form() { return *m_form; }
    /// Asks for a CSV file and what is in it, and makes the graph from that.
    void chooseFile();
    /// `source`: what the file holds, the activities of filters or the weights between them.
    void importFile(const QString& file, GraphSource source);
    /// As a committed change of the form.
    void setResolution(double resolution);
    void choose(const GraphSettings& graph, const PartitionSettings& partition) { commit(graph, partition); }
    void setStudents(int students);

private:
    void build(const QString& title, const GraphOptions& wanted);
    void askForLabels(const GraphOptions& wanted, const LabelQuestion& question);
    void offerToBuild(bool stale);
    void showScene();
    void showFigures();
    QString sampleText() const;
    void showSettings();
    void preview(const GraphSettings& graph, const PartitionSettings& partition);
    void commit(const GraphSettings& graph, const PartitionSettings& partition);
    void noteEdits();
    void move(const QVector<int>& filters, int student);
    void showMaps(const QVector<int>& filters);

    LiveGraph& m_live;
    GraphPage* m_page;
    StageFrame* m_frame;
    GraphSettingsForm* m_form;
    GraphChoice m_committed;
    bool m_previewing = false;             ///< what is shown is not committed yet
    std::optional<DividedGraph> m_edited;  ///< what was committed, where it was edited by hand
    int m_tellsOfHand = -1;                ///< the step of undo at which it is told that moves by hand are gone
    std::vector<std::string> m_classNames;
};

}  // namespace nonn
