// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/zoo.h"

#include "base/error.h"
#include "model/mobilenet.h"
#include "model/vgg.h"
#include "model/wide_resnet.h"

#include <charconv>
#include <regex>

namespace nonn {

namespace {

/// A name of the zoo taken apart.
struct ZooName {
    enum class Family { wideResNet, vgg, mobileNetV2 } family = Family::wideResNet;
    int depth = 0;
    double width = 1;
    bool asNonn = false;
};

double number(const std::string& digits) {
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);  // std::stod would depend on the locale
    return value;
}

ZooName parse(const std::string& name) {
    static const std::string width = "([0-9]{1,3}(?:\\.[0-9]{1,4})?)";
    static const std::regex wideResNet("wrn-([0-9]{1,4})-" + width + "(-nonn)?");
    static const std::regex vgg("vgg-([0-9]{1,4})(?:-" + width + ")?");
    static const std::regex mobileNetV2("mobilenetv2(?:-" + width + ")?");
    std::smatch parts;
    if (std::regex_match(name, parts, wideResNet))
        return {ZooName::Family::wideResNet, std::stoi(parts[1]), number(parts[2]), parts[3].matched};
    if (std::regex_match(name, parts, vgg))
        return {ZooName::Family::vgg, std::stoi(parts[1]), parts[2].matched ? number(parts[2]) : 1};
    if (std::regex_match(name, parts, mobileNetV2))
        return {ZooName::Family::mobileNetV2, 0, parts[1].matched ? number(parts[1]) : 1};
    throw badInput({}, "'" + name +
                           "' is no architecture of the zoo; known are wrn-D-K, wrn-D-K-nonn, vgg-D, vgg-D-K, "
                           "mobilenetv2 and mobilenetv2-K");
}

/// Adds the named network up to where a classifier or a bridge begins; returns that operation.
int addBackbone(ArchitectureBuilder& builder, const ZooName& parts, MobileNetEnd end) {
    switch (parts.family) {
        case ZooName::Family::wideResNet:
            return addWideResNet(builder, parts.depth, parts.width,
                                 parts.asNonn ? WideResNetConvention::nonn : WideResNetConvention::standard);
        case ZooName::Family::vgg:
            return addVgg(builder, parts.depth, parts.width);
        case ZooName::Family::mobileNetV2:
            return addMobileNetV2(builder, parts.width, end);
    }
    return 0;
}

std::string classifierName(ZooName::Family family) {
    switch (family) {
        case ZooName::Family::wideResNet:
            return "fc";
        case ZooName::Family::vgg:
            return "classifier";
        case ZooName::Family::mobileNetV2:
            return "classifier.1";
    }
    return {};
}

void checkSizes(const Shape& image, const char* what, int outputs) {
    if (image.channels < 1 || image.height < 1 || image.width < 1)
        throw badInput({}, "an image has at least one channel and one pixel");
    if (outputs < 1)
        throw badInput({}, std::string("a network has at least one ") + what);
}

}  // namespace

Architecture makeClassifier(const std::string& name, Shape image, int classes) {
    checkSizes(image, "class", classes);
    const ZooName parts = parse(name);
    ArchitectureBuilder builder(name, image);
    const int features = addBackbone(builder, parts, MobileNetEnd::head);
    return std::move(builder).finishClassifier(features, classifierName(parts.family), classes);
}

Architecture makeStudent(const std::string& name, Shape image, int filters) {
    checkSizes(image, "filter", filters);
    const ZooName parts = parse(name);
    ArchitectureBuilder builder(name, image);
    const int features = addBackbone(builder, parts, MobileNetEnd::block);
    return std::move(builder).finishStudent(features, filters);
}

}  // namespace nonn
