// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/devices/image_cost.h"

#include "theme/figures.h"

#include <QCoreApplication>

namespace nonn {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nonn::DevicesPage)
};

Fact bytesFact(const std::optional<double>& bytes) {
    return bytes ? Fact{figure::bytes(qRound64(*bytes)), *bytes} : Fact{figure::missing(), QString()};
}

Fact timeFact(const std::optional<double>& milliseconds) {
    return milliseconds ? Fact{figure::milliseconds(milliseconds), *milliseconds} : Fact{figure::missing(), QString()};
}

}  // namespace

QVector<FactsColumn> costColumns() {
    return {{Words::tr("Of one image")},
            {Words::tr("Measured"), true,
             Words::tr("The mean of all questions so far, as gRPC messages; times from question to answer")},
            {Words::tr("Expected"), true,
             Words::tr("As Communicate reckons it for the plan's devices and radio where the image is sent to "
                       "each device")}};
}

QVector<QVector<Fact>> costRows(const ComparedCost& cost) {
    const ImageCost& measured = cost.measured;
    const ImageCost& expected = cost.expected;
    return {{{Words::tr("Sent to the devices")}, bytesFact(measured.sent), bytesFact(expected.sent)},
            {{Words::tr("Sent by the devices")}, bytesFact(measured.received), bytesFact(expected.received)},
            {{Words::tr("Latency, half within")}, timeFact(measured.median), timeFact(expected.median)},
            {{Words::tr("Latency, 99 of 100 within")}, timeFact(measured.slowest), timeFact(expected.slowest)}};
}

}  // namespace nonn
