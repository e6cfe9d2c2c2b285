// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "qml/parts/stationwords.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief A station that nobody owns yet: its setup code, and the first user made right at its screen.
class FirstOwner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isNeeded READ isNeeded NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    //! \brief \p book must outlive it.
    explicit FirstOwner(core::AccessBook &book, QObject *parent = nullptr);

    bool isNeeded() const { return m_isNeeded; } //!< false as soon as there is a user, made here or elsewhere
    QString code() const { return m_isNeeded ? m_book.setupCode() : QString(); } //!< for another device
    bool isBusy() const { return m_isBusy; }
    QString problem() const { return stationWords(m_problem); }

    Q_INVOKABLE void make(const QString &name, const QString &password, const QString &pin); //!< pin empty: none

Q_SIGNALS:
    void changed();
    void made();
    void entered(const core::Principal &who); //!< the owner stands there

private:
    void look();
    void end(const QString &problem);

    core::AccessBook &m_book;
    QTimer m_look;
    bool m_isNeeded;
    bool m_isBusy = false;
    QString m_problem;
};

} // namespace ui
