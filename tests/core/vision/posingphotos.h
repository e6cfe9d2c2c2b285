// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentcoach.h"
#include "core/vision/engine.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

//! \brief Photos of one person, who stands before the enrolment coach with them: each in the middle of a camera's
//! picture, its face as large as the oval. Time is counted in looks; nothing waits.
class PosingPhotos {
public:
    struct View {
        QString file;
        cv::Mat picture;
        core::FaceGlimpse glimpse; //!< with a face
    };
    enum class Manner {
        Obedient, //!< shows the photo that is nearest to what is asked for
        Heedless, //!< shows one photo after the other, a second each, whatever is said
    };
    struct Course {
        int looks = 0;
        bool isDone = false;
        QList<core::EnrolmentCoach::Pose> poses; //!< that were taken
        QStringList taken; //!< the same for a person: pose, look, file, likeness to those before
        QMap<int, int> said; //!< looks by instruction
        int longestSame = 0; //!< looks in which nothing but one and the same was said
    };

    //! \p engine must outlive it.
    PosingPhotos(vision::Engine &engine, vision::EngineInfo info, const QString &folder);

    const std::vector<View> &views() const { return m_views; }
    QStringList faceless() const { return m_faceless; } //!< files in which no face was found
    Course stand(Manner manner, qint64 mostMs) const;

    static cv::Mat mirrored(const cv::Mat &picture);
    static constexpr qint64 kLookMs = 200;

private:
    std::size_t nearest(core::EnrolmentCoach::Pose pose, const core::FaceGlimpse::Face *straight,
                        const QList<std::size_t> &shown) const;

    vision::Engine &m_engine;
    vision::EngineInfo m_info;
    std::vector<View> m_views;
    QStringList m_faceless;
};
