// SPDX-License-Identifier: MIT
#include "qml/visits/visitfilter.h"

#include "qml/visits/visitmodel.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array kOutcomes {core::Visit::Outcome::Known, core::Visit::Outcome::Unknown,
                                core::Visit::Outcome::Blocked, core::Visit::Outcome::Spoof,
                                core::Visit::Outcome::NoFace};

std::optional<core::Visit::Outcome> outcomeFrom(int outcome)
{
    const auto found = std::ranges::find_if(
        kOutcomes, [outcome](core::Visit::Outcome one) { return int(VisitModel::outcomeOf(one)) == outcome; });
    return found == kOutcomes.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool VisitFilter::isActive() const
{
    return m_period != AnyTime || m_outcome != kAny || !m_camera.isEmpty() || !m_personId.isEmpty();
}

void VisitFilter::setPerson(const QString &id, const QString &name)
{
    if (m_personId == id && m_personName == name)
        return;
    m_personId = id;
    m_personName = name;
    tell();
}

void VisitFilter::clear()
{
    if (!isActive())
        return;
    m_period = AnyTime;
    m_outcome = kAny;
    m_camera.clear();
    m_personId.clear();
    m_personName.clear();
    tell();
}

core::VisitQuery VisitFilter::query(const QDateTime &now) const
{
    core::VisitQuery query;
    bound(query, now);
    query.outcome = outcomeFrom(m_outcome);
    query.camera = m_camera;
    query.personId = m_personId;
    return query;
}

bool VisitFilter::admits(const core::Visit &visit, const QDateTime &now) const
{
    const core::VisitQuery wanted = query(now);
    if (wanted.since.isValid() && visit.startedAt < wanted.since)
        return false;
    if (wanted.until.isValid() && visit.startedAt >= wanted.until)
        return false;
    if (wanted.outcome && visit.outcome != *wanted.outcome)
        return false;
    if (!wanted.camera.isEmpty() && visit.camera != wanted.camera)
        return false;
    return wanted.personId.isEmpty() || std::ranges::any_of(visit.faces, [&](const core::VisitFace &face) {
               return face.personId == wanted.personId;
           });
}

} // namespace ui
