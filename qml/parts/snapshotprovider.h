// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visitlog.h"

#include <QQuickAsyncImageProvider>

namespace ui {

//! \brief "image://visits/ID": the pictures of visits, read and decoded off the main thread, at the size they are
//! shown.
class SnapshotProvider final : public QQuickAsyncImageProvider {
    Q_OBJECT
public:
    explicit SnapshotProvider(core::VisitLog &log) : m_log(log) { } //!< \p log must outlive the engine

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    core::VisitLog &m_log;
};

} // namespace ui
