// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/teacher_bytes.h"

#include "model/counts.h"
#include "model/zoo.h"

namespace nonn {

std::int64_t teacherBytes(const DatasetFacts& dataset, const TeacherFacts& teacher) {
    const Shape image{dataset.channels, dataset.height, dataset.width};
    return deployedBytes(makeClassifier(teacher.architecture, image, dataset.classes), Precision::fp32);
}

}  // namespace nonn
