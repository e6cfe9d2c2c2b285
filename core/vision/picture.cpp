// SPDX-License-Identifier: MIT
#include "core/vision/picture.h"

#include <QFile>
#include <QFileInfo>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
using core::Error;

struct Size {
    qint64 width = 0;
    qint64 height = 0;
};

qint64 bigEndian(const uchar *bytes, int count)
{
    qint64 value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | bytes[i];
    return value;
}

qint64 littleEndian(const uchar *bytes, int count)
{
    qint64 value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | bytes[i];
    return value;
}

// Size as the JPEG's first frame header says (ITU T.81, B.2.2).
std::optional<Size> jpegSize(const uchar *data, qsizetype size)
{
    qsizetype at = 2;
    while (at + 9 < size) {
        if (data[at] != 0xFF)
            return std::nullopt;
        const uchar marker = data[at + 1];
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
            return Size {bigEndian(data + at + 7, 2), bigEndian(data + at + 5, 2)};
        at += 2 + bigEndian(data + at + 2, 2);
    }
    return std::nullopt;
}

// What the header claims, before any memory is spent on it; nothing for formats whose header is not that simple.
std::optional<Size> claimedSize(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    const qsizetype size = bytes.size();
    if (size > 4 && data[0] == 0xFF && data[1] == 0xD8)
        return jpegSize(data, size);
    if (size > 24 && bytes.startsWith("\x89PNG"))
        return Size {bigEndian(data + 16, 4), bigEndian(data + 20, 4)};
    if (size > 26 && bytes.startsWith("BM"))
        return Size {littleEndian(data + 18, 4), std::abs(qint64(qint32(littleEndian(data + 22, 4))))};
    if (size > 30 && bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        if (bytes.mid(12, 4) == "VP8X")
            return Size {1 + littleEndian(data + 24, 3), 1 + littleEndian(data + 27, 3)};
        if (bytes.mid(12, 4) == "VP8L") {
            const qint64 bits = littleEndian(data + 21, 4);
            return Size {1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF)};
        }
        return Size {littleEndian(data + 26, 2) & 0x3FFF, littleEndian(data + 28, 2) & 0x3FFF};
    }
    return std::nullopt;
}

// A JPEG that breaks off decodes to a picture whose lower part is grey: better no picture than half a face.
bool isTorn(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8"))
        return bytes.lastIndexOf("\xFF\xD9") < bytes.size() / 2; // some cameras write padding after the end
    if (bytes.startsWith("\x89PNG"))
        return !bytes.contains("IEND");
    return false;
}

Error withName(const QString &name, const Error &error) { return {error.code, name + u": "_s + error.message}; }
} // namespace

core::Result<cv::Mat> decodePicture(const QByteArray &bytes, qint64 maxPixels)
{
    if (bytes.isEmpty())
        return Error {Error::Code::Invalid, u"the file is empty"_s};
    if (bytes.size() > kMaxPictureBytes)
        return Error {Error::Code::Invalid,
                      u"larger than %1 MiB; give a smaller picture"_s.arg(kMaxPictureBytes >> 20)};
    if (const std::optional<Size> size = claimedSize(bytes)) {
        if (size->width < 1 || size->height < 1)
            return Error {Error::Code::Invalid, u"its header gives no size; the file is damaged"_s};
        if (size->width > maxPixels / size->height) {
            return Error {Error::Code::Invalid,
                          u"%1 x %2 pixels are too many (at most %3 million); give a smaller picture"_s.arg(size->width)
                              .arg(size->height)
                              .arg(maxPixels / 1'000'000)};
        }
    }
    if (isTorn(bytes))
        return Error {Error::Code::Invalid, u"the file breaks off in the middle; copy it again"_s};
    try {
        const cv::Mat buffer(1, int(bytes.size()), CV_8UC1, const_cast<char *>(bytes.constData()));
        cv::Mat picture = cv::imdecode(buffer, cv::IMREAD_COLOR); // BGR, 8 bit, upright by EXIF
        if (picture.empty())
            return Error {Error::Code::Invalid, u"not a picture that can be read (JPEG, PNG, WebP, BMP, TIFF)"_s};
        if (qint64(picture.total()) > maxPixels)
            return Error {Error::Code::Invalid,
                          u"more than %1 million pixels; give a smaller picture"_s.arg(maxPixels / 1'000'000)};
        return picture;
    } catch (const std::exception &) {
        return Error {Error::Code::Invalid, u"not a picture that can be read, or a damaged one"_s};
    }
}

core::Result<cv::Mat> readPicture(const QString &path, qint64 maxPixels)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {Error::Code::NotFound, u"%1: there is no such file"_s.arg(path)};
    if (!info.isFile())
        return Error {Error::Code::Invalid, u"%1: not a file"_s.arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io, u"%1: cannot be opened: %2"_s.arg(path, file.errorString())};
    // One byte over the limit is enough to know, whatever the size was said to be.
    core::Result<cv::Mat> picture = decodePicture(file.read(kMaxPictureBytes + 1), maxPixels);
    if (!picture)
        return withName(path, picture.error());
    return picture;
}

namespace {
core::Result<QByteArray> encode(const char *format, const cv::Mat &picture, const std::vector<int> &options)
{
    if (picture.empty())
        return Error {Error::Code::Invalid, u"there is no picture to write"_s};
    try {
        std::vector<uchar> bytes;
        if (!cv::imencode(format, picture, bytes, options))
            return Error {Error::Code::Internal,
                          u"the picture could not be written as %1"_s.arg(QLatin1StringView(format))};
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    } catch (const std::exception &exception) {
        return Error {Error::Code::Internal,
                      u"the picture could not be written: %1"_s.arg(QString::fromUtf8(exception.what()))};
    }
}
} // namespace

core::Result<QByteArray> encodeJpeg(const cv::Mat &picture, int quality)
{
    return encode(".jpg", picture, {cv::IMWRITE_JPEG_QUALITY, std::clamp(quality, 1, 100)});
}

core::Result<QByteArray> encodePng(const cv::Mat &picture) { return encode(".png", picture, {}); }

} // namespace vision
