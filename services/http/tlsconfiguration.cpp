// SPDX-License-Identifier: MIT
#include "services/http/tlsconfiguration.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr qint64 kMostBytes = 256 * 1024;
constexpr int kLeastRsaBits = 2048; // less is refused by every client, and at each handshake by OpenSSL

template <auto Free> struct Freed {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

core::Error invalid(const QString &message) { return {core::Error::Code::Invalid, message}; }

core::Result<QByteArray> contents(const QString &what, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return core::Error {core::Error::Code::NotFound, u"the %1 file %2 does not exist"_s.arg(what, path)};
    if (!file.open(QIODevice::ReadOnly))
        return core::Error {
            core::Error::Code::Io,
            u"the %1 file %2 cannot be read: %3; give the user of this program the right to read it"_s.arg(
                what, path, file.errorString())};
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return core::Error {core::Error::Code::Io,
                            u"the %1 file %2 cannot be read: %3"_s.arg(what, path, file.errorString())};
    if (bytes.size() > kMostBytes)
        return invalid(u"the %1 file %2 is larger than 256 KiB, so it is something else"_s.arg(what, path));
    return bytes;
}

int noPassphrase(char *, int, int, void *) { return -1; } // instead of asking at the terminal

core::Result<Key> keyFrom(const QByteArray &pem, const QString &path)
{
    if (pem.contains("ENCRYPTED"))
        return invalid(
            u"the key file %1 is locked with a passphrase, which nobody is there to type; unlock it with: openssl pkey -in KEY -out NEW"_s
                .arg(path));
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    if (!key)
        return invalid(u"the key file %1 holds no private key in PEM form (-----BEGIN PRIVATE KEY-----)"_s.arg(path));
    const int type = EVP_PKEY_get_base_id(key.get());
    if (type != EVP_PKEY_RSA && type != EVP_PKEY_EC)
        return invalid(u"the key in %1 is neither RSA nor EC; make one of those"_s.arg(path));
    if (type == EVP_PKEY_RSA && EVP_PKEY_get_bits(key.get()) < kLeastRsaBits)
        return invalid(u"the key in %1 has %2 bits, and RSA needs %3 or more to be safe"_s.arg(path)
                           .arg(EVP_PKEY_get_bits(key.get()))
                           .arg(kLeastRsaBits));
    return key;
}

bool fits(const QSslCertificate &certificate, EVP_PKEY *key)
{
    const QByteArray der = certificate.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const Certificate own(d2i_X509(nullptr, &at, long(der.size())));
    const bool fits = own && X509_check_private_key(own.get(), key) == 1;
    ERR_clear_error();
    return fits;
}

QString dated(const QDateTime &time) { return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s); }
} // namespace

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

core::Result<TlsIdentity> readTls(const QString &certFile, const QString &keyFile, const QDateTime &now)
{
    const core::Result<QByteArray> certPem = contents(u"certificate"_s, certFile);
    if (!certPem)
        return certPem.error();
    const core::Result<QByteArray> keyPem = contents(u"key"_s, keyFile);
    if (!keyPem)
        return keyPem.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certPem, QSsl::Pem);
    if (chain.isEmpty() || chain.front().isNull())
        return invalid(
            u"the certificate file %1 holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)"_s.arg(certFile));
    const core::Result<Key> key = keyFrom(*keyPem, keyFile);
    if (!key)
        return key.error();
    if (!fits(chain.front(), key->get()))
        return invalid(
            u"the key in %1 does not fit the first certificate in %2; the station's own certificate comes first, then those that signed it"_s
                .arg(keyFile, certFile));
    TlsIdentity identity;
    for (const QSslCertificate &certificate : chain) {
        if (certificate.effectiveDate() > now)
            return invalid(u"the certificate in %1 is valid only from %2 on; is the clock right?"_s.arg(
                certFile, dated(certificate.effectiveDate())));
        if (certificate.expiryDate() <= now)
            return invalid(
                u"the certificate in %1 ran out on %2; renew it"_s.arg(certFile, dated(certificate.expiryDate())));
        if (!identity.validUntil.isValid() || certificate.expiryDate() < identity.validUntil)
            identity.validUntil = certificate.expiryDate().toUTC();
    }
    const bool isRsa = EVP_PKEY_get_base_id(key->get()) == EVP_PKEY_RSA;
    const QSslKey privateKey(*keyPem, isRsa ? QSsl::Rsa : QSsl::Ec, QSsl::Pem);
    if (privateKey.isNull())
        return invalid(
            u"the key in %1 is of a form that is not read here; convert it with: openssl pkey -in KEY -out NEW"_s.arg(
                keyFile));
    identity.fingerprint = fingerprintOf(chain.front());
    identity.configuration = QSslConfiguration::defaultConfiguration();
    identity.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // callers show tokens, not certificates
    identity.configuration.setLocalCertificateChain(chain);
    identity.configuration.setPrivateKey(privateKey);
    return identity;
}

} // namespace services
