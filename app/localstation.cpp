// SPDX-License-Identifier: MIT
#include "app/localstation.h"

#include "app/auditedpersonbook.h"
#include "app/demohousehold.h"
#include "app/engines.h"
#include "app/stationcameras.h"
#include "core/domain/futures.h"
#include "core/domain/logevent.h"
#include "core/vision/picture.h"
#include "services/audit/auditlog.h"
#include "services/storage/datadirlock.h"
#include "services/storage/sqlauditheads.h"
#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcStation, "doorbell.station", QtInfoMsg)

constexpr int kMostWaiting
    = 4; // pictures a camera: a quarter of a second at 15 a second; more would only make names late
constexpr int kLookBackMs = 3000; // before a ring: who rings has come to the door by then
constexpr int kRetryStoreMs = 2000;
constexpr int kRetryStoppingMs = 250;
constexpr int kLastTryMs = 4000; // who stops the station gives it ten seconds or more
constexpr std::size_t kMostUnstored
    = 1000; // visits kept in memory while the disk is full: about a month of a busy door

pipeline::VisitRules visitRules(const core::Settings &settings, const vision::EngineInfo &info,
                                const core::DecisionRule &rule)
{
    pipeline::VisitRules rules;
    rules.gapMs = int(settings.visitGapSeconds * 1000);
    rules.leastFacePixels = info.smallestFace;
    // Views of one visit share light and clothes, so a stranger seen twice is far more alike than two people ever are:
    // the naming threshold is strict enough to join them.
    rules.sameVisitor = rule.known;
    rules.snapshotQuality = settings.snapshotQuality;
    return rules;
}
} // namespace

LocalStation::LocalStation(core::Settings settings, Options options)
    : m_settings(std::move(settings))
    , m_options(options)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LocalStation::storeNext);
}

core::Result<std::unique_ptr<LocalStation>> LocalStation::create(const core::Settings &settings, Options options)
{
    std::unique_ptr<LocalStation> station(new LocalStation(settings, options));

    auto store = services::SqlStore::open(settings.dataDir);
    if (!store)
        return store.error();
    station->m_store = *std::move(store);
    auto lock = services::DataDirLock::acquire(settings.dataDir);
    if (!lock)
        return lock.error();
    station->m_lock = *std::move(lock);
    station->m_visitLog = std::make_unique<services::SqlVisitLog>(*station->m_store);
    station->m_plainBook = std::make_unique<services::SqlPersonBook>(*station->m_store);
    station->m_auditHeads = std::make_unique<services::SqlAuditHeads>(*station->m_store);
    station->m_audit = std::make_unique<services::AuditLog>(
        settings.dataDir,
        services::AuditLog::Options {qint64(settings.auditMaxFileMb) << 20, station->m_auditHeads.get()});
    station->m_personBook = std::make_unique<AuditedPersonBook>(*station->m_plainBook, *station->m_audit, u"station"_s);

    auto factory = engineFactoryFor(settings);
    if (!factory)
        return factory.error();
    station->m_factory = *std::move(factory);

    const core::DecisionRule rule = decisionRuleFor(settings, station->m_factory->info());
    pipeline::Analysis::Options analysis;
    analysis.workers = settings.analysisThreads();
    analysis.queueSize = std::min(settings.maxQueueSize, kMostWaiting);
    analysis.rule = rule;
    analysis.visits = visitRules(settings, station->m_factory->info(), rule);
    station->m_analysis = std::make_unique<pipeline::Analysis>(station->m_factory, analysis);
    // From now on: the engines are being made already, and start() may be long in coming.
    connect(station->m_analysis.get(), &pipeline::Analysis::ready, station.get(), [station = station.get()] {
        station->m_hasEngines = true;
        station->becomeReady();
    });
    connect(station->m_analysis.get(), &pipeline::Analysis::failed, station.get(), &core::Station::failed);

    station->watchCameras();
    return station;
}

