// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "qml/cameras/camerakind.h"

#include <QCoreApplication>

namespace ui {

//! \brief A camera as a person writes it down: its address apart from who signs in there. A password that stands in
//! the settings is not known here, and stays there while \p password is empty.
struct CameraEntry {
    Q_DECLARE_TR_FUNCTIONS(CameraEntry)
public:
    CameraKind::Kind kind = CameraKind::Network;
    QString name;
    QString address; //!< "rtsp://192.0.2.7/stream", "/dev/video0", a path; nothing of the drawn door
    QString user;
    QString password;
    bool hasPassword = false; //!< in the settings

    static CameraEntry of(const core::CameraSpec &shown); //!< with "***" for its password
    //! \brief The camera; or what is wrong with which field, in the window's language.
    core::Result<core::CameraSpec> spec() const;
    bool isNetwork() const { return kind == CameraKind::Network || kind == CameraKind::Web; }
};

} // namespace ui
