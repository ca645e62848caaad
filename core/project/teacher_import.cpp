// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/teacher_import.h"

#include "base/error.h"
#include "data/prepared_images.h"
#include "evaluate/teacher_pass.h"
#include "model/script_import.h"
#include "project/normalisation_trial.h"
#include "project/project_teacher.h"
#include "project/right_answers.h"
#include "project/shape_choice.h"
#include "project/teacher_file.h"
#include "project/teacher_source.h"
#include "project/usual_normalisations.h"
#include "train/inference.h"

#include <algorithm>

namespace nonn {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t mostImages = 1000;
constexpr std::int64_t fewImages = 200;
constexpr std::size_t mostShapes = 5;

Images someOf(const Dataset& dataset, std::int64_t most) {
    if (dataset.validation.count() <= most)
        return dataset.validation;
    Images rest = dataset.validation;
    return takeStratified(rest, most, dataset.classes(), Generator(1).stream("probe"));
}

void checkGiven(const Normalisation& given, int channels, const fs::path& path) {
    const auto count = static_cast<std::size_t>(channels);
    if (given.mean.size() != count || given.deviation.size() != count)
        throw badInput(path, Text::tr("has %1 channels; a mean and a standard deviation of %2 and %3 were given",
                                      channels, given.mean.size(), given.deviation.size()));
    if (std::any_of(given.deviation.begin(), given.deviation.end(), [](float value) { return !(value > 0); }))
        throw badInput(path, Text::tr("cannot be given images with a standard deviation that is not above 0"));
}

int ownChannels(const Teacher& teacher) {
    const ScriptNetwork* const script = teacher.network.script();
    return script != nullptr ? script->ownChannels() : teacher.network.description().image.channels;
}

std::vector<TriedNormalisation> guessesFor(const TeacherRequest& request, const ReadTeacher& read, const Images& images,
                                           const fs::path& path) {
    const Teacher& teacher = read.outputs.front();
    const int channels = ownChannels(teacher);
    if (request.normalisation) {
        checkGiven(*request.normalisation, channels, path);
        if (request.reversed && (channels != 3 || images.channels != 3))
            throw badInput(path, Text::tr("or the data set has no three channels whose order could be reversed"));
        return {{"given", *request.normalisation, request.reversed}};
    }
    if (read.known)
        return {{"file", teacher.normalisation}};
    return usualNormalisations(images, channels);
}

/// The guess that is seldom far off, where there are several.
const TriedNormalisation& plainest(const std::vector<TriedNormalisation>& guesses) {
    const auto own = std::ranges::find(guesses, "data set", &TriedNormalisation::name);
    return own == guesses.end() ? guesses.front() : *own;
}

/// Finds a teacher in a file, and the shape of images that it wants.
class TeacherSearch {
public:
    TeacherSearch(const TeacherRequest& request, const SeenImages& images, const Machine& machine)
        : m_request(request),
          m_open(images.open),
          m_seen(images.settings),
          m_settings{fastestArithmetic(), machine.threads, chooseDevice(machine.device)} {
        m_seen.side = request.side > 0 ? request.side : m_seen.side;
        m_seen.channels = request.channels > 0 ? request.channels : m_seen.channels;
    }

    FoundTeacher run(const Progress& progress) {
        progress.report(0);
        m_dataset = m_open(m_seen, progress.part(0, 0.05));
        m_path = teacherFile(m_request.file, m_dataset->name);
        ReadTeacher read = readFitting(progress.part(0.05, 0.4));
        checkTeacherFits(read.outputs.front(), factsOf(*m_dataset), m_path);
        FoundTeacher found = normalise(read, progress.part(0.4, 1));
        found.seen = m_seen;
        found.seenOtherwise = m_seenOtherwise;
        found.sizes = m_sizes;
        found.notes.insert(found.notes.begin(), m_notes.begin(), m_notes.end());
        return found;
    }

private:
    ReadTeacher read(const ShapeChoice& choice, const Progress& progress) const {
        return readTeacherFile(m_request, m_path, m_dataset->classes(), choice, progress);
    }

    /// For a shape, and no other.
    ReadTeacher readFor(const Dataset& dataset, const Progress& progress) const {
        const Shape shape = shapeOf(dataset);
        return read(ShapeChoice(dataset, shape.height, shape.channels), progress);
    }

    ReadTeacher readFitting(const Progress& progress) {
        const ShapeChoice choice(*m_dataset, m_request.side, m_request.channels);
        try {
            return read(choice, progress.part(0, 0.3));
        } catch (const ShapeRefusal& refusal) {
            const Shape shape = choose(refusal.answered(), choice.own(), progress.part(0.3, 0.8));
            m_seen = choice.settings(shape, m_seen);
            m_seenOtherwise = true;
            m_dataset = m_open(m_seen, progress.part(0.8, 0.9));
            m_notes.insert(m_notes.begin(), insteadText(choice.own(), shape));
            return readFor(*m_dataset, progress.part(0.9, 1));
        }
    }

    Text insteadText(const Shape& before, const Shape& taken) const {
        const auto prepared = preparationText(m_dataset->given, taken.channels, taken.height, taken.width);
        return prepared ? Text::tr("It takes no images of %1, but of %2: %3.", shapeText(before), shapeText(taken),
                                   *prepared)
                        : Text::tr("It takes no images of %1, but of %2.", shapeText(before), shapeText(taken));
    }

