// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/devices/nodes_model.h"
#include "pages/export/verdict_table.h"
#include "serve/gather/gathered.h"
#include "workbench/devices/device_talk.h"
#include "workbench/devices/local_nodes.h"
#include "workbench/devices/node_search.h"

#include <QString>
#include <optional>

/// What the page of devices says.
namespace nonn::words {

/// Who was missing, what the others say, whether that is right, and how often it is. `truth`: the image's class, where
/// it is known.
QString answer(const DeviceTalk::Answer& answer, const std::optional<QString>& truth);

/// The same as a row, without its picture.
AskedPicture row(const DeviceTalk::Answer& answer);

/// A node as its row shows it: its program here, and what those who ask it say of it; either may be null.
ShownNode node(const LocalNodes::Node* here, const NodeReport* report);

/// Which students it has, and where.
QString about(const AnnouncedNode& node);

}  // namespace nonn::words
