// SPDX-License-Identifier: MIT
#include "services/http/selfsignedcertificate.h"

#include <QRegularExpression>

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr int kSerialBits = 127; // random, so that no browser has seen another of that number
constexpr int kClockSlackSeconds = 3600; // a client whose clock is behind

template <auto Free> struct Freed {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

bool add(X509 *certificate, int kind, const QByteArray &text)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, text.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray alternatives(const QStringList &names, const QList<QHostAddress> &addresses)
{
    // What is none could add lines of its own to the extension.
    static const QRegularExpression hostName(
        u"^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"_s);
    QByteArrayList all;
    for (const QString &name : names) {
        if (hostName.match(name).hasMatch())
            all << "DNS:" + name.toLatin1();
    }
    for (QHostAddress address : addresses) {
        address.setScopeId({});
        all << "IP:" + address.toString().toLatin1();
    }
    return all.join(',');
}

bool fill(X509 *certificate, EVP_PKEY *key, const QStringList &names, const QList<QHostAddress> &addresses,
          const QDateTime &now, int days)
{
    const Number serial(BN_new());
    const qint64 from = now.toSecsSinceEpoch() - kClockSlackSeconds;
    X509_NAME *subject = X509_get_subject_name(certificate);
    static const unsigned char kName[]
        = "Doorbell station"; // what it is called in a browser's list; who it is for stands below
    return serial && X509_set_version(certificate, X509_VERSION_3) == 1
        && BN_rand(serial.get(), kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate))
        && ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(from))
        && ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(from + qint64(days) * 24 * 3600))
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, kName, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, subject) == 1 && X509_set_pubkey(certificate, key) == 1
        && add(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && add(certificate, NID_key_usage, "critical,digitalSignature")
        && add(certificate, NID_ext_key_usage, "serverAuth") && add(certificate, NID_subject_key_identifier, "hash")
        && add(certificate, NID_subject_alt_name, alternatives(names, addresses))
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}
} // namespace

core::Result<PemPair> makeSelfSigned(const QStringList &names, const QList<QHostAddress> &addresses,
                                     const QDateTime &now, int days)
{
    if (alternatives(names, addresses).isEmpty())
        return core::Error {core::Error::Code::Invalid,
                            u"a certificate needs a host name or an address that it is for"_s};
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const Bio written(BIO_new(BIO_s_mem()));
    const Bio secret(BIO_new(BIO_s_secmem()));
    const bool done = key && certificate && written && secret
        && fill(certificate.get(), key.get(), names, addresses, now, days)
        && PEM_write_bio_X509(written.get(), certificate.get()) == 1
        && PEM_write_bio_PKCS8PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    if (!done) {
        const QString why = QString::fromLatin1(ERR_reason_error_string(ERR_get_error()));
        ERR_clear_error();
        return core::Error {core::Error::Code::Internal, u"a certificate could not be made: %1"_s.arg(why)};
    }
    return PemPair {bytesOf(written.get()), bytesOf(secret.get())};
}

} // namespace services
