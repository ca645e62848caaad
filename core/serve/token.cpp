// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/token.h"

#include "base/error.h"
#include "base/file.h"
#include "deliver/sha256.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace nonn {

namespace {

constexpr std::size_t fewestLetters = 16;
constexpr std::size_t mostLetters = 1024;

}  // namespace

std::string readToken(const std::filesystem::path& path) {
    std::string token = readFile(path, 4096);
    while (!token.empty() && (token.back() == '\n' || token.back() == '\r'))
        token.pop_back();
    const bool plain = std::ranges::all_of(token, [](char letter) { return letter > ' ' && letter <= '~'; });
    if (!plain || token.size() < fewestLetters || token.size() > mostLetters)
        throw badInput(path, Text::tr("a token is one line of %1 to %2 letters, digits and signs without spaces",
                                      fewestLetters, mostLetters));
    return token;
}

bool sameToken(std::string_view one, std::string_view other) {
    const std::string first = sha256(one);
    const std::string second = sha256(other);
    return CRYPTO_memcmp(first.data(), second.data(), first.size()) == 0;
}

}  // namespace nonn
