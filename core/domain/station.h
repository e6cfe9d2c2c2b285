// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/frame.h"
#include "core/domain/personbook.h"
#include "core/domain/visitlog.h"

#include <QObject>

#include <atomic>

namespace core {

//! \brief A face as it is drawn over the live view, in pixels of the frame it was found in.
struct LiveFace {
    Q_GADGET
    Q_PROPERTY(QRectF box MEMBER box)
    Q_PROPERTY(QString name MEMBER name)
public:
    int track = 0; //!< the same visitor keeps the same number
    QRectF box;
    VisitFace::Kind kind = VisitFace::Kind::Unknown;
    bool isDecided = false; //!< false while there are too few views to say anything
    QString name; //!< empty when unknown
    double confidence = 0;

    bool operator==(const LiveFace &) const = default;
};

//! \brief What the analysis saw in one picture.
struct LiveView {
    QString camera;
    quint64 sequence = 0;
    QSize frameSize;
    QList<LiveFace> faces;
};

//! \brief The station as everything outside sees it: the one in this process, or a remote one. Lives in the main
//! thread, signals come there.
class Station : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<CameraStatus> cameras() const = 0;
    //! \brief What recognises, in words for a person: model names and what may be relied on.
    virtual QString engineDescription() const = 0;

    //! \brief False until every part that is needed to recognise is there; nobody is named before. Then ready().
    virtual bool isReady() const { return true; }

    virtual VisitLog &visitLog() = 0;
    virtual PersonBook &personBook() = 0;

    //! \brief Somebody pressed the bell of this camera (the first one when empty).
    virtual Status ring(const QString &camera, Visit::Trigger trigger) = 0;

    //! \brief Somebody looks at the live pictures from now on, or no more. Any thread.
    void addViewer() { ++m_viewers; }
    void removeViewer() { --m_viewers; }
    bool hasViewers() const { return m_viewers > 0; } //!< any thread

Q_SIGNALS:
    void ready();
    void camerasChanged(); //!< one more, one less, or another order; cameras() has them
    void cameraChanged(const core::CameraStatus &status);
    void frameShown(const core::Frame &frame); //!< at the camera's rate while there are viewers; skipped while the main
                                               //!< thread is behind
    void facesSeen(const core::LiveView &view);
    //! The bell of this camera, whether or not it begins a visit: somebody may ring again.
    void rang(const QString &camera, core::Visit::Trigger trigger, const QDateTime &at);
    void visitOpened(const core::Visit &visit); //!< stored already
    void visitChanged(const core::Visit &visit); //!< stored already
    void visitClosed(const core::Visit &visit); //!< stored already
    void personsChanged();
    void failed(const core::Error &error); //!< something that a person should know of, e.g. a visit could not be stored

private:
    std::atomic<int> m_viewers = 0; // pictures cost nothing while nobody looks
};

} // namespace core

Q_DECLARE_METATYPE(core::LiveView)
