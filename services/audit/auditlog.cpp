// SPDX-License-Identifier: MIT
#include "services/audit/auditlog.h"

#include "services/audit/auditreader.h"
#include "services/audit/auditverifier.h"
#include "services/audit/auditwriter.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
constexpr std::size_t kMostWaiting = 100'000; // a disk that hangs must not take the memory too
constexpr std::size_t kMostAtOnce = 4096; // so that a file is not much larger than it may be
constexpr int kReaders = 2; // a long check delays no page
} // namespace

AuditLog::AuditLog(const QString &dataDir, Options options)
    : m_paths(dataDir)
    , m_heads(options.heads)
    , m_writer(std::make_unique<AuditWriter>(m_paths, options.maxFileBytes, options.heads))
{
    m_readers.setMaxThreadCount(kReaders);
    m_readers.setObjectName(u"audit-read"_s);
    m_thread.setObjectName(u"audit"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

AuditLog::~AuditLog()
{
    m_isEnding = true;
    settle();
    m_thread.quit();
    m_thread.wait();
    m_readers.waitForDone();
}

QFuture<core::Result<void>> AuditLog::record(core::AuditEvent event)
{
    if (!event.time.isValid())
        event.time = QDateTime::currentDateTimeUtc();
    auto promise = std::make_shared<QPromise<core::Result<void>>>();
    promise->start();
    QFuture<core::Result<void>> future = promise->future();
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= kMostWaiting) {
        promise->addResult(
            Error {Error::Code::Unavailable,
                   u"the audit log cannot be written: %1 entries wait already; check the disk of %2"_s.arg(kMostWaiting)
                       .arg(m_paths.folder)});
        promise->finish();
        return future;
    }
    m_waiting.push_back({std::move(event), std::move(promise)});
    if (!std::exchange(m_isPosted, true))
        QMetaObject::invokeMethod(&m_worker, [this] { writeWaiting(); });
    return future;
}

void AuditLog::writeWaiting()
{
    for (;;) {
        std::vector<core::AuditEvent> events;
        std::vector<std::shared_ptr<QPromise<core::Result<void>>>> promises;
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.empty()) {
                m_isPosted = false;
                return;
            }
            while (!m_waiting.empty() && events.size() < kMostAtOnce) {
                events.push_back(std::move(m_waiting.front().event));
                promises.push_back(std::move(m_waiting.front().promise));
                m_waiting.pop_front();
            }
        }
        const qint64 before = m_writer->written();
        const std::vector<core::Status> statuses = m_writer->write(events);
        const bool isWritten = m_writer->written() > before;
        if (isWritten) {
            Q_EMIT recorded(m_writer->written());
            if (std::exchange(m_hasFailed, false))
                Q_EMIT recovered();
        } else if (const auto failure = std::ranges::find_if(statuses,
                                                             [](const core::Status &status) {
                                                                 return !status
                                                                     && status.error().code != Error::Code::Invalid;
                                                             });
                   failure != statuses.end() && !std::exchange(m_hasFailed, true)) {
            Q_EMIT failed(failure->error());
        }
        for (std::size_t i = 0; i < promises.size(); ++i) {
            promises.at(i)->addResult(statuses.at(i));
            promises.at(i)->finish();
        }
    }
}

void AuditLog::settle()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { writeWaiting(); }, Qt::BlockingQueuedConnection);
}

template <typename T>
QFuture<core::Result<T>> AuditLog::read(std::function<core::Result<T>(const AuditSnapshot &)> work) const
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    m_readers.start([this, promise, work = std::move(work)] {
        const core::Result<std::unique_ptr<AuditSnapshot>> snapshot = AuditSnapshot::take(m_paths, m_heads);
        promise->addResult(snapshot ? work(**snapshot) : core::Result<T>(snapshot.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<core::Result<core::AuditPage>> AuditLog::page(core::AuditQuery query) const
{
    return read<core::AuditPage>(
        [this, query](const AuditSnapshot &snapshot) { return readAuditPage(snapshot, query, &m_isEnding); });
}

QFuture<core::Result<core::AuditVerdict>> AuditLog::verify(Progress progress) const
{
    return read<core::AuditVerdict>(
        [this, progress](const AuditSnapshot &snapshot) -> core::Result<core::AuditVerdict> {
            std::optional<AuditKey> key;
            if (snapshot.checkpoints().size > 0) {
                core::Result<AuditKey> opened = AuditKey::open(m_paths.dir, false);
                if (!opened)
                    return opened.error();
                key = *std::move(opened);
            }
            return AuditVerifier(snapshot, key ? &*key : nullptr, progress, &m_isEnding).run();
        });
}

} // namespace services
