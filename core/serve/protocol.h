// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/bundle/bundle_manifest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nonn {

/// What clients and nodes agree on beyond inference.proto: names, types, sizes.

/// Of a student, as in the bundle's model repository: "student0".
std::string studentModelName(int student);
/// The only one there is; an empty one is this.
constexpr auto modelVersion = "1";
/// The input, images x channels x height x width.
constexpr auto imageInput = "image";
/// The outputs, images x classes and images x the student's filters, FP32.
constexpr auto logitsOutput = "logits";
constexpr auto featuresOutput = "features";
/// The parameter of metadata and answers that says which student it is: the SHA-256 of its file in the bundle.
constexpr auto studentSum = "sha256";

/// How an image's numbers travel.
enum class TensorType {
    fp32,   ///< from 0 to 1
    uint8,  ///< 0 to 255, stands for itself / 255
    int8    ///< -128 to 127, stands for (itself + 128) / 255
};

/// "FP32"
const char* name(TensorType type);
std::optional<TensorType> findTensorType(std::string_view name);
std::size_t bytesOf(TensorType type);

/// No request has more images: 128, as in the model repository, or fewer where these are large, so that requests stay
/// below 16 MiB of FP32.
int mostImagesAtOnce(const BundleManifest& manifest);

/// A request or answer of the most images is no longer on the wire, typed contents and names included.
std::int64_t mostMessageBytes(const BundleManifest& manifest);

/// The key in a call's metadata; its value is "Bearer " and the token.
constexpr auto tokenKey = "authorization";
constexpr auto tokenStart = "Bearer ";

/// Under which nodes are announced by DNS-SD. The TXT record says students=0,1 and tls=yes or no.
constexpr const char* announcedService = "_nonn-node._tcp";

}  // namespace nonn
