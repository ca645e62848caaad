// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTableWidget>
#include <optional>
#include <vector>

namespace nonn {

/// What a student did on an emulated board.
struct EmulatedStudent {
    QString board;
    QString student;
    bool equal = false;                    ///< it says what the workbench says
    qint64 instructions = 0;               ///< an image
    qint64 flash = 0;                      ///< bytes of code and constants
    qint64 ram = 0;                        ///< bytes of variables
    qint64 planned = 0;                    ///< bytes that the plan has for them
    qint64 stack = 0;                      ///< bytes
    std::optional<double> estimated = {};  ///< seconds an image, by the instructions
    std::optional<double> profile = {};    ///< seconds an image, by the device's profile
    QString clock = {};                    ///< what the estimate reckons with
};

class EmulationTable : public QTableWidget {
    Q_OBJECT

public:
    EmulationTable();

    void setRows(const std::vector<EmulatedStudent>& rows);

private:
    enum Column { board, student, answers, instructions, flash, ram, plannedRam, stack, estimated, profile, columns };

    static Qt::Alignment alignmentOf(int column);
};

}  // namespace nonn
