// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sha256.h"

#include "base/error.h"

#include <openssl/evp.h>

#include <array>

namespace nonn {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw Error(ErrorCode::failed, {}, Text::tr("OpenSSL cannot compute SHA-256"));
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text.push_back(digits[digest[i] >> 4]);
        text.push_back(digits[digest[i] & 15]);
    }
    return text;
}

}  // namespace nonn
