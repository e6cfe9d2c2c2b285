// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

//! \brief The kinds of cameras, in the order in which they are offered to a person.
namespace ui::CameraKind {
Q_NAMESPACE
QML_ELEMENT

enum Kind {
    Network, //!< RTSP
    Web, //!< MJPEG over HTTP
    Usb, //!< V4L2
    Video, //!< a file
    Pictures, //!< a folder
    Drawn, //!< the demo's
};
Q_ENUM_NS(Kind)

} // namespace ui::CameraKind
