// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/zoo.h"

#include "base/error.h"
#include "model/wide_resnet.h"

#include <regex>

namespace nonn {

namespace {

/// Adds the named network up to its feature map, whose operation is returned.
int addBackbone(ArchitectureBuilder& builder, const std::string& name) {
    static const std::regex wideResNet("wrn-([0-9]{1,4})-([0-9]{1,3}(?:\\.[0-9]{1,4})?)(-nonn)?");
    std::smatch parts;
    if (std::regex_match(name, parts, wideResNet))
        return addWideResNet(builder, std::stoi(parts[1]), std::stod(parts[2]),
                             parts[3].matched ? WideResNetConvention::nonn : WideResNetConvention::standard);
    throw badInput({}, "'" + name + "' is no architecture of the zoo; known are wrn-D-K and wrn-D-K-nonn");
}

}  // namespace

Architecture makeClassifier(const std::string& name, Shape image, int classes) {
    ArchitectureBuilder builder(name, image);
    const int features = addBackbone(builder, name);
    return std::move(builder).finishClassifier(features, "fc", classes);
}

Architecture makeStudent(const std::string& name, Shape image, int filters) {
    ArchitectureBuilder builder(name, image);
    const int features = addBackbone(builder, name);
    return std::move(builder).finishStudent(features, filters);
}

}  // namespace nonn
