// SPDX-License-Identifier: MIT
#include "qml/parts/snapshotprovider.h"

#include "qml/parts/storedimage.h"

namespace ui {

QQuickImageResponse *SnapshotProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    return imageResponse(m_log.snapshot(id).then([](const core::Result<QByteArray> &jpeg) {
        return jpeg ? core::Result<StoredImage>(StoredImage {*jpeg}) : core::Result<StoredImage>(jpeg.error());
    }),
                         requestedSize);
}

} // namespace ui
