// SPDX-License-Identifier: MIT
#include "core/pipeline/photodesk.h"

#include "core/vision/facegroups.h"
#include "core/vision/glimpse.h"
#include "core/vision/picture.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace pipeline {

core::VisitFace decideOnPhoto(const vision::EncodedFace &seen, const vision::Gallery &gallery,
                              const vision::EngineInfo &info, core::DecisionRule rule)
{
    rule.agreeingViews = 1;
    core::VisitFace face;
    face.quality = seen.quality.overall;
    face.liveness = seen.liveness;
    face.box = {seen.face.box.x, seen.face.box.y, seen.face.box.width, seen.face.box.height};
    if (seen.embedding.isEmpty()) {
        face.decision.reason = core::Decision::Reason::PoorView;
        return face;
    }
    face.views = 1;
    face.decision = core::decide(gallery.match(seen.embedding), face.quality, 1, rule);
    face.similarity = face.decision.similarity;
    if (face.similarity > -1)
        face.confidence = info.calibration.confidence(face.similarity, int(gallery.personCount()));
    if (face.decision.verdict != core::Decision::Verdict::Unknown) {
        face.kind = face.decision.verdict == core::Decision::Verdict::Blocked ? core::VisitFace::Kind::Blocked
                                                                              : core::VisitFace::Kind::Known;
        face.personId = face.decision.personId;
        face.name = gallery.personName(face.personId);
    }
    return face;
}

PhotoDesk::PhotoDesk(std::shared_ptr<const vision::EngineFactory> factory, const core::DecisionRule &rule,
                     int mostWaiting)
    : m_factory(std::move(factory))
    , m_rule(rule)
    , m_mostWaiting(mostWaiting)
    , m_gallery(vision::Gallery::build({}, {}, m_factory->info().modelId, m_factory->info().metric))
{
    m_thread.setObjectName(u"photos"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

PhotoDesk::~PhotoDesk()
{
    m_isStopping = true;
    QMetaObject::invokeMethod(&m_context,
                              [this] { m_engine.reset(); }); // after all that waits; networks die where they were made
    QMetaObject::invokeMethod(&m_context, [this] { m_thread.quit(); });
    m_thread.wait();
}

void PhotoDesk::setGallery(std::shared_ptr<const vision::Gallery> gallery)
{
    QMetaObject::invokeMethod(&m_context, [this, gallery = std::move(gallery)] { m_gallery = gallery; });
}

void PhotoDesk::setRule(const core::DecisionRule &rule)
{
    QMetaObject::invokeMethod(&m_context, [this, rule] { m_rule = rule; });
}

template <typename T, typename Work> QFuture<core::Result<T>> PhotoDesk::post(Work work)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    QFuture<core::Result<T>> future = promise->future();
    if (m_waiting.fetch_add(1) >= m_mostWaiting) {
        --m_waiting;
        promise->addResult(core::Error {core::Error::Code::Unavailable,
                                        u"too many pictures wait to be looked at; try again in a few seconds"_s});
        promise->finish();
        return future;
    }
    QMetaObject::invokeMethod(&m_context, [this, promise, work = std::move(work)]() mutable {
        const auto answer = [&]() -> core::Result<T> {
            if (m_isStopping)
                return core::Error {core::Error::Code::Cancelled, u"the station stops"_s};
            const core::Result<vision::Engine *> ready = engine();
            if (!ready)
                return ready.error();
            try {
                return work(**ready);
            } catch (const std::exception &problem) { // OpenCV's, of a picture that it cannot stand
                return core::Error {core::Error::Code::Invalid,
                                    u"the picture cannot be read: %1"_s.arg(QString::fromLocal8Bit(problem.what()))};
            }
        };
        promise->addResult(answer());
        --m_waiting;
        promise->finish();
    });
    return future;
}

core::Result<vision::Engine *> PhotoDesk::engine()
{
    if (!m_engine) {
        auto made = m_factory->make();
        if (!made)
            return made.error();
        m_engine = *std::move(made);
    }
    return m_engine.get();
}

QFuture<core::Result<core::PictureReading>> PhotoDesk::read(QByteArray picture)
{
    return post<core::PictureReading>(
        [this, bytes = std::move(picture)](vision::Engine &engine) -> core::Result<core::PictureReading> {
            const core::Result<cv::Mat> pixels = vision::decodePicture(bytes, kMaxPixels);
            if (!pixels)
                return pixels.error();
            const core::Result<std::vector<vision::EncodedFace>> seen = engine.read(*pixels);
            if (!seen)
                return seen.error();
            core::PictureReading reading;
            reading.engine = m_factory->info().name;
            reading.model = m_factory->info().modelId;
            reading.limits = m_factory->info().description;
            reading.size = {pixels->cols, pixels->rows};
            for (const vision::EncodedFace &face : *seen) {
                reading.faces << decideOnPhoto(face, *m_gallery, m_factory->info(), m_rule);
                reading.problems << face.problem;
            }
            return reading;
        });
}

QFuture<core::Result<PhotoStudy>> PhotoDesk::study(QList<Photo> photos, QString personId)
{
    return post<PhotoStudy>([this, photos = std::move(photos),
                             personId = std::move(personId)](vision::Engine &engine) -> core::Result<PhotoStudy> {
        vision::Enrolment enrolment(engine, m_factory->info(), m_gallery);
        PhotoStudy study;
        for (const Photo &photo : photos) {
            const core::Result<cv::Mat> pixels = vision::decodePicture(photo.bytes, kMaxPixels);
            if (!pixels) {
                study.pictures << vision::EnrolmentPicture {photo.source, vision::EnrolmentProblem::Unreadable,
                                                            pixels.error().message, std::nullopt};
                continue;
            }
            study.pictures << (photo.face.isNull() ? enrolment.take(*pixels, photo.source)
                                                   : enrolment.takeAt(*pixels, photo.face, photo.source));
            if (study.pictures.back().face)
                study.faces << *study.pictures.back().face;
        }
        study.tooAlike = enrolment.tooAlike(study.faces, personId);
        study.outliers = enrolment.outliers(study.faces, personId);
        return study;
    });
}

QFuture<core::Result<core::FaceGlimpse>> PhotoDesk::glimpse(cv::Mat picture, QList<core::Embedding> taken)
{
    return post<core::FaceGlimpse>(
        [this, picture = std::move(picture), taken = std::move(taken)](vision::Engine &engine) {
            return vision::glimpse(engine, m_factory->info(), picture, taken);
        });
}

QFuture<core::Result<QList<QList<int>>>> PhotoDesk::group(QList<core::Embedding> faces)
{
    return post<QList<QList<int>>>(
        [this, faces = std::move(faces)](vision::Engine &) -> core::Result<QList<QList<int>>> {
            return vision::groupFaces(faces, m_factory->info().metric, m_rule.known);
        });
}

} // namespace pipeline
