// SPDX-License-Identifier: MIT
#include "core/vision/enrolment.h"

#include "core/domain/ulid.h"
#include "core/vision/picture.h"
#include "core/vision/similarity.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
constexpr double kClearlyLarger = 2.0; // by area: the next one stands well behind
constexpr double kLeastQuality
    = 0.02; // what no lamp and no step closer would have failed to better; the coach asks for more

constexpr double kLeastOverlap
    = 0.3; // intersection over union: the same face, found again in a picture that was compressed since

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    const double shared = both.width() * both.height();
    const double all = a.width() * a.height() + b.width() * b.height() - shared;
    return all > 0 ? shared / all : 0;
}

EnrolmentPicture refused(EnrolmentPicture taken, EnrolmentProblem problem, const QString &message)
{
    taken.problem = problem;
    taken.message = message;
    return taken;
}

// What is wrong most with a view that is worth nothing.
EnrolmentProblem worstOf(const FaceQuality &quality)
{
    const double least = std::min({quality.size, quality.sharpness, quality.light, quality.pose});
    if (least == quality.light)
        return EnrolmentProblem::TooDark;
    if (least == quality.sharpness)
        return EnrolmentProblem::Blurred;
    return least == quality.pose ? EnrolmentProblem::TurnedAway : EnrolmentProblem::PoorView;
}

QString sizeText(const DetectedFace &face)
{
    return u"%1 x %2 px"_s.arg(std::lround(face.box.width)).arg(std::lround(face.box.height));
}
} // namespace

Enrolment::Enrolment(Engine &engine, EngineInfo info, std::shared_ptr<const Gallery> gallery)
    : m_engine(engine)
    , m_info(std::move(info))
    , m_gallery(std::move(gallery))
{ }

EnrolmentPicture Enrolment::take(const cv::Mat &picture, const QString &source)
{
    EnrolmentPicture taken {source, EnrolmentProblem::None, {}, std::nullopt};
    const core::Result<std::vector<EncodedFace>> read = m_engine.read(picture);
    if (!read)
        return refused(taken, EnrolmentProblem::Unreadable, read.error().message);
    if (read->empty())
        return refused(taken, EnrolmentProblem::NoFace,
                       u"no face was found; use a picture in which the face is large, sharp and looks at the camera"_s);
    const EncodedFace &face = read->front();
    if (read->size() > 1) {
        const double ratio = double(face.face.box.area()) / std::max(1.0, double(read->at(1).face.box.area()));
        if (ratio < kClearlyLarger) {
            return refused(
                taken, EnrolmentProblem::SeveralFaces,
                u"%1 faces were found and none is clearly the largest; crop the picture to the person meant"_s.arg(
                    read->size()));
        }
        taken.message = u"%1 faces were found; the largest was taken (%2 at %3,%4)"_s.arg(read->size())
                            .arg(sizeText(face.face))
                            .arg(std::lround(face.face.box.x))
                            .arg(std::lround(face.face.box.y));
    }
    return judged(face, std::move(taken));
}

EnrolmentPicture Enrolment::takeAt(const cv::Mat &picture, const QRectF &box, const QString &source)
{
    EnrolmentPicture taken {source, EnrolmentProblem::None, {}, std::nullopt};
    const core::Result<std::vector<EncodedFace>> read = m_engine.read(picture);
    if (!read)
        return refused(taken, EnrolmentProblem::Unreadable, read.error().message);
    const EncodedFace *found = nullptr;
    double most = kLeastOverlap;
    for (const EncodedFace &face : *read) {
        const double shared
            = overlap({face.face.box.x, face.face.box.y, face.face.box.width, face.face.box.height}, box);
        if (shared >= most) {
            most = shared;
            found = &face;
        }
    }
    if (!found)
        return refused(taken, EnrolmentProblem::NoFace,
                       u"the picture that was kept does not show this face well enough; use another one"_s);
    return judged(*found, std::move(taken));
}

EnrolmentPicture Enrolment::judged(const EncodedFace &face, EnrolmentPicture taken) const
{
    const auto refuse
        = [&taken](EnrolmentProblem problem, const QString &message) { return refused(taken, problem, message); };
    if (face.face.box.height < float(m_info.smallestFace)) {
        return refuse(
            EnrolmentProblem::TooSmall,
            u"the face is too small (%1, needs %2 px in height); use a closer picture"_s.arg(sizeText(face.face))
                .arg(m_info.smallestFace));
    }
    if (face.embedding.isEmpty()) {
        return refuse(EnrolmentProblem::NotAligned, u"the face could not be measured: %1"_s.arg(face.problem));
    }
    if (!(face.quality.overall >= kLeastQuality)) {
        return refuse(
            worstOf(face.quality),
            u"the view is too poor (size %1, sharpness %2, light %3, pose %4, each of 1); use a sharper, better lit picture"_s
                .arg(face.quality.size, 0, 'f', 2)
                .arg(face.quality.sharpness, 0, 'f', 2)
                .arg(face.quality.light, 0, 'f', 2)
                .arg(face.quality.pose, 0, 'f', 2));
    }
    core::EnrolledFace enrolled;
    enrolled.id = core::newId(core::kFacePrefix);
    enrolled.embedding = face.embedding;
    enrolled.quality = face.quality.overall;
    enrolled.source = taken.source;
    enrolled.addedAt = QDateTime::currentDateTimeUtc();
    core::Result<QByteArray> chip = encodePng(face.chip);
    if (!chip)
        return refuse(EnrolmentProblem::Unreadable, chip.error().message);
    enrolled.chip = *std::move(chip);
    taken.face = std::move(enrolled);
    return taken;
}

std::optional<TooAlike> Enrolment::tooAlike(const QList<core::EnrolledFace> &faces, const QString &exceptPersonId) const
{
    std::optional<TooAlike> worst;
    for (const core::EnrolledFace &face : faces) {
        for (const core::Candidate &candidate : m_gallery->match(face.embedding, 2)) {
            if (candidate.personId == exceptPersonId || candidate.similarity < m_info.tooAlike)
                continue;
            if (!worst || candidate.similarity > worst->similarity)
                worst = TooAlike {candidate.personId, m_gallery->personName(candidate.personId), candidate.similarity};
        }
    }
    return worst;
}

QStringList Enrolment::outliers(const QList<core::EnrolledFace> &faces, const QString &personId) const
{
    const auto toThePerson = [&](const core::EnrolledFace &face) -> std::optional<double> {
        if (personId.isEmpty())
            return {};
        const QList<core::Candidate> all = m_gallery->match(face.embedding, int(m_gallery->personCount()));
        const auto own = std::ranges::find(all, personId, &core::Candidate::personId);
        return own == all.end() ? std::nullopt : std::optional(own->similarity);
    };
    QStringList sources;
    for (const core::EnrolledFace &face : faces) {
        const std::optional<double> before = toThePerson(face);
        double best = before.value_or(-1);
        for (const core::EnrolledFace &other : faces) {
            if (other.id != face.id)
                best = std::max(best, similarity(face.embedding, other.embedding, m_info.metric));
        }
        if ((faces.size() > 1 || before) && best < m_info.rule.known / 2)
            sources << face.source;
    }
    return sources;
}

} // namespace vision
