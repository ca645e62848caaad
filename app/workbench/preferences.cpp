// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/preferences.h"

#include <QSettings>
#include <algorithm>

namespace nonn::preferences {

namespace {

constexpr int recentKept = 10;

QVariant read(const char* key, const QVariant& otherwise = {}) {
    return QSettings().value(QLatin1String(key), otherwise);
}

void write(const char* key, const QVariant& value) {
    QSettings().setValue(QLatin1String(key), value);
}

}  // namespace

QStringList recentProjects() {
    return read("recent").toStringList();
}

void addRecentProject(const QString& folder) {
    QStringList recent = recentProjects();
    recent.removeAll(folder);
    recent.prepend(folder);
    write("recent", recent.mid(0, recentKept));
}

void removeRecentProject(const QString& folder) {
    QStringList recent = recentProjects();
    recent.removeAll(folder);
    write("recent", recent);
}

std::pair<QString, QString> lastSession() {
    return {read("last/project").toString(), read("last/stage").toString()};
}

void setLastSession(const QString& folder, const QString& stage) {
    write("last/project", folder);
    write("last/stage", stage);
}

BrightnessChoice brightness() {
    const QString text = read("brightness").toString();
    return text == QLatin1String("dark")    ? BrightnessChoice::dark
           : text == QLatin1String("light") ? BrightnessChoice::light
                                            : BrightnessChoice::system;
}

void setBrightness(BrightnessChoice choice) {
    write("brightness", choice == BrightnessChoice::dark    ? QStringLiteral("dark")
                        : choice == BrightnessChoice::light ? QStringLiteral("light")
                                                            : QString());
}

QString language() {
    return read("language").toString();
}

void setLanguage(const QString& language) {
    write("language", language);
}

Motion motion() {
    const QString text = read("motion").toString();
    return text == QLatin1String("reduced") ? Motion::reduced
           : text == QLatin1String("full")  ? Motion::full
                                            : Motion::system;
}

void setMotion(Motion motion) {
    write("motion", motion == Motion::reduced ? QStringLiteral("reduced")
                    : motion == Motion::full  ? QStringLiteral("full")
                                              : QString());
}

int textPercent() {
    const int percent = read("text", 100).toInt();
    return percent == 125 || percent == 150 ? percent : 100;
}

void setTextPercent(int percent) {
    write("text", percent);
}

int lessonStep(const QString& lesson) {
    return std::max(0, QSettings().value(QStringLiteral("lessons/") + lesson, 0).toInt());
}

void setLessonStep(const QString& lesson, int step) {
    QSettings().setValue(QStringLiteral("lessons/") + lesson, step);
}

QByteArray windowGeometry() {
    return read("window/geometry").toByteArray();
}

QByteArray windowState() {
    return read("window/state").toByteArray();
}

void setWindow(const QByteArray& geometry, const QByteArray& state) {
    write("window/geometry", geometry);
    write("window/state", state);
}

void forgetWindow() {
    QSettings().remove(QStringLiteral("window"));
}

}  // namespace nonn::preferences
