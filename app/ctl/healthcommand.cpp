// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/remoteoptions.h"
#include "app/stationtls.h"

#include <CLI/CLI.hpp>
#include <QEventLoop>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int kTimeoutMs = 5000;
constexpr qint64 kMostBytes = 64 * 1024;

struct Arguments {
    std::string url;
    bool json = false;
    bool isInsecure = false;
    std::string fingerprint;
    std::string caFile;
};

// Whom to believe over HTTPS, besides those whom this machine trusts.
struct Trust {
    bool isAnybody = false;
    QString fingerprint; // of one certificate; empty: none
    QList<QSslCertificate> authorities; // instead of those of this machine; empty: those
};

struct Answer {
    QString status;
    QJsonObject report;
};

QString display(const QUrl &url) { return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery); }

// The station of these settings on this machine.
core::Result<QUrl> ownUrl(const core::Settings &settings)
{
    if (settings.httpPort == 0)
        return core::Error {
            core::Error::Code::Invalid,
            u"HTTP_PORT is 0, so the port is not known; give the address: doorbellctl health http://127.0.0.1:PORT"_s};
    QHostAddress address(settings.httpBind);
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4)
        address = QHostAddress::LocalHost;
    else if (address == QHostAddress::AnyIPv6)
        address = QHostAddress::LocalHostIPv6;
    QUrl url;
    url.setScheme(certificateFiles(settings).certificate.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(address.toString());
    url.setPort(settings.httpPort);
    return url;
}

core::Result<QUrl> healthUrl(const core::Settings &settings, const std::string &given)
{
    core::Result<QUrl> url = given.empty() ? ownUrl(settings) : QUrl(QString::fromStdString(given), QUrl::StrictMode);
    if (!url)
        return url;
    if (!url->isValid() || url->host().isEmpty() || (url->scheme() != "http"_L1 && url->scheme() != "https"_L1))
        return core::Error {core::Error::Code::Invalid,
                            u"that is no address of a station; write it as http://HOST:PORT or https://HOST:PORT"_s};
    if (url->path().isEmpty() || url->path() == "/"_L1)
        url->setPath(u"/health/report"_s);
    return url;
}

// With no address given it is the station of these settings, and its certificate is in their files.
Trust trustFor(const core::Settings &settings, const Arguments &arguments)
{
    if (arguments.isInsecure || !arguments.fingerprint.empty())
        return {arguments.isInsecure, QString::fromStdString(arguments.fingerprint).remove(u':').toUpper(), {}};
    if (!arguments.caFile.empty())
        return {false,
                {},
                QSslCertificate::fromPath(QString::fromStdString(arguments.caFile), QSsl::Pem,
                                          QSslCertificate::PatternSyntax::FixedString)};
    const QList<QSslCertificate> own = arguments.url.empty()
        ? QSslCertificate::fromPath(certificateFiles(settings).certificate)
        : QList<QSslCertificate>();
    return {false, own.isEmpty() ? QString() : services::fingerprintOf(own.front()).remove(u':'), {}};
}

