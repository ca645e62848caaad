// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/teacher_view.h"

#include <memory>
#include <mutex>

namespace nonn {

/// The teacher and its answers, read when a job first asks and kept until the project holds others. For jobs only.
class TeacherViewCache {
public:
    std::shared_ptr<const steps::TeacherView> get(const ProjectFolder& folder, const Machine& machine,
                                                  const Progress& progress) {
        const std::lock_guard lock(m_mutex);
        if (!m_view || !m_view->isCurrent(folder.read()))
            m_view = std::make_shared<const steps::TeacherView>(folder, machine, progress);
        return m_view;
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const steps::TeacherView> m_view;
};

}  // namespace nonn
