// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/normalisation_trial.h"

#include "base/generator.h"
#include "evaluate/teacher_pass.h"
#include "model/network.h"
#include "project/right_answers.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace nonn {

namespace {

constexpr std::size_t mostFinalists = 4;
constexpr std::size_t mostReversed = 3;

/// The first convolution's weights for channels in reversed order.
Network withReversedChannels(const Network& network) {
    const auto& operations = network.architecture().operations;
    const auto first = std::find_if(operations.begin(), operations.end(), [](const Operation& operation) {
        return operation.kind == OperationKind::convolution;
    });
    Network result = network.clone();
    StateDict state = network.state();
    at::Tensor& weight = state.at(first->name + ".weight");
    weight = weight.flip(1);
    result.load(state);
    return result;
}

Normalisation reversed(const Normalisation& own) {
    return {{own.mean.rbegin(), own.mean.rend()}, {own.deviation.rbegin(), own.deviation.rend()}};
}

/// A guess for one of the outputs, and which images it gets right.
struct Candidate {
    std::size_t output = 0;
    TriedNormalisation tried;
    Teacher teacher;
    std::vector<bool> few = {};
    std::vector<bool> all = {};

    const std::vector<bool>& right() const { return all.empty() ? few : all; }
};

bool isAsGood(const Candidate& one, const Candidate& best) {
    constexpr double roots = 2;
    const bool both = !one.all.empty() && !best.all.empty();
    return behind(both ? one.all : one.few, both ? best.all : best.few) <= roots;
}

Images sample(const Images& images, std::int64_t count, int classes) {
    if (images.count() <= count)
        return images;
    Images rest = images;
    return takeStratified(rest, count, classes, Generator(1).stream("few"));
}

class Trial {
public:
    Trial(const std::vector<Teacher>& outputs, const Images& images, const TrialImages& counts, int classes,
          const PassSettings& settings)
        : m_outputs(outputs),
          m_all(sample(images, counts.all, classes)),
          m_few(m_all.count() > 2 * counts.few ? sample(m_all, counts.few, classes) : m_all),
          m_settings(settings) {}

    NormalisationTrial run(const std::vector<TriedNormalisation>& guesses, const Progress& progress) {
        for (std::size_t output = 0; output < m_outputs.size(); ++output)
            for (const TriedNormalisation& guess : guesses)
                add(output, guess);
        askFew(0, progress.part(0, 0.5));
        if (guesses.size() > 1)
            addReversed(progress.part(0.5, 0.55));
        if (m_few.count() < m_all.count())
            askAll(progress.part(0.55, 1));
        return result();
    }

private:
    void add(std::size_t output, const TriedNormalisation& guess) {
        m_candidates.push_back({output, guess, normalised(m_outputs[output], guess)});
    }

    std::vector<bool> ask(const Candidate& candidate, const Images& images, const Progress& progress) const {
        return rightAnswers(candidate.teacher, images, m_settings, progress);
    }

    void askFew(std::size_t from, const Progress& progress) {
        const auto count = static_cast<double>(m_candidates.size() - from);
        for (std::size_t i = from; i < m_candidates.size(); ++i) {
            Candidate& one = m_candidates[i];
            const auto place = static_cast<double>(i - from);
            one.few = ask(
                one, m_few,
                progress.part(place / count, (place + 1) / count, Text::tr("trying normalisation %1", one.tried.name)));
        }
    }

