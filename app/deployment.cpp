// SPDX-License-Identifier: MIT
#include "app/deployment.h"

#include "core/domain/visitjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr qint64 kMostHistory = 16 << 20; // bytes; a release is a few hundred

// The history of releases; empty when none was ever made.
core::Result<QJsonArray> historyIn(const QString &root)
{
    QFile file(root + u"/deployment_history.json"_s);
    if (!file.exists())
        return QJsonArray();
    if (!file.open(QIODevice::ReadOnly))
        return core::Error {
            core::Error::Code::Unavailable,
            u"the history of releases %1 cannot be read: %2"_s.arg(file.fileName(), file.errorString())};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kMostHistory));
    if (!document.isArray())
        return core::Error {core::Error::Code::Unavailable,
                            u"the history of releases %1 is damaged: it is no JSON array"_s.arg(file.fileName())};
    return document.array();
}

bool isWithin(const QString &folder, const QString &slot)
{
    const QString real = QFileInfo(slot).canonicalFilePath();
    return !real.isEmpty() && (folder + u'/').startsWith(real + u'/');
}
} // namespace

core::Result<QJsonObject> deploymentStatus(const RunningProgram &program, const QString &root)
{
    const core::Result<QJsonArray> history = historyIn(root);
    if (!history)
        return history.error();
    const QString folder = QFileInfo(program.folder).canonicalFilePath();
    QJsonObject status {
        {u"version"_s, program.version},
        {u"active_environment"_s, QJsonValue::Null},
        {u"last_deployment"_s, history->isEmpty() ? QJsonValue(QJsonValue::Null) : history->last()},
        {u"deployment_count"_s, history->size()},
    };
    for (const QString &slot : {u"blue"_s, u"green"_s}) {
        const QString path = root + u'/' + slot;
        const bool isRunning = isWithin(folder, path);
        if (isRunning)
            status.insert(u"active_environment"_s, slot);
        const bool isFilled = isRunning || (QDir(path).exists() && !QDir(path).isEmpty());
        status.insert(
            slot,
            isFilled ? QJsonValue(QJsonObject {
                {u"state"_s, isRunning ? u"running"_s : u"kept"_s},
                {u"version"_s, isRunning ? QJsonValue(program.version) : QJsonValue(QJsonValue::Null)},
                {u"since"_s, isRunning ? QJsonValue(core::toRfc3339(program.since)) : QJsonValue(QJsonValue::Null)}})
                     : QJsonValue(QJsonValue::Null));
    }
    return status;
}

} // namespace app
