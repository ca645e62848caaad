// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/export_task.h"

#include "base/error.h"
#include "model/teacher_description.h"

#include <ATen/core/Tensor.h>

namespace nonn {

void checkTask(const ExportTask& task) {
    const Shape& shape = task.network.students.front().architecture().input();
    const Images& images = task.images;
    if (images.count() == 0)
        throw badInput({}, Text::tr("there are no images to compare the exported files on"));
    const Shape given{images.channels, images.height, images.width};
    if (!(shape == given))
        throw badInput({}, Text::tr("the students take images of %1, not %2", shapeText(shape), shapeText(given)));
    if (task.classNames.size() != static_cast<std::size_t>(task.network.classes()))
        throw badInput({},
                       Text::tr("there are %1 names for %2 classes", task.classNames.size(), task.network.classes()));
}

}  // namespace nonn
