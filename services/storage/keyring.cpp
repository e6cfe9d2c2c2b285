// SPDX-License-Identifier: MIT
#include "services/storage/keyring.h"

#include "services/storage/durablefile.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
Q_LOGGING_CATEGORY(lcStorage, "doorbell.storage", QtInfoMsg)
constexpr qsizetype kKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const uchar *in(const QByteArray &bytes) { return reinterpret_cast<const uchar *>(bytes.constData()); }
uchar *out(QByteArray &bytes) { return reinterpret_cast<uchar *>(bytes.data()); }

QByteArray sealWith(const QByteArray &key, const QByteArray &place, const QByteArray &plain)
{
    QByteArray sealed(kNonceBytes + plain.size() + kTagBytes, '\0');
    randombytes_buf(sealed.data(), std::size_t(kNonceBytes));
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed) + kNonceBytes, &length, in(plain), std::size_t(plain.size()),
                                               in(place), std::size_t(place.size()), nullptr, in(sealed), in(key));
    return sealed;
}

core::Result<QByteArray> openWith(const QByteArray &key, const QByteArray &place, const QByteArray &sealed)
{
    const Error damaged {
        Error::Code::Corrupt,
        u"a sealed value cannot be opened: it was changed, or the key is not the one it was sealed with"_s};
    if (sealed.size() < kNonceBytes + kTagBytes || key.size() != kKeyBytes)
        return damaged;
    QByteArray plain(sealed.size() - kNonceBytes - kTagBytes, '\0');
    unsigned long long length = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), &length, nullptr, in(sealed) + kNonceBytes,
                                                   std::size_t(sealed.size() - kNonceBytes), in(place),
                                                   std::size_t(place.size()), in(sealed), in(key))
        != 0)
        return damaged;
    return plain;
}

QByteArray keyedHash(const QByteArray &key, const QByteArray &bytes)
{
    QByteArray hash(32, '\0');
    crypto_generichash(out(hash), std::size_t(hash.size()), in(bytes), std::size_t(bytes.size()), in(key),
                       std::size_t(key.size()));
    return hash;
}

QByteArray keyPlace(const QString &owner) { return "key:" + owner.toUtf8(); }
} // namespace

core::Result<Keyring> Keyring::open(const QString &dir, bool mayCreate)
{
    if (sodium_init() < 0)
        return Error {Error::Code::Internal, u"the cryptographic library cannot start"_s};
    const QString path = dir + u"/keys/master.key"_s;
    Keyring ring;
    QFile file(path);
    if (file.exists()) {
        constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther;
        if ((file.permissions() & kOthers)
            && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) // a copy often loses them
            qCWarning(lcStorage).noquote()
                << u"the key %1 can be read by other users of this machine; take that right away from them"_s.arg(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error {Error::Code::Io, u"the key %1 cannot be read: %2"_s.arg(path, file.errorString())};
        ring.m_master = file.readAll();
        if (ring.m_master.size() != kKeyBytes)
            return Error {
                Error::Code::Corrupt,
                u"the key %1 is damaged (%2 bytes instead of %3); restore it from a backup, without it nobody's data can be read"_s
                    .arg(path)
                    .arg(ring.m_master.size())
                    .arg(kKeyBytes)};
        return ring;
    }
    if (!mayCreate)
        return Error {
            Error::Code::Corrupt,
            u"the key %1 is missing; restore it from a backup, without it nobody's data can be read"_s.arg(path)};
    if (!QDir().mkpath(dir + u"/keys"_s))
        return Error {Error::Code::Io, u"the folder %1/keys cannot be made"_s.arg(dir)};
    QFile::setPermissions(dir + u"/keys"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ring.m_master = QByteArray(kKeyBytes, '\0');
    randombytes_buf(ring.m_master.data(), std::size_t(kKeyBytes));
    if (const core::Status written = writeDurably(path, ring.m_master); !written)
        return written.error();
    return ring;
}

QByteArray Keyring::newWrappedKey(const QString &owner) const
{
    QByteArray key(kKeyBytes, '\0');
    randombytes_buf(key.data(), std::size_t(kKeyBytes));
    const QByteArray wrapped = sealWith(m_master, keyPlace(owner), key);
    sodium_memzero(key.data(), std::size_t(key.size()));
    return wrapped;
}

core::Result<QByteArray> Keyring::seal(const QByteArray &wrappedKey, const QString &owner, const QString &place,
                                       const QByteArray &plain) const
{
    const core::Result<QByteArray> key = openWith(m_master, keyPlace(owner), wrappedKey);
    if (!key)
        return key.error();
    return sealWith(*key, place.toUtf8(), plain);
}

core::Result<QByteArray> Keyring::open(const QByteArray &wrappedKey, const QString &owner, const QString &place,
                                       const QByteArray &sealed) const
{
    const core::Result<QByteArray> key = openWith(m_master, keyPlace(owner), wrappedKey);
    if (!key)
        return key.error();
    return openWith(*key, place.toUtf8(), sealed);
}

bool Keyring::fits(const QByteArray &wrappedKey, const QString &owner) const
{
    return openWith(m_master, keyPlace(owner), wrappedKey).hasValue();
}

qint64 Keyring::mark() const
{
    qint64 mark = 0;
    const QByteArray hash = keyedHash(m_master, "mark");
    std::memcpy(&mark, hash.constData(), sizeof mark);
    return mark;
}

Error Keyring::wrongKey()
{
    return {Error::Code::Corrupt,
            u"the key in keys/master.key is not the one this was sealed with; put the right one back from a backup, "
            u"without it nobody's "
            "data can be read"_s};
}

QByteArray Keyring::fingerprint(const QString &text) const { return keyedHash(m_master, "name:" + text.toUtf8()); }

} // namespace services
