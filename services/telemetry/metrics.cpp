// SPDX-License-Identifier: MIT
#include "services/telemetry/metrics.h"

#include "services/telemetry/systemprobe.h"

#include <QHash>
#include <QMetaEnum>
#include <QSet>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace services {

namespace {

using Counters = prometheus::Family<prometheus::Counter>;
using Gauges = prometheus::Family<prometheus::Gauge>;
using Histograms = prometheus::Family<prometheus::Histogram>;

const prometheus::Histogram::BucketBoundaries kBuckets {.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5};

// The confidence classes that outside programs know.
constexpr double kHigh = .9;
constexpr double kMedium = .7;
constexpr double kLow = .5;

std::string bucketOf(double confidence)
{
    return confidence >= kHigh ? "high" : confidence >= kMedium ? "medium" : confidence >= kLow ? "low" : "very_low";
}

std::string timeOfDay(const QDateTime &at)
{
    const int hour = at.toLocalTime().time().hour();
    return hour >= 6 && hour < 12 ? "morning"
        : hour >= 12 && hour < 18 ? "afternoon"
        : hour >= 18 && hour < 22 ? "evening"
                                  : "night";
}

std::string wordOf(core::Error::Code code)
{
    using Code = core::Error::Code;
    switch (code) {
    case Code::Invalid:
        return "invalid";
    case Code::NotFound:
        return "not_found";
    case Code::Conflict:
        return "conflict";
    case Code::Unavailable:
        return "unavailable";
    case Code::Unsupported:
        return "unsupported";
    case Code::Corrupt:
        return "corrupt";
    case Code::TooNew:
        return "too_new";
    case Code::NoSpace:
        return "no_space";
    case Code::Io:
        return "io";
    case Code::Cancelled:
        return "cancelled";
    case Code::Internal:
        return "internal";
    }
    return "internal";
}

QString framesKey(const QString &camera) { return u"camera/"_s + camera; }
} // namespace

struct Metrics::Families {
    explicit Families(const QString &dataDir) : probe(dataDir)
    {
        (void)probe.read(); // the CPU's share is counted from here
    }

    Counters &counter(const char *name, const char *help)
    {
        return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
    }
    Gauges &gauge(const char *name, const char *help)
    {
        return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
    }
    Histograms &histogram(const char *name, const char *help)
    {
        return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
    }

    // A total that its owner counts becomes a counter of ours: it grows by the difference, and a
    // total that fell began again.
    void raise(Counters &family, const prometheus::Labels &labels, const QString &key, quint64 total)
    {
        const std::lock_guard lock(mutex);
        quint64 &before = totals[key];
        prometheus::Counter &counter = family.Add(labels);
        counter.Increment(double(total >= before ? total - before : total));
        before = total;
    }

    prometheus::Registry registry;
    Counters &events = counter("pipeline_events_total", "What the pipeline did, by kind and how it ended.");
    Histograms &durations = histogram("pipeline_processing_duration_seconds", "Time one stage took for one picture.");
    Gauges &queueSizes = gauge("pipeline_queue_size", "Pictures that wait.");
    Counters &dropped = counter("pipeline_frames_dropped_total", "Pictures that were given up.");
    Gauges &workers = gauge("pipeline_worker_health", "1 while the worker works.");
    Gauges &cameraUp = gauge("camera_up", "1 while the camera delivers pictures.");
    Counters &cameraFrames = counter("camera_frames_total", "Pictures read from the camera.");
    Counters &recognitions
        = counter("face_recognition_requests_total", "Faces that were decided on, by result and confidence.");
    prometheus::Gauge &known = gauge("known_faces_database_size", "Enrolled faces.").Add({});
    Counters &triggers
        = counter("doorbell_triggers_total", "Rings, and visits that began without one, by what it was.");
    Gauges &cpu = gauge("system_cpu_usage_percent", "Busy share of all cores since the scrape before.");
    Gauges &memoryUsed = gauge("system_memory_usage_bytes", "Memory in use that cannot be had back at once.");
    Gauges &memoryTotal = gauge("system_memory_total_bytes", "Memory of the machine.");
    Gauges &disk = gauge("system_disk_usage_percent", "Use of the file system that holds the data.");
    Counters &requests = counter("http_requests_total", "HTTP requests answered.");
    Histograms &requestDurations = histogram("http_request_duration_seconds", "Time to answer an HTTP request.");
    Counters &auditEntries = counter("audit_entries_total", "Entries written to the audit log.");
    prometheus::Gauge &auditVerified = gauge("audit_verified_timestamp_seconds",
                                             "When the audit log was last checked and found intact; 0 when not yet.")
                                           .Add({});
    Counters &errors = counter("errors_total", "Errors, by where and what.");
    prometheus::Gauge &sessions = gauge("user_sessions_active", "Users' sessions that have not ended.").Add({});
    Counters &security = counter("security_events_total", "What concerns access, by what came of it.");
    Gauges &build = gauge("build_info", "Always 1; the labels say what runs.");