LocalStation::~LocalStation()
{
    m_enrolmentStop.request_stop();
    m_enrolment.waitForFinished(); // at most one person longer
    m_reencoding.waitForFinished(); // at most one face longer
    m_cameras.reset(); // before the analysis that they offer to
    m_analysis.reset();
    if (m_audit)
        settle(); // what is still being changed is recorded
}

void LocalStation::watchCameras()
{
    m_cameras
        = std::make_unique<StationCameras>(*m_analysis, *this,
                                           StationCameras::Options {m_options.untilEnd, int(m_settings.prerollSeconds),
                                                                    qint64(m_settings.prerollMaxMb) << 20});
    connect(m_cameras.get(), &StationCameras::listChanged, this, &core::Station::camerasChanged);
    connect(m_cameras.get(), &StationCameras::changed, this, &core::Station::cameraChanged);
    connect(m_cameras.get(), &StationCameras::shown, this, &core::Station::frameShown);
    connect(m_cameras.get(), &StationCameras::failed, this, &core::Station::failed);
    connect(m_cameras.get(), &StationCameras::finished, this, &LocalStation::checkEnded);
    connect(m_cameras.get(), &StationCameras::pressed, this, [this](const QString &camera) {
        if (const core::Status rang = ring(camera, core::Visit::Trigger::Button); !rang)
            qCWarning(lcStation).noquote() << rang.error().message;
    });
    m_cameras->setWanted(m_settings.cameras);
}

void LocalStation::start()
{
    connect(m_analysis.get(), &pipeline::Analysis::looked, this, [this](const pipeline::FrameReport &report) {
        Q_EMIT looked(report);
        Q_EMIT facesSeen(report.view);
    });
    connect(m_analysis.get(), &pipeline::Analysis::visitUpdated, this, &LocalStation::take);
    connect(m_store.get(), &services::SqlStore::personsChanged, this, [this] {
        if (!m_isEnrolling) // then once, when all are there
            rebuildGallery();
        Q_EMIT personsChanged();
    });
    connect(this, &LocalStation::galleryChanged, this, &LocalStation::becomeReady);
    // Asked for before a bell can ring: a visit that this run begins is stored after it.
    core::whenDone(this, m_visitLog->closeOpenVisits(), [this](const core::Result<int> &closed) {
        if (!closed)
            Q_EMIT failed(closed.error());
        else if (*closed > 0)
            qCInfo(lcStation) << "ended" << *closed << "visits that the last run left open";
        enrolDemoHousehold();
    });
    // What is live is shown at once; the analysis holds the pictures until the people are known. Of a file nothing may
    // be missed, so it waits.
    m_cameras->start();
}

void LocalStation::becomeReady()
{
    if (m_isReady || m_isStopping || !m_hasEngines || !m_gallery)
        return;
    m_isReady = true;
    Q_EMIT ready();
    m_cameras->startAll();
    enrolDemoLater();
    checkEnded();
}

void LocalStation::enrolDemoHousehold()
{
    if (!m_cameras->hasDemo()) {
        rebuildGallery();
        return;
    }
    m_hasDemoHousehold = true;
    m_isEnrolling = true;
    m_enrolment = enrolDemo(*m_personBook, m_factory, m_enrolmentStop.get_token());
    core::whenDone(this, m_enrolment, [this](const core::Result<int> &enrolled) {
        m_isEnrolling = false;
        if (m_isStopping)
            return;
        if (!enrolled)
            Q_EMIT failed(enrolled.error());
        else if (*enrolled > 0)
            qCInfo(lcStation) << "enrolled the" << *enrolled << "drawn people of the demo";
        rebuildGallery();
    });
}

