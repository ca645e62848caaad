// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nonn {

/// SIGINT, SIGTERM and SIGHUP as a signal of Qt, on the thread that made this. The first of each kind asks; a second
/// one ends the program at once. Under nohup the terminal may go without any. One in a program.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void asked();

private:
    int m_readEnd = -1;
};

}  // namespace nonn
