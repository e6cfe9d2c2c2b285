// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentdesk.h"
#include "core/domain/facescout.h"
#include "core/domain/visit.h"
#include "core/vision/engine.h"
#include "core/vision/enrolment.h"
#include "core/vision/gallery.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace pipeline {

//! \brief What became of pictures that somebody is to be known by.
struct PhotoStudy {
    QList<vision::EnrolmentPicture> pictures; //!< in the order given
    QList<core::EnrolledFace> faces; //!< of those that were taken
    std::optional<vision::TooAlike> tooAlike; //!< somebody else whom they resemble too much
    QStringList outliers; //!< sources of faces unlike the others
};

//! \brief A face of a photo as a visit's face: one view is all there is.
core::VisitFace decideOnPhoto(const vision::EncodedFace &seen, const vision::Gallery &gallery,
                              const vision::EngineInfo &info, core::DecisionRule rule);

//! \brief Reads photos for whoever asks, on a thread of its own ("photos") with an engine of its own, made when the
//! first one comes, so that it never delays the cameras' analysis. Calls return at once, from any thread; when too many
//! wait, they are refused (Unavailable).
class PhotoDesk final : public core::FaceScout {
public:
    PhotoDesk(std::shared_ptr<const vision::EngineFactory> factory, const core::DecisionRule &rule,
              int mostWaiting = 8);
    ~PhotoDesk() override; //!< what waits is answered with Cancelled
    Q_DISABLE_COPY_MOVE(PhotoDesk)

    void setGallery(std::shared_ptr<const vision::Gallery> gallery); //!< the people to compare with from now on
    void setRule(const core::DecisionRule &rule); //!< of pictures that are looked at from now on

    QFuture<core::Result<core::PictureReading>> read(QByteArray picture);

    struct Photo {
        QByteArray bytes;
        QString source; //!< what to call it
        QRectF face = {}; //!< where the face stands that is meant, in pixels; null: the picture is of one person
    };
    //! \p personId whom they are of, when somebody known: not too alike to themself.
    QFuture<core::Result<PhotoStudy>> study(QList<Photo> photos, QString personId);

    //! \brief A quick look, for whoever stands before the camera.
    QFuture<core::Result<core::FaceGlimpse>> glimpse(cv::Mat picture, QList<core::Embedding> taken) override;

    //! \brief Which of \p faces are one person's (vision::groupFaces), alike enough to be named by the rule that holds.
    QFuture<core::Result<QList<QList<int>>>> group(QList<core::Embedding> faces);

    const vision::EngineInfo &engineInfo() const { return m_factory->info(); }

    static constexpr qint64 kMaxPixels = 40'000'000; //!< of a picture from outside; 120 MB decoded

private:
    template <typename T, typename Work> QFuture<core::Result<T>> post(Work work);
    core::Result<vision::Engine *> engine();

    std::shared_ptr<const vision::EngineFactory> m_factory;
    core::DecisionRule m_rule; // used in m_thread
    const int m_mostWaiting;
    std::atomic<int> m_waiting = 0;
    std::atomic<bool> m_isStopping = false;
    QThread m_thread;
    QObject m_context; // lives in m_thread
    std::unique_ptr<vision::Engine> m_engine; // used in m_thread
    std::shared_ptr<const vision::Gallery> m_gallery; // used in m_thread
};

} // namespace pipeline