// Before anybody is compared with: whoever is enrolled is known from the first picture on, also after the model
// changed.
void LocalStation::reencode()
{
    m_hasReencoded = true;
    m_isEnrolling = true;
    m_reencoding = reencodeFaces(*m_personBook, m_factory, m_enrolmentStop.get_token());
    core::whenDone(this, m_reencoding, [this](const core::Result<Reencoded> &done) {
        m_isEnrolling = false;
        if (m_isStopping)
            return;
        if (!done)
            Q_EMIT failed(done.error());
        rebuildGallery();
    });
}

void LocalStation::rebuildGallery()
{
    auto faces = m_personBook->allFaces();
    core::whenDone(this, m_personBook->persons(), [this, faces](const core::Result<QList<core::PersonEntry>> &entries) {
        core::whenDone(this, faces, [this, entries](const core::Result<QList<core::EnrolledFace>> &enrolled) {
            if (!entries || !enrolled) {
                Q_EMIT failed(entries ? enrolled.error() : entries.error());
                return;
            }
            QList<core::Person> persons;
            for (const core::PersonEntry &entry : *entries)
                persons << entry.person;
            const auto gallery
                = vision::Gallery::build(*enrolled, persons, m_factory->info().modelId, m_factory->info().metric);
            if (gallery->otherModels() > 0 && !m_hasReencoded) {
                reencode();
                return;
            }
            m_gallery = gallery;
            if (gallery->otherModels() > 0) {
                qCWarning(lcStation).noquote()
                    << u"%1 enrolled faces of another model could not be encoded anew and are not compared; enrol "
                       "these people again or choose the model they were enrolled with (ENCODER)"_s.arg(
                           gallery->otherModels());
            }
            m_analysis->setGallery(gallery);
            Q_EMIT galleryChanged();
        });
    });
}

void LocalStation::take(const pipeline::VisitUpdate &update)
{
    if (m_unstored.size() >= kMostUnstored) {
        m_hasLostVisits = true;
        Q_EMIT failed(
            {core::Error::Code::NoSpace,
             u"a visit was lost: %1 wait for the database already; make room on the disk of %2"_s.arg(kMostUnstored)
                 .arg(m_settings.dataDir)});
        return;
    }
    m_unstored.push_back(update);
    if (!m_isStoring && !m_retry.isActive())
        storeNext();
}

// One after the other, so that the states of a visit reach the disk, and those who look on, in order.
void LocalStation::storeNext()
{
    if (m_isStoring || m_unstored.empty())
        return;
    m_isStoring = true;
    const pipeline::VisitUpdate &update = m_unstored.front();
    core::whenDone(
        this, m_visitLog->store(update.visit, update.snapshot), [this](const core::Result<core::Visit> &result) {
            m_isStoring = false;
            const core::LogScope scope({m_unstored.front().visit.correlationId, m_unstored.front().visit.id});
            const bool succeeded = result.hasValue();
            Q_EMIT stored(m_unstored.front().visit, succeeded);
            if (!succeeded) {
                if (m_storeError != result.error().message) { // once, not with every attempt
                    m_storeError = result.error().message;
                    Q_EMIT failed(result.error());
                }
                const bool isHopeless = result.error().code == core::Error::Code::Invalid
                    || result.error().code == core::Error::Code::Cancelled;
                if (!isHopeless && !(m_isStopping && m_lastTry.hasExpired())) {
                    m_retry.start(m_isStopping ? kRetryStoppingMs : kRetryStoreMs);
                    return;
                }
                if (!isHopeless) {
                    QSet<QString> lost;
                    for (const pipeline::VisitUpdate &waiting : m_unstored)
                        lost.insert(waiting.visit.id);
                    m_unstored.clear();
                    m_hasLostVisits = true;
                    Q_EMIT failed(
                        {result.error().code,
                         u"the station stops, and what is new of %1 visits could not be stored"_s.arg(lost.size())});
                    checkEnded();
                    return;
                }
            }
            if (succeeded && !m_storeError.isEmpty()) {
                m_storeError.clear();
                qCInfo(lcStation) << "visits are stored again";
            }
            const pipeline::VisitUpdate::Event event = m_unstored.front().event;
            m_unstored.pop_front();
            if (succeeded) {
                switch (event) {
                case pipeline::VisitUpdate::Event::Opened:
                    Q_EMIT visitOpened(*result);
                    break;
                case pipeline::VisitUpdate::Event::Changed:
                    Q_EMIT visitChanged(*result);
                    break;
                case pipeline::VisitUpdate::Event::Closed:
                    Q_EMIT visitClosed(*result);
                    break;
                }
            }
            storeNext();
            checkEnded();
        });
}

