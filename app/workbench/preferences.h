// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <utility>

/// What the program remembers of a person from one start to the next.
namespace nonn::preferences {

QStringList recentProjects();  ///< folders, the latest first
void addRecentProject(const QString& folder);
void removeRecentProject(const QString& folder);

/// The project that was open when the window was closed, empty for none, and the key of the stage that was looked at.
std::pair<QString, QString> lastSession();
void setLastSession(const QString& folder, const QString& stage);

BrightnessChoice brightness();
void setBrightness(BrightnessChoice choice);

/// "" follows the system, else as "de" or "en".
QString language();
void setLanguage(const QString& language);

/// What people want to see move; `system` follows the desktop.
enum class Motion { system, reduced, full };
Motion motion();
void setMotion(Motion motion);

int textPercent();  ///< 100, 125 or 150
void setTextPercent(int percent);

/// Where a lesson was left.
int lessonStep(const QString& lesson);
void setLessonStep(const QString& lesson, int step);

QByteArray windowGeometry();
QByteArray windowState();
void setWindow(const QByteArray& geometry, const QByteArray& state);
void forgetWindow();

}  // namespace nonn::preferences
