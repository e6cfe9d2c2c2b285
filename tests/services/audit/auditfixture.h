// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "services/audit/auditfiles.h"
#include "services/audit/auditlog.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <mutex>
#include <vector>

//! \brief A head store that remembers, and fails on request.
class MemoryHeads final : public core::AuditHeadStore {
public:
    QFuture<core::Result<core::AuditHead>> load() const override
    {
        const std::lock_guard lock(m_mutex);
        return QtFuture::makeReadyFuture(core::Result<core::AuditHead>(m_head));
    }
    QFuture<core::Result<void>> save(core::AuditHead head) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_fails)
            return QtFuture::makeReadyFuture(
                core::Result<void>(core::Error {core::Error::Code::Unavailable, QStringLiteral("busy")}));
        m_head = head;
        return QtFuture::makeReadyFuture(core::Result<void>());
    }
    core::AuditHead head() const
    {
        const std::lock_guard lock(m_mutex);
        return m_head;
    }
    void set(core::AuditHead head, bool fails = false)
    {
        const std::lock_guard lock(m_mutex);
        m_head = head;
        m_fails = fails;
    }

private:
    mutable std::mutex m_mutex;
    core::AuditHead m_head;
    bool m_fails = false;
};

inline core::AuditEvent auditEvent(int number)
{
    core::AuditEvent event;
    event.type = core::AuditEvent::Type(number % 8);
    event.actor = number % 3 == 0 ? QStringLiteral("cli:änna") : QStringLiteral("station");
    event.action = QStringLiteral("do %1").arg(number);
    event.resource = QStringLiteral("vis_%1").arg(number);
    event.correlationId = number % 5 == 0 ? QStringLiteral("corr-%1").arg(number / 5) : QString();
    if (number % 2 == 0)
        event.data = {{QStringLiteral("similarity"), 0.1 + number / 7.0}, {QStringLiteral("views"), number}};
    return event;
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

//! \brief Records all, waits for the last; how many were refused.
inline int recordAll(services::AuditLog &log, int count, int first = 1)
{
    std::vector<QFuture<core::Result<void>>> futures;
    for (int i = 0; i < count; ++i)
        futures.push_back(log.record(auditEvent(first + i)));
    int refused = 0;
    for (auto &future : futures)
        refused += future.result() ? 0 : 1;
    return refused;
}

inline core::AuditVerdict verdictOf(const QString &dir, core::AuditHeadStore *heads)
{
    const services::AuditLog log(dir, {64LL << 20, heads});
    const core::Result<core::AuditVerdict> verdict = log.verify({}).result();
    core::AuditVerdict none;
    none.message = verdict ? QString() : verdict.error().message;
    none.kind = core::AuditVerdict::Kind::Unfinished;
    none.firstBad = -1;
    return verdict ? *verdict : none;
}

inline QStringList logFiles(const QString &dir)
{
    const services::AuditPaths paths(dir);
    return paths.rotated() << paths.log;
}

//! \brief The independent check; what it says goes to \p said.
inline bool fitsByPython(const QString &dir, QByteArray *said = nullptr)
{
    QProcess python;
    python.start(QStringLiteral("python3"), QStringList {QStringLiteral(CHECK_AUDIT)} << logFiles(dir));
    const bool isDone = python.waitForFinished(120'000);
    if (said)
        *said = (python.readAllStandardOutput() + python.readAllStandardError()).trimmed();
    return isDone && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

#define VERDICT(found, expected, seq)                                                                                  \
    QVERIFY2((found).kind == core::AuditVerdict::Kind::expected && (found).firstBad == (seq),                          \
             qPrintable(core::toString((found).kind) + QLatin1Char(' ') + QString::number((found).firstBad)            \
                        + QLatin1Char(' ') + (found).message))

#define KIND(found, expected)                                                                                          \
    QVERIFY2((found).kind == core::AuditVerdict::Kind::expected,                                                       \
             qPrintable(core::toString((found).kind) + QLatin1Char(' ') + (found).message))
