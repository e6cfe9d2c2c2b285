// SPDX-License-Identifier: MIT
#include "services/audit/auditkey.h"

#include "services/audit/auditfiles.h"
#include "services/audit/auditline.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
constexpr qsizetype kSignatureDigits = 2 * crypto_sign_BYTES;

QByteArray message(const core::AuditHead &head)
{
    return "doorbell audit 1\n" + QByteArray::number(head.seq) + ' ' + head.hash;
}
const uchar *in(const QByteArray &bytes) { return reinterpret_cast<const uchar *>(bytes.constData()); }
uchar *out(QByteArray &bytes) { return reinterpret_cast<uchar *>(bytes.data()); }
bool isHex(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}
} // namespace

core::Result<AuditKey> AuditKey::open(const QString &dir, bool mayCreate)
{
    if (sodium_init() < 0)
        return Error {Error::Code::Internal, u"the cryptographic library cannot start"_s};
    const QString folder = dir + u"/keys"_s;
    const QString path = folder + u"/audit.key"_s;
    QByteArray seed;
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error {Error::Code::Io,
                          u"the key of the audit log, %1, cannot be read: %2"_s.arg(path, file.errorString())};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // a copy often gives it to others
        seed = file.readAll();
        if (seed.size() != qsizetype(crypto_sign_SEEDBYTES))
            return Error {Error::Code::Corrupt,
                          u"the key of the audit log, %1, is damaged; restore it from a backup"_s.arg(path)};
    } else if (!mayCreate) {
        return Error {
            Error::Code::Corrupt,
            u"the key of the audit log, %1, is missing: what it signed cannot be checked or continued; restore it from a backup"_s
                .arg(path)};
    } else {
        if (!QDir().mkpath(folder))
            return Error {Error::Code::Io, u"the folder %1 cannot be made"_s.arg(folder)};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        seed = QByteArray(crypto_sign_SEEDBYTES, '\0');
        randombytes_buf(seed.data(), std::size_t(seed.size()));
        if (const core::Status written = writeAuditFile(path, seed); !written)
            return written.error();
    }
    AuditKey key;
    key.m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    key.m_secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(out(key.m_public), out(key.m_secret), in(seed));
    sodium_memzero(seed.data(), std::size_t(seed.size()));
    if (const QString shared = folder + u"/audit.pub"_s; mayCreate && !QFile::exists(shared)) {
        if (const core::Status written = writeAuditFile(shared, key.m_public.toHex() + '\n'); !written)
            return written.error();
    }
    return key;
}

QByteArray AuditKey::checkpoint(const core::AuditHead &head) const
{
    const QByteArray text = message(head);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(text), std::size_t(text.size()), in(m_secret));
    return QByteArray::number(head.seq) + ' ' + head.hash + ' ' + signature.toHex() + '\n';
}

std::optional<core::AuditHead> AuditKey::headOf(QByteArrayView line)
{
    const qsizetype seqDigits = line.size() - 2 - kAuditHashDigits - kSignatureDigits;
    if (seqDigits < 1 || seqDigits > 18 || line.at(seqDigits) != ' '
        || line.at(seqDigits + 1 + kAuditHashDigits) != ' ')
        return {};
    const QByteArrayView hash = line.sliced(seqDigits + 1, kAuditHashDigits);
    qint64 seq = 0;
    for (const char c : line.first(seqDigits)) {
        if (c < '0' || c > '9')
            return {};
        seq = seq * 10 + (c - '0');
    }
    if (line.front() == '0' || !isHex(hash) || !isHex(line.last(kSignatureDigits)))
        return {};
    return core::AuditHead {seq, hash.toByteArray()};
}

std::optional<core::AuditHead> AuditKey::signedHead(QByteArrayView line) const
{
    const std::optional<core::AuditHead> head = headOf(line);
    if (!head)
        return {};
    const QByteArray signature = QByteArray::fromHex(line.last(kSignatureDigits).toByteArray());
    const QByteArray text = message(*head);
    const bool isSigned = crypto_sign_verify_detached(in(signature), in(text), std::size_t(text.size()), in(m_public))
        == 0;
    return isSigned ? head : std::nullopt;
}

} // namespace services
