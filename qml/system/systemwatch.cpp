// SPDX-License-Identifier: MIT
#include "qml/system/systemwatch.h"

#include "core/domain/futures.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kSecondMs = 1000;
constexpr int kCountMs = 30'000;

std::optional<double> figure(const core::HealthCheck *check, const QString &name)
{
    const QJsonValue value = check ? check->details.value(name) : QJsonValue();
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> droppedOf(const core::HealthCheck *check)
{
    const QJsonValue queues = check ? check->details.value(u"queues"_s) : QJsonValue();
    if (!queues.isObject())
        return {};
    double dropped = 0;
    const QJsonObject all = queues.toObject();
    for (const QJsonValue &queue : all)
        dropped += queue.toObject().value(u"dropped"_s).toDouble();
    return dropped;
}
} // namespace

SystemWatch::SystemWatch(core::StationReporter &reporter, core::Station &station, QObject *parent)
    : QObject(parent)
    , m_reporter(reporter)
    , m_station(station)
{
    m_poll.setInterval(kPollMs);
    m_second.setInterval(kSecondMs);
    connect(&m_poll, &QTimer::timeout, this, &SystemWatch::refresh);
    connect(&m_second, &QTimer::timeout, this, &SystemWatch::ageChanged);
}

void SystemWatch::setActive(bool isActive)
{
    if (isActive == m_poll.isActive())
        return;
    if (isActive) {
        m_counted.invalidate();
        m_hasAskedPeople = false;
        m_poll.start();
        m_second.start();
        refresh();
    } else {
        m_poll.stop();
        m_second.stop();
    }
    Q_EMIT isActiveChanged();
}

HealthModel::Status SystemWatch::overall() const
{
    return m_report && m_error.isEmpty() ? HealthModel::statusOf(m_report->overall()) : HealthModel::Unknown;
}

int SystemWatch::age() const { return m_answered.isValid() ? int(m_answered.elapsed() / kSecondMs) : -1; }

QString SystemWatch::freeText() const
{
    const std::optional<double> free = figure(check(u"disk"), u"free_bytes"_s);
    return free ? QLocale().formattedDataSize(qint64(*free), 1) : QString();
}

QString SystemWatch::addressText() const { return m_report ? m_report->addresses.join(u'\n') : QString(); }
QString SystemWatch::visitsText() const { return m_visits ? QLocale().toString(*m_visits) : QString(); }
QString SystemWatch::peopleText() const { return m_people ? QLocale().toString(*m_people) : QString(); }

const core::HealthCheck *SystemWatch::check(QStringView name) const
{
    if (!m_report)
        return nullptr;
    const auto found = std::ranges::find(m_report->checks, name, &core::HealthCheck::name);
    return found == m_report->checks.end() ? nullptr : &*found;
}

void SystemWatch::refresh()
{
    if (m_isAsking) // a slow station is not asked twice
        return;
    m_isAsking = true;
    core::whenDone(this, m_reporter.report(), [this](const core::Result<core::StationReport> &report) {
        m_isAsking = false;
        if (report) {
            take(*report);
        } else {
            m_error = report.error().message;
            for (TrendSeries *series : {&m_pictures, &m_dropped, &m_processor, &m_memory})
                series->add({});
            m_droppedBefore.reset();
        }
        Q_EMIT changed();
        Q_EMIT ageChanged();
    });
    count();
}

void SystemWatch::take(const core::StationReport &report)
{
    m_error.clear();
    m_answered.start();
    m_report = report;
    m_checks.setChecks(report.checks);
    addFigures(report);
}

void SystemWatch::addFigures(const core::StationReport &report)
{
    double pictures = 0;
    const QList<core::CameraStatus> cameras = m_station.cameras();
    for (const core::CameraStatus &camera : cameras)
        pictures += camera.isUp() ? camera.framesPerSecond : 0;
    m_pictures.add(pictures);
    m_processor.add(figure(check(core::kSystemResources), u"cpu_percent"_s));
    m_memory.add(figure(check(core::kSystemResources), u"memory_percent"_s));

    // Counted by the station when it looked, which may be another time than that of the report.
    const core::HealthCheck *parts = check(core::kApplicationComponents);
    const std::optional<double> dropped = droppedOf(parts);
    const QDateTime at = parts && parts->timestamp.isValid() ? parts->timestamp : report.at;
    if (!dropped || !m_droppedBefore || *dropped < *m_droppedBefore) { // less: it was started again
        m_dropped.add({});
    } else if (const double seconds = double(m_droppedAt.msecsTo(at)) / kSecondMs; seconds > 0) {
        m_dropped.add((*dropped - *m_droppedBefore) / seconds);
    } else {
        m_dropped.add(m_dropped.isKnown() ? std::optional(m_dropped.latest()) : std::nullopt);
    }
    m_droppedBefore = dropped;
    m_droppedAt = at;
}

// Numbers that change slowly and cost the station more.
void SystemWatch::count()
{
    if (m_counted.isValid() && m_counted.elapsed() < kCountMs)
        return;
    m_counted.start();
    core::whenDone(this, m_station.visitLog().count(), [this](const core::Result<qint64> &visits) {
        m_visits = visits ? std::optional(*visits) : std::nullopt;
        Q_EMIT changed();
    });
    if (m_hasAskedPeople) // each look at who is known is recorded
        return;
    m_hasAskedPeople = true;
    core::whenDone(this, m_station.personBook().persons(),
                   [this](const core::Result<QList<core::PersonEntry>> &people) {
                       m_people = people ? std::optional(people->size()) : std::nullopt;
                       Q_EMIT changed();
                   });
}

} // namespace ui
