// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

#include "base/error.h"

namespace nonn {

Progress::Progress(Sink sink, CancelToken token, Text stage)
    : m_sink(std::move(sink)), m_token(std::move(token)), m_stage(std::move(stage)) {}

void Progress::report(double fraction, const Text& message, const std::optional<OwnEstimate>& left) const {
    if (m_sink)
        m_sink({m_stage, m_from + (m_to - m_from) * fraction, message, m_stageFrom, m_stageTo, left});
    check();
}

void Progress::check() const {
    if (m_token.requested())
        throw Error(ErrorCode::cancelled, {}, Text::tr("cancelled"));
}

Progress Progress::part(double from, double to, Text stage) const {
    Progress result = *this;
    result.m_from = m_from + (m_to - m_from) * from;
    result.m_to = m_from + (m_to - m_from) * to;
    if (!stage.empty()) {
        result.m_stage = std::move(stage);
        result.m_stageFrom = result.m_from;
        result.m_stageTo = result.m_to;
    }
    return result;
}

}  // namespace nonn
