// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_loop.h"

#include "base/error.h"
#include "train/batches.h"
#include "train/loop_pace.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <mutex>

namespace nonn {

namespace {

/// The learning rate of the step that begins when `imagesDone` of an epoch's images are done.
double rateAt(const LoopSettings& settings, int epoch, std::int64_t imagesDone, std::int64_t images) {
    const double epochs = epoch + static_cast<double>(imagesDone) / static_cast<double>(images);
    return learningRate(settings.schedule, settings.learningRate, epochs / settings.epochs);
}

double rateOfLastStep(const LoopSettings& settings, int epoch, std::int64_t images) {
    return rateAt(settings, epoch, (images - 1) / settings.batchSize * settings.batchSize, images);
}

/// With a point whatever the locale.
std::string decimal(double value, int digits) {
    std::array<char, 400> text{};
    return {text.data(),
            std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits).ptr};
}

}  // namespace

Text epochText(int epoch, double loss, double validationAccuracy, double imagesPerSecond) {
    return Text::tr("epoch %1: loss %2, validation %3 %, %4 images/s", epoch, decimal(loss, 4),
                    decimal(100 * validationAccuracy, 2), decimal(imagesPerSecond, 0));
}

Text epochText(int epoch, double loss, double imagesPerSecond) {
    return Text::tr("epoch %1: loss %2, %3 images/s", epoch, decimal(loss, 4), decimal(imagesPerSecond, 0));
}

LoopClock loopClock() {
    return {[] { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }};
}

namespace {

/// Of an epoch that begins with a preparation: asking the teacher takes as long as the steps, or longer, and for
/// minutes nothing else tells that a first epoch goes on.
constexpr double preparedShare = 0.5;

class Loop {
public:
    Loop(LoopTraining& training, LoopPosition& position, const LoopSettings& settings, std::int64_t images,
         const Generator& generator, const LoopClock& clock)
        : m_training(training),
          m_position(position),
          m_settings(settings),
          m_images(images),
          m_generator(generator),
          m_clock(clock),
          m_saved(clock.now()) {}

    /// The epoch of the position, to its end.
    void runEpoch(const Progress& progress);
    void save();

private:
    void prepare(const Progress& progress);
    void takeSteps(const Progress& progress);
    Text end(const Progress& progress);
    LoopRest rest(double prepared) const;
    OwnEstimate left() const { return {m_pace.left(rest(0))}; }
    double shareDone() const {
        const double steps = static_cast<double>(m_position.imagesDone) / static_cast<double>(m_images);
        return m_preparedShare + (1 - m_preparedShare) * steps;
    }

    LoopTraining& m_training;
    LoopPosition& m_position;
    const LoopSettings& m_settings;
    std::int64_t m_images;
    const Generator& m_generator;
    const LoopClock& m_clock;
    LoopPace m_pace;
    double m_saved;              ///< when
    double m_preparedShare = 0;  ///< of this epoch, what its preparation is
};

/// `prepared`: the share of the preparation under way that is done.
LoopRest Loop::rest(double prepared) const {
    const LoopTraining::Beside beside = m_training.beside(m_position.epoch);
    const std::int64_t epochs = m_settings.epochs - m_position.epoch;
    return {epochs * m_images - m_position.imagesDone, std::max(0.0, beside.preparations - prepared),
            epochs * beside.validation, beside.afterwards};
}

/// What comes from several threads at once.
void Loop::prepare(const Progress& progress) {
    const int before = m_training.beside(m_position.epoch).preparations;
    const double start = m_clock.now();
    m_preparedShare = 0;
    std::mutex mutex;
    const auto tell = [&](const ProgressReport& report) {
        const std::lock_guard lock(mutex);
        const std::optional<double> whole =
            report.fraction > 0 ? std::optional((m_clock.now() - start) / report.fraction) : std::nullopt;
        m_preparedShare = preparedShare;
        progress.report(preparedShare * report.fraction, report.message,
                        OwnEstimate{m_pace.left(rest(report.fraction), whole)});
    };
    m_training.beginEpoch(m_position.epoch, Progress(tell, progress.token()));
    if (m_training.beside(m_position.epoch).preparations < before)
        m_pace.addPreparation(m_clock.now() - start);
}

void Loop::takeSteps(const Progress& progress) {
    const std::vector<std::int64_t> order = epochOrder(m_images, m_generator, m_position.epoch);
    while (m_position.imagesDone < m_images) {
        progress.check();
        const double start = m_clock.now();
        const auto size = std::min<std::int64_t>(m_settings.batchSize, m_images - m_position.imagesDone);
        const auto rest = std::span(order).subspan(static_cast<std::size_t>(m_position.imagesDone));
        const auto batch = rest.first(static_cast<std::size_t>(size));
        const auto after = rest.subspan(batch.size());
        m_training.step({m_position.epoch, m_position.imagesDone / m_settings.batchSize, batch,
                         rateAt(m_settings, m_position.epoch, m_position.imagesDone, m_images),
                         after.first(std::min(batch.size(), after.size()))},
                        Progress({}, progress.token()));
        const double seconds = m_clock.now() - start;
        m_position.imagesDone += size;
        m_position.seconds += seconds;
        m_pace.addStep(size, seconds);
        if (m_clock.now() - m_saved >= m_clock.saveEvery)
            save();
        progress.report(shareDone(), {}, left());
    }
}

Text Loop::end(const Progress& progress) {
    const double start = m_clock.now();
    Text line = m_training.endEpoch(m_position, rateOfLastStep(m_settings, m_position.epoch, m_images),
                                    Progress({}, progress.token()));
    if (const std::int64_t images = m_training.beside(m_position.epoch).validation; images > 0)
        m_pace.addValidation(images, m_clock.now() - start);
    return line;
}

void Loop::runEpoch(const Progress& progress) {
    Text line;
    try {
        prepare(progress);
        takeSteps(progress);
        line = end(progress);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled)
            save();
        throw;
    }
    m_position = {m_position.epoch + 1, 0, 0};
    save();
    progress.report(1, line, left());
}

void Loop::save() {
    m_training.save(m_position);
    m_saved = m_clock.now();
}

}  // namespace

void runLoop(LoopTraining& training, LoopPosition& position, const LoopSettings& settings, std::int64_t images,
             const Generator& generator, const Progress& progress, const LoopClock& clock) {
    Loop loop(training, position, settings, images, generator, clock);
    const auto share = [&](int epoch) { return static_cast<double>(epoch) / settings.epochs; };
    while (position.epoch < settings.epochs)
        loop.runEpoch(progress.part(share(position.epoch), share(position.epoch + 1)));
}

}  // namespace nonn
