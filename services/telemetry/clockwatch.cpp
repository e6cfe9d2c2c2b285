// SPDX-License-Identifier: MIT
#include "services/telemetry/clockwatch.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace services {

using Status = core::HealthCheck::Status;

ClockWatch::ClockWatch(QDate builtOn, Wall wall, Steady steady)
    : m_builtOn(builtOn)
    , m_wall(std::move(wall))
    , m_steady(std::move(steady))
{ }

std::chrono::milliseconds ClockWatch::sinceBoot()
{
    timespec time {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::milliseconds(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
}

core::HealthFinding ClockWatch::look()
{
    const QDateTime now = m_wall();
    const std::chrono::milliseconds steady = m_steady();
    const std::chrono::milliseconds offset = std::chrono::milliseconds(now.toMSecsSinceEpoch()) - steady;
    if (m_offset && std::chrono::abs(offset - *m_offset) > kTolerance) {
        m_jump = offset - *m_offset;
        m_jumpedAt = steady;
    }
    m_offset = offset;
    core::HealthFinding finding {
        Status::Healthy, u"runs evenly"_s, {{u"last_jump_seconds"_s, double(m_jump.count()) / 1000}}};
    if (m_builtOn.isValid() && now.date().year() < m_builtOn.year()) {
        finding.status = Status::Degraded;
        finding.message
            = u"the clock says %1, which is before this program was made; visits get wrong dates until it is set"_s.arg(
                now.date().year());
    } else if (m_jumpedAt && steady - *m_jumpedAt < kJumpTold) {
        finding.status = Status::Degraded;
        finding.message = u"the clock was set %1 by %2 s; visits around then may have the wrong time"_s
                              .arg(m_jump.count() > 0 ? u"forward"_s : u"back"_s)
                              .arg(double(std::chrono::abs(m_jump).count()) / 1000, 0, 'f', 1);
    }
    return finding;
}

} // namespace services
