// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/loop_settings.h"

#include "base/error.h"

namespace nonn {

void check(const LoopSettings& settings) {
    if (settings.epochs < 1)
        throw badInput({}, Text::tr("epochs must be at least 1"));
    if (settings.batchSize < 2)
        throw badInput({}, Text::tr("a batch must hold at least 2 images"));
    if (!(settings.learningRate > 0 && settings.learningRate <= largestSetting))
        throw badInput({}, Text::tr("the learning rate must be above 0 and at most %1", "1e38"));
}

}  // namespace nonn
