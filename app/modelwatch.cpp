// SPDX-License-Identifier: MIT
#include "app/modelwatch.h"

#include "core/vision/modelcatalogue.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

using Status = core::HealthCheck::Status;

ModelWatch::ModelWatch(QList<File> files)
{
    for (File &file : files)
        m_files << Watched {std::move(file), {}, {}};
}

QList<ModelWatch::File> ModelWatch::filesOf(const vision::EngineInfo &info, const QStringList &dirs)
{
    const core::Result<QList<vision::ModelEntry>> catalogue = vision::shippedCatalogue();
    QList<File> files;
    if (!catalogue)
        return files;
    const QString encoder = info.modelId.section(u'@', 0, 0); // the rest says which version of it
    for (const vision::ModelEntry &entry : *catalogue) {
        if (entry.isShipped) // no file that could go or change
            continue;
        const bool isUsed = entry.id == info.detector || entry.id == encoder
            || (entry.role == "liveness"_L1 && info.name == "neural"_L1);
        if (!isUsed)
            continue;
        for (const QString &dir : dirs) {
            const QString path = QDir(dir).filePath(entry.file);
            if (QFileInfo::exists(path)) {
                files << File {entry.id, path, entry.sha256};
                break;
            }
        }
    }
    return files;
}

core::HealthFinding ModelWatch::look()
{
    QStringList missing;
    QStringList changed;
    QJsonObject details;
    for (Watched &watched : m_files) {
        const QFileInfo info(watched.file.path);
        if (!info.isFile()) {
            missing << watched.file.id;
            details.insert(watched.file.id, u"missing"_s);
            continue;
        }
        const Seen now {info.size(), info.lastModified()};
        if (now != watched.good && now != watched.bad) {
            const bool isSame = vision::sha256OfFile(watched.file.path) == watched.file.sha256;
            (isSame ? watched.good : watched.bad) = now;
        }
        const bool isSame = now == watched.good;
        if (!isSame)
            changed << watched.file.id;
        details.insert(watched.file.id, isSame ? u"intact"_s : u"changed"_s);
    }
    if (missing.isEmpty() && changed.isEmpty()) {
        return {Status::Healthy,
                m_files.isEmpty() ? u"the engine in use needs no model file"_s
                                  : u"%1 model files as they should be"_s.arg(m_files.size()),
                details};
    }
    QStringList words;
    if (!missing.isEmpty())
        words << u"gone: %1"_s.arg(missing.join(u", "_s));
    if (!changed.isEmpty())
        words << u"not what they were: %1"_s.arg(changed.join(u", "_s));
    return {
        Status::Degraded,
        u"model files %1; what runs is not touched, but the next start would do without them (doorbellctl models install)"_s
            .arg(words.join(u"; "_s)),
        details};
}

} // namespace app
