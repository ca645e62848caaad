// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/profiles.h"

#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace nonn {

/// A figure of a profile as people type it.
struct ProfileFigure {
    QString name;  ///< with its unit
    QString text;  ///< as it is; empty: not known
    QString help;
    /// Puts what was typed into the profile. Throws Error(badInput) with a reason, without the figure's name.
    std::function<void(const QString&)> take;
};

/// Those of a device, which change it in place. With another title than it has it becomes another device, whose name
/// follows from its title and may be none of `known`.
std::vector<ProfileFigure> figuresOf(const std::shared_ptr<DeviceProfile>& device, const Profiles& known);
std::vector<ProfileFigure> figuresOf(const std::shared_ptr<RadioProfile>& radio, const Profiles& known);

}  // namespace nonn
