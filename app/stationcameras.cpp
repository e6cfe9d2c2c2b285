// SPDX-License-Identifier: MIT
#include "app/stationcameras.h"

#include "app/frametee.h"
#include "core/pipeline/analysis.h"
#include "services/camera/camera.h"
#include "services/camera/sources.h"
#include "services/demo/demosource.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::CameraSpec;
using core::CameraStatus;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcCameras, "doorbell.cameras", QtInfoMsg)

bool isDemo(const CameraSpec &spec) { return spec.kind == CameraSpec::Kind::Demo; }
bool isStored(const CameraSpec &spec)
{
    return spec.kind == CameraSpec::Kind::File || spec.kind == CameraSpec::Kind::Images;
}

CameraStatus statusOf(const CameraSpec &spec)
{
    CameraStatus status;
    status.camera = spec.name;
    status.isDemo = isDemo(spec);
    status.since = QDateTime::currentDateTimeUtc();
    return status;
}
} // namespace

struct StationCameras::Watched {
    CameraSpec spec;
    std::unique_ptr<FrameTee> tee; // outlives the camera, which offers to it
    std::unique_ptr<services::Camera> camera;
    bool isLeaving = false;
    bool hasEnded = false; // its thread
    bool isHandled = false; // its last picture
};

StationCameras::StationCameras(pipeline::Analysis &analysis, core::Station &station, Options options)
    : m_analysis(analysis)
    , m_station(station)
    , m_options(options)
{
    connect(&m_analysis, &pipeline::Analysis::finished, this, [this](const QString &camera) {
        for (const auto &watched : m_watched) {
            if (watched->spec.name == camera)
                watched->isHandled = true;
        }
        Q_EMIT finished(camera);
        bury();
    });
}

StationCameras::~StationCameras() { stop(); }

void StationCameras::setWanted(const QList<CameraSpec> &wanted)
{
    if (wanted == m_wanted || m_isStopped)
        return;
    m_wanted = wanted;
    for (const auto &watched : m_watched) {
        if (!watched->isLeaving && !m_wanted.contains(watched->spec))
            letGo(*watched);
    }
    QHash<QString, CameraStatus> statuses;
    for (const CameraSpec &spec : m_wanted) {
        const Watched *same = find(spec.name);
        statuses.insert(spec.name, same ? m_statuses.value(spec.name) : statusOf(spec));
    }
    m_statuses = statuses;
    reconcile();
    Q_EMIT listChanged();
    for (const CameraSpec &spec : m_wanted) { // one that became another has nothing in common with what was said of it
        if (!find(spec.name))
            Q_EMIT changed(m_statuses.value(spec.name));
    }
    bury();
}

// Adds what is wanted and has no older camera of its name in the way.
void StationCameras::reconcile()
{
    for (const CameraSpec &spec : m_wanted) {
        const bool isTaken
            = std::ranges::any_of(m_watched, [&](const auto &watched) { return watched->spec.name == spec.name; });
        if (!isTaken)
            add(spec);
    }
}

