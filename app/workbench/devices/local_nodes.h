// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

class QProcess;

namespace nonn {

/// Programs `nonn-node` on this machine, one for each student of a bundle, that end with the object, and with this
/// program however it ends.
class LocalNodes : public QObject {
    Q_OBJECT

public:
    explicit LocalNodes(QObject* parent = nullptr);
    ~LocalNodes() override;

    /// Beside this program, else on PATH; empty where it is in neither.
    static QString program();

    enum class State {
        starting,
        running,
        failed,  ///< it ended before it said that it answers
        ended,
    };
    struct Node {
        int student = 0;
        QString address = {};  ///< at which it answers, or did; empty before
        State state = State::starting;
        QString why = {};      ///< it has failed or ended
        bool stopped = false;  ///< it is to end, or has

        bool isUp() const { return !stopped && (state == State::starting || state == State::running); }
    };

    /// Ends those that there are. Ports are the system's choice.
    void start(const QString& program, const QString& bundle, int students);
    /// Ends all, and forgets them.
    void clear();
    /// At once, as a device that loses its power.
    void stop(int node);
    /// With the address that it had.
    void restart(int node);

    int count() const { return static_cast<int>(m_nodes.size()); }
    const Node& at(int node) const { return m_nodes[static_cast<std::size_t>(node)]->node; }
    bool starting() const;

Q_SIGNALS:
    void changed();

private:
    struct Running {
        Node node;
        std::unique_ptr<QProcess> process;
        QByteArray errors;
    };

    void launch(Running& running);
    void hear(Running& running);
    void ended(Running& running);
    static QString lastWords(const Running& running);

    QString m_program;
    QString m_bundle;
    std::vector<std::unique_ptr<Running>> m_nodes;
};

}  // namespace nonn
