// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights_description.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "model/torch_file.h"

namespace nonn {

Json weightsDescription(const std::filesystem::path& path, const TorchFile& file) {
    const PickleValue* const description = file.root().find("description");
    if (!description || !description->isString() || !file.root().find("state"))
        throw badInput(path, Text::tr("it has no description of this program"));
    Json json = Json::parse(description->text, nullptr, false);
    if (json.is_discarded())
        throw badInput(path, Text::tr("its description is no JSON"));
    return json;
}

Json readWeightsDescription(const std::filesystem::path& path) {
    const std::string bytes = readFile(path);
    try {
        const TorchFile file(path, bytes);
        Json description = weightsDescription(path, file);
        tensorsOf(path, file, *file.root().find("state"));
        return description;
    } catch (const Error& error) {
        throw badInput(path, Text::tr("is no weights file: %1", error.text()));
    }
}

}  // namespace nonn
