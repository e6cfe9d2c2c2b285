// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/backoff.h"
#include "services/remote/remoteaccess.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace services {

//! \brief Keeps a stream of a station open: asks for it, and again with growing waits when it cannot be had, breaks off
//! or falls silent. Lives in the thread it is started in, with connections of its own, so that streams never keep
//! questions waiting.
class StreamReader : public QObject {
    Q_OBJECT
public:
    StreamReader(RemoteAccess access, QString path, int silentMs, QObject *parent = nullptr);
    ~StreamReader() override;

    void start();
    void stop();

Q_SIGNALS:
    void opened();
    void lost(const core::Error &error); //!< after each attempt; another one follows by itself

protected:
    virtual QByteArray query() const { return {}; }
    virtual void prepare(QNetworkRequest &request) { Q_UNUSED(request) }
    virtual core::Status begin(const QByteArray &contentType) = 0; //!< a new stream; the error when it is none of ours
    virtual core::Status take(QByteArrayView bytes) = 0; //!< the error ends the stream

private:
    void ask();
    void readHead();
    void read();
    void end();
    void fail(const core::Error &error);

    const RemoteAccess m_access;
    const QString m_path;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    core::Backoff m_backoff;
    QTimer m_again;
    QTimer m_silence;
    QElapsedTimer m_openFor;
    bool m_isOpen = false;
    bool m_isSilent = false;
    bool m_isStarted = false;
};

} // namespace services
