// SPDX-License-Identifier: MIT
#include "qml/snapshotprovider.h"

#include <QBuffer>
#include <QImageReader>
#include <QMutex>
#include <QMutexLocker>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kMostMegabytes = 128; // of one decoded picture

core::Result<QImage> decode(const core::Result<QByteArray> &jpeg, const QSize &wanted)
{
    if (!jpeg)
        return jpeg.error();
    QByteArray bytes = *jpeg;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpeg");
    const QSize size = reader.size();
    if (size.isValid() && (wanted.width() > 0 || wanted.height() > 0)) {
        const QSize bounds(wanted.width() > 0 ? wanted.width() : size.width(),
                           wanted.height() > 0 ? wanted.height() : size.height());
        const QSize scaled = size.scaled(bounds, Qt::KeepAspectRatioByExpanding);
        if (scaled.width() < size.width()) // decoding small is what makes a long list quick
            reader.setScaledSize(scaled);
    }
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImage image = reader.read();
    if (image.isNull())
        return core::Error {core::Error::Code::Corrupt,
                            u"a visit's picture cannot be read: %1"_s.arg(reader.errorString())};
    return image;
}

// The answer may come while the page that asked goes away, from another thread: whoever holds the mutex decides.
struct Asker {
    QMutex mutex;
    QObject *response = nullptr;
};

class Response final : public QQuickImageResponse {
public:
    Response(core::VisitLog &log, const QString &id, const QSize &wanted) : m_asker(std::make_shared<Asker>())
    {
        m_asker->response = this;
        log.snapshot(id).then(QtFuture::Launch::Async,
                              [this, asker = m_asker, wanted](const core::Result<QByteArray> &jpeg) {
                                  const core::Result<QImage> image = decode(jpeg, wanted);
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
} // namespace

QQuickImageResponse *SnapshotProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    return new Response(m_log, id, requestedSize);
}

} // namespace ui