core::Result<Answer> ask(const QUrl &url, const Trust &trust)
{
    const QString shown = display(url);
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setTransferTimeout(kTimeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!trust.authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(trust.authorities);
        request.setSslConfiguration(tls);
    }
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    reply->setReadBufferSize(kMostBytes + 1);
    bool isDistrusted = false;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(), [&](const QList<QSslError> &errors) {
        const bool isPinned = !trust.fingerprint.isEmpty()
            && services::fingerprintOf(reply->sslConfiguration().peerCertificate()).remove(u':') == trust.fingerprint;
        isDistrusted = !trust.isAnybody && !isPinned;
        if (!isDistrusted)
            reply->ignoreSslErrors(errors);
    });
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    // Who sends more than any station would is none, and may never come to an end.
    QByteArray bytes;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        bytes += reply->read(kMostBytes + 1 - bytes.size());
        if (bytes.size() > kMostBytes)
            loop.quit();
    });
    loop.exec();
    const int code = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (code == 0) {
        const QString why = isDistrusted
            ? u"its certificate is not trusted (%1); give the one you expect with --fingerprint"_s.arg(
                reply->errorString())
            : reply->error() == QNetworkReply::OperationCanceledError
            ? u"no answer within %1 s"_s.arg(kTimeoutMs / 1000)
            : reply->error() == QNetworkReply::ConnectionRefusedError
            ? u"nothing listens there; is doorbelld running?"_s
            : reply->errorString();
        return core::Error {core::Error::Code::Unavailable,
                            u"the station at %1 cannot be reached: %2"_s.arg(shown, why)};
    }
    const QJsonObject body = QJsonDocument::fromJson(bytes).object();
    const QString status = body.value(u"overall_status"_s).toString();
    if (status.isEmpty() || !body.value(u"checks"_s).isObject())
        return core::Error {core::Error::Code::Unavailable,
                            u"%1 answered (HTTP %2), but not as a doorbell station does"_s.arg(shown).arg(code)};
    return Answer {status, body};
}

QString took(const QJsonValue &milliseconds)
{
    return milliseconds.isDouble() ? u"%1 ms"_s.arg(milliseconds.toDouble(), 0, 'f', 1) : QString();
}

int health(Context &context, const Arguments &arguments)
{
    const core::Result<QUrl> url = healthUrl(context.settings(), arguments.url);
    if (!url) {
        fail(url.error());
        return kWrongUsage;
    }
    const core::Result<Answer> answer = ask(*url, trustFor(context.settings(), arguments));
    if (arguments.json) {
        QJsonObject document = answer ? answer->report : QJsonObject {{u"error"_s, answer.error().message}};
        document.insert(u"url"_s, display(*url));
        document.insert(u"status"_s, answer ? answer->status : u"unreachable"_s);
        printJson(document);
    }
    if (!answer)
        return fail(answer.error());
    if (!arguments.json) {
        const QJsonObject checks = answer->report.value(u"checks"_s).toObject();
        printLine(answer->status);
        QList<QStringList> rows;
        for (auto it = checks.begin(); it != checks.end(); ++it) {
            const QJsonObject check = it->toObject();
            rows << QStringList {it.key(), check.value(u"status"_s).toString(), took(check.value(u"duration_ms"_s)),
                                 check.value(u"message"_s).toString()};
        }
        printTable({u"CHECK"_s, u"STATE"_s, u"TOOK"_s, u"WHAT IT FOUND"_s}, rows);
    }
    return answer->status == "healthy"_L1 || answer->status == "degraded"_L1 ? kSuccess : kFailed;
}
} // namespace

void addHealthCommand(CLI::App &cli, const Choose &choose, const RemoteOptions &remote)
{
    CLI::App *sub
        = cli.add_subcommand("health", "whether a running station is well; fails when it is not, or cannot be reached");
    auto arguments = std::make_shared<Arguments>();
    sub->add_option("url", arguments->url, "the station (http://127.0.0.1:$HTTP_PORT)")->type_name("URL");
    sub->add_flag("--json", arguments->json, "one JSON document");
    CLI::Option *insecure = sub->add_flag("--insecure", arguments->isInsecure, "believe any certificate");
    sub->add_option("--fingerprint", arguments->fingerprint, "believe the certificate with this SHA-256 fingerprint")
        ->type_name("AB:CD:…")
        ->excludes(insecure);
    sub->callback([choose, arguments, &remote] {
        choose([arguments, &remote](Context &context) {
            if (arguments->url.empty() && remote.isGiven()) { // said before the word "health"
                arguments->url = remote.url;
                arguments->caFile = remote.caFile;
                if (arguments->fingerprint.empty() && !arguments->isInsecure)
                    arguments->fingerprint = remote.fingerprint;
            }
            return health(context, *arguments);
        });
    });
}

} // namespace app
