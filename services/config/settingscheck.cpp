// SPDX-License-Identifier: MIT
#include "services/config/settingscheck.h"

#include <QHostAddress>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using core::Error;
using core::Settings;
using core::Status;

namespace services {

namespace {

constexpr int kMinSecretLength = 32;
constexpr int kMinSecretLetters = 8; // different ones; "aaaa…" is no secret
constexpr int kMaxAnalysisThreads = 256;
constexpr std::array kDefaultSecrets {"changeme"_L1,    "defaultsecret"_L1, "defaultkey"_L1,    "insecure"_L1,
                                      "yoursecret"_L1,  "secretkey"_L1,     "example"_L1,       "replaceme"_L1,
                                      "password"_L1,    "placeholder"_L1,   "productionkey"_L1, "changethis"_L1,
                                      "supersecret"_L1, "notsecret"_L1,     "topsecret"_L1};

// "abcabcabc…": as long as it looks, and no better than its first block.
bool repeatsABlock(const QString &secret)
{
    for (qsizetype block = 1; block <= secret.size() / 2; ++block) {
        if (QStringView(secret).sliced(block) == QStringView(secret).chopped(block))
            return true;
    }
    return false;
}

// "abcdef…", "987654…": most signs are the neighbour of the one before.
bool counts(const QString &secret)
{
    for (const int step : {1, -1}) {
        qsizetype neighbours = 0;
        for (qsizetype i = 1; i < secret.size(); ++i)
            neighbours += secret.at(i).unicode() - secret.at(i - 1).unicode() == step ? 1 : 0;
        if (neighbours > secret.size() / 2)
            return true;
    }
    return false;
}

// "10.0.0.2", "fd00::/64". QHostAddress also takes "10" as a network; everybody's (/0) would trust every caller.
bool isNetwork(const QString &text)
{
    const auto [address, prefix] = QHostAddress::parseSubnet(text);
    return !QHostAddress(text.section(u'/', 0, 0)).isNull() && !address.isNull() && prefix > 0
        && (address.protocol() == QAbstractSocket::IPv6Protocol || text.count(u'.') == 3);
}

Error invalid(const QString &message) { return {Error::Code::Invalid, message}; }

class Checking {
public:
    Checking(const Settings &settings, const std::function<QString(QLatin1StringView)> &nameOf)
        : m_settings(settings)
        , m_nameOf(nameOf)
    { }

    // What is right by itself and wrong together.
    Status check() const
    {
        if (QHostAddress(m_settings.httpBind).isNull()) {
            return invalid(u"%1 must be an IP address such as 127.0.0.1, 0.0.0.0 or ::, not \"%2\""_s.arg(
                m_nameOf("http.bind"_L1), m_settings.httpBind.left(60)));
        }
        for (const QString &proxy : m_settings.trustedProxies.split(u',', Qt::SkipEmptyParts)) {
            if (!isNetwork(proxy.trimmed())) {
                return invalid(
                    u"%1 must be addresses or networks such as 172.30.77.4 or fd00::/64 with commas between, not \"%2\""_s
                        .arg(m_nameOf("http.trusted_proxies"_L1), proxy.trimmed().left(60)));
            }
        }
        if (m_settings.monitoringEnabled && m_settings.httpPort == m_settings.prometheusPort
            && m_settings.httpPort != 0) {
            return invalid(u"%1 and %2 are both %3; give one of them another port"_s
                               .arg(m_nameOf("http.port"_L1), m_nameOf("monitoring.prometheus_port"_L1))
                               .arg(m_settings.httpPort));
        }
        if (m_settings.analysisThreads() > kMaxAnalysisThreads) {
            return invalid(u"WORKER_PROCESSES times WORKER_THREADS is %1; at most %2 make sense"_s
                               .arg(m_settings.analysisThreads())
                               .arg(kMaxAnalysisThreads));
        }
        if (m_settings.tlsCertFile.isEmpty() != m_settings.tlsKeyFile.isEmpty())
            return invalid(u"TLS_CERT_FILE and TLS_KEY_FILE go together; set both or neither"_s);
        if (m_settings.tlsSelfSigned && !m_settings.tlsCertFile.isEmpty()) {
            return invalid(u"%1 and %2 are both set, and only one certificate can be shown; unset one of them"_s.arg(
                m_nameOf("http.tls_self_signed"_L1), m_nameOf("http.tls_cert_file"_L1)));
        }
        if (const Status supported = checkSupported(); !supported)
            return supported.error();
        return m_settings.isProduction() ? checkProduction() : Status();
    }

    // Refused rather than ignored.
    Status checkSupported() const
    {
        if (!m_settings.databaseUrl.isEmpty()) {
            return Error {Error::Code::Unsupported,
                          u"%1: this version keeps its data in SQLite in the data folder only; unset it"_s.arg(
                              m_nameOf("data.database_url"_L1))};
        }
        return {};
    }

    Status checkProduction() const
    {
        const QString name = m_nameOf("secret_key"_L1);
        const QString advice = u"; set %1 to the output of: openssl rand -hex 32"_s.arg(u"SECRET_KEY"_s);
        if (m_settings.secretKey.isEmpty())
            return invalid(u"SECRET_KEY is missing, and ENVIRONMENT=production needs one"_s + advice);
        QString letters = m_settings.secretKey.toLower();
        letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        const bool isDefault
            = std::ranges::any_of(kDefaultSecrets, [&](QLatin1StringView word) { return letters.contains(word); });
        if (isDefault)
            return invalid(name + u" is a default that everybody knows, and ENVIRONMENT=production refuses it"_s
                           + advice);
        if (m_settings.secretKey.size() < kMinSecretLength)
            return invalid(
                name + u" is shorter than %1 characters, and ENVIRONMENT=production refuses it"_s.arg(kMinSecretLength)
                + advice);
        if (QSet<QChar>(m_settings.secretKey.cbegin(), m_settings.secretKey.cend()).size() < kMinSecretLetters
            || repeatsABlock(m_settings.secretKey))
            return invalid(name + u" repeats a few characters, and ENVIRONMENT=production refuses it"_s + advice);
        if (counts(m_settings.secretKey))
            return invalid(name + u" counts up or down, which is guessed first, and ENVIRONMENT=production refuses it"_s
                           + advice);
        if (m_settings.debug)
            return invalid(m_nameOf("debug"_L1) + u" is on, and ENVIRONMENT=production refuses it; switch it off"_s);
        return {};
    }

private:
    const Settings &m_settings;
    const std::function<QString(QLatin1StringView)> &m_nameOf;
};

} // namespace

Status checkTogether(const Settings &settings, const std::function<QString(QLatin1StringView key)> &nameOf)
{
    return Checking(settings, nameOf).check();
}

} // namespace services
