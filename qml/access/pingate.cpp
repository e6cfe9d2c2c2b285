// SPDX-License-Identifier: MIT
#include "qml/access/pingate.h"

#include "core/domain/futures.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace ui {

namespace {
constexpr int kSecondMs = 1000;
constexpr int kTriesBeforePause = 3; // docs/access.md: PINs wait from the third wrong one in a row on

core::Permission permissionOf(PinGate::Need need)
{
    switch (need) {
    case PinGate::LabelVisits:
        return core::Permission::LabelVisits;
    case PinGate::EditPersons:
        return core::Permission::EditPersons;
    case PinGate::ReadSystem:
        return core::Permission::ReadSystem;
    case PinGate::ReadAudit:
        return core::Permission::ReadAudit;
    case PinGate::ManageUsers:
        return core::Permission::ManageUsers;
    case PinGate::ChangeSettings:
        return core::Permission::ChangeSettings;
    }
    return core::Permission::ChangeSettings;
}

bool isOfSomebody(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::TouchUpdate
        || type == QEvent::KeyPress || type == QEvent::Wheel;
}
} // namespace

PinGate::PinGate(core::AccessBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        close();
        Q_EMIT expired();
    });
    m_countdown.setInterval(kSecondMs);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (--m_secondsToWait <= 0) {
            m_countdown.stop();
            m_problem.clear();
        }
        Q_EMIT changed();
    });
}

void PinGate::ask(Need need)
{
    if (m_isAsking || m_isChecking)
        return;
    m_need = permissionOf(need);
    if (!m_isEnforced || (m_isOpen && m_who.may(m_need))) {
        Q_EMIT allowed();
        return;
    }
    if (m_isOpen) { // somebody else's PIN may do it
        m_problem = tr("%1 may not do this. Somebody who may gives their PIN.").arg(m_who.name);
        want();
        return;
    }
    m_isChecking = true;
    Q_EMIT changed();
    core::whenDone(this, m_book.users(), [this](const core::Result<QList<core::User>> &users) {
        m_isChecking = false;
        const bool isFree = users
            && std::ranges::none_of(*users, [](const core::User &user) { return user.hasPin && !user.isDisabled; });
        if (isFree) {
            Q_EMIT changed();
            Q_EMIT allowed();
            return;
        }
        if (m_secondsToWait == 0)
            m_problem = users ? QString() : users.error().message; // who cannot be asked about is not let in
        want();
    });
}

void PinGate::want()
{
    m_isAsking = true;
    Q_EMIT changed();
}

void PinGate::enter(const QString &pin)
{
    if (!m_isAsking || m_isChecking || m_secondsToWait > 0 || pin.isEmpty())
        return;
    m_isChecking = true;
    m_problem.clear();
    Q_EMIT changed();
    core::whenDone(this, m_book.verifyPin({}, pin, {}), [this](const core::Attempt<core::Principal> &who) {
        m_isChecking = false;
        if (!m_isAsking) { // somebody has gone away meanwhile
            Q_EMIT changed();
            return;
        }
        if (!who) {
            refuse(who.refusal());
        } else if (!who->may(m_need)) {
            m_problem = tr("%1 may not do this. Somebody who may gives their PIN.").arg(who->name);
            Q_EMIT changed();
        } else {
            allow(*who);
        }
    });
}

void PinGate::letIn(const core::Principal &who)
{
    if (!m_isEnforced)
        return;
    m_wrong = 0;
    m_isAsking = false;
    m_isOpen = true;
    m_who = who;
    QCoreApplication::instance()->installEventFilter(this);
    m_idle.start();
    Q_EMIT changed();
}

void PinGate::allow(const core::Principal &who)
{
    letIn(who);
    Q_EMIT allowed();
}

void PinGate::refuse(const core::Refusal &refusal)
{
    switch (refusal.reason) {
    case core::Refusal::Reason::Wrong: {
        const int left = kTriesBeforePause - ++m_wrong;
        m_problem = left > 0 ? tr("That PIN is wrong. At most %n more before a pause.", "", left)
                             : tr("That PIN is wrong. There is a pause now.");
        break;
    }
    case core::Refusal::Reason::Busy:
    case core::Refusal::Reason::Locked:
        m_problem = refusal.reason == core::Refusal::Reason::Busy ? tr("Too many try at once.")
                                                                  : tr("Too many wrong PINs.");
        m_secondsToWait = std::max(1, refusal.retryAfterSeconds);
        m_countdown.start();
        break;
    case core::Refusal::Reason::Failed:
        m_problem = refusal.error.message;
        break;
    }
    Q_EMIT changed();
}

void PinGate::cancel()
{
    m_isAsking = false;
    if (m_secondsToWait == 0)
        m_problem.clear();
    Q_EMIT changed();
    Q_EMIT cancelled();
}

void PinGate::close()
{
    m_isAsking = false;
    m_isOpen = false;
    m_who = {};
    m_idle.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    Q_EMIT changed();
}

bool PinGate::eventFilter(QObject *object, QEvent *event)
{
    if (m_isOpen && isOfSomebody(event->type()))
        m_idle.start();
    return QObject::eventFilter(object, event);
}

} // namespace ui
