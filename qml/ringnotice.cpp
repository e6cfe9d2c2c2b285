// SPDX-License-Identifier: MIT
#include "qml/ringnotice.h"

#include "core/domain/wording.h"

namespace ui {

namespace {
constexpr int kStaysMs = 15'000; // after they have gone
}

RingNotice::RingNotice(QObject *parent) : QObject(parent)
{
    m_leave.setSingleShot(true);
    m_leave.setInterval(kStaysMs);
    connect(&m_leave, &QTimer::timeout, this, &RingNotice::dismiss);
}

QString RingNotice::who() const { return core::visitorsText(m_visit); }

QString RingNotice::certainty() const
{
    return m_visit.faces.size() == 1 && !m_visit.faces.front().name.isEmpty()
        ? core::certaintyText(m_visit.faces.front().confidence)
        : QString();
}

void RingNotice::apply(const core::Visit &visit)
{
    const bool isSame = visit.id == m_visit.id;
    if (!visit.rang || (!isSame && !visit.isOpen()))
        return;
    m_visit = visit;
    if (!isSame) {
        m_isShown = true;
        m_leave.stop();
    }
    if (!visit.isOpen() && m_isShown)
        m_leave.start();
    Q_EMIT changed();
    if (!isSame)
        Q_EMIT rang(visit.camera);
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
