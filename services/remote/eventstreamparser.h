// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace services {

//! \brief An event as a Server-Sent Events stream tells it.
struct StreamEvent {
    QByteArray type; //!< "message" when the stream names none
    QByteArray data;

    bool operator==(const StreamEvent &) const = default;
};

//! \brief Takes Server-Sent Events (WHATWG HTML, section 9.2.6) apart, however the bytes are cut. Holds no more than
//! one unfinished event.
class EventStreamParser {
public:
    explicit EventStreamParser(qsizetype mostBytes = 1 << 20) : m_mostBytes(mostBytes) { }

    //! \brief The events that \p bytes complete, in order. Corrupt when one is larger than mostBytes: the stream is of
    //! no use from then on.
    core::Result<QList<StreamEvent>> feed(QByteArrayView bytes);
    //! \brief For Last-Event-ID, when the stream has to be asked for again: of the last event that feed() gave. Empty:
    //! none had one.
    const QByteArray &lastId() const { return m_lastId; }
    std::optional<int> retryMs() const
    {
        return m_retryMs;
    } //!< how long the stream wants to be left alone after it broke off

private:
    void takeLine(QList<StreamEvent> &events);

    qsizetype m_mostBytes;
    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_id; // becomes m_lastId with the event
    QByteArray m_lastId;
    std::optional<int> m_retryMs;
    bool m_hasData = false;
    bool m_isAfterCr = false;
    bool m_isFirstLine = true;
};

} // namespace services
