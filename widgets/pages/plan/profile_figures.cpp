// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/profile_figures.h"

#include "base/error.h"
#include "base/sizes.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace nonn {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(nonn::ProfileFigures)
};

constexpr double million = 1e6;
constexpr double milli = 1e-3;
constexpr double nano = 1e-9;
constexpr double percent = 1e-2;
constexpr int longestTitle = 60;

/// From where a figure may be.
enum class Least { zero, aboveZero };

double numberOf(const QString& text, Least least, double most) {
    bool known = false;
    QString plain = text.trimmed();
    const double value = plain.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&known);
    if (!known || !std::isfinite(value))
        throw badInput({}, Text::tr("'%1' is no number", text.toStdString()));
    if (least == Least::aboveZero && !(value > 0))
        throw badInput({}, Text::tr("must be above 0"));
    if (value < 0)
        throw badInput({}, Text::tr("must not be negative"));
    if (value > most)
        throw badInput({}, Text::tr("must be at most %1", QString::number(most).toStdString()));
    return value;
}

constexpr double anyFigure = 1e15;

QString textOf(double value) {
    return QString::number(value, 'g', 10);
}

/// A figure that may be unknown, in units of `unit`.
ProfileFigure optionalFigure(const QString& name, std::optional<double>& value, double unit, Least least,
                             const QString& help = {}) {
    return {name, value ? textOf(*value / unit) : QString(), help, [&value, unit, least](const QString& text) {
                if (text.trimmed().isEmpty())
                    value.reset();
                else
                    value = numberOf(text, least, anyFigure) * unit;
            }};
}

ProfileFigure byPrecision(const QString& name, std::map<Precision, double>& values, Precision precision, double unit,
                          const QString& help = {}) {
    const auto found = values.find(precision);
    return {name, found == values.end() ? QString() : textOf(found->second / unit), help,
            [&values, precision, unit](const QString& text) {
                if (text.trimmed().isEmpty())
                    values.erase(precision);
                else
                    values[precision] = numberOf(text, Least::aboveZero, anyFigure) * unit;
            }};
}

ProfileFigure sizeFigure(const QString& name, std::optional<std::int64_t>& bytes, const QString& help) {
    return {name, bytes ? QString::fromStdString(formatBytes(*bytes)) : QString(), help, [&bytes](const QString& text) {
                bytes.reset();
                if (!text.trimmed().isEmpty())
                    bytes = parseBytes(text.trimmed().toStdString());
            }};
}

ProfileFigure wholeFigure(const QString& name, std::int64_t value, std::int64_t least, std::int64_t most,
                          const QString& help, std::function<void(std::int64_t)> set) {
    return {name, QString::number(value), help, [least, most, set = std::move(set)](const QString& text) {
                bool known = false;
                const qlonglong typed = text.trimmed().toLongLong(&known);
                if (!known || typed < least || typed > most)
                    throw badInput({}, Text::tr("must be a whole number from %1 to %2", least, most));
                set(typed);
            }};
}

/// "My board, 2nd" is "my-board-2nd".
std::string nameFor(const QString& title) {
    std::string name;
    for (const QChar letter : title.toLower())
        if ((letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) || letter.isDigit())
            name += letter.toLatin1();
        else if (!name.empty() && name.back() != '-')
            name += '-';
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    return name;
}

template <typename Profile>
ProfileFigure titleFigure(Profile& profile, const std::vector<Profile>& known) {
    const auto take = [&profile, before = profile, known](const QString& text) {
        const QString title = text.simplified();
        if (title.isEmpty() || title.size() > longestTitle)
            throw badInput({}, Text::tr("must be a name of 1 to %1 letters", longestTitle));
        profile.title = title.toStdString();
        profile.name = before.name;
        if (profile.title == before.title)
            return;
        profile.name = nameFor(title);
        if (profile.name.empty())
            throw badInput({}, Text::tr("must have a letter from a to z or a digit"));
        for (const Profile& other : known)
            if (other.name == profile.name || other.title == profile.title)
                throw badInput({}, Text::tr("there is one of this name already"));
    };
    return {FigureWords::tr("Name"), QString::fromStdString(profile.title),
            FigureWords::tr("With another name it becomes another one; the one before stays."), take};
}

}  // namespace