    /// Of several shapes one of the same size, else one of the likeliest.
    Shape choose(const std::vector<Shape>& shapes, const Shape& own, const Progress& progress) {
        for (const Shape& shape : shapes)
            if (shapes.size() == 1 || (shape.height == own.height && shape.width == own.width))
                return shape;
        std::vector<Shape> likeliest(shapes.begin(),
                                     shapes.begin() + static_cast<std::ptrdiff_t>(std::min(mostShapes, shapes.size())));
        std::ranges::stable_sort(likeliest, {}, &Shape::height);
        return bestOf(likeliest, progress);
    }

    /// The size with which it has most images right, a larger one only where that is no chance.
    Shape bestOf(const std::vector<Shape>& ascending, const Progress& progress) {
        const auto part = [&](std::size_t i) { return static_cast<double>(i) / static_cast<double>(ascending.size()); };
        Images few = someOf(*m_dataset, fewImages);
        std::size_t best = 0;
        std::vector<bool> bestRight;
        for (std::size_t i = 0; i < ascending.size(); ++i) {
            const Shape& shape = ascending[i];
            const Progress own = progress.part(part(i), part(i + 1), Text::tr("trying images of %1", shapeText(shape)));
            const Teacher teacher = teacherFor(prepared(few, shape.height, shape.channels), own.part(0, 0.3));
            if (i == 0)
                few = someOf(*m_dataset, affordable(teacher, ascending));
            const std::vector<bool> right =
                rightAnswers(teacher, prepared(few, shape.height, shape.channels), m_settings, own.part(0.3, 1));
            m_sizes.push_back({shape, countOf(right), few.count(), false});
            if (i == 0 || behind(bestRight, right) > 3) {
                best = i;
                bestRight = right;
            }
        }
        m_sizes[best].taken = true;
        m_notes.push_back(sizesText());
        return ascending[best];
    }

    /// How many images can be tried at every size within about ten seconds of two cores. `teacher` is for the first.
    static std::int64_t affordable(const Teacher& teacher, const std::vector<Shape>& sizes) {
        constexpr double mostMacs = 5e11;
        constexpr std::int64_t leastImages = 50;
        double areas = 0;
        for (const Shape& size : sizes)
            areas += static_cast<double>(size.height) * size.width;
        const double first = static_cast<double>(sizes.front().height) * sizes.front().width;
        const double macs = static_cast<double>(teacher.network.description().macs) * areas / first;
        return std::clamp(static_cast<std::int64_t>(mostMacs / macs), leastImages, fewImages);
    }

    /// For these images, normalised by what is seldom far off.
    Teacher teacherFor(const Images& images, const Progress& progress) const {
        Dataset few;
        few.classNames = m_dataset->classNames;
        few.training = images;
        const ReadTeacher read = readFor(few, progress);
        return normalised(read.outputs.front(), plainest(guessesFor(m_request, read, images, m_path)));
    }

    Text sizesText() const {
        std::vector<Text> each;
        for (const TriedSize& size : m_sizes)
            each.push_back(size.taken ? Text::tr("%1 at %2 (taken)", size.right, shapeText(size.shape))
                                      : Text::tr("%1 at %2", size.right, shapeText(size.shape)));
        return Text::tr("Several sizes suit it; of %1 validation images it has right: %2.", m_sizes.front().images,
                        listed(each));
    }

    FoundTeacher normalise(const ReadTeacher& read, const Progress& progress) const {
        const Images images = someOf(*m_dataset, mostImages);
        const std::vector<TriedNormalisation> guesses = guessesFor(m_request, read, images, m_path);
        if (guesses.size() == 1 && read.outputs.size() == 1 && !m_request.measured)
            return {normalised(read.outputs.front(), guesses.front()), guesses, 0, 0, read.notes};
        const NormalisationTrial trial =
            tryNormalisations(read.outputs, guesses, images, m_dataset->classes(), m_settings, progress);
        FoundTeacher found{trial.teacher, trial.tried, trial.best, trial.images, read.notes};
        found.notes.insert(found.notes.end(), trial.notes.begin(), trial.notes.end());
        found.nearChance = isNearChance(*trial.tried[trial.best].accuracy, images);
        return found;
    }

    const TeacherRequest& m_request;
    const OpenImages& m_open;
    ImageSettings m_seen;
    PassSettings m_settings;
    fs::path m_path;
    std::shared_ptr<const Dataset> m_dataset;  ///< as the teacher sees it
    bool m_seenOtherwise = false;
    std::vector<TriedSize> m_sizes;
    std::vector<Text> m_notes;
};

}  // namespace

FoundTeacher findTeacher(const TeacherRequest& request, const SeenImages& images, const Machine& machine,
                         const Progress& progress) {
    return TeacherSearch(request, images, machine).run(progress);
}

Text nearChanceWarning() {
    return Text::tr(
        "it has hardly more validation images right than by chance. Does it know these classes, in this order, and are "
        "its images normalised otherwise (--mean, --std), blue, green, red (--bgr), or of another size (--size)?");
}

std::vector<std::string> convolutionNames(const TeacherDescription& description) {
    std::vector<std::string> names;
    for (const TeacherLayer& layer : description.layers)
        if (layer.kind == OperationKind::convolution)
            names.push_back(layer.name);
    return names;
}

}  // namespace nonn
