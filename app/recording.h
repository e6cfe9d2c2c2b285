// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace app {

//! \brief What the audit log calls the end of something that was asked for: whose fault it was, the caller's or the
//! station's.
inline QString auditResultOf(core::Error::Code code)
{
    const bool isRefusal = code == core::Error::Code::Invalid || code == core::Error::Code::NotFound
        || code == core::Error::Code::Conflict;
    return isRefusal ? QStringLiteral("refused") : QStringLiteral("failed");
}

//! \brief Waits for \p asked, then for the entry that \p describe makes of it; in the threads where these are done.
//! What could not be recorded is an error that begins with \p unrecorded. \p trail must outlive the future.
template <typename T>
QFuture<core::Result<T>> afterRecording(core::AuditTrail &trail, QFuture<core::Result<T>> asked,
                                        std::function<core::AuditEvent(const core::Result<T> &)> describe,
                                        const QString &unrecorded)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    QFuture<core::Result<T>> future = promise->future();
    asked.then([&trail, promise, describe, unrecorded](const core::Result<T> &result) {
        trail.record(describe(result)).then([promise, result, unrecorded](const core::Result<void> &written) {
            if (!written && result)
                promise->addResult(core::Error {written.error().code, unrecorded + written.error().message});
            else
                promise->addResult(result);
            promise->finish();
        });
    });
    return future;
}

//! \brief The same with an entry whose result alone depends on the end.
template <typename T>
QFuture<core::Result<T>> recorded(core::AuditTrail &trail, QFuture<core::Result<T>> asked,
                                  const core::AuditEvent &event, const QString &unrecorded)
{
    return afterRecording<T>(
        trail, asked,
        [event](const core::Result<T> &result) {
            core::AuditEvent done = event;
            if (!result)
                done.result = auditResultOf(result.error().code);
            return done;
        },
        unrecorded);
}

//! \brief A change: done when it is recorded.
template <typename T>
QFuture<core::Result<T>> recordedChange(core::AuditTrail &trail, QFuture<core::Result<T>> change,
                                        const core::AuditEvent &event)
{
    return recorded(trail, change, event, QStringLiteral("the change was made, but it could not be recorded: "));
}

//! \brief A look at what is personal: nothing is shown that could not be recorded.
template <typename T>
QFuture<core::Result<T>> recordedLook(core::AuditTrail &trail, QFuture<core::Result<T>> look,
                                      const core::AuditEvent &event)
{
    return recorded(trail, look, event, QStringLiteral("nothing is shown, because the audit log cannot be written: "));
}

} // namespace app
