// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "services/config/configloader.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

#include <mutex>

namespace app {

//! \brief The settings in force while a station runs, and the one way to change them: the API and the window come here,
//! and what the next start reads is what is kept here. Lives in the main thread.
class SettingsDesk final : public QObject {
    Q_OBJECT
public:
    //! \brief Changes are recorded in \p trail, which must outlive it.
    SettingsDesk(services::Configured configured, core::AuditTrail &trail);
    ~SettingsDesk() override;

    core::Settings settings() const; //!< any thread
    QJsonObject show() const; //!< what the API says of them, secrets masked; any thread

    //! \brief Changes all of these or none (nothing: back to what holds without), from any thread: checks them, keeps
    //! them on disk, puts them in force and records each. The error says why nothing was changed; or that it was, and
    //! could not be recorded.
    QFuture<core::Result<QJsonObject>> change(const core::SettingChanges &changes, const QString &actor,
                                              const QString &correlationId);

Q_SIGNALS:
    void changed(const core::Settings &now);

private:
    services::Configured configured() const;
    core::Result<QList<core::AuditEvent>> keep(const core::SettingChanges &changes);

    core::AuditTrail &m_trail;
    QString m_file;
    mutable std::mutex m_mutex; // of m_configured; never held while the disk is waited for
    services::Configured m_configured;
    QThreadPool m_writer; // one thread, so that changes come one after the other
};

} // namespace app