std::vector<ProfileFigure> figuresOf(const std::shared_ptr<DeviceProfile>& device, const Profiles& known) {
    std::vector<ProfileFigure> figures{titleFigure(*device, known.devices)};
    figures.push_back(sizeFigure(FigureWords::tr("Memory"), device->memory,
                                 FigureWords::tr("For weights, as 500KB. Empty: not known.")));
    figures.push_back(sizeFigure(FigureWords::tr("RAM"), device->ram, FigureWords::tr("For activations.")));
    for (const Precision precision : precisions)
        figures.push_back(
            byPrecision(FigureWords::tr("Rate, %1 (million MACs/s)").arg(QString::fromStdString(nonn::name(precision))),
                        device->macsPerSecond, precision, million,
                        precision == precisions.front() ? FigureWords::tr("In dense convolutions.") : QString()));
    for (const Precision precision : precisions)
        figures.push_back(byPrecision(
            FigureWords::tr("Depthwise rate, %1 (million MACs/s)").arg(QString::fromStdString(nonn::name(precision))),
            device->depthwiseMacsPerSecond, precision, million,
            precision == precisions.front() ? FigureWords::tr("In depthwise convolutions. Empty: as dense.")
                                            : QString()));
    figures.push_back(optionalFigure(FigureWords::tr("Start cost (ms)"), device->startSeconds, milli, Least::zero,
                                     FigureWords::tr("What an image costs beyond its arithmetic.")));
    figures.push_back(optionalFigure(FigureWords::tr("Power (W)"), device->watts, 1, Least::aboveZero,
                                     FigureWords::tr("While it computes.")));
    for (const Precision precision : precisions)
        figures.push_back(
            byPrecision(FigureWords::tr("Energy, %1 (nJ/MAC)").arg(QString::fromStdString(nonn::name(precision))),
                        device->joulesPerMac, precision, nano,
                        precision == precisions.front() ? FigureWords::tr("Goes before the power.") : QString()));
    for (ProfileFigure& figure : figures)
        figure.take = [device, take = figure.take](const QString& text) { take(text); };
    return figures;
}

std::vector<ProfileFigure> figuresOf(const std::shared_ptr<RadioProfile>& radio, const Profiles& known) {
    std::vector<ProfileFigure> figures{titleFigure(*radio, known.radios)};
    figures.push_back({FigureWords::tr("Rate (million bits/s)"), textOf(radio->bitsPerSecond / million),
                       FigureWords::tr("As an application sees it that fills its frames."),
                       [radio](const QString& text) {
                           radio->bitsPerSecond = numberOf(text, Least::aboveZero, anyFigure) * million;
                       }});
    figures.push_back(optionalFigure(FigureWords::tr("Latency (ms)"), radio->latencySeconds, milli, Least::zero,
                                     FigureWords::tr("Of a message. Empty: counted as 0.")));
    figures.push_back(
        {FigureWords::tr("Delay by chance (ms)"), textOf(radio->jitterSeconds / milli), FigureWords::tr("Its mean."),
         [radio](const QString& text) { radio->jitterSeconds = numberOf(text, Least::zero, anyFigure) * milli; }});
    constexpr std::int64_t largestFrame = 1 << 30;
    figures.push_back(wholeFigure(FigureWords::tr("Frame (bytes)"), radio->framePayload, 1, largestFrame,
                                  FigureWords::tr("Of a message that one frame carries."),
                                  [radio](std::int64_t bytes) { radio->framePayload = bytes; }));
    figures.push_back(wholeFigure(FigureWords::tr("Header (bytes)"), radio->frameHeader, 0, largestFrame,
                                  FigureWords::tr("Added to each frame."),
                                  [radio](std::int64_t bytes) { radio->frameHeader = bytes; }));
    figures.push_back(wholeFigure(FigureWords::tr("Protocols (bytes)"), radio->messageHeader, 0, largestFrame,
                                  FigureWords::tr("Added to each message by what lies above frames."),
                                  [radio](std::int64_t bytes) { radio->messageHeader = bytes; }));
    figures.push_back(optionalFigure(FigureWords::tr("Energy (nJ/bit)"), radio->joulesPerBit, nano, Least::zero));
    figures.push_back({FigureWords::tr("Lost frames (%)"), textOf(radio->loss / percent),
                       FigureWords::tr("How probable it is that a frame is lost."),
                       [radio](const QString& text) { radio->loss = numberOf(text, Least::zero, 100) * percent; }});
    figures.push_back(wholeFigure(FigureWords::tr("Repetitions"), radio->retries, 0, 1000,
                                  FigureWords::tr("Of a frame that was lost, at most."),
                                  [radio](std::int64_t count) { radio->retries = static_cast<int>(count); }));
    for (ProfileFigure& figure : figures)
        figure.take = [radio, take = figure.take](const QString& text) { take(text); };
    return figures;
}

}  // namespace nonn
