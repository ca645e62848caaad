// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/lessons/lesson.h"

#include <QCoreApplication>
#include <QRect>
#include <cstdint>
#include <optional>

namespace nonn {

class EvaluateStage;
class GraphStage;
class LiveGraph;
class MainWindow;

/// What a lesson sees of the window and the project that is open in it, and does there.
class LessonWorld {
    Q_DECLARE_TR_FUNCTIONS(nonn::LessonWorld)

public:
    explicit LessonWorld(MainWindow& window) : m_window(window) {}

    /// For people, as "94.86 %"; a dash where the project has none yet.
    QString shown(const QString& value) const;
    /// With every {value} in its place.
    QString filled(QString text) const;
    bool holds(const LessonCheck& check) const;
    bool holds(const std::vector<LessonCheck>& checks) const;
    void act(const std::vector<LessonDeed>& deeds) const;
    void showStage(const QString& key) const;
    /// Where in the window the control is that has this name for people, or the stage; nothing where none is seen.
    std::optional<QRect> placeOf(const QString& point) const;

private:
    struct Value {
        std::optional<double> number = {};
        QString text;  ///< as a lesson writes it, where it is no number
        QString shown = {};

        static Value whole(std::int64_t count);
        static Value share(double share);  ///< 0..1, in percent
    };

    Value value(const QString& name) const;
    std::optional<Value> ofGraph(const QString& name) const;
    std::optional<Value> ofPartition(const QString& name) const;
    std::optional<Value> ofStudents(const QString& name) const;
    void act(const LessonDeed& deed) const;
    void changeGraph(const std::vector<LessonDeed>& deeds) const;
    GraphStage* graphStage() const;
    EvaluateStage* evaluateStage() const;
    LiveGraph* live() const;

    MainWindow& m_window;
};

}  // namespace nonn
