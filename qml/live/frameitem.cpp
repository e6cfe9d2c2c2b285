// SPDX-License-Identifier: MIT
#include "qml/live/frameitem.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <opencv2/imgproc.hpp>

namespace ui {

QImage toImage(const cv::Mat &bgr, const QRect &part, const QSize &most, QImage spare)
{
    const QRect inside = part & QRect(0, 0, bgr.cols, bgr.rows);
    if (inside.isEmpty() || most.isEmpty() || bgr.type() != CV_8UC3)
        return {};
    cv::Mat source = bgr(cv::Rect(inside.x(), inside.y(), inside.width(), inside.height()));
    if (most.width() < source.cols && most.height() < source.rows) {
        const bool isFarSmaller = most.width() * 2
            < source.cols; // then interpolating between neighbours would skip pixels
        cv::Mat smaller;
        cv::resize(source, smaller, {most.width(), most.height()}, 0, 0,
                   isFarSmaller ? cv::INTER_AREA : cv::INTER_LINEAR);
        source = smaller;
    }
    const bool isFit = spare.size() == QSize(source.cols, source.rows) && spare.format() == QImage::Format_RGB32
        && spare.isDetached();
    QImage image = isFit ? std::move(spare) : QImage(source.cols, source.rows, QImage::Format_RGB32);
    cv::Mat target(image.height(), image.width(), CV_8UC4, image.bits(), std::size_t(image.bytesPerLine()));
    cv::cvtColor(source, target, cv::COLOR_BGR2BGRA);
    return image;
}

FrameItem::FrameItem(QQuickItem *parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void FrameItem::setCamera(LiveCamera *camera)
{
    if (m_camera == camera)
        return;
    if (m_camera)
        disconnect(m_camera, nullptr, this, nullptr);
    m_camera = camera;
    if (m_camera) {
        connect(m_camera, &LiveCamera::frameChanged, this, &FrameItem::take);
        connect(m_camera, &QObject::destroyed, this, &FrameItem::take);
    }
    Q_EMIT cameraChanged();
    take();
}

void FrameItem::setFillMode(FillMode mode)
{
    if (m_fillMode == mode)
        return;
    m_fillMode = mode;
    Q_EMIT fillModeChanged();
    layOut();
}

void FrameItem::take()
{
    const bool had = hasPicture();
    m_pixels = m_camera ? m_camera->frame().pixels : cv::Mat();
    m_isStale = true;
    layOut();
    if (had != hasPicture())
        Q_EMIT hasPictureChanged();
    if (isVisible()) // the scene graph would have it drawn even where nobody sees it
        update();
}

void FrameItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged && data.boolValue)
        update();
    QQuickItem::itemChange(change, data);
}

void FrameItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    layOut();
}

void FrameItem::layOut()
{
    QRectF rect;
    if (hasPicture() && width() > 0 && height() > 0) {
        const QSizeF size
            = QSizeF(m_pixels.cols, m_pixels.rows)
                  .scaled(width(), height(), m_fillMode == Fit ? Qt::KeepAspectRatio : Qt::KeepAspectRatioByExpanding);
        rect = QRectF({(width() - size.width()) / 2, (height() - size.height()) / 2}, size);
    }
    if (rect == m_contentRect)
        return;
    m_contentRect = rect;
    m_isStale = true;
    Q_EMIT contentRectChanged();
    update();
}

// In the render thread, while the main thread waits.
QSGNode *FrameItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    const QRectF shown = (m_contentRect & boundingRect()).toAlignedRect() & boundingRect().toAlignedRect();
    if (shown.isEmpty() || m_pixels.empty()) {
        delete node;
        m_isStale = true; // a new node has nothing yet
        return nullptr;
    }
    auto *image = static_cast<QSGImageNode *>(node);
    if (!image && !isVisible())
        return nullptr; // one without a texture cannot be drawn, and the software renderer tries; it is asked again
                        // when it is seen
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        image->setFiltering(QSGTexture::Linear);
        m_isStale = true;
    }
    if (m_isStale && isVisible()) {
        const double scale = m_pixels.cols / m_contentRect.width(); // camera pixels a unit of this item
        const QRect part = QRectF((shown.topLeft() - m_contentRect.topLeft()) * scale, shown.size() * scale).toRect();
        const QSize most = (shown.size() * window()->effectiveDevicePixelRatio()).toSize();
        QImage &next = m_images[m_converted % m_images.size()];
        next = toImage(m_pixels, part, most, std::move(next));
        image->setTexture(window()->createTextureFromImage(next, QQuickWindow::TextureIsOpaque));
        m_isStale = false;
        ++m_converted;
    }
    image->setRect(shown);
    return image;
}

} // namespace ui
