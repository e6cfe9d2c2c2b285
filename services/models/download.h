// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace services {

//! \brief One file over HTTP into a part file that outlives a broken connection: the next download goes on where it
//! ended, if the server still has the same file (If-Range). https only; plain http is taken to this very machine, for
//! tests. One use an object.
class Download : public QObject {
    Q_OBJECT
public:
    struct Job {
        QUrl url;
        QString part; //!< path; beside it, PART.from keeps what is needed to go on
        qint64 bytes = 0; //!< what the file must have; a byte more is not taken
        QString name; //!< of the file, for messages
        QString byHand; //!< what to do without a network, ends each message that it helps with
    };

    Download(Job job, int stallMs, QObject *parent = nullptr);
    ~Download() override;

    void start();
    //! \brief Ends with failed(Cancelled); the part stays.
    void cancel();

Q_SIGNALS:
    void advanced(qint64 done); //!< bytes, those of earlier times included
    void completed(); //!< the part has all its bytes, on the disk; their hash is the caller's to check
    void failed(const core::Error &error);

private:
    core::Status openPart();
    void request();
    void readHeaders();
    void readBody();
    void followOrJudge();
    bool isAllowed(const QUrl &url) const;
    void startOver();
    void keepValidator();
    void fail(core::Error::Code code, const QString &message);
    void failReply();
    QString progressText() const;

    Job m_job;
    QNetworkAccessManager m_network;
    QTimer m_stall;
    QFile m_part;
    QUrl m_url; // of the present request, after redirects
    QString m_validator; // ETag or date of the bytes that the part holds
    QPointer<QNetworkReply> m_reply; // deletes itself when it has been judged
    qint64 m_done = 0;
    int m_redirects = 0;
    bool m_takesBody = false;
    bool m_startedOver = false;
    bool m_isEnded = false;
};

} // namespace services
