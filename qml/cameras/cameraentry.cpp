// SPDX-License-Identifier: MIT
#include "qml/cameras/cameraentry.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;
using core::CameraSpec;

namespace ui {

namespace {
constexpr QLatin1StringView kHidden("***"); // CameraSpec::displayText()

CameraKind::Kind kindOf(CameraSpec::Kind kind)
{
    switch (kind) {
    case CameraSpec::Kind::Rtsp:
        return CameraKind::Network;
    case CameraSpec::Kind::Http:
        return CameraKind::Web;
    case CameraSpec::Kind::V4l2:
        return CameraKind::Usb;
    case CameraSpec::Kind::File:
        return CameraKind::Video;
    case CameraSpec::Kind::Images:
        return CameraKind::Pictures;
    case CameraSpec::Kind::Demo:
        break;
    }
    return CameraKind::Drawn;
}

QString prefixOf(CameraKind::Kind kind)
{
    switch (kind) {
    case CameraKind::Network:
        return u"rtsp://"_s;
    case CameraKind::Web:
        return u"http://"_s;
    case CameraKind::Usb:
        return u"v4l2:"_s;
    case CameraKind::Video:
        return u"file:"_s;
    case CameraKind::Pictures:
        return u"images:"_s;
    case CameraKind::Drawn:
        break;
    }
    return u"demo:"_s;
}
} // namespace

CameraEntry CameraEntry::of(const CameraSpec &shown)
{
    CameraEntry entry;
    entry.kind = kindOf(shown.kind);
    entry.name = shown.name;
    entry.address = shown.toText().mid(shown.name.size() + 1);
    if (!entry.isNetwork()) {
        entry.address.remove(0, prefixOf(entry.kind).size());
        return entry;
    }
    QUrl url(entry.address);
    entry.hasPassword = url.password() == kHidden;
    // What cannot be taken apart stays as it is shown.
    if (!url.isValid() || (url.password().isEmpty() && url.userName() == kHidden))
        return entry;
    entry.user = url.userName();
    url.setUserInfo({});
    entry.address = url.toString(QUrl::FullyEncoded);
    return entry;
}

core::Result<CameraSpec> CameraEntry::spec() const
{
    const auto wrong = [](const QString &why) { return core::Error {core::Error::Code::Invalid, why}; };
    static const QRegularExpression kName(u"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$"_s); // core::parseCamera
    if (!kName.match(name).hasMatch())
        return wrong(tr("A name has letters from A to Z, digits, “-”, “_” and “.”, such as front-door."));
    const QString typed = address.trimmed();
    QString full = prefixOf(kind) + typed;
    switch (kind) {
    case CameraKind::Network:
    case CameraKind::Web: {
        if (typed.contains("://"_L1))
            full = typed;
        QUrl url(full, QUrl::TolerantMode);
        const bool isScheme = kind == CameraKind::Network ? url.scheme() == "rtsp"_L1 || url.scheme() == "rtsps"_L1
                                                          : url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!isScheme || !url.isValid() || url.host().isEmpty()) {
            return wrong(kind == CameraKind::Network
                             ? tr("An address is such as rtsp://192.168.1.20/stream1. The camera's manual says it.")
                             : tr("An address is such as http://192.168.1.20/video. The camera's manual says it."));
        }
        if (!user.isEmpty()) {
            url.setUserName(user, QUrl::DecodedMode);
            if (!password.isEmpty() || hasPassword)
                url.setPassword(password.isEmpty() ? QString(kHidden) : password, QUrl::DecodedMode);
        } else if (!password.isEmpty()) {
            return wrong(tr("A password needs a user name."));
        }
        full = url.toString(QUrl::FullyEncoded);
        break;
    }
    case CameraKind::Usb:
        if (!typed.startsWith("/dev/"_L1))
            return wrong(tr("A USB camera is a device such as /dev/video0."));
        break;
    case CameraKind::Video:
    case CameraKind::Pictures:
        if (!typed.startsWith(u'/'))
            return wrong(
                tr("Give the whole path, such as /home/anna/door.mp4. It is one on the station's own machine."));
        break;
    case CameraKind::Drawn:
        full = prefixOf(kind);
        break;
    }
    core::Result<CameraSpec> spec = core::parseCamera(name + u'=' + full);
    if (!spec)
        return wrong(tr("This address cannot be used. Look for letters that do not belong there."));
    return spec;
}

} // namespace ui
