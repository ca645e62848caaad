// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "plan/budget.h"
#include "plan/message.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace nonn {

/// A student as it is trained, and as a device runs it.
struct BuiltStudent {
    Architecture trained;   ///< with its bridge
    Architecture deployed;  ///< with its slice of the fusion layer where it sends logits
};

BuiltStudent buildStudent(const std::string& architecture, Shape image, int filters, int classes, Message message);

/// For people, as "convolution block1.layer.0.conv1" or "add (block1.layer.0.conv2)", which is what it comes after.
std::string describeOperation(const Architecture& architecture, int index);

/// What a device needs to run it.
Need needOf(const Architecture& deployed, Precision precision);

/// What students of the zoo cost, each network of it counted once: only the bridge and the slice of the fusion layer
/// are others for other filters.
class StudentCosts {
public:
    StudentCosts(Shape image, int classes) : m_image(image), m_classes(classes) {}

    struct Cost {
        Need need;
        std::int64_t parameters = 0;  ///< trainable
        std::int64_t convolutions = 0;
    };

    Cost cost(const std::string& architecture, int filters, Message message, Precision precision);

    int classes() const { return m_classes; }

private:
    struct Backbone {
        Cost cost;
        Shape features;
    };

    const Backbone& backbone(const std::string& architecture, Precision precision);

    Shape m_image;
    int m_classes;
    std::map<std::pair<Precision, std::string>, Backbone> m_backbones;
};

}  // namespace nonn
