// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "services/audit/auditfiles.h"

#include <QObject>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

namespace services {

class AuditWriter;

//! \brief The audit log in <dir>/logs, written on the thread "audit": all that waits goes to the disk together. Several
//! programs may share one directory. Nothing is touched until the first entry is recorded, so who only reads and
//! verifies changes nothing. Lives in its owner's thread; the calls of AuditTrail may come from any.
class AuditLog final : public QObject, public core::AuditTrail {
    Q_OBJECT
public:
    struct Options {
        qint64 maxFileBytes = 64LL << 20; //!< then another file is begun
        core::AuditHeadStore *heads = nullptr; //!< must outlive the log
    };

    AuditLog(const QString &dataDir, Options options);
    ~AuditLog() override; //!< writes what waits; checks and pages that are not done end with Cancelled

    QFuture<core::Result<void>> record(core::AuditEvent event) override;
    QFuture<core::Result<core::AuditPage>> page(core::AuditQuery query) const override;
    QFuture<core::Result<core::AuditVerdict>> verify(Progress progress) const override;

    //! \brief Waits until everything recorded so far is done and its continuations have run or are posted.
    void settle();

Q_SIGNALS:
    void recorded(qint64 entries); //!< on disk since the start; from the log's thread
    void failed(
        const core::Error &error); //!< from the log's thread; each time that writing fails after it went well, once
    void recovered(); //!< from the log's thread

private:
    struct Waiting {
        core::AuditEvent event;
        std::shared_ptr<QPromise<core::Result<void>>> promise;
    };
    void writeWaiting(); // in the worker's thread
    template <typename T>
    QFuture<core::Result<T>> read(std::function<core::Result<T>(const AuditSnapshot &)> work) const;

    AuditPaths m_paths;
    core::AuditHeadStore *m_heads;
    std::unique_ptr<AuditWriter> m_writer; // worker's thread
    std::mutex m_mutex;
    std::deque<Waiting> m_waiting; // by m_mutex
    bool m_isPosted = false; // by m_mutex
    bool m_hasFailed = false; // worker's thread
    mutable QThreadPool m_readers;
    mutable std::atomic<bool> m_isEnding = false;
    QThread m_thread;
    QObject m_worker; // lives in m_thread
};

} // namespace services
