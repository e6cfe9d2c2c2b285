// SPDX-License-Identifier: MIT
#include "qml/access/firstowner.h"

#include "core/domain/futures.h"
#include "qml/parts/stationwords.h"

namespace ui {

namespace {
constexpr int kLookMs = 1000;
}

FirstOwner::FirstOwner(core::AccessBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_isNeeded(!book.isSetUp())
{
    connect(&m_look, &QTimer::timeout, this, &FirstOwner::look);
    if (m_isNeeded)
        m_look.start(kLookMs);
}

void FirstOwner::look()
{
    if (m_isBusy || !m_book.isSetUp()) // while it is being made here, a PIN may be to come
        return;
    m_isNeeded = false;
    m_look.stop();
    Q_EMIT changed();
}

void FirstOwner::make(const QString &name, const QString &password, const QString &pin)
{
    if (m_isBusy || !m_isNeeded)
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    core::whenDone(this, m_book.claimSetup(m_book.setupCode(), name, password, {}),
                   [this, pin](const core::Attempt<core::Session> &session) {
                       if (!session) {
                           end(session.refusal().error.message);
                           return;
                       }
                       (void)m_book.signOut(session->secret); // the screen needs no bearer
                       Q_EMIT entered(session->principal);
                       if (pin.isEmpty()) {
                           end({});
                           return;
                       }
                       const core::Principal &who = session->principal;
                       core::whenDone(this, m_book.setPin(who.actor, who.id, pin),
                                      [this](const core::Result<core::User> &user) {
                                          end(user ? QString()
                                                   : tr("You can sign in now, but the PIN was not taken: %1")
                                                         .arg(stationWords(user.error().message)));
                                      });
                   });
}

void FirstOwner::end(const QString &problem)
{
    m_isBusy = false;
    m_problem = problem;
    look();
    Q_EMIT changed();
    if (problem.isEmpty())
        Q_EMIT made();
}

} // namespace ui
