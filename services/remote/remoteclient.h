// SPDX-License-Identifier: MIT
#pragma once

#include "services/remote/remoteaccess.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>
#include <utility>

class QNetworkAccessManager;

namespace services {

//! \brief One question to a station.
struct RemoteAsk {
    QByteArray method = "GET";
    QStringList path; //!< below /api/v1, as it is meant: {"visits", "vis_…"}
    QList<std::pair<QString, QString>> query = {};
    QByteArray type = {}; //!< of the body
    QByteArray body = {};
    int timeoutMs = 15'000; //!< without a byte
    qint64 mostBytes = 4 << 20; //!< of the answer; more is not taken
    QString base = QStringLiteral("/api/v1"); //!< what the path is below; empty: the station's own pages, as /health
    int alsoTaken = 0; //!< an HTTP status besides 2xx whose body is the answer

    static RemoteAsk post(QStringList path, const QJsonObject &body, const QByteArray &method = "POST");
};

//! \brief Asks a station over HTTP, on a thread of its own ("remote"), which what follows the station's streams lives
//! in as well.
class RemoteClient {
public:
    explicit RemoteClient(RemoteAccess access);
    ~RemoteClient(); //!< as close()
    Q_DISABLE_COPY_MOVE(RemoteClient)

    const RemoteAccess &access() const { return m_access; }
    QThread &thread() { return m_thread; }

    // Return at once, from any thread. An answer other than 2xx is an error, in the words of the station.
    QFuture<core::Result<QByteArray>> bytes(RemoteAsk ask);
    QFuture<core::Result<QJsonObject>> object(RemoteAsk ask); //!< Corrupt when the answer is no JSON object
    QFuture<core::Result<void>> done(RemoteAsk ask); //!< whatever the answer holds

    //! \brief Ends the thread; what was asked and not answered is answered with Cancelled, and so is what is asked from
    //! now on.
    void close();

private:
    struct Flight;
    void begin(RemoteAsk ask,
               const std::shared_ptr<QPromise<core::Result<QByteArray>>> &promise); // in m_thread, as all below
    core::Result<QByteArray> judge(Flight &flight) const;

    const RemoteAccess m_access;
    QThread m_thread;
    QObject m_context; // lives in m_thread
    std::unique_ptr<QNetworkAccessManager> m_network;
    QSet<QNetworkReply *> m_open;
    std::atomic<bool> m_isClosed = false;
};

//! \brief What a reply other than 2xx says, as an error. \p detail: its body.
core::Error remoteProblem(int status, const QByteArray &detail, const QNetworkReply &reply, const RemoteAccess &access);

} // namespace services
