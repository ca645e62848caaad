// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/profiles.h"

#include <cstdint>
#include <span>
#include <vector>

namespace nonn {

/// Bytes of a message with its own header, without those of frames; 0 where there is no message.
std::int64_t carriedBytes(std::int64_t bytes, const RadioProfile& radio);

/// Frames that carry a message of `bytes` and its header.
std::int64_t countFrames(std::int64_t bytes, const RadioProfile& radio);

/// Bytes of a message with all headers, each frame sent once.
std::int64_t sentBytes(std::int64_t bytes, const RadioProfile& radio);

/// How often a frame is sent on average when each sending is lost with probability q and repeated at most R times:
/// (1 - q^(R+1)) / (1 - q).
double expectedTransmissions(double loss, int retries);

/// Bytes on the air for a message on average: those sent once x expected transmissions.
double expectedBytes(std::int64_t bytes, const RadioProfile& radio);

/// Probability that all frames of a message arrive: (1 - q^(R+1))^frames.
double arrival(std::int64_t bytes, const RadioProfile& radio);

/// Time that bytes take on the air, headers among them. The rate is what is left of the link's own for the payload of
/// full frames, so a byte takes 8 / rate x payload / (payload + header).
double airSeconds(double bytes, const RadioProfile& radio);

/// Time of a message on an idle link, sent once: that of its bytes with all headers, and the latency.
double transferSeconds(std::int64_t bytes, const RadioProfile& radio);

/// Probability that every student's message arrives; `failures[p]` that student p's does not (the product over its
/// replicas): the product of 1 - failures[p].
double allArrive(std::span<const double> failures);

/// Mean accuracy when students fail independently with `failures`. subsetAccuracy[mask] is the accuracy with those
/// students alive whose bit is set in mask (bit p = student p). Throws Error(badInput) unless there are 2^K of them.
double expectedAccuracy(std::span<const double> subsetAccuracy, std::span<const double> failures);

}  // namespace nonn
