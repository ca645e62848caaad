// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"
#include "model/runtime.h"
#include "theme/theme.h"
#include "workbench/camera/default_camera.h"
#include "workbench/language.h"
#include "workbench/main_window.h"
#include "workbench/preferences.h"
#include "workbench/screenshots.h"
#include "workbench/stop_signals.h"
#include "workbench/window_options.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>
#include <cstdio>

namespace {

using nonn::WindowOptions;

struct Arguments {
    QString project;
    bool demo = false;
    QString screenshots;
    nonn::BrightnessChoice brightness = nonn::preferences::brightness();
    double scale = 1;
    QSize size;
    int textPercent = nonn::preferences::textPercent();
};

std::optional<nonn::BrightnessChoice> parseBrightness(const QString& text) {
    if (text == QLatin1String("dark"))
        return nonn::BrightnessChoice::dark;
    if (text == QLatin1String("light"))
        return nonn::BrightnessChoice::light;
    return std::nullopt;
}

QSize parseSize(const QString& text) {
    constexpr int least = 400;
    constexpr int most = 10'000;
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const bool fits = std::min(size.width(), size.height()) >= least && std::max(size.width(), size.height()) <= most;
    return sides.size() == 2 && fits ? size : QSize();
}

/// A desktop opens files: the one that makes a folder a project stands for it.
QString projectIn(const QString& path) {
    const QFileInfo info(path);
    return info.isFile() && info.fileName() == QLatin1String("project.json") ? info.path() : path;
}

void describe(QCommandLineParser& parser) {
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(nonn::windowOptions());
}

/// Which the other words are to be described in; what is wrong with them is said then.
QString languageIn(const QStringList& words) {
    QCommandLineParser parser;
    describe(parser);
    parser.parse(words);
    const QString option = QStringLiteral("language");
    return parser.isSet(option) ? parser.value(option) : nonn::preferences::language();
}

Arguments parse(const QStringList& words) {
    QCommandLineParser parser;
    describe(parser);
    parser.setApplicationDescription(nonn::windowDescription());
    parser.addPositionalArgument(QStringLiteral("project"), nonn::windowProjectDescription(),
                                 QStringLiteral("[PROJECT]"));
    if (parser.parse(words) && parser.isSet(QStringLiteral("version"))) {
        std::printf("%s %s\n%s\n", qPrintable(QCoreApplication::applicationName()), NONN_VERSION,
                    qPrintable(nonn::aboutCamera()));
        std::exit(0);
    }
    parser.process(words);
    Arguments arguments;
    arguments.project = projectIn(parser.positionalArguments().value(0));
    arguments.demo = parser.isSet(QStringLiteral("demo"));
    arguments.screenshots = parser.value(QStringLiteral("screenshots"));
    arguments.scale = parser.value(QStringLiteral("scale")).toDouble();
    arguments.size = parseSize(parser.value(QStringLiteral("size")));
    if (parser.isSet(QStringLiteral("text")))
        arguments.textPercent = parser.value(QStringLiteral("text")).toInt();
    const bool badTheme =
        parser.isSet(QStringLiteral("theme")) && !parseBrightness(parser.value(QStringLiteral("theme")));
    const bool noProject = parser.isSet(QStringLiteral("screenshots")) && arguments.project.isEmpty();
    const QString wrong = badTheme ? WindowOptions::tr("--theme is light or dark")
                          : !(arguments.scale >= 1 && arguments.scale <= 4) ? WindowOptions::tr("--scale is 1 to 4")
                          : arguments.size.isEmpty()                        ? WindowOptions::tr("--size is as 1366x768")
                          : arguments.textPercent < 100 || arguments.textPercent > 200
                              ? WindowOptions::tr("--text is 100 to 200")
                          : noProject                               ? WindowOptions::tr("--screenshots needs a project")
                          : parser.positionalArguments().size() > 1 ? WindowOptions::tr("one project at a time")
                                                                    : QString();
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        std::exit(2);
    }
    if (parser.isSet(QStringLiteral("theme")))
        arguments.brightness = *parseBrightness(parser.value(QStringLiteral("theme")));
    return arguments;
}

/// The factor must be known before the first window; pictures need no display.
void prepareForPictures(int count, char** words) {
    for (int k = 1; k < count; ++k) {
        const QString word = QString::fromLocal8Bit(words[k]);
        const bool needsNoDisplay = word.startsWith(QLatin1String("--screenshots")) ||
                                    word == QLatin1String("--help") || word == QLatin1String("--help-all") ||
                                    word == QLatin1String("-h") || word == QLatin1String("--version") ||
                                    word == QLatin1String("-v");
        if (needsNoDisplay && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        if (word.startsWith(QLatin1String("--screenshots")))  // of which Qt's platform tells what it does not do
            QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        if (word == QLatin1String("--scale") && k + 1 < count)
            qputenv("QT_SCALE_FACTOR", words[k + 1]);
        if (word.startsWith(QLatin1String("--scale=")))
            qputenv("QT_SCALE_FACTOR", word.mid(8).toLocal8Bit());
    }
}

}  // namespace

int main(int count, char** words) {
    nonn::settleProcess();
    prepareForPictures(count, words);
    QCoreApplication::setOrganizationName(QStringLiteral("NoNN"));
    QCoreApplication::setApplicationName(QStringLiteral("nonn-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NONN_VERSION));
    QApplication application(count, words);
    QApplication::setDesktopFileName(QStringLiteral("org.nonn.Workbench"));
    nonn::initialiseRuntime(nonn::Session::threads());
    nonn::installLanguage(application, languageIn(QCoreApplication::arguments()));
    const Arguments arguments = parse(QCoreApplication::arguments());
    nonn::theme::apply(application, arguments.brightness, arguments.textPercent / 100.0);
    nonn::MainWindow window;
    if (!arguments.screenshots.isEmpty())
        return nonn::takeScreenshots(window, arguments.size, arguments.project, arguments.screenshots);
    const nonn::StopSignals signals;
    QObject::connect(&signals, &nonn::StopSignals::asked, &window, &nonn::MainWindow::closeUnasked);
    window.show();
    if (arguments.demo)
        window.openDemo(arguments.project.isEmpty() ? nonn::demoFolder() : arguments.project);
    else if (!arguments.project.isEmpty())
        window.openProject(arguments.project);
    else
        window.openLast();
    return QApplication::exec();
}
