// SPDX-License-Identifier: MIT
// NAME=URL of a camera, from a shell, a file or the API: no password is ever repeated.
#include "core/domain/camera.h"
#include "tests/fuzz/fuzztarget.h"

#include <QRegularExpression>

QList<QByteArray> fuzzSeeds()
{
    return {"door=rtsp://user:s3cr3tword@10.0.0.1:554/stream?x=1",
            "front=file:/tmp/clip.mp4?loop=true&realtime=false",
            "demo=demo:",
            "a=v4l2:/dev/video0",
            "garden=images:/srv/pictures",
            "b=http://cam:s3cr3tword@[::1]/mjpeg"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(viewOf(bytes, size));
    const core::Result<core::CameraSpec> spec = core::parseCamera(text);
    // Where the word stands as a password it must not be shown; elsewhere (a name, a path, an option) it may be.
    static const QRegularExpression kUrl(QStringLiteral("^[^=]*=(rtsps?|https?)://[^=]*:s3cr3tword@"));
    const bool hasPassword = text.contains(kUrl) && text.count(QLatin1String("s3cr3tword")) == 1;
    if (!spec) {
        mustHold(!spec.error().message.isEmpty(), "a refusal says why");
        mustHold(!hasPassword || !spec.error().message.contains(QLatin1String("s3cr3tword")),
                 "no password in a message");
        return 0;
    }
    mustHold(!spec->name.isEmpty() && spec->name.size() <= 64 && !spec->name.contains(u'/')
                 && !spec->name.contains(u'\n'),
             "a name is a name");
    mustHold(!hasPassword || !spec->displayLocation().contains(QLatin1String("s3cr3tword")), "no password to show");
    return 0;
}