    std::mutex mutex; // of what follows
    QHash<QString, quint64> totals;
    QSet<QString> toldCameras;
    SystemProbe probe;
};

Metrics::Metrics(const Build &build, const QString &dataDir) : m_families(std::make_unique<Families>(dataDir))
{
    m_families->build
        .Add({{"version", build.version.toStdString()},
              {"revision", build.revision.toStdString()},
              {"qt", qVersion()},
              {"opencv", build.openCv.toStdString()}})
        .Set(1);
    // What may be counted is there from the start, so that the first one is a step from 0 that
    // rate() sees.
    for (const auto &[event, status] : {std::pair("visit_opened", "success"), std::pair("visit_closed", "success"),
                                        std::pair("visit_stored", "success"), std::pair("visit_stored", "failure")})
        m_families->events.Add({{"event_type", event}, {"status", status}});
    for (int i = 0; i < QMetaEnum::fromType<core::Visit::Trigger>().keyCount(); ++i) {
        const auto trigger = static_cast<core::Visit::Trigger>(QMetaEnum::fromType<core::Visit::Trigger>().value(i));
        for (const char *time : {"morning", "afternoon", "evening", "night"})
            m_families->triggers.Add({{"trigger_source", toString(trigger).toStdString()}, {"time_of_day", time}});
    }
    for (int i = 0; i < QMetaEnum::fromType<core::VisitFace::Kind>().keyCount(); ++i) {
        const auto kind = static_cast<core::VisitFace::Kind>(QMetaEnum::fromType<core::VisitFace::Kind>().value(i));
        for (const char *bucket : {"high", "medium", "low", "very_low"})
            m_families->recognitions.Add(
                {{"result_type", toString(kind).toStdString()}, {"confidence_bucket", bucket}});
    }
}

Metrics::~Metrics() = default;

void Metrics::countTrigger(core::Visit::Trigger trigger, const QDateTime &at)
{
    m_families->triggers.Add({{"trigger_source", toString(trigger).toStdString()}, {"time_of_day", timeOfDay(at)}})
        .Increment();
}

void Metrics::rang(core::Visit::Trigger trigger, const QDateTime &at) { countTrigger(trigger, at); }

void Metrics::visitOpened(const core::Visit &visit)
{
    event(u"visit_opened"_s, EventStatus::Success);
    using Trigger = core::Visit::Trigger;
    if (visit.trigger != Trigger::Button && visit.trigger != Trigger::Api) // that ring is counted
        countTrigger(visit.trigger, visit.startedAt);
}

void Metrics::visitClosed(const core::Visit &visit)
{
    event(u"visit_closed"_s, EventStatus::Success);
    for (const core::VisitFace &face : visit.faces) {
        m_families->recognitions
            .Add({{"result_type", toString(face.kind).toStdString()}, {"confidence_bucket", bucketOf(face.confidence)}})
            .Increment();
    }
}

void Metrics::event(const QString &eventType, EventStatus status)
{
    m_families->events
        .Add({{"event_type", eventType.toStdString()},
              {"status", status == EventStatus::Success ? "success" : "failure"}})
        .Increment();
}

