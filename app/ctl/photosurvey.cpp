// SPDX-License-Identifier: MIT
#include "app/ctl/photosurvey.h"

#include "app/ctl/progress.h"
#include "core/vision/picture.h"

#include <opencv2/core/utility.hpp>

#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr auto kShowEvery = std::chrono::milliseconds(100);

void look(vision::Engine &engine, SurveyedPhoto &photo)
{
    using State = SurveyedPhoto::State;
    const core::Result<cv::Mat> picture = vision::readPicture(photo.path);
    if (!picture) {
        photo.problem = picture.error().message;
        return;
    }
    core::Result<std::vector<vision::EncodedFace>> faces = engine.read(*picture, &photo.times);
    photo.state = State::NoFace;
    if (!faces) {
        photo.problem = u"%1: %2"_s.arg(photo.path, faces.error().message);
        return;
    }
    photo.faces = int(faces->size());
    if (faces->empty()) {
        photo.problem = u"%1: no face was found"_s.arg(photo.path);
        return;
    }
    vision::EncodedFace &face = faces->front();
    photo.quality = face.quality.overall;
    photo.state = face.embedding.isEmpty() ? State::NotEncoded : State::Encoded;
    if (face.embedding.isEmpty())
        photo.problem = u"%1: %2"_s.arg(photo.path, face.problem);
    photo.embedding = std::move(face.embedding);
}
} // namespace

core::Result<std::vector<SurveyedPhoto>> surveyPhotos(const vision::EngineFactory &factory, const QStringList &paths)
{
    std::vector<SurveyedPhoto> photos(std::size_t(paths.size()));
    for (std::size_t i = 0; i < photos.size(); ++i)
        photos[i].path = paths.at(qsizetype(i));
    std::atomic<std::size_t> next = 0;
    std::atomic<qint64> done = 0;
    const auto work = [&]() -> core::Status {
        auto engine = factory.make();
        if (!engine)
            return engine.error();
        for (std::size_t i = next++; i < photos.size(); i = next++) {
            look(**engine, photos[i]);
            ++done;
        }
        return {};
    };
    cv::setNumThreads(1); // one engine a core serves better than one engine on all of them
    std::vector<std::future<core::Status>> workers;
    for (int i = 0; i < std::max(1, QThread::idealThreadCount()); ++i)
        workers.push_back(std::async(std::launch::async, work));
    Progress progress(u"reading picture"_s, qint64(photos.size()));
    core::Status result;
    for (std::future<core::Status> &worker : workers) {
        while (worker.wait_for(kShowEvery) != std::future_status::ready)
            progress.set(done);
        if (const core::Status status = worker.get(); !status)
            result = status;
    }
    if (!result)
        return result.error();
    return photos;
}

} // namespace app
