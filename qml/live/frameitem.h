// SPDX-License-Identifier: MIT
#pragma once

#include "qml/live/livecamera.h"

#include <QImage>
#include <QPointer>
#include <QQuickItem>

#include <opencv2/core/mat.hpp>

#include <array>

namespace ui {

//! \brief Shows a camera's newest picture, with the GPU or without. A picture is turned into the screen's format once,
//! when it is drawn and at the size it is drawn; pictures that are never drawn cost nothing.
class FrameItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ui::LiveCamera *camera READ camera WRITE setCamera NOTIFY cameraChanged)
    Q_PROPERTY(FillMode fillMode READ fillMode WRITE setFillMode NOTIFY fillModeChanged)
    Q_PROPERTY(QRectF contentRect READ contentRect NOTIFY contentRectChanged)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY hasPictureChanged)
public:
    enum FillMode {
        Fit, //!< the whole picture
        Bleed, //!< no border; what does not fit is cut off evenly
    };
    Q_ENUM(FillMode)

    explicit FrameItem(QQuickItem *parent = nullptr);

    LiveCamera *camera() const { return m_camera; }
    void setCamera(LiveCamera *camera);
    FillMode fillMode() const { return m_fillMode; }
    void setFillMode(FillMode mode);
    //! \brief Where the whole picture lies, in this item's coordinates; reaches beyond the item where it is cut off.
    QRectF contentRect() const { return m_contentRect; }
    bool hasPicture() const { return !m_pixels.empty(); }
    quint64 converted() const { return m_converted; } //!< pictures turned into the screen's format so far

Q_SIGNALS:
    void cameraChanged();
    void fillModeChanged();
    void contentRectChanged();
    void hasPictureChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void take();
    void layOut();

    QPointer<LiveCamera> m_camera;
    FillMode m_fillMode = Bleed;
    QRectF m_contentRect;
    cv::Mat m_pixels; // shared with the camera's frame, never written
    bool m_isStale = false; // what is on the screen is not what is to be shown
    std::array<QImage, 2>
        m_images; // by turns: the one on the screen, and the one that its follower may be written over
    quint64 m_converted = 0;
};

//! \brief The part of a BGR picture as an opaque image of at most \p most pixels. Never enlarges: the scene graph does
//! that better. Written over \p spare where that fits and nobody else has it.
QImage toImage(const cv::Mat &bgr, const QRect &part, const QSize &most, QImage spare = {});

} // namespace ui
