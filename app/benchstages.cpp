// SPDX-License-Identifier: MIT
#include "app/benchstages.h"

#include "core/domain/ulid.h"
#include "core/pipeline/motiongate.h"
#include "core/vision/picture.h"
#include "services/demo/demoscene.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"

#include <QTemporaryDir>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace app {

namespace {
using core::Error;
using Effort = vision::FaceDetector::Effort;

constexpr int kSmallGallery = 1'000;
constexpr int kLargeGallery = 100'000;
constexpr int kSnapshotQuality = 85;

// People who do not exist: random directions, as unlike each other as embeddings get.
std::shared_ptr<const vision::Gallery> crowd(int count, const vision::EngineInfo &info)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    QList<core::EnrolledFace> faces;
    QList<core::Person> persons;
    for (int i = 0; i < count; ++i) {
        core::Person person;
        person.id = QString::number(i);
        core::EnrolledFace face;
        face.personId = person.id;
        face.embedding.modelId = info.modelId;
        face.embedding.values.resize(std::size_t(info.dimensions));
        float square = 0;
        for (float &value : face.embedding.values) {
            value = normal(random);
            square += value * value;
        }
        for (float &value : face.embedding.values)
            value /= std::sqrt(square);
        persons << person;
        faces << face;
    }
    return vision::Gallery::build(faces, persons, info.modelId, info.metric);
}
} // namespace

struct BenchStages::Parts {
    std::unique_ptr<vision::Engine> engine;
    cv::Mat empty;
    cv::Mat visitor;
    pipeline::MotionGate stillGate;
    pipeline::MotionGate busyGate;
    bool isTurn = false;
    vision::DetectedFace face;
    cv::Mat chip;
    core::Embedding embedding;
    std::shared_ptr<const vision::Gallery> small;
    std::shared_ptr<const vision::Gallery> large;
    QByteArray snapshot;
    QTemporaryDir dir;
    std::unique_ptr<services::SqlStore> store;
    std::unique_ptr<services::SqlVisitLog> log;
    std::unique_ptr<services::Keyring> keyring;
    QByteArray key;
};

BenchStages::BenchStages() : d(std::make_unique<Parts>()) { }
BenchStages::~BenchStages() = default;

core::Result<std::unique_ptr<BenchStages>> BenchStages::prepare(const vision::EngineFactory &factory)
{
    std::unique_ptr<BenchStages> bench(new BenchStages);
    auto engine = factory.make();
    if (!engine)
        return engine.error();
    bench->d->engine = *std::move(engine);
    if (const core::Status drawn = bench->draw(); !drawn)
        return drawn.error();
    bench->addVision();
    bench->addMatching(factory.info());
    if (const core::Status storing = bench->addStoring(); !storing)
        return storing.error();
    return bench;
}

// A visitor's face, found and encoded once, so that every later stage has what it starts from.
core::Status BenchStages::draw()
{
    services::DemoScene scene;
    const services::DemoVisit &visit = services::DemoScript::visits().front();
    d->visitor = scene.at((visit.atDoorMs + visit.leavesMs) / 2);
    qint64 emptyMs = visit.goneMs;
    while (!scene.script().visibleAt(emptyMs).empty() && emptyMs < services::DemoScript::kCycleMs)
        emptyMs += 100;
    d->empty = scene.at(emptyMs);
    const auto faces = d->engine->read(d->visitor);
    if (!faces)
        return faces.error();
    if (faces->empty() || faces->front().embedding.isEmpty())
        return Error {Error::Code::Internal,
                      u"the engine finds no face in the drawn scene, so there is nothing to measure"_s};
    d->face = faces->front().face;
    d->chip = faces->front().chip;
    d->embedding = faces->front().embedding;
    return {};
}

void BenchStages::addVision()
{
    m_stages.push_back(
        {"motion_still", "motion gate, nothing moves", [this] { return d->stillGate.look(d->empty).area <= 1; }});
    m_stages.push_back({"motion_moving", "motion gate, somebody comes and goes", [this] {
                            d->isTurn = !d->isTurn;
                            return d->busyGate.look(d->isTurn ? d->visitor : d->empty).area <= 1;
                        }});
    const auto detect = [this](Effort effort) {
        return [this, effort] { return d->engine->detector->detect(d->visitor, effort).hasValue(); };
    };
    m_stages.push_back({"detection_glance", "is anybody there", detect(Effort::Glance)});
    m_stages.push_back({"detection_confirm", "a camera picture in which something moved", detect(Effort::Confirm)});
    m_stages.push_back({"detection_still", "a photo of 1280 x 720", detect(Effort::Still)});
    m_stages.push_back(
        {"alignment", "one face", [this] { return d->engine->aligner->align(d->visitor, d->face).hasValue(); }});
    m_stages.push_back(
        {"quality", "one face", [this] { return vision::judgeFace(d->visitor, d->face, d->chip).overall >= 0; }});
    m_stages.push_back({"encoding", "one face", [this] { return d->engine->encoder->encode(d->chip).hasValue(); }});
    if (d->engine->liveness) {
        m_stages.push_back({"liveness", "one face", [this] {
                                d->engine->liveness->judge(d->visitor, d->face);
                                return true;
                            }});
    }
}

void BenchStages::addMatching(const vision::EngineInfo &info)
{
    d->small = crowd(kSmallGallery, info);
    d->large = crowd(kLargeGallery, info);
    m_stages.push_back(
        {"matching_1k", "one face against 1 000 people", [this] { return !d->small->match(d->embedding).isEmpty(); }});
    m_stages.push_back({"matching_100k", "one face against 100 000 people",
                        [this] { return !d->large->match(d->embedding).isEmpty(); }});
}

core::Status BenchStages::addStoring()
{
    m_stages.push_back({"snapshot_jpeg", "a visit's picture",
                        [this] { return vision::encodeJpeg(d->visitor, kSnapshotQuality).hasValue(); }});
    const auto snapshot = vision::encodeJpeg(d->visitor, kSnapshotQuality);
    if (!snapshot)
        return snapshot.error();
    d->snapshot = *snapshot;
    auto store = services::SqlStore::open(d->dir.path());
    if (!store)
        return store.error();
    d->store = *std::move(store);
    d->log = std::make_unique<services::SqlVisitLog>(*d->store);
    auto keyring = services::Keyring::open(d->dir.path(), false);
    if (!keyring)
        return keyring.error();
    d->keyring = std::make_unique<services::Keyring>(*std::move(keyring));
    d->key = d->keyring->newWrappedKey(u"bench"_s);
    m_stages.push_back({"sealing", "a visit's picture", [this] {
                            return d->keyring->seal(d->key, u"bench"_s, u"snapshot"_s, d->snapshot).hasValue();
                        }});
    m_stages.push_back(
        {"storing", "a visit with its picture, until it is on the disk of the folder for temporary files", [this] {
             core::Visit visit;
             visit.startedAt = QDateTime::currentDateTimeUtc();
             visit.id = core::newId(core::kVisitPrefix, visit.startedAt);
             visit.camera = u"bench"_s;
             return d->log->store(visit, d->snapshot).result().hasValue();
         }});
    return {};
}

} // namespace app
