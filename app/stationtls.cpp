// SPDX-License-Identifier: MIT
#include "app/stationtls.h"

#include "services/http/selfsignedcertificate.h"
#include "services/storage/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QNetworkInterface>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcTls, "doorbell.tls", QtInfoMsg)

constexpr auto kLookEvery = 2s; // a few stat calls; file watchers miss the swapped links of Kubernetes
constexpr auto kReportLasts = 30s;
constexpr int kRenewDays = 30; // before its own certificate runs out
constexpr int kWarnDays = 14;
const QString kCheck = u"tls_certificate"_s;

QList<QHostAddress> ownAddresses()
{
    QList<QHostAddress> addresses {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            addresses << address;
    }
    return addresses;
}
} // namespace

CertificateFiles certificateFiles(const core::Settings &settings)
{
    if (settings.tlsSelfSigned)
        return {settings.dataDir + u"/tls/certificate.pem"_s, settings.dataDir + u"/tls/key.pem"_s};
    return {settings.tlsCertFile, settings.tlsKeyFile};
}

StationTls::StationTls(const core::Settings &settings, core::HealthBoard &board)
    : m_files(certificateFiles(settings))
    , m_isOwn(settings.tlsSelfSigned)
    , m_board(board)
{
    connect(&m_look, &QTimer::timeout, this, &StationTls::look);
}

core::Result<std::unique_ptr<StationTls>> StationTls::create(const core::Settings &settings, core::HealthBoard &board)
{
    std::unique_ptr<StationTls> tls(new StationTls(settings, board));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tls->m_state = tls->state();
    core::Result<services::TlsIdentity> identity = services::readTls(tls->m_files.certificate, tls->m_files.key, now);
    if (tls->m_isOwn && (!identity || now.daysTo(identity->validUntil) < kRenewDays)) {
        if (!identity && identity.error().code != core::Error::Code::NotFound)
            qCWarning(lcTls).noquote() << "the station's own certificate is made anew:" << identity.error().message;
        if (const core::Status made = tls->makeOwn(); !made)
            return made.error();
        tls->m_state = tls->state();
        identity = services::readTls(tls->m_files.certificate, tls->m_files.key, now);
    }
    if (!identity)
        return identity.error();
    tls->m_identity = *identity;
    qCInfo(lcTls).noquote() << u"certificate: %1, valid until %2, SHA-256 %3"_s.arg(
        tls->m_isOwn ? u"self-signed"_s : tls->m_files.certificate, identity->validUntil.toString(Qt::ISODate),
        identity->fingerprint);
    tls->report();
    tls->m_look.start(kLookEvery);
    return tls;
}

// The key first: with a certificate that does not fit it, the next start begins anew.
core::Status StationTls::makeOwn()
{
    const QFileInfo certificate(m_files.certificate);
    if (!QDir().mkpath(certificate.path()))
        return core::Error {core::Error::Code::Io,
                            u"the folder %1 for the station's certificate cannot be made"_s.arg(certificate.path())};
    QFile::setPermissions(certificate.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const core::Result<services::PemPair> pair = services::makeSelfSigned(
        {QHostInfo::localHostName(), u"localhost"_s}, ownAddresses(), QDateTime::currentDateTimeUtc());
    if (!pair)
        return pair.error();
    if (const core::Status written = services::writeDurably(m_files.key, pair->key); !written)
        return written;
    return services::writeDurably(m_files.certificate, pair->certificate);
}

QString StationTls::state() const
{
    QString all;
    for (const QString &path : {m_files.certificate, m_files.key}) {
        const QFileInfo file(path);
        all += u"%1|%2|%3|"_s.arg(file.canonicalFilePath())
                   .arg(file.size())
                   .arg(file.lastModified().toMSecsSinceEpoch());
    }
    return all;
}

void StationTls::look()
{
    const bool runsOut = m_isOwn && QDateTime::currentDateTimeUtc().daysTo(m_identity.validUntil) < kRenewDays;
    if (runsOut) {
        if (const core::Status made = makeOwn(); !made && made.error().message != m_trouble) {
            m_trouble = made.error().message;
            qCWarning(lcTls).noquote() << "the station's certificate runs out, and another cannot be made:"
                                       << m_trouble;
        }
    }
    if (const QString now = state(); now != m_state) {
        m_state = now;
        reload();
    }
    report();
}

void StationTls::reload()
{
    const core::Result<services::TlsIdentity> identity
        = services::readTls(m_files.certificate, m_files.key, QDateTime::currentDateTimeUtc());
    if (!identity) {
        m_trouble = identity.error().message;
        qCWarning(lcTls).noquote() << "the new certificate is not used, the one from before is:" << m_trouble;
        return;
    }
    m_trouble.clear();
    const bool isOther = identity->fingerprint != m_identity.fingerprint;
    m_identity = *identity;
    if (isOther)
        qCInfo(lcTls).noquote() << u"new certificate, valid until %1, SHA-256 %2"_s.arg(
            identity->validUntil.toString(Qt::ISODate), identity->fingerprint);
    Q_EMIT renewed();
}

void StationTls::report()
{
    using Status = core::HealthCheck::Status;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString until = m_identity.validUntil.toString(Qt::ISODate);
    if (m_identity.validUntil <= now)
        m_board.report(kCheck, Status::Degraded, u"the certificate ran out on %1; renew it"_s.arg(until), kReportLasts);
    else if (!m_trouble.isEmpty())
        m_board.report(kCheck, Status::Degraded,
                       u"the certificate from before is used, until %1: %2"_s.arg(until, m_trouble), kReportLasts);
    else if (now.daysTo(m_identity.validUntil) < kWarnDays)
        m_board.report(kCheck, Status::Degraded, u"the certificate runs out on %1; renew it"_s.arg(until),
                       kReportLasts);
    else
        m_board.report(kCheck, Status::Healthy, u"valid until %1"_s.arg(until), kReportLasts);
}

} // namespace app
