// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace nonn {

class Jobs;
class KeepMenu;

/// Asks where to and writes what a view shows; `told` hears where it lies. A box says why it could not be written.
void askAndSave(QWidget& window, Jobs& jobs, const KeepMenu& kept, const std::function<void(const QString&)>& told);

}  // namespace nonn