void Metrics::cameraChanged(const core::CameraStatus &status)
{
    const prometheus::Labels labels {{"camera", status.camera.toStdString()}};
    m_families->cameraUp.Add(labels).Set(status.isUp() ? 1 : 0);
    m_families->raise(m_families->cameraFrames, labels, framesKey(status.camera), status.frames);
    const std::lock_guard lock(m_families->mutex);
    m_families->toldCameras.insert(status.camera);
}

void Metrics::camerasAre(const QStringList &names)
{
    const std::lock_guard lock(m_families->mutex);
    const QSet<QString> told = m_families->toldCameras;
    for (const QString &camera : told) {
        if (names.contains(camera))
            continue;
        const prometheus::Labels labels {{"camera", camera.toStdString()}};
        m_families->cameraUp.Remove(&m_families->cameraUp.Add(labels));
        m_families->cameraFrames.Remove(&m_families->cameraFrames.Add(labels));
        m_families->totals.remove(framesKey(camera));
        m_families->toldCameras.remove(camera);
    }
}

void Metrics::stageTook(const QString &stage, const QString &camera, double seconds)
{
    m_families->durations.Add({{"stage", stage.toStdString()}, {"camera", camera.toStdString()}}, kBuckets)
        .Observe(seconds);
}

void Metrics::queueSize(const QString &queue, qsizetype size)
{
    m_families->queueSizes.Add({{"queue", queue.toStdString()}}).Set(double(size));
}

void Metrics::framesDropped(const QString &queue, const QString &reason, quint64 total)
{
    m_families->raise(m_families->dropped, {{"queue", queue.toStdString()}, {"reason", reason.toStdString()}},
                      u"drop/%1/%2"_s.arg(queue, reason), total);
}

void Metrics::workerHealthy(const QString &worker, bool isHealthy)
{
    m_families->workers.Add({{"worker", worker.toStdString()}}).Set(isHealthy ? 1 : 0);
}

void Metrics::knownFaces(qsizetype count) { m_families->known.Set(double(count)); }

void Metrics::httpRequest(const QByteArray &method, const QString &route, int status, double seconds)
{
    const prometheus::Labels labels {
        {"method", method.toStdString()}, {"route", route.toStdString()}, {"status", std::to_string(status)}};
    m_families->requests.Add(labels).Increment();
    m_families->requestDurations.Add(labels, kBuckets).Observe(seconds);
}

void Metrics::auditEntries(quint64 total) { m_families->raise(m_families->auditEntries, {}, u"audit"_s, total); }

void Metrics::auditVerified(const QDateTime &at)
{
    m_families->auditVerified.Set(double(at.toMSecsSinceEpoch()) / 1000);
}

void Metrics::sessionsActive(int count) { m_families->sessions.Set(count); }

void Metrics::securityEvent(const QString &eventType, const QString &action)
{
    m_families->security.Add({{"event_type", eventType.toStdString()}, {"action_taken", action.toStdString()}})
        .Increment();
}

void Metrics::error(const QString &component, core::Error::Code code, const QString &severity)
{
    m_families->errors
        .Add({{"component", component.toStdString()},
              {"error_type", wordOf(code)},
              {"severity", severity.toStdString()}})
        .Increment();
}

QByteArray Metrics::text() const
{
    {
        const std::lock_guard lock(m_families->mutex);
        const SystemReading reading = m_families->probe.read();
        if (reading.cpuPercent)
            m_families->cpu.Add({}).Set(*reading.cpuPercent);
        if (reading.memoryUsedBytes)
            m_families->memoryUsed.Add({}).Set(double(*reading.memoryUsedBytes));
        if (reading.memoryTotalBytes)
            m_families->memoryTotal.Add({}).Set(double(*reading.memoryTotalBytes));
        if (reading.diskPercent)
            m_families->disk.Add({{"mount_point", reading.mountPoint.toStdString()}}).Set(*reading.diskPercent);
    }
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_families->registry.Collect()));
}

} // namespace services
