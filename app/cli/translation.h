// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nonn::cli {

/// From now on the program speaks the language that the environment asks for, where there is one; see languages.h.
void speakAsAsked();

}  // namespace nonn::cli
