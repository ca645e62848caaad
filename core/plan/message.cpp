// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/message.h"

#include "base/error.h"

namespace nonn {

std::string name(Message message) {
    return message == Message::features ? "features" : "logits";
}

std::string name(MessageChoice choice) {
    switch (choice) {
        case MessageChoice::automatic:
            return "auto";
        case MessageChoice::features:
            return "features";
        case MessageChoice::logits:
            return "logits";
    }
    return {};
}

Message parseMessage(const std::string& text) {
    for (const Message message : {Message::features, Message::logits})
        if (name(message) == text)
            return message;
    throw badInput({}, Text::tr("'%1' is no message; known are features and logits", text));
}

MessageChoice parseMessageChoice(const std::string& text) {
    for (const MessageChoice choice : {MessageChoice::automatic, MessageChoice::features, MessageChoice::logits})
        if (name(choice) == text)
            return choice;
    throw badInput({}, Text::tr("'%1' is no message; known are auto, features and logits", text));
}

InputPlace parseInputPlace(const std::string& text) {
    for (const InputPlace place : {InputPlace::local, InputPlace::sent})
        if (name(place) == text)
            return place;
    throw badInput({}, Text::tr("'%1' is no place of the input; known are sent and local", text));
}

std::string name(InputPlace place) {
    return place == InputPlace::local ? "local" : "sent";
}

std::int64_t messageBytes(Message message, int filters, int classes, Precision precision) {
    return std::int64_t{message == Message::features ? filters : classes} * bytesPerElement(precision);
}

Message chooseMessage(MessageChoice choice, int filters, int classes) {
    if (choice == MessageChoice::automatic)
        return classes < filters ? Message::logits : Message::features;
    return choice == MessageChoice::features ? Message::features : Message::logits;
}

}  // namespace nonn
