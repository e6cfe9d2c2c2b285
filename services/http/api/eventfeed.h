// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "services/http/webrequest.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace services {

//! \brief What happens at the station, as Server-Sent Events (WHATWG HTML, section 9.2) with ids, so that whoever was
//! cut off asks for what they missed. Lives in the web server's thread.
class EventFeed final : public QObject {
    Q_OBJECT
public:
    EventFeed(core::Station &station, QObject *parent);

    //! \brief The reply that goes on. \p lastId: the id of the last event that the caller has; empty: only what comes
    //! from now on.
    WebReply open(const QByteArray &lastId, bool withFaces);
    int readers() const { return int(m_readers.size()); }

    static constexpr std::size_t kKept = 500; //!< events that can be asked for again
    static constexpr int kHeartbeatMs = 10000; //!< below the idle limit of the connection

private:
    struct Event {
        quint64 number = 0;
        QByteArray text;
    };
    struct Reader {
        QPointer<WebStream> stream;
        bool withFaces = false;
    };

    void tell(const QString &type, const QJsonObject &data, bool isKept = true);
    QByteArray idOf(quint64 number) const;
    void start(WebStream &stream, const QByteArray &lastId, bool withFaces);
    void beat();

    QByteArray m_epoch; // of this run: ids of another mean nothing here
    quint64 m_number = 0;
    std::deque<Event> m_kept;
    std::vector<Reader> m_readers;
    QTimer m_heartbeat;
};

} // namespace services
