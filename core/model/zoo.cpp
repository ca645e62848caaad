// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/zoo.h"

#include "base/error.h"
#include "model/mobilenet.h"
#include "model/resnet.h"
#include "model/vgg.h"
#include "model/wide_resnet.h"

#include <charconv>
#include <regex>

namespace nonn {

namespace {

enum class Family { wideResNet, vgg, vggOfTorchvision, mobileNetV2, smallResNet, resNet };

/// A name of the zoo taken apart.
struct ZooName {
    Family family = Family::wideResNet;
    int depth = 0;
    double width = 1;
    bool variant = false;  ///< wideResNet: as NoNN's authors build it; mobileNetV2, resNet: for small images
};

constexpr auto known =
    "known are wrn-D-K, wrn-D-K-nonn, vgg-D, vgg-D-K, mobilenetv2 and mobilenetv2-K, resnet20, 32, 44, 56 and 110, "
    "resnet18-cifar, 34 and 50, resnet18, 34, 50, 101 and 152, vgg11_bn, 13, 16 and 19, mobilenet_v2 and "
    "mobilenet_v2-K";

double number(const std::string& digits) {
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);  // std::stod would depend on the locale
    return value;
}

ZooName parse(const std::string& name) {
    static const std::string width = "([0-9]{1,3}(?:\\.[0-9]{1,4})?)";
    static const std::regex wideResNet("wrn-([0-9]{1,4})-" + width + "(-nonn)?");
    static const std::regex vgg("vgg-([0-9]{1,4})(?:-" + width + ")?");
    static const std::regex vggOfTorchvision("vgg([0-9]{1,4})_bn");
    static const std::regex mobileNetV2("mobilenet(_?)v2(?:-" + width + ")?");
    static const std::regex smallResNet("resnet(20|32|44|56|110)");
    static const std::regex resNet("resnet(18|34|50|101|152)(-cifar)?");
    std::smatch parts;
    if (std::regex_match(name, parts, wideResNet))
        return {Family::wideResNet, std::stoi(parts[1]), number(parts[2]), parts[3].matched};
    if (std::regex_match(name, parts, vgg))
        return {Family::vgg, std::stoi(parts[1]), parts[2].matched ? number(parts[2]) : 1};
    if (std::regex_match(name, parts, vggOfTorchvision))
        return {Family::vggOfTorchvision, std::stoi(parts[1])};
    if (std::regex_match(name, parts, mobileNetV2))
        return {Family::mobileNetV2, 0, parts[2].matched ? number(parts[2]) : 1, parts[1].length() == 0};
    if (std::regex_match(name, parts, smallResNet))
        return {Family::smallResNet, std::stoi(parts[1])};
    if (std::regex_match(name, parts, resNet))
        return {Family::resNet, std::stoi(parts[1]), 1, parts[2].matched};
    throw badInput({}, "'" + name + "' is no architecture of the zoo; " + known);
}

/// Adds the named network up to where a classifier or a bridge begins; returns that operation.
int addBackbone(ArchitectureBuilder& builder, const ZooName& parts, MobileNetEnd end) {
    switch (parts.family) {
        case Family::wideResNet:
            return addWideResNet(builder, parts.depth, parts.width,
                                 parts.variant ? WideResNetConvention::nonn : WideResNetConvention::standard);
        case Family::vgg:
            return addVgg(builder, parts.depth, parts.width, VggPools::wherePossible);
        case Family::vggOfTorchvision:
            return addVgg(builder, parts.depth, 1, VggPools::always);
        case Family::mobileNetV2:
            return addMobileNetV2(builder, parts.width,
                                  parts.variant ? MobileNetStrides::small : MobileNetStrides::paper, end);
        case Family::smallResNet:
            return addSmallResNet(builder, parts.depth);
        case Family::resNet:
            return addResNet(builder, parts.depth,
                             parts.variant ? ResNetConvention::kuangliu : ResNetConvention::torchvision);
    }
    return 0;
}

std::string classifierName(const ZooName& parts) {
    switch (parts.family) {
        case Family::wideResNet:
            return "fc";
        case Family::vgg:
        case Family::vggOfTorchvision:
            return "classifier";
        case Family::mobileNetV2:
            return "classifier.1";
        case Family::smallResNet:
            return "linear";
        case Family::resNet:
            return parts.variant ? "linear" : "fc";
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
    if (parts.family == Family::vggOfTorchvision)
        return finishVgg(std::move(builder), features, classes);
    return std::move(builder).finishClassifier(features, classifierName(parts), classes);
}

Architecture makeStudent(const std::string& name, Shape image, int filters) {
    checkSizes(image, "filter", filters);
    const ZooName parts = parse(name);
    ArchitectureBuilder builder(name, image);
    const int features = addBackbone(builder, parts, MobileNetEnd::block);
    return std::move(builder).finishStudent(features, filters);
}

}  // namespace nonn
