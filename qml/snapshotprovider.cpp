// SPDX-License-Identifier: MIT
#include "qml/snapshotprovider.h"

#include <QBuffer>
#include <QImageReader>

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
        const QSize bounds(wanted.width() > 0 ? wanted.width() : size.width(), wanted.height() > 0 ? wanted.height() : size.height());
        const QSize scaled = size.scaled(bounds, Qt::KeepAspectRatioByExpanding);
        if (scaled.width() < size.width()) // decoding small is what makes a long list quick
            reader.setScaledSize(scaled);
    }
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImage image = reader.read();
    if (image.isNull())
        return core::Error {core::Error::Code::Corrupt, u"a visit's picture cannot be read: %1"_s.arg(reader.errorString())};
    return image;
}

class Response final : public QQuickImageResponse {
public:
    Response(core::VisitLog &log, const QString &id, const QSize &wanted)
    {
        log.snapshot(id)
            .then(QtFuture::Launch::Async, [wanted](const core::Result<QByteArray> &jpeg) { return decode(jpeg, wanted); })
            .then(this, [this](const core::Result<QImage> &image) {
                if (image)
                    m_image = *image;
                else
                    m_error = image.error().message;
                Q_EMIT finished();
            });
    }

    QQuickTextureFactory *textureFactory() const override { return QQuickTextureFactory::textureFactoryForImage(m_image); }
    QString errorString() const override { return m_error; }

private:
    QImage m_image;
    QString m_error;
};
}

QQuickImageResponse *SnapshotProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    return new Response(m_log, id, requestedSize);
}

} // namespace ui
