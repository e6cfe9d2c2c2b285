// SPDX-License-Identifier: MIT
#include "services/remote/eventfollower.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr int kSilentMs = 25'000; // the station says something every ten seconds
}

EventFollower::EventFollower(RemoteAccess access, QObject *parent)
    : StreamReader(std::move(access), u"/events"_s, kSilentMs, parent)
{ }

void EventFollower::prepare(QNetworkRequest &request)
{
    if (!m_lastId.isEmpty())
        request.setRawHeader("Last-Event-ID", m_lastId);
}

core::Status EventFollower::begin(const QByteArray &contentType)
{
    if (!contentType.trimmed().toLower().startsWith("text/event-stream"))
        return core::Error {
            core::Error::Code::Unsupported,
            u"what the station sends as its events are none; are station and program of about the same version?"_s};
    m_parser = EventStreamParser();
    if (m_isAgain && m_lastId.isEmpty()) // cut off before there was an id to go on from
        Q_EMIT missed();
    m_isAgain = true;
    return {};
}

core::Status EventFollower::take(QByteArrayView bytes)
{
    const core::Result<QList<StreamEvent>> events = m_parser.feed(bytes);
    if (!events)
        return events.error();
    for (const StreamEvent &event : *events) {
        if (event.type == "missed")
            Q_EMIT missed();
        else
            Q_EMIT told(event.type, event.data);
    }
    if (!m_parser.lastId().isEmpty())
        m_lastId = m_parser.lastId();
    return {};
}

} // namespace services
