// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/loss_settings.h"

#include "base/error.h"

namespace nonn {

std::string name(FeatureLoss loss) {
    return loss == FeatureLoss::partition ? "partition" : "concatenated";
}

FeatureLoss parseFeatureLoss(const std::string& text) {
    for (const FeatureLoss loss : {FeatureLoss::partition, FeatureLoss::concatenated})
        if (text == name(loss))
            return loss;
    throw badInput({}, Text::tr("'%1' is no feature loss; there are partition and concatenated", text));
}

double defaultBeta(FeatureLoss loss) {
    return loss == FeatureLoss::partition ? 100 : 1e4;
}

}  // namespace nonn
