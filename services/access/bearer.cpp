// SPDX-License-Identifier: MIT
#include "services/access/bearer.h"

#include <algorithm>
#include <sodium.h>

namespace services::bearer {

namespace {
constexpr qsizetype kRandomBytes = 32;
constexpr qsizetype kTextBytes = (kRandomBytes * 4 + 2) / 3; // Base64 for URLs, without padding
constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray blake2b(const QByteArray &bytes, const QByteArray &key)
{
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<uchar *>(hash.data()), std::size_t(hash.size()),
                       reinterpret_cast<const uchar *>(bytes.constData()), std::size_t(bytes.size()),
                       reinterpret_cast<const uchar *>(key.constData()), std::size_t(key.size()));
    return hash;
}
} // namespace

QByteArray make(QByteArrayView prefix)
{
    QByteArray random(kRandomBytes, '\0');
    randombytes_buf(random.data(), std::size_t(random.size()));
    QByteArray secret = prefix.toByteArray() + random.toBase64(kEncoding);
    sodium_memzero(random.data(), std::size_t(random.size()));
    return secret;
}

bool isShaped(QByteArrayView secret, QByteArrayView prefix)
{
    return secret.size() == prefix.size() + kTextBytes && secret.startsWith(prefix)
        && std::all_of(secret.begin() + prefix.size(), secret.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
                   || c == '_';
           });
}

QByteArray digest(const QByteArray &secret, const QByteArray &key)
{
    // A key of its own length and purpose, whatever the owner typed.
    return blake2b(secret, key.isEmpty() ? QByteArray() : blake2b("bearer:" + key, {}));
}

bool isSame(const QByteArray &digest, const QByteArray &other)
{
    return digest.size() == other.size()
        && sodium_memcmp(digest.constData(), other.constData(), std::size_t(digest.size())) == 0;
}

} // namespace services::bearer
