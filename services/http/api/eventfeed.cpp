// SPDX-License-Identifier: MIT
#include "services/http/api/eventfeed.h"

#include "core/domain/ulid.h"
#include "core/domain/visitjson.h"
#include "services/http/api/stationjson.h"
#include "services/http/webstream.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr qint64 kMostWaiting
    = 256 << 10; // bytes; a reader who lets more pile up is ended, and asks again with its last id
}

EventFeed::EventFeed(core::Station &station, QObject *parent)
    : QObject(parent)
    , m_epoch(core::newId(u"").toLatin1().left(10))
    , m_heartbeat(this)
{
    const auto visit = [this](const QString &type) {
        return [this, type](const core::Visit &visit) { tell(type, core::toJson(visit)); };
    };
    connect(&station, &core::Station::visitOpened, this, visit(u"visit_opened"_s));
    connect(&station, &core::Station::visitChanged, this, visit(u"visit_changed"_s));
    connect(&station, &core::Station::visitClosed, this, visit(u"visit_closed"_s));
    connect(&station, &core::Station::rang,
            this, // not kept: a bell that is told later would call somebody to an empty door
            [this](const QString &camera, core::Visit::Trigger trigger, const QDateTime &at) {
                tell(u"rang"_s,
                     {{u"camera"_s, camera}, {u"trigger"_s, core::toString(trigger)}, {u"at"_s, core::toRfc3339(at)}},
                     false);
            });
    connect(&station, &core::Station::personsChanged, this, [this] { tell(u"persons_changed"_s, {}); });
    connect(&station, &core::Station::camerasChanged, this, [this] { tell(u"cameras_changed"_s, {}, false); });
    connect(&station, &core::Station::cameraChanged, this,
            [this](const core::CameraStatus &status) { tell(u"camera"_s, toJson(status), false); });
    connect(&station, &core::Station::facesSeen, this, [this](const core::LiveView &view) {
        if (std::ranges::any_of(m_readers, &Reader::withFaces))
            tell(u"faces"_s, toJson(view), false);
    });
    connect(&m_heartbeat, &QTimer::timeout, this, &EventFeed::beat);
    m_heartbeat.start(kHeartbeatMs);
}

QByteArray EventFeed::idOf(quint64 number) const { return m_epoch + '-' + QByteArray::number(number); }

WebReply EventFeed::open(const QByteArray &lastId, bool withFaces)
{
    WebReply reply = WebReply::text({}, "text/event-stream"_ba);
    reply.stream = [this, lastId, withFaces](WebStream &stream) { start(stream, lastId, withFaces); };
    return reply;
}

void EventFeed::start(WebStream &stream, const QByteArray &lastId, bool withFaces)
{
    stream.write("retry: 2000\n\n");
    if (!lastId.isEmpty()) {
        const quint64 last = lastId.startsWith(m_epoch + '-') ? lastId.mid(m_epoch.size() + 1).toULongLong() : 0;
        // From an earlier run, or too long ago: the caller must look at the history itself.
        if (last == 0 || (!m_kept.empty() && last + 1 < m_kept.front().number) || last > m_number)
            stream.write("event: missed\ndata: {}\n\n");
        for (const Event &event : m_kept) {
            if (event.number > last)
                stream.write(event.text);
        }
    }
    m_readers.push_back({&stream, withFaces});
}

void EventFeed::tell(const QString &type, const QJsonObject &data, bool isKept)
{
    QByteArray text;
    if (isKept) // an id on what is not kept would promise what cannot be asked for again
        text += "id: " + idOf(++m_number) + '\n';
    text += "event: " + type.toLatin1() + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
    if (isKept) {
        m_kept.push_back({m_number, text});
        if (m_kept.size() > kKept)
            m_kept.pop_front();
    }
    std::erase_if(m_readers, [](const Reader &reader) { return !reader.stream; });
    for (Reader &reader : m_readers) {
        if (type == u"faces" && !reader.withFaces)
            continue;
        if (reader.stream->keepsUp(kMostWaiting))
            reader.stream->write(text);
        else if (isKept)
            reader.stream->end();
    }
}

void EventFeed::beat()
{
    std::erase_if(m_readers, [](const Reader &reader) { return !reader.stream; });
    for (const Reader &reader : m_readers)
        reader.stream->write(": alive\n\n");
}

} // namespace services