    /// By what they have right, the first of equals first.
    std::vector<std::size_t> order() const {
        std::vector<std::size_t> places(m_candidates.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = i;
        std::stable_sort(places.begin(), places.end(), [this](std::size_t left, std::size_t right) {
            const Candidate& one = m_candidates[left];
            const Candidate& other = m_candidates[right];
            if (one.all.empty() != other.all.empty())
                return !one.all.empty();
            return countOf(one.right()) > countOf(other.right());
        });
        return places;
    }

    /// Not of the best alone, which may be so because it is reversed.
    void addReversed(const Progress& progress) {
        if (m_all.channels != 3)
            return;
        const std::vector<std::size_t> places = order();
        const std::size_t first = m_candidates.size();
        for (std::size_t i = 0; i < std::min(mostReversed, places.size()); ++i) {
            const Candidate& one = m_candidates[places[i]];
            if (one.tried.normalisation.mean.size() != 3)
                return;
            TriedNormalisation other = one.tried;
            other.reversed = !other.reversed;
            other.normalisation = reversed(other.normalisation);
            add(one.output, other);
        }
        askFew(first, progress);
    }

    void askAll(const Progress& progress) {
        constexpr double roots = 3;
        const std::vector<std::size_t> places = order();
        const std::vector<bool>& best = m_candidates[places.front()].few;
        const std::size_t most = std::min(mostFinalists, places.size());
        const auto count = static_cast<double>(most);
        for (std::size_t i = 0; i < most; ++i) {
            Candidate& one = m_candidates[places[i]];
            if (behind(one.few, best) > roots)
                continue;
            const auto place = static_cast<double>(i);
            one.all = ask(
                one, m_all,
                progress.part(place / count, (place + 1) / count, Text::tr("trying normalisation %1", one.tried.name)));
        }
    }

    NormalisationTrial result() const {
        const std::vector<std::size_t> places = order();
        const Candidate& best = m_candidates[places.front()];
        NormalisationTrial found{best.teacher, {}, 0, m_all.count(), {}};
        for (const Candidate& one : m_candidates) {
            if (one.output != best.output)
                continue;
            if (&one == &best)
                found.best = found.tried.size();
            found.tried.push_back(one.tried);
            TriedNormalisation& tried = found.tried.back();
            tried.images = static_cast<std::int64_t>(one.right().size());
            tried.accuracy = static_cast<double>(countOf(one.right())) / static_cast<double>(tried.images);
            tried.asGood = isAsGood(one, best);
        }
        for (const std::size_t place : places)
            if (const Candidate& other = m_candidates[place]; other.output != best.output) {
                found.notes.push_back(
                    Text::tr("The output that was taken has %1 of %2 validation images right, the next %3.",
                             countOf(best.few), best.few.size(), countOf(other.few)));
                break;
            }
        return found;
    }

    const std::vector<Teacher>& m_outputs;
    Images m_all;
    Images m_few;
    const PassSettings& m_settings;
    std::vector<Candidate> m_candidates;
};

}  // namespace

Teacher normalised(const Teacher& teacher, const TriedNormalisation& by) {
    if (by.name == "file")
        return teacher;
    Teacher result = teacher;
    result.normalisation = by.reversed ? reversed(by.normalisation) : by.normalisation;
    if (const ScriptNetwork* const script = teacher.network.script()) {
        ScriptNetwork network = *script;
        result.normalisation = network.normaliseBy(by.normalisation, by.reversed);
        result.network = network;
    } else if (by.reversed) {
        result.network = withReversedChannels(*teacher.network.zoo());
    }
    return result;
}

NormalisationTrial tryNormalisations(const std::vector<Teacher>& outputs,
                                     const std::vector<TriedNormalisation>& guesses, const Images& images, int classes,
                                     const PassSettings& settings, const Progress& progress) {
    const TrialImages counts = imagesToTry(outputs.front().network.description().macs, outputs.size() * guesses.size());
    return Trial(outputs, images, counts, classes, settings).run(guesses, progress);
}

TrialImages imagesToTry(std::int64_t macs, std::size_t candidates) {
    constexpr double mostMacs = 1e13;
    const double passes = mostMacs / static_cast<double>(std::max<std::int64_t>(macs, 1));
    const auto share = [&](std::size_t networks, std::int64_t least, std::int64_t most) {
        const double images = std::min(passes / 2 / static_cast<double>(networks), static_cast<double>(most));
        return std::max(static_cast<std::int64_t>(images), least);
    };
    return {share(candidates + mostReversed, 50, 200), share(mostFinalists, 200, 1000)};
}

bool isNearChance(double accuracy, const Images& images) {
    std::map<std::int32_t, std::int64_t> counts;
    std::int64_t largest = 0;
    for (const std::int32_t label : images.labels)
        largest = std::max(largest, ++counts[label]);
    const auto all = static_cast<double>(images.count());
    const double chance = static_cast<double>(largest) / all;
    const double noise = 3 * std::sqrt(chance * (1 - chance) / all);
    return accuracy < chance + std::max(noise, std::min(0.5 * chance, 0.1 * (1 - chance)));
}

}  // namespace nonn
