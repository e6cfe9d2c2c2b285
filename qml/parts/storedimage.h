// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentdesk.h"
#include "core/domain/result.h"
#include "core/domain/visitlog.h"

#include <QFuture>
#include <QQuickAsyncImageProvider>
#include <QRectF>

namespace ui {

//! \brief A picture as a file (JPEG, PNG), and the part of it that is meant, in pixels; null: all.
struct StoredImage {
    QByteArray bytes; //!< empty: there is none, and that is nobody's fault; shown as one clear pixel
    QRectF part = {};
};

//! \brief Answers a page with the picture once \p stored is there: decoded off the main thread, at the size it is
//! shown.
QQuickImageResponse *imageResponse(const QFuture<core::Result<StoredImage>> &stored, const QSize &requestedSize);

//! \brief "image://faces/PERSON/FACE": the pictures of enrolled faces.
class FacePictureProvider final : public QQuickAsyncImageProvider {
    Q_OBJECT
public:
    explicit FacePictureProvider(const core::EnrolmentDesk &desk) : m_desk(desk) { } //!< must outlive the engine

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    const core::EnrolmentDesk &m_desk;
};

//! \brief "image://visitfaces/VISIT/FACE": a face of a visit with some surroundings, cut from the visit's picture.
class VisitFaceProvider final : public QQuickAsyncImageProvider {
    Q_OBJECT
public:
    explicit VisitFaceProvider(const core::VisitLog &log) : m_log(log) { } //!< must outlive the engine

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    const core::VisitLog &m_log;
};

} // namespace ui
