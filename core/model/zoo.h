// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"

#include <string>

namespace nonn {

/// A classifier of the zoo for images of this shape:
///   wrn-D-K                     Wide ResNet, D = 6n + 4, any width K > 0, as wrn-16-4 or wrn-10-0.5
///   wrn-D-K-nonn                the same as the NoNN authors build it
///   vgg-D, vgg-D-K              VGG of depth 11, 13, 16 or 19 with batch norm, of width K, as vgg-11-0.25
///   mobilenetv2, mobilenetv2-K  MobileNetV2 of width K, as mobilenetv2-0.35, for images of about 32 x 32
///   resnet20, 32, 44, 56, 110   He et al.'s networks for CIFAR with shortcuts without weights, as of akamaster
///   resnet20-b and its kind     the same with shortcuts of 1x1 convolutions, as of chenyaofo
///   resnetD-cifar               ResNet of depth 18, 34, 50, 101 or 152 for images of about 32 x 32, as of kuangliu
///   resnetD                     the same for images of about 224 x 224, as of torchvision
///   vggD_bn                     VGG of depth 11, 13, 16 or 19 with torchvision's head, see finishVgg()
///   mobilenet_v2, mobilenet_v2-K  MobileNetV2 with the paper's strides, as of torchvision
/// Tensors are named as by those authors, so that networkFromWeights() takes their files. wrn-D-K is that of xternalz.
/// See wide_resnet.h, vgg.h, mobilenet.h and resnet.h. Throws Error(badInput) listing the names known, and for a shape
/// or number of classes below 1.
Architecture makeClassifier(const std::string& name, Shape image, int classes);

/// The same network cut before its classifier (a MobileNetV2 before its 1280-channel head) and closed by the bridge of
/// a student that imitates `filters` filters.
Architecture makeStudent(const std::string& name, Shape image, int filters);

}  // namespace nonn
