// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script_values.h"

namespace nonn {

/// What moves values and computes none: flattening, views, slices, chunks, padding, shuffled channels.
ScriptFeature addFlatten(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addView(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addSqueeze(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addTransposition(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addSlice(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addPadding(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addChannelShuffle(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addSelection(const ScriptReading& reading, LoweredBuilder& builder);
/// Of one pixel to the size of a map that it is multiplied with.
ScriptFeature addExpansion(const ScriptReading& reading, LoweredBuilder& builder);
ScriptFeature addFlip(const ScriptReading& reading, LoweredBuilder& builder);

/// Parts along the channels: into a number of them, into parts of one size, into parts of given sizes.
ScriptKnown addChunks(const ScriptReading& reading, LoweredBuilder& builder);

/// The vector of a map, or the vector itself.
int asVector(const ScriptReading& reading, LoweredBuilder& builder, int input);

}  // namespace nonn
