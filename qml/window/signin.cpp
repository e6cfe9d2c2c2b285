// SPDX-License-Identifier: MIT
#include "qml/window/signin.h"

#include "core/domain/futures.h"

namespace ui {

namespace {
QString bare(const QString &fingerprint) { return QString(fingerprint).remove(u':').trimmed().toUpper(); }
} // namespace

SignIn::SignIn(core::StationDoor &door, const QString &address, const QString &fingerprint, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_given(fingerprint)
{
    m_seen.address = address;
}

void SignIn::go(Step step, const QString &problem)
{
    m_step = step;
    m_problem = problem;
    Q_EMIT changed();
}

void SignIn::look()
{
    go(Looking);
    core::whenDone(this, m_door.look(m_seen.address), [this](const core::Result<core::DoorSeen> &seen) {
        if (seen)
            take(*seen);
        else
            go(Unreachable, seen.error().message);
    });
}

void SignIn::take(const core::DoorSeen &seen)
{
    m_seen = seen;
    m_pinned.clear();
    if (!m_given.isEmpty())
        m_seen.believed = m_given;
    const bool isBelieved = !m_seen.believed.isEmpty() && bare(m_seen.believed) == bare(m_seen.fingerprint);
    if (!seen.isSecure) { // nobody to believe; once it had a certificate, this is not it
        go(m_seen.believed.isEmpty() ? Asking : OtherCertificate);
    } else if (isBelieved) {
        m_pinned = m_seen.fingerprint;
        go(Asking);
    } else if (!m_seen.believed.isEmpty()) {
        go(OtherCertificate);
    } else {
        go(seen.isTrusted ? Asking : NewCertificate);
    }
}

void SignIn::believe()
{
    if (m_step != NewCertificate)
        return;
    m_pinned = m_seen.fingerprint;
    go(Asking);
}

void SignIn::enter(const QString &name, const QString &password)
{
    if (m_step != Asking || name.isEmpty() || password.isEmpty())
        return;
    go(Entering);
    core::whenDone(this, m_door.signIn(m_seen.address, m_pinned, name, password),
                   [this](const core::Result<QByteArray> &bearer) {
                       if (bearer)
                           Q_EMIT entered(*bearer, m_pinned);
                       else
                           go(Asking, bearer.error().message);
                   });
}

} // namespace ui
