// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/zoo.h"

#include <string>
#include <vector>

/// Classifiers and students of every family, for images of usual and odd sizes; small enough to run in a test.
inline std::vector<nonn::Architecture> zooCases() {
    using nonn::makeClassifier;
    using nonn::makeStudent;
    return {makeClassifier("wrn-16-1", {3, 32, 32}, 10),       makeClassifier("wrn-16-1-nonn", {3, 32, 32}, 10),
            makeClassifier("wrn-22-0.75", {1, 28, 28}, 7),     makeClassifier("wrn-10-2.5-nonn", {1, 9, 14}, 3),
            makeClassifier("vgg-11-0.125", {3, 32, 32}, 10),   makeClassifier("vgg-13-0.125", {1, 28, 28}, 10),
            makeClassifier("vgg-16-0.0625", {2, 17, 11}, 5),   makeClassifier("vgg-19-0.0625", {3, 64, 64}, 10),
            makeClassifier("mobilenetv2-0.1", {3, 32, 32}, 4), makeClassifier("mobilenetv2-0.35", {1, 28, 28}, 10),
            makeClassifier("resnet20", {3, 32, 32}, 10),       makeClassifier("resnet32", {1, 9, 14}, 3),
            makeClassifier("resnet18-cifar", {3, 8, 8}, 4),    makeClassifier("resnet18", {3, 64, 48}, 4),
            makeClassifier("resnet50", {1, 33, 35}, 5),        makeClassifier("mobilenet_v2-0.1", {3, 64, 64}, 4),
            makeStudent("resnet20", {3, 32, 32}, 12),          makeStudent("mobilenet_v2-0.35", {3, 96, 96}, 20),
            makeStudent("vgg11_bn", {3, 32, 32}, 9),           makeStudent("wrn-10-1", {1, 28, 28}, 128),
            makeStudent("wrn-16-1-nonn", {3, 32, 32}, 49),     makeStudent("wrn-10-0.25", {1, 5, 3}, 1),
            makeStudent("vgg-11-0.25", {1, 28, 28}, 30),       makeStudent("vgg-19-0.0625", {3, 33, 31}, 13),
            makeStudent("mobilenetv2-0.2", {3, 32, 32}, 20),   makeStudent("mobilenetv2-0.5", {1, 7, 7}, 2)};
}

/// "wrn-10-1+128 on 1x28x28".
inline std::string caption(const nonn::Architecture& architecture) {
    const nonn::Shape& image = architecture.input();
    return architecture.name + " on " + std::to_string(image.channels) + "x" + std::to_string(image.height) + "x" +
           std::to_string(image.width);
}
