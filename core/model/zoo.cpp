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
    bool variant = false;  ///< wideResNet: as NoNN's authors build it; mobileNetV2, resNet: for small images;
                           ///< smallResNet: shortcuts with weights
};

constexpr auto known =
    "wrn-D-K, wrn-D-K-nonn, vgg-D, vgg-D-K, mobilenetv2, mobilenetv2-K, resnet20, 32, 44, 56, 110, resnet20-b, "
    "resnet18-cifar, 34, 50, resnet18, 34, 50, 101, 152, vgg11_bn, 13, 16, 19, mobilenet_v2, "
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
    static const std::regex smallResNet("resnet(20|32|44|56|110)(-b)?");
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
        return {Family::smallResNet, std::stoi(parts[1]), 1, parts[2].matched};
    if (std::regex_match(name, parts, resNet))
        return {Family::resNet, std::stoi(parts[1]), 1, parts[2].matched};
    throw badInput({}, Text::tr("'%1' is no architecture of the zoo; known are %2", name, known));
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
            return addSmallResNet(builder, parts.depth,
                                  parts.variant ? SmallResNetShortcut::convolution : SmallResNetShortcut::zeros);
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
            return parts.variant ? "fc" : "linear";
        case Family::resNet:
            return parts.variant ? "linear" : "fc";
    }
    return {};
}

void checkImage(const Shape& image) {
    if (image.channels < 1 || image.height < 1 || image.width < 1)
        throw badInput({}, Text::tr("an image has at least one channel and one pixel"));
}

}  // namespace

Architecture makeClassifier(const std::string& name, Shape image, int classes) {
    checkImage(image);
    if (classes < 1)
        throw badInput({}, Text::tr("a network has at least one class"));
    const ZooName parts = parse(name);
    ArchitectureBuilder builder(name, image);
    const int features = addBackbone(builder, parts, MobileNetEnd::head);
    if (parts.family == Family::vggOfTorchvision)
        return finishVgg(std::move(builder), features, classes);
    return std::move(builder).finishClassifier(features, classifierName(parts), classes);
}

Architecture makeStudent(const std::string& name, Shape image, int filters) {
    checkImage(image);
    if (filters < 1)
        throw badInput({}, Text::tr("a network has at least one filter"));
    const ZooName parts = parse(name);
    ArchitectureBuilder builder(name, image);
    const int features = addBackbone(builder, parts, MobileNetEnd::block);
    return std::move(builder).finishStudent(features, filters);
}

}  // namespace nonn
