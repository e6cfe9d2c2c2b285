// SPDX-License-Identifier: MIT
#include "qml/live/ringnotice.h"

#include "core/domain/futures.h"
#include "core/domain/wording.h"

#include <algorithm>

namespace ui {

namespace {
constexpr int kStaysMs = 15'000; // after they have gone
}

RingNotice::RingNotice(core::VisitLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    m_leave.setSingleShot(true);
    m_leave.setInterval(kStaysMs);
    connect(&m_leave, &QTimer::timeout, this, &RingNotice::dismiss);
}

QString RingNotice::who() const
{
    core::Visit said = m_visit;
    if (said.outcome == core::Visit::Outcome::Blocked) // of those who came along it would not be true
        said.faces.removeIf([](const core::VisitFace &face) { return face.kind != core::VisitFace::Kind::Blocked; });
    return core::visitorsText(said);
}

QString RingNotice::certainty() const
{
    return m_visit.faces.size() == 1 && !m_visit.faces.front().name.isEmpty()
        ? core::certaintyText(m_visit.faces.front().confidence)
        : QString();
}

bool RingNotice::isAnyNamed() const
{
    return std::ranges::any_of(m_visit.faces, [](const core::VisitFace &face) { return !face.name.isEmpty(); });
}

void RingNotice::apply(const core::Visit &visit)
{
    const bool isSame = visit.id == m_visit.id;
    if (!visit.rang || (!isSame && !visit.isOpen()))
        return;
    m_visit = visit;
    if (!isSame) {
        m_lookedFor.clear();
        m_lastSeen = {};
        m_isFirst = false;
        m_isShown = true;
        m_leave.stop();
    }
    if (!visit.isOpen() && m_isShown)
        m_leave.start();
    Q_EMIT changed();
    if (!isSame)
        Q_EMIT rang(visit.camera);
    lookBack();
}

// Whoever rings again was not heard, or not answered.
void RingNotice::ringAgain(const QString &camera)
{
    if (!m_visit.rang || !m_visit.isOpen() || m_visit.camera != camera)
        return;
    m_leave.stop();
    m_isShown = true;
    Q_EMIT changed();
    Q_EMIT rang(camera);
}

void RingNotice::lookBack()
{
    const auto named
        = std::ranges::find_if(m_visit.faces, [](const core::VisitFace &face) { return !face.personId.isEmpty(); });
    const QString who = named == m_visit.faces.end() ? QString() : named->personId;
    if (who == m_lookedFor)
        return;
    m_lookedFor = who;
    m_lastSeen = {};
    m_isFirst = false;
    if (who.isEmpty())
        return;
    core::VisitQuery query;
    query.personId = who;
    query.until = m_visit.startedAt;
    query.limit = 1;
    core::whenDone(this, m_log.page(query), [this, who, id = m_visit.id](const core::Result<core::VisitPage> &page) {
        if (!page || id != m_visit.id || who != m_lookedFor)
            return; // a banner without the past is still right
        m_isFirst = page->visits.isEmpty();
        if (!m_isFirst)
            m_lastSeen = page->visits.front().startedAt;
        Q_EMIT changed();
    });
}

void RingNotice::dismiss()
{
    m_leave.stop();
    if (!m_isShown)
        return;
    m_isShown = false;
    Q_EMIT changed();
}

} // namespace ui
