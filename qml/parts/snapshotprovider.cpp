// SPDX-License-Identifier: MIT
#include "qml/parts/snapshotprovider.h"

#include "qml/parts/storedimage.h"

namespace ui {

QQuickImageResponse *SnapshotProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    return imageResponse(m_log.snapshot(id).then([](const core::Result<QByteArray> &jpeg) {
        if (!jpeg && jpeg.error().code == core::Error::Code::NotFound)
            return core::Result<StoredImage>(
                StoredImage {}); // a better one has taken its place, whose id is on its way
        return jpeg ? core::Result<StoredImage>(StoredImage {*jpeg}) : core::Result<StoredImage>(jpeg.error());
    }),
                         requestedSize);
}

} // namespace ui
