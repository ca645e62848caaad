// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/certificate.h"

#include "base/error.h"
#include "base/file.h"
#include "base/log.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace nonn {

namespace {

constexpr std::int64_t mostBytesOfPem = 1 << 20;

template <auto Free>
struct Freed {
    template <typename Object>
    void operator()(Object* object) const {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using X509Pointer = std::unique_ptr<X509, Freed<X509_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

Bio reading(const std::string& text) {
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

/// A key that asks for a pass phrase is none: nobody could be asked.
int noPassPhrase(char*, int, int, void*) {
    return -1;
}

}  // namespace

Certificate readCertificate(const std::filesystem::path& chain, const std::filesystem::path& key) {
    Certificate read{readFile(chain, mostBytesOfPem), readFile(key, mostBytesOfPem)};
    const X509Pointer certificate(PEM_read_bio_X509(reading(read.chain).get(), nullptr, noPassPhrase, nullptr));
    if (!certificate)
        throw badInput(chain, Text::tr("holds no certificate in PEM"));
    const KeyPointer secret(PEM_read_bio_PrivateKey(reading(read.key).get(), nullptr, noPassPhrase, nullptr));
    if (!secret)
        throw badInput(key, Text::tr("holds no private key in PEM, or one with a pass phrase"));
    const bool belongs = X509_check_private_key(certificate.get(), secret.get()) == 1;
    ERR_clear_error();
    if (!belongs)
        throw badInput(key, Text::tr("is not the key of the certificate %1", chain.string()));
    if (X509_cmp_current_time(X509_get0_notAfter(certificate.get())) < 0)
        log(LogLevel::warning, Text::tr("the time of the certificate %1 is over: clients refuse it", chain.string()));
    return read;
}

}  // namespace nonn
