// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/precision.h"

#include <cstdint>
#include <string>

namespace nonn {

/// What a device sends for one image. The fusion layer is linear, so both give the same logits.
enum class Message {
    features,  ///< the pooled features of its filters
    logits,    ///< its share of the logits: its columns of the fusion layer applied to the features
};

/// What the user asks for; `automatic` takes the smaller message, features where both are equal.
enum class MessageChoice { automatic, features, logits };

std::string name(Message message);              ///< "features", "logits"
std::string name(MessageChoice choice);         ///< "auto", "features", "logits"
Message parseMessage(const std::string& text);  ///< Throws Error(badInput) listing the names.
MessageChoice parseMessageChoice(const std::string& text);

/// Where the image comes from.
enum class InputPlace {
    local,  ///< every device sees it by itself
    sent,   ///< it is sent to every device, at a byte a pixel and channel, and counted for every scheme alike
};

InputPlace parseInputPlace(const std::string& text);  ///< Throws Error(badInput) listing "sent" and "local".
std::string name(InputPlace place);

/// Elements sent x bytes an element, for a student of `filters` filters: without headers.
std::int64_t messageBytes(Message message, int filters, int classes, Precision precision);

Message chooseMessage(MessageChoice choice, int filters, int classes);

}  // namespace nonn
