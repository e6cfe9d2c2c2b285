// SPDX-License-Identifier: MIT
#include "services/remote/livefollower.h"

#include "core/vision/picture.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr int kSilentMs = 15'000; // a camera that gives pictures gives one sooner
constexpr qint64 kMostPixels = 40'000'000;
constexpr int kPicturesPerSecond = 15;

QString pathOf(const QString &camera)
{
    return u"/cameras/"_s + QString::fromLatin1(QUrl::toPercentEncoding(camera)) + u"/stream.mjpeg"_s;
}
} // namespace

LiveFollower::LiveFollower(RemoteAccess access, QString camera, QObject *parent)
    : StreamReader(std::move(access), pathOf(camera), kSilentMs, parent)
    , m_camera(std::move(camera))
{ }

QByteArray LiveFollower::query() const { return "rate=" + QByteArray::number(kPicturesPerSecond); }

core::Status LiveFollower::begin(const QByteArray &contentType)
{
    const std::optional<QByteArray> boundary = MultipartParser::boundaryOf(contentType);
    if (!boundary)
        return core::Error {
            core::Error::Code::Unsupported,
            u"what the station sends as the live picture of %1 is none; are station and program of about the same version?"_s
                .arg(m_camera)};
    m_parser.emplace(*boundary);
    return {};
}

core::Status LiveFollower::take(QByteArrayView bytes)
{
    const core::Result<QList<QByteArray>> pictures = m_parser->feed(bytes);
    if (!pictures)
        return pictures.error();
    m_sequence += quint64(pictures->size());
    if (pictures->isEmpty() || m_isWaiting)
        return {};
    core::Result<cv::Mat> pixels = vision::decodePicture(pictures->back(), kMostPixels);
    if (!pixels) // one broken picture is not the end of the view
        return {};
    m_isWaiting = true;
    Q_EMIT shown(
        {m_camera, m_sequence, *std::move(pixels), QDateTime::currentDateTimeUtc(), core::Frame::Clock::now()});
    return {};
}

} // namespace services
