// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthcheckrunner.h"
#include "core/vision/engine.h"

#include <QDateTime>
#include <QStringList>

namespace app {

//! \brief Whether the model files that recognition was started with are still there and the same; else the next start
//! would find another engine than the one that runs. A file is read again only when its size or time changed. One
//! thread at a time.
class ModelWatch {
public:
    struct File {
        QString id;
        QString path;
        QString sha256;
    };

    explicit ModelWatch(QList<File> files);
    //! \brief Those that an engine of \p info uses, where it found them in \p dirs.
    static QList<File> filesOf(const vision::EngineInfo &info, const QStringList &dirs);

    core::HealthFinding look();

private:
    struct Seen {
        qint64 bytes = -1;
        QDateTime changed;
        bool operator==(const Seen &) const = default;
    };
    struct Watched {
        File file;
        Seen good; // as it was when its hash was right
        Seen bad;
    };

    QList<Watched> m_files;
};

} // namespace app
