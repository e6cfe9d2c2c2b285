// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

namespace core {

//! \brief Which camera, and how to reach it: "front=rtsp://…" taken apart and checked.
struct CameraSpec {
    Q_GADGET
public:
    enum class Kind { Demo, File, Images, V4l2, Rtsp, Http };
    Q_ENUM(Kind)

    QString name; //!< 1 to 64 of letters, digits, '-', '_', '.': it is a label, a path element and part of URLs
    Kind kind = Kind::Demo;
    QString location; //!< path, device or full URL with its password; never log it
    QMap<QString, QString> options; //!< file: loop, realtime; others none

    //! \brief The location fit for a log: passwords replaced by "***".
    QString displayLocation() const;
    bool option(const QString &key, bool fallback) const;
    //! \brief NAME=URL as parseCamera() takes it, with its password; never log it.
    QString toText() const;
    QString displayText() const; //!< the same with "***" for passwords
    bool operator==(const CameraSpec &) const = default;
};

//! \brief Takes "NAME=URL" apart. The error names what is wrong with it and what would be right, and never repeats a
//! password.
Result<CameraSpec> parseCamera(QStringView text);

//! \brief \p next as somebody wrote it who was shown \p now with "***" for passwords: puts the passwords back where the
//! camera is the same, or at least its host and user. The error names the camera whose password has to be written anew.
Result<QList<CameraSpec>> withPasswordsOf(const QList<CameraSpec> &now, QList<CameraSpec> next);

//! \brief What is true of a camera now. Nothing ever stands in for a camera that is lost.
struct CameraStatus {
    Q_GADGET
public:
    enum class State {
        Connecting,
        Connected,
        Lost, //!< no pictures; message says why, attempts go on
        Ended, //!< the file or folder was read to its end
    };
    Q_ENUM(State)
    enum class View { Clear, Frozen, Black, Covered, OutOfFocus };
    Q_ENUM(View)

    QString camera;
    State state = State::Connecting;
    View view = View::Clear;
    QString message; //!< for a person; no password
    QDateTime since; //!< UTC, of this state and view
    quint64 frames = 0; //!< pictures read since the start
    int width = 0;
    int height = 0;
    double framesPerSecond = 0; //!< over the last seconds
    bool isDemo = false; //!< the pictures are drawn, and must be shown as that

    bool isUp() const { return state == State::Connected; }
    bool operator==(const CameraStatus &) const = default;
};

QString toString(CameraSpec::Kind kind);
QString toString(CameraStatus::State state);
QString toString(CameraStatus::View view);

} // namespace core

Q_DECLARE_METATYPE(core::CameraStatus)
