// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/vision/modelcatalogue.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace services {

class Download;

//! \brief Puts models into a folder: fetched, unpacked, checked by hash, and under their name only when all of that
//! went well. One at a time. A file of that name with other contents is replaced. Belongs to the thread with the event
//! loop; unpacking runs in the pool.
class ModelInstaller : public QObject {
    Q_OBJECT
public:
    static constexpr int kStallMs = 30'000;

    explicit ModelInstaller(QString dir, int stallMs = kStallMs, QObject *parent = nullptr);
    ~ModelInstaller() override; //!< stops what is under way; a part stays

    //! \brief Answers with installed or failed, never from inside this call.
    void install(const vision::ModelEntry &entry);
    void cancel();

Q_SIGNALS:
    void advanced(qint64 done, qint64 total); //!< bytes of the download
    void installed(const QString &path, bool wasThere);
    void failed(const core::Error &error);

private:
    void begin();
    core::Status checkRoom(const QString &part) const;
    void finish();
    QString byHand() const;

    QString m_dir;
    int m_stallMs;
    vision::ModelEntry m_entry;
    std::unique_ptr<Download> m_download;
    QFuture<core::Result<QString>> m_finishing;
    std::atomic_bool m_isStopped = false;
};

} // namespace services
