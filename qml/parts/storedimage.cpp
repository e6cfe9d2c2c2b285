// SPDX-License-Identifier: MIT
#include "qml/parts/storedimage.h"

#include "core/domain/futures.h"

#include <QBuffer>
#include <QImageReader>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kMostMegabytes = 128; // of one decoded picture
constexpr double kSurroundings = 0.45; // of a face's size, on each side

core::Result<QImage> decode(const core::Result<StoredImage> &stored, const QSize &wanted)
{
    if (!stored)
        return stored.error();
    if (stored->bytes.isEmpty()) {
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    QByteArray bytes = stored->bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, bytes.startsWith("\x89PNG") ? "png" : "jpeg"); // nothing else is kept
    QSize size = reader.size();
    if (const QRect part = stored->part.toAlignedRect() & QRect(QPoint(), size); !part.isEmpty()) {
        reader.setClipRect(part);
        size = part.size();
    }
    if (size.isValid() && (wanted.width() > 0 || wanted.height() > 0)) {
        const QSize bounds(wanted.width() > 0 ? wanted.width() : size.width(),
                           wanted.height() > 0 ? wanted.height() : size.height());
        const QSize scaled = size.scaled(bounds, Qt::KeepAspectRatioByExpanding);
        if (scaled.width() < size.width() && stored->part.isNull()) // decoding small is what makes a long list quick
            reader.setScaledSize(scaled);
    }
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImage image = reader.read();
    if (image.isNull())
        return core::Error {core::Error::Code::Corrupt,
                            u"a stored picture cannot be read: %1"_s.arg(reader.errorString())};
    return image;
}

// The answer may come while the page that asked goes away, from another thread: whoever holds the mutex decides.
struct Asker {
    QMutex mutex;
    QObject *response = nullptr;
};

class Response final : public QQuickImageResponse {
public:
    Response(QFuture<core::Result<StoredImage>> stored, const QSize &wanted) : m_asker(std::make_shared<Asker>())
    {
        m_asker->response = this;
        stored.then(QtFuture::Launch::Async, [this, asker = m_asker, wanted](const core::Result<StoredImage> &picture) {
            const core::Result<QImage> image = decode(picture, wanted);
            const QMutexLocker lock(&asker->mutex);
            if (asker->response)
                QMetaObject::invokeMethod(
                    asker->response, [this, image] { take(image); }, Qt::QueuedConnection);
        });
    }

    ~Response() override
    {
        const QMutexLocker lock(&m_asker->mutex);
        m_asker->response = nullptr;
    }

    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    QString errorString() const override { return m_error; }

private:
    void take(const core::Result<QImage> &image)
    {
        if (image)
            m_image = *image;
        else
            m_error = image.error().message;
        Q_EMIT finished();
    }

    std::shared_ptr<Asker> m_asker;
    QImage m_image;
    QString m_error;
};

core::Result<StoredImage> whole(const core::Result<QByteArray> &bytes)
{
    return bytes ? core::Result<StoredImage>(StoredImage {*bytes}) : core::Result<StoredImage>(bytes.error());
}
} // namespace

QQuickImageResponse *imageResponse(const QFuture<core::Result<StoredImage>> &stored, const QSize &requestedSize)
{
    return new Response(stored, requestedSize);
}

QQuickImageResponse *FacePictureProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    return imageResponse(m_desk.facePicture(id.section(u'/', 0, 0), id.section(u'/', 1)).then(whole), requestedSize);
}

QQuickImageResponse *VisitFaceProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    using Stored = core::Result<StoredImage>;
    const int face = id.section(u'/', 1).toInt();
    return imageResponse(m_log.visit(id.section(u'/', 0, 0))
                             .then([&log = m_log, face](const core::Result<core::Visit> &visit) {
                                 if (!visit)
                                     return core::readyFuture(Stored(visit.error()));
                                 if (face < 0 || face >= visit->faces.size())
                                     return core::readyFuture(Stored(
                                         core::Error {core::Error::Code::NotFound, u"this visit has no such face"_s}));
                                 const QRectF box = visit->faces.at(face).box;
                                 const double margin = kSurroundings * std::max(box.width(), box.height());
                                 return log.snapshot(visit->snapshot)
                                     .then([part = box.adjusted(-margin, -margin, margin, margin)](
                                               const core::Result<QByteArray> &jpeg) {
                                         return jpeg ? Stored(StoredImage {*jpeg, part}) : Stored(jpeg.error());
                                     });
                             })
                             .unwrap(),
                         requestedSize);
}

} // namespace ui
