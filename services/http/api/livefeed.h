// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "core/pipeline/mailbox.h"
#include "services/http/webrequest.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace services {

//! \brief Live pictures as JPEG: one at a time, or as a stream in which a slow reader misses some. The station is asked
//! for pictures only while somebody looks, and each is encoded once for all. Lives in the web server's thread.
class LiveFeed final : public QObject {
    Q_OBJECT
public:
    LiveFeed(core::Station &station, QObject *parent);
    ~LiveFeed() override;

    //! \brief The next picture of \p camera. Unavailable when none comes within a few seconds; NotFound for no such
    //! camera.
    QFuture<core::Result<QByteArray>> next(const QString &camera);
    //! \brief multipart/x-mixed-replace (RFC 2046 section 5.1): each part a JPEG, at most \p perSecond of them.
    WebReply stream(const QString &camera, int perSecond);

    bool isFull(); //!< as many streams are open as are served

    static constexpr int kQuality = 80;
    static constexpr int kMostReaders = 16;

private:
    struct Reader {
        QPointer<WebStream> stream;
        QString camera;
        qint64 leastMs = 0;
        qint64 sentMs = -1;
    };
    struct Waiting {
        QString camera;
        qint64 untilMs = 0;
        std::shared_ptr<QPromise<core::Result<QByteArray>>> promise;
    };

    void take(const core::Frame &frame);
    void takeAll();
    void tidy();
    void endAllBut(const QStringList &cameras);
    void watch();

    core::Station &m_station;
    pipeline::Mailbox<core::Frame> m_newest; // from the station's thread; what we have no time for is skipped
    std::vector<Reader> m_readers;
    std::vector<Waiting> m_waiting;
    QElapsedTimer m_clock;
    QTimer m_tidy;
    bool m_isViewer = false;
};

} // namespace services
