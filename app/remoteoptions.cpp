// SPDX-License-Identifier: MIT
#include "app/remoteoptions.h"

#include "app/ctl/output.h"

#include <CLI/CLI.hpp>
#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr auto kVariable = "DOORBELL_TOKEN";
constexpr qint64 kMostToken = 8192;

core::Result<QByteArray> readToken(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error {core::Error::Code::Io,
                            u"the token file %1 cannot be read: %2"_s.arg(path, file.errorString())};
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        printNote(u"warning: others on this machine can read the token file %1; chmod 600 it"_s.arg(path));
    const QByteArray token = file.read(kMostToken).trimmed();
    if (token.isEmpty())
        return core::Error {core::Error::Code::Invalid, u"the token file %1 is empty"_s.arg(path)};
    return token;
}
} // namespace

void RemoteOptions::declare(CLI::App &cli, const char *urlOption, const char *description)
{
    CLI::Option *address = cli.add_option(urlOption, url, description)->type_name("URL");
    CLI::Option *file
        = cli.add_option("--token-file", tokenFile, "file with the token for that station; or set DOORBELL_TOKEN")
              ->type_name("FILE")
              ->needs(address);
    cli.add_option("--token", token, "the token itself; others on this machine can see it")
        ->type_name("TOKEN")
        ->needs(address)
        ->excludes(file);
    CLI::Option *print
        = cli.add_option("--fingerprint", fingerprint, "believe only the certificate with this SHA-256 fingerprint")
              ->type_name("AB:CD:…")
              ->needs(address);
    cli.add_option("--ca-file", caFile, "believe what this authority (PEM) has signed")
        ->type_name("FILE")
        ->needs(address)
        ->excludes(print);
}

bool RemoteOptions::hasToken() const
{
    return !token.empty() || !tokenFile.empty() || !qgetenv(kVariable).trimmed().isEmpty();
}

core::Result<services::RemoteAccess> RemoteOptions::access() const
{
    services::RemoteAddress address {QString::fromStdString(url), QByteArray::fromStdString(token),
                                     QString::fromStdString(fingerprint), QString::fromStdString(caFile)};
    if (!token.empty()) {
        printNote(
            u"warning: everybody on this machine can read a token on the command line; use --token-file or DOORBELL_TOKEN"_s);
    } else if (!tokenFile.empty()) {
        core::Result<QByteArray> read = readToken(QString::fromStdString(tokenFile));
        if (!read)
            return read.error();
        address.token = *std::move(read);
    } else {
        address.token = qgetenv(kVariable).trimmed();
        if (address.token.isEmpty()) {
            return core::Error {
                core::Error::Code::Invalid,
                u"a token is needed to come in: --token-file FILE or DOORBELL_TOKEN. Make one at the station: "
                "doorbellctl token create NAME --role admin"_s};
        }
    }
    core::Result<services::RemoteAccess> access = services::RemoteAccess::from(address);
    if (access && access->isInTheClear())
        printNote(
            u"warning: token and pictures cross the network unencrypted to %1; let the station speak HTTPS (docs/operations.md)"_s
                .arg(access->display()));
    return access;
}

} // namespace app