void LocalStation::checkEnded()
{
    if (!m_cameras->isFinished() || !m_unstored.empty())
        return;
    if (m_isStopping)
        Q_EMIT stopped();
    else if (m_options.untilEnd && m_isReady)
        Q_EMIT ended();
}

void LocalStation::stop()
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    m_enrolmentStop.request_stop();
    m_lastTry.setRemainingTime(kLastTryMs);
    m_cameras->stop(); // waits for their threads: bounded by the sources' timeouts
    m_analysis->finish();
    checkEnded();
}

void LocalStation::settle()
{
    m_store->settle();
    m_audit->settle(); // a change is there once it is recorded
}

QList<core::CameraStatus> LocalStation::cameras() const { return m_cameras->statuses(); }
bool LocalStation::hasGivenUpCamera() const { return m_cameras->hasGivenUp(); }

void LocalStation::apply(const core::Settings &settings)
{
    m_settings = settings;
    const core::DecisionRule rule = decisionRule();
    m_analysis->setRules(rule, visitRules(m_settings, m_factory->info(), rule));
    if (m_isStopping)
        return;
    m_cameras->setWanted(m_settings.cameras);
    enrolDemoLater();
}

// The demo's camera may come while the station runs, or while it starts.
void LocalStation::enrolDemoLater()
{
    if (m_isReady && !m_hasDemoHousehold && m_cameras->hasDemo())
        enrolDemoHousehold();
}

core::DecisionRule LocalStation::decisionRule() const { return decisionRuleFor(m_settings, m_factory->info()); }
QString LocalStation::engineDescription() const { return m_factory->info().description; }
core::VisitLog &LocalStation::visitLog() { return *m_visitLog; }
QFuture<core::Result<QList<core::UnknownFace>>> LocalStation::unknownFaces(const QDateTime &since,
                                                                           const QDateTime &until, int limit) const
{
    return m_visitLog->unknownFaces(since, until, limit);
}
QFuture<core::Result<QList<core::StrangerDecision>>> LocalStation::strangerDecisions(int limit) const
{
    return m_visitLog->strangerDecisions(limit);
}
core::PersonBook &LocalStation::personBook() { return *m_personBook; }
core::PersonBook &LocalStation::plainPersonBook() { return *m_plainBook; }

// What the camera kept of the last seconds; decoded by whoever wants to look at it, in their thread.
pipeline::Analysis::Past LocalStation::pastOf(const QString &camera, const QDateTime &now) const
{
    return [camera, kept = m_cameras->keptSince(camera, now.addMSecs(-kLookBackMs))] {
        std::vector<core::Frame> frames;
        for (const services::RingPicture &picture : kept) {
            if (core::Result<cv::Mat> pixels = vision::decodePicture(picture.jpeg))
                frames.push_back({camera, picture.sequence, *std::move(pixels), picture.takenAt, {}});
        }
        return frames;
    };
}

core::Status LocalStation::ring(const QString &camera, core::Visit::Trigger trigger)
{
    const QString name = camera.isEmpty() ? m_cameras->first() : camera;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_isStopping || !m_cameras->has(name) || !m_analysis->ring(name, trigger, now, pastOf(name, now)))
        return core::Error {core::Error::Code::NotFound, u"the bell rang, but there is no camera \"%1\""_s.arg(name)};
    Q_EMIT rang(name, trigger, now);
    return {};
}

} // namespace app
