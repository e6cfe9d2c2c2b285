// SPDX-License-Identifier: MIT
#include "services/http/api/livefeed.h"

#include "core/vision/picture.h"
#include "services/http/webstream.h"

#include <QLoggingCategory>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
Q_LOGGING_CATEGORY(lcLive, "doorbell.live", QtInfoMsg)

constexpr int kTidyMs = 500;
constexpr int kPatienceMs = 4000;
constexpr qsizetype kMostFrames = 4; // decoded pictures on their way
constexpr qint64 kMostWaiting = 512 << 10; // bytes not yet taken: two or three pictures
constexpr QByteArrayView kBoundary = "doorbell-picture";
} // namespace

LiveFeed::LiveFeed(core::Station &station, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_newest(kMostFrames, pipeline::Mailbox<core::Frame>::WhenFull::DropOldest,
               [this] { QMetaObject::invokeMethod(this, &LiveFeed::takeAll); })
    , m_tidy(this)
{
    m_clock.start();
    connect(
        &station, &core::Station::frameShown, this, [this](const core::Frame &frame) { m_newest.put(frame); },
        Qt::DirectConnection);
    connect(
        &station, &core::Station::camerasChanged, this,
        [this] { // in the station's thread
            QStringList names;
            for (const core::CameraStatus &status : m_station.cameras())
                names << status.camera;
            QMetaObject::invokeMethod(this, [this, names] { endAllBut(names); });
        },
        Qt::DirectConnection);
    connect(&m_tidy, &QTimer::timeout, this, &LiveFeed::tidy);
}

LiveFeed::~LiveFeed()
{
    if (m_isViewer)
        m_station.removeViewer();
}

QFuture<core::Result<QByteArray>> LiveFeed::next(const QString &camera)
{
    auto promise = std::make_shared<QPromise<core::Result<QByteArray>>>();
    promise->start();
    m_waiting.push_back({camera, m_clock.elapsed() + kPatienceMs, promise});
    watch();
    return promise->future();
}

bool LiveFeed::isFull()
{
    tidy();
    return m_readers.size() >= kMostReaders;
}

WebReply LiveFeed::stream(const QString &camera, int perSecond)
{
    WebReply reply = WebReply::text({}, "multipart/x-mixed-replace; boundary=" + kBoundary.toByteArray());
    reply.stream = [this, camera, perSecond](WebStream &stream) {
        m_readers.push_back({&stream, camera, 1000 / std::max(1, perSecond), -1});
        watch();
    };
    return reply;
}

void LiveFeed::takeAll()
{
    while (const std::optional<core::Frame> frame = m_newest.take())
        take(*frame);
}

void LiveFeed::take(const core::Frame &frame)
{
    const qint64 nowMs = m_clock.elapsed();
    QByteArray jpeg;
    const auto encoded = [&]() -> const QByteArray & {
        if (jpeg.isEmpty()) {
            if (core::Result<QByteArray> made = vision::encodeJpeg(frame.pixels, kQuality))
                jpeg = *std::move(made);
            else
                qCWarning(lcLive).noquote() << made.error().message;
        }
        return jpeg;
    };
    for (Reader &reader : m_readers) {
        if (!reader.stream || reader.camera != frame.camera
            || (reader.sentMs >= 0 && nowMs - reader.sentMs < reader.leastMs) || !reader.stream->keepsUp(kMostWaiting))
            continue;
        if (encoded().isEmpty())
            return;
        reader.sentMs = nowMs;
        reader.stream->write("--" + kBoundary.toByteArray() + "\r\nContent-Type: image/jpeg\r\nContent-Length: "
                             + QByteArray::number(jpeg.size()) + "\r\n\r\n" + jpeg + "\r\n");
    }
    std::vector<Waiting> served;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (it->camera != frame.camera) {
            ++it;
            continue;
        }
        served.push_back(std::move(*it));
        it = m_waiting.erase(it);
    }
    for (const Waiting &one : served) {
        one.promise->addResult(encoded().isEmpty() ? core::Result<QByteArray>(
                                   core::Error {core::Error::Code::Internal, u"the picture could not be encoded"_s})
                                                   : core::Result<QByteArray>(jpeg));
        one.promise->finish();
    }
    if (!served.empty())
        watch();
}

void LiveFeed::tidy()
{
    const qint64 nowMs = m_clock.elapsed();
    std::erase_if(m_readers, [](const Reader &reader) { return !reader.stream; });
    std::erase_if(m_waiting, [&](const Waiting &one) {
        if (nowMs < one.untilMs)
            return false;
        one.promise->addResult(
            core::Error {core::Error::Code::Unavailable,
                         u"camera %1 gives no picture now; GET /api/v1/cameras says why"_s.arg(one.camera)});
        one.promise->finish();
        return true;
    });
    watch();
}

// Whoever watches a camera that was taken away would wait for ever.
void LiveFeed::endAllBut(const QStringList &cameras)
{
    for (const Reader &reader : m_readers) {
        if (reader.stream && !cameras.contains(reader.camera))
            reader.stream->end();
    }
    std::erase_if(m_readers, [&](const Reader &reader) { return !cameras.contains(reader.camera); });
    watch();
}

void LiveFeed::watch()
{
    const bool isWanted = !m_readers.empty() || !m_waiting.empty();
    if (isWanted == m_isViewer)
        return;
    m_isViewer = isWanted;
    if (isWanted) {
        m_station.addViewer();
        m_tidy.start(kTidyMs);
    } else {
        m_station.removeViewer();
        m_tidy.stop();
    }
}

} // namespace services
