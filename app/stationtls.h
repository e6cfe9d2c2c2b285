// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthboard.h"
#include "core/domain/settings.h"
#include "services/http/tlsconfiguration.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace app {

//! \brief Where the station's certificate lies.
struct CertificateFiles {
    QString certificate; //!< empty: no TLS
    QString key;
};
CertificateFiles certificateFiles(const core::Settings &settings);

//! \brief The certificate that this station shows: the owner's files, or one that it makes itself in <dataDir>/tls and
//! renews in time. When the files change, the new ones are served within seconds; when they are wrong, those from
//! before, and log and health say so. Lives in the main thread.
class StationTls final : public QObject {
    Q_OBJECT
public:
    //! \brief \p board must outlive it. The error is for the person at the shell; for settings that ask for TLS only.
    static core::Result<std::unique_ptr<StationTls>> create(const core::Settings &settings, core::HealthBoard &board);

    const QSslConfiguration &configuration() const { return m_identity.configuration; }
    const QString &fingerprint() const { return m_identity.fingerprint; }

Q_SIGNALS:
    void renewed(); //!< configuration() is another one

private:
    StationTls(const core::Settings &settings, core::HealthBoard &board);

    core::Status makeOwn();
    void look();
    void reload();
    void report();
    QString state() const;

    const CertificateFiles m_files;
    const bool m_isOwn;
    core::HealthBoard &m_board;
    services::TlsIdentity m_identity;
    QString m_state; // of the files when they were last read
    QString m_trouble; // why what is in the files is not used; empty when it is
    QTimer m_look;
};

} // namespace app
