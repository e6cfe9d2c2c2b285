// SPDX-License-Identifier: MIT
#include "services/camera/imagessource.h"

#include "core/vision/picture.h"
#include "services/camera/capture.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Error;

namespace services {

Q_LOGGING_CATEGORY(logImages, "doorbell.camera.images")

namespace {
constexpr qint64 kApartMs = 200;

QStringView digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return text.sliced(from, end - from);
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}
} // namespace

bool isNamedBefore(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        const QStringView a = digitsAt(left, i);
        const QStringView b = digitsAt(right, j);
        if (!a.isEmpty() && !b.isEmpty()) {
            const QStringView x = withoutZeros(a);
            const QStringView y = withoutZeros(b);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (const int order = x.compare(y); order != 0)
                return order < 0;
            i += a.size();
            j += b.size();
        } else {
            if (left[i] != right[j])
                return left[i] < right[j];
            ++i;
            ++j;
        }
    }
    if ((left.size() - i) != (right.size() - j))
        return left.size() - i < right.size() - j;
    return left.compare(right) < 0; // "1" and "01": any fixed order will do
}

ImagesSource::ImagesSource(core::CameraSpec spec) : m_spec(std::move(spec)) { }

core::Status ImagesSource::open()
{
    close();
    const QFileInfo folder(m_spec.location);
    if (!folder.exists())
        return Error {Error::Code::NotFound,
                      u"picture folder %1 does not exist; check the path"_s.arg(m_spec.location)};
    if (!folder.isDir())
        return Error {Error::Code::Invalid, u"%1 is not a folder; a video is written file:PATH"_s.arg(m_spec.location)};
    if (!folder.isReadable() || !folder.isExecutable())
        return Error {Error::Code::Io, u"picture folder %1 may not be read by this user"_s.arg(m_spec.location)};
    const QDir dir(m_spec.location);
    QStringList names = dir.entryList(
        {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.webp"_s, u"*.bmp"_s, u"*.tif"_s, u"*.tiff"_s, u"*.ppm"_s, u"*.pgm"_s},
        QDir::Files, QDir::NoSort);
    if (names.isEmpty())
        return Error {
            Error::Code::Invalid,
            u"picture folder %1 holds no pictures (jpg, png, webp, bmp, tiff, ppm, pgm)"_s.arg(m_spec.location)};
    std::ranges::sort(names, isNamedBefore);
    for (const QString &name : std::as_const(names))
        m_files.append(dir.absoluteFilePath(name));
    m_began = QDateTime::currentDateTimeUtc();
    return {};
}

core::Result<std::optional<core::Frame>> ImagesSource::read()
{
    while (m_next < m_files.size()) {
        const QString &path = m_files[m_next++];
        if (!QFileInfo(path).isFile()) { // a pipe named like a picture would block; a file may have gone since
            qCWarning(logImages).noquote()
                << u"picture %1 is skipped: it is no longer there, or not a file"_s.arg(path);
            continue;
        }
        core::Result<cv::Mat> picture = vision::readPicture(path, kMaxPicturePixels);
        if (!picture) {
            qCWarning(logImages).noquote() << u"picture %1 is skipped: %2"_s.arg(path, picture.error().message);
            continue;
        }
        core::Frame frame;
        frame.pixels = *std::move(picture);
        frame.takenAt = m_began.addMSecs((m_next - 1) * kApartMs);
        ++m_given;
        return std::optional(std::move(frame));
    }
    if (m_given == 0)
        return Error {Error::Code::Invalid,
                      u"none of the %1 pictures in %2 can be read"_s.arg(m_files.size()).arg(m_spec.location)};
    return std::optional<core::Frame>();
}

void ImagesSource::close()
{
    m_files.clear();
    m_next = m_given = 0;
}

} // namespace services
