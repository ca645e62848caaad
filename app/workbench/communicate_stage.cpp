// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/communicate_stage.h"

#include "project/own_profiles.h"
#include "project/steps_simulate.h"

#include <utility>

namespace nonn {

namespace {

Forecast work(const ProjectFolder& folder, const CommunicateSettings& settings) {
    steps::SimulateRequest request;
    if (!settings.radio.empty())
        request.radio = settings.radio;
    request.failure = settings.failure;
    request.input = settings.input;
    request.message = settings.message;
    return steps::simulate(folder, request);
}

}  // namespace

CommunicateStage::CommunicateStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent),
      m_page(new CommunicatePage),
      m_frame(new StageFrame(m_page)),
      m_form(new CommunicateSettingsForm) {
    connect(m_form, &CommunicateSettingsForm::changed, this, &CommunicateStage::simulate);
    connect(m_page, &CommunicatePage::failureChosen, this, [this](double failure) {
        CommunicateSettings settings = m_form->settings();
        settings.failure = failure;
        m_form->setSettings(settings);
        simulate();
    });
    loadProfiles();
}

/// Again whenever the page comes to the front: own ones may have been changed.
void CommunicateStage::loadProfiles() {
    jobs().run<Profiles>(
        {Lane::reading, tr("Reading radio profiles"), QStringLiteral("radio profiles"), false}, this,
        [](const Progress&) { return knownProfiles(); },
        [this](const Profiles& profiles) {
            m_form->setRadios(profiles.radios);
            m_page->setProfiles(profiles);
        },
        [this](const QString& reason) { refuse(reason); });
}

void CommunicateStage::refresh() {
    if (showJobState())
        return;
    if (!snapshot()->plan) {
        const bool stale = snapshot()->project().state(Stage::plan) == StageState::stale;
        m_frame->showEmpty(tr("What devices say to each other follows from a plan."), tr("Go to the plan"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("plan")); });
        setMark(stale ? StageMark::stale : StageMark::empty);
        m_failure.clear();
        return;
    }
    if (m_failure.isEmpty()) {
        m_frame->showCurrent();
        setMark(StageMark::current);
    } else {
        fail(m_failure);
    }
    if (filled()) {
        loadProfiles();
        simulate();
    }
}

/// Until a simulation succeeds.
void CommunicateStage::fail(const QString& reason) {
    m_failure = reason;
    m_frame->showError(reason, tr("Try again"));
    onAction([this] { simulate(); });
    setMark(StageMark::failed);
}

void CommunicateStage::simulate() {
    const CommunicateSettings settings = m_form->settings();
    jobs().run<Forecast>(
        {Lane::reading, tr("Counting what is sent"), QStringLiteral("simulation"), false}, this,
        [folder = session().folder(), settings](const Progress&) { return work(*folder, settings); },
        [this, settings](const Forecast& forecast) {
            m_page->setFailure(settings.failure);
            m_page->setForecast(forecast, snapshot()->colours);
            if (!std::exchange(m_failure, {}).isEmpty())
                refresh();
        },
        [this](const QString& reason) { fail(reason); });
}

}  // namespace nonn
