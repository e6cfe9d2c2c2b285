// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentdesk.h"
#include "core/domain/person.h"
#include "core/domain/result.h"
#include "core/vision/engine.h"
#include "core/vision/gallery.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace vision {

using EnrolmentProblem = core::PictureProblem;

//! \brief What became of one picture that somebody is to be known by.
struct EnrolmentPicture {
    QString source; //!< file name or visit, as it was given
    EnrolmentProblem problem = EnrolmentProblem::None;
    QString
        message; //!< for a person: why not, or which face was taken when there were several; empty when all is plain
    std::optional<core::EnrolledFace> face; //!< without personId
};

using TooAlike = core::TooAlike; //!< somebody else this new person is hard to tell from

//! \brief Judges pictures for enrolment: one clear face each, good enough to compare others with. Belongs to its
//! engine's thread.
class Enrolment {
public:
    //! \p gallery holds the people known already, for the warning.
    Enrolment(Engine &engine, EngineInfo info, std::shared_ptr<const Gallery> gallery);

    //! \brief Takes the one face of \p picture. Of several, the largest is taken when it is twice as large as the next
    //! (said in the message); otherwise the picture is refused, since the wrong face under a name is worse than none.
    EnrolmentPicture take(const cv::Mat &picture, const QString &source);
    //! \brief Takes the face that stands where \p box is (pixels), however many others there are.
    EnrolmentPicture takeAt(const cv::Mat &picture, const QRectF &box, const QString &source);

    //! \brief The person among the known ones whom these faces resemble too much, most alike first; \p exceptPersonId
    //! is the person themself.
    std::optional<TooAlike> tooAlike(const QList<core::EnrolledFace> &faces, const QString &exceptPersonId = {}) const;

    //! \brief Sources of faces that are unlike all the others (below half the naming threshold), those included by
    //! which \p personId is known: perhaps a picture of somebody else.
    QStringList outliers(const QList<core::EnrolledFace> &faces, const QString &personId = {}) const;

private:
    EnrolmentPicture judged(const EncodedFace &face, EnrolmentPicture taken) const;

    Engine &m_engine;
    EngineInfo m_info;
    std::shared_ptr<const Gallery> m_gallery;
};

} // namespace vision
