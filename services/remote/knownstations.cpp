// SPDX-License-Identifier: MIT
#include "services/remote/knownstations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr qint64 kMost = 1 << 20;
} // namespace

QString KnownStations::nameOf(const QString &address)
{
    const QUrl url(address.trimmed());
    return u"%1:%2"_s.arg(url.host().toLower()).arg(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

core::Result<QMap<QString, QString>> KnownStations::read() const
{
    QMap<QString, QString> all;
    QFile file(m_file);
    if (!file.exists())
        return all;
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Error::Code::Io,
                      u"what is known of stations in %1 cannot be read: %2"_s.arg(m_file, file.errorString())};
    }
    const QByteArray text = file.read(kMost);
    if (file.error() != QFile::NoError) { // or the next one that is remembered would be the only one
        return Error {Error::Code::Io,
                      u"what is known of stations in %1 cannot be read: %2"_s.arg(m_file, file.errorString())};
    }
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2)
            all.insert(QString::fromUtf8(words.front()), QString::fromLatin1(words.back()));
    }
    return all;
}

core::Status KnownStations::write(const QMap<QString, QString> &all) const
{
    const auto failed = [this](const QString &why) {
        return Error {Error::Code::Io, u"the station could not be remembered in %1: %2"_s.arg(m_file, why)};
    };
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return failed(u"the folder cannot be made"_s);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed(file.errorString());
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        file.write(it.key().toUtf8() + ' ' + it.value().toLatin1() + '\n');
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

core::Result<QString> KnownStations::fingerprint(const QString &address) const
{
    const core::Result<QMap<QString, QString>> all = read();
    return all ? core::Result<QString>(all->value(nameOf(address))) : core::Result<QString>(all.error());
}

core::Result<QStringList> KnownStations::addresses() const
{
    const core::Result<QMap<QString, QString>> all = read();
    return all ? core::Result<QStringList>(QStringList(all->keys())) : core::Result<QStringList>(all.error());
}

core::Status KnownStations::remember(const QString &address, const QString &fingerprint) const
{
    core::Result<QMap<QString, QString>> all = read();
    if (!all)
        return all.error();
    all->insert(nameOf(address), fingerprint);
    return write(*all);
}

core::Status KnownStations::forget(const QString &address) const
{
    core::Result<QMap<QString, QString>> all = read();
    if (!all)
        return all.error();
    return all->remove(nameOf(address)) > 0 ? write(*all) : core::Status();
}

} // namespace services
