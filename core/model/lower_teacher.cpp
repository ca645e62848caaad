// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lower_teacher.h"

#include "model/lower_network.h"
#include "model/lower_script.h"

namespace nonn {

LoweredNetwork lowerTeacher(const Teacher& teacher) {
    if (const Network* const zoo = teacher.network.zoo())
        return lowerClassifier(*zoo, teacher.normalisation);
    return lowerScript(*teacher.network.script(), teacher.normalisation);
}

}  // namespace nonn
