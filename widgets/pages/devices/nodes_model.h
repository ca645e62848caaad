// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/facts_model.h"

#include <QString>
#include <QVector>
#include <optional>

namespace nonn {

/// How a node stands, for people.
enum class NodeLight {
    starting,  ///< its program has not said yet that it answers
    unknown,   ///< nobody has heard of it yet
    ready,
    late,
    dead,
    refused,
    failed,  ///< its program did not get so far
};

/// A node as its row shows it.
struct ShownNode {
    QString address;   ///< "127.0.0.1:40001"; empty while it is not known
    QString students;  ///< "0" or "0, 1"
    NodeLight light = NodeLight::unknown;
    QString why;  ///< it is not ready
    qint64 answers = 0;
    std::optional<double> median;   ///< ms
    std::optional<double> slowest;  ///< ms, of 99 in 100
    qint64 sent = 0;                ///< bytes
    qint64 received = 0;
    bool here = false;     ///< a program that this window has started
    bool running = false;  ///< which runs

    bool operator==(const ShownNode&) const = default;
};

/// The nodes that serve students, each with what it has answered so far.
class NodesModel : public FactsModel {
    Q_OBJECT

public:
    enum Column { address, students, state, deed, answers, median, slowest, sent, received };

    explicit NodesModel(QObject* parent = nullptr);

    void setNodes(const QVector<ShownNode>& nodes);
    const QVector<ShownNode>& nodes() const { return m_nodes; }

    QVariant data(const QModelIndex& index, int role) const override;

private:
    QVector<ShownNode> m_nodes;
};

}  // namespace nonn