void StationCameras::add(const CameraSpec &spec)
{
    auto watched = std::make_unique<Watched>();
    watched->spec = spec;
    const bool isRealtime = isDemo(spec)
        ? !m_options.untilEnd
        : !isStored(spec) || (spec.kind == CameraSpec::Kind::File && spec.option(u"realtime"_s, !m_options.untilEnd));
    core::FrameSink &sink = m_analysis.addCamera(spec.name, isRealtime);
    watched->tee = std::make_unique<FrameTee>(sink, m_station, [this, one = watched.get()](const core::Frame &frame) {
        if (!one->isLeaving)
            Q_EMIT shown(frame);
    });

    CameraSpec adjusted = spec;
    if (isStored(spec) && m_options.untilEnd) {
        adjusted.options.insert(u"realtime"_s, u"0"_s);
        adjusted.options.insert(u"loop"_s, u"0"_s);
    }
    services::FrameSourceFactory makeSource = services::makeFrameSource;
    if (isDemo(spec)) {
        makeSource = [this, once = m_options.untilEnd](
                         const CameraSpec &demo) -> core::Result<std::unique_ptr<core::FrameSource>> {
            services::DemoSource::Options options;
            options.camera = demo.name;
            options.isLive = !once;
            options.isOnce = once;
            const auto press = [this, name = demo.name](const services::DemoRing &) { // in the camera's thread
                QMetaObject::invokeMethod(this, [this, name] { Q_EMIT pressed(name); });
            };
            return std::unique_ptr<core::FrameSource>(std::make_unique<services::DemoSource>(options, press));
        };
    }
    services::CameraOptions options;
    options.preRollSeconds = m_options.preRollSeconds;
    options.preRollMaxBytes = m_options.preRollMaxBytes;
    watched->camera = std::make_unique<services::Camera>(adjusted, std::move(makeSource), *watched->tee, options);
    connect(watched->camera.get(), &services::Camera::statusChanged, this,
            [this, one = watched.get()](CameraStatus status) {
                if (one->isLeaving)
                    return;
                status.isDemo = isDemo(one->spec);
                m_statuses.insert(status.camera, status);
                Q_EMIT changed(status);
            });
    connect(watched->camera.get(), &services::Camera::failed, this,
            [this, one = watched.get()](const core::Error &error) {
                if (one->isLeaving)
                    return;
                m_hasGivenUp = true;
                Q_EMIT failed(error);
            });
    connect(watched->camera.get(), &services::Camera::finished, this, [this, one = watched.get()] {
        one->hasEnded = true;
        // Not from here: the camera is the one that tells it.
        QMetaObject::invokeMethod(this, &StationCameras::bury, Qt::QueuedConnection);
    });
    m_watched.push_back(std::move(watched));
    startIfDue(*m_watched.back());
}

void StationCameras::startIfDue(Watched &watched)
{
    const bool isLive = !isStored(watched.spec) && !(isDemo(watched.spec) && m_options.untilEnd);
    if ((isLive ? m_isStarted : m_isAllStarted) && !watched.isLeaving)
        watched.camera->start();
}

void StationCameras::start()
{
    m_isStarted = true;
    for (const auto &watched : m_watched)
        startIfDue(*watched);
}

void StationCameras::startAll()
{
    m_isAllStarted = true;
    for (const auto &watched : m_watched)
        startIfDue(*watched);
}

void StationCameras::letGo(Watched &watched)
{
    watched.isLeaving = true;
    qCInfo(lcCameras).noquote() << "camera" << watched.spec.name << "is taken away";
    if (watched.camera->isStarted()) {
        watched.camera->requestStop();
    } else {
        watched.hasEnded = true;
        watched.tee->finish(); // as its thread would have
    }
}

// Those that leave and of which nothing is left to do.
void StationCameras::bury()
{
    if (m_isStopped)
        return;
    const auto isDead
        = [](const std::unique_ptr<Watched> &one) { return one->isLeaving && one->hasEnded && one->isHandled; };
    for (const auto &watched : m_watched) {
        if (!isDead(watched))
            continue;
        watched->camera.reset();
        m_analysis.removeCamera(watched->spec.name);
    }
    if (std::erase_if(m_watched, isDead) > 0)
        reconcile();
}

void StationCameras::stop()
{
    if (m_isStopped)
        return;
    m_isStopped = true;
    for (const auto &watched : m_watched) {
        if (watched->camera)
            watched->camera->requestStop(); // all at once, since each may take a while
    }
    for (const auto &watched : m_watched)
        watched->camera.reset();
}

StationCameras::Watched *StationCameras::find(const QString &camera) const
{
    const auto it = std::ranges::find_if(m_watched, [&](const auto &watched) {
        return !watched->isLeaving && watched->camera && watched->spec.name == camera;
    });
    return it == m_watched.end() ? nullptr : it->get();
}

QList<CameraStatus> StationCameras::statuses() const
{
    QList<CameraStatus> all;
    for (const CameraSpec &spec : m_wanted)
        all << m_statuses.value(spec.name);
    return all;
}

bool StationCameras::hasDemo() const { return std::ranges::any_of(m_wanted, isDemo); }
QString StationCameras::first() const { return m_wanted.isEmpty() ? QString() : m_wanted.front().name; }
bool StationCameras::has(const QString &camera) const { return find(camera) != nullptr; }

QList<services::RingPicture> StationCameras::keptSince(const QString &camera, const QDateTime &since) const
{
    const Watched *watched = find(camera);
    if (!watched)
        return {};
    return watched->camera->preRoll().snapshot(since);
}

bool StationCameras::isFinished() const
{
    return std::ranges::all_of(m_watched, [](const auto &watched) { return watched->isHandled; });
}

} // namespace app
