// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "qml/parts/stationwords.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace ui {

//! \brief Who may sign in, and what is done about it. One thing at a time; what became of it is said by done() or by
//! \ref problem.
class UsersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
public:
    enum Right { Admin, Resident, Viewer, Station }; //!< as core::Role
    Q_ENUM(Right)
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        RightRole,
        DisabledRole,
        PinRole,
        LastSeenRole, //!< invalid: never
        CreatedRole
    };

    using Actor = std::function<QString()>;
    using List = std::function<QFuture<core::Result<QList<core::User>>>(const QString &actor)>;

    //! \brief \p book must outlive it; nothing is read before load(), and then from \p list. \p actor says who does
    //! it.
    UsersModel(core::AccessBook &book, List list, Actor actor, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isLoading() const { return m_isLoading; }
    QString error() const { return stationWords(m_error); } //!< why the list could not be read
    bool isBusy() const { return m_isBusy; }
    QString problem() const { return stationWords(m_problem); } //!< why the last thing was not done

    Q_INVOKABLE void load();
    Q_INVOKABLE void forgetProblem();
    Q_INVOKABLE void add(const QString &name, const QString &password, ui::UsersModel::Right right);
    Q_INVOKABLE void setPassword(const QString &id, const QString &password);
    Q_INVOKABLE void setPin(const QString &id, const QString &pin); //!< empty: none
    Q_INVOKABLE void setRight(const QString &id, ui::UsersModel::Right right);
    Q_INVOKABLE void setDisabled(const QString &id, bool isDisabled);
    Q_INVOKABLE void remove(const QString &id);

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    void done(); //!< what was asked for last

private:
    bool begin();
    void end(const QString &problem); //!< empty: done

    core::AccessBook &m_book;
    const List m_list;
    const Actor m_actor;
    QList<core::User> m_users;
    QString m_error;
    QString m_problem;
    bool m_isLoading = false;
    bool m_isBusy = false;
};

} // namespace ui
