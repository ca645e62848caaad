// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"
#include "graph/partition.h"
#include "workbench/session.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nonn {

/// The filter graph and partition that the sliders ask for: always those of the last request, whatever was asked
/// before. Graph and partition follow at once, their layout, stability and saving after a rest.
class LiveGraph : public QObject {
    Q_OBJECT

public:
    explicit LiveGraph(Session& session, QObject* parent = nullptr);

    /// What is shown, if anything.
    const std::shared_ptr<const FilterGraph>& graph() const { return m_graph; }
    const std::optional<Partition>& partition() const { return m_partition; }
    const Layout& layout() const { return m_layout; }
    const std::vector<int>& colourSlots() const { return m_slots; }

    /// What the project holds; ignored where it is shown already or a request is on its way.
    void take(const Snapshot& snapshot);
    void request(const GraphSettings& graph, const PartitionSettings& partition);
    /// Shows and saves a partition that was edited by hand, or was shown before, in place of what was asked for.
    void restore(std::shared_ptr<const FilterGraph> graph, const Partition& partition);
    /// What the project holds next was put there by a command of the window: no reason to forget what can be undone.
    void expectOwn() { m_expected = true; }
    bool pending() const { return m_requests > 0; }
    /// The project does not hold yet what is shown or asked for.
    bool unsaved() const { return m_requests > 0 || m_unsaved; }
    /// Does not wait for a rest.
    void saveSoon();
    /// Calls `then` once the project holds what is shown: at once where it does, never where it cannot be saved, or
    /// `receiver` is gone.
    void whenSaved(QObject* receiver, const std::function<void()>& then);

Q_SIGNALS:
    /// Graph, partition or slots.
    void changed();
    void layoutChanged();
    void failed(const QString& reason);
    /// The project holds something else than what was shown, which is shown now: another program, or a step, has
    /// changed it.
    void replaced();
    /// The project holds what is shown.
    void saved();

private:
    struct Result {
        std::shared_ptr<const FilterGraph> graph;
        Partition partition;
    };

    void show(std::shared_ptr<const FilterGraph> graph, Partition partition, const std::vector<int>& colours = {});
    std::vector<int> coloursOf(const Partition& partition) const;
    void layOutAgain();
    void save();

    Session& m_session;
    std::shared_ptr<const FilterGraph> m_graph;
    std::optional<Partition> m_partition;
    Layout m_layout;
    std::vector<int> m_slots;
    std::map<std::vector<std::vector<int>>, std::vector<int>> m_coloursOf;  ///< by students, as they were shown last
    std::shared_ptr<const FilterGraph> m_laidOut;                           ///< that was asked for last
    std::shared_ptr<const FilterGraph> m_drawn;                             ///< that m_layout is of
    QTimer m_settle{this};
    int m_requests = 0;
    int m_wish = 0;  ///< counts what was asked for: only the last one is shown
    bool m_unsaved = false;
    bool m_soon = false;
    bool m_expected = false;
};

}  // namespace nonn
