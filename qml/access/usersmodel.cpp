// SPDX-License-Identifier: MIT
#include "qml/access/usersmodel.h"

#include "core/domain/futures.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {
core::Role roleOf(UsersModel::Right right)
{
    switch (right) {
    case UsersModel::Admin:
        return core::Role::Admin;
    case UsersModel::Resident:
        return core::Role::Resident;
    case UsersModel::Station:
        return core::Role::Station;
    case UsersModel::Viewer:
        break;
    }
    return core::Role::Viewer;
}

UsersModel::Right rightOf(core::Role role)
{
    switch (role) {
    case core::Role::Admin:
        return UsersModel::Admin;
    case core::Role::Resident:
        return UsersModel::Resident;
    case core::Role::Station:
        return UsersModel::Station;
    case core::Role::Viewer:
        break;
    }
    return UsersModel::Viewer;
}

template <typename T> QString problemOf(const core::Result<T> &result)
{
    return result ? QString() : result.error().message;
}
template <typename T> QString problemOf(const core::Attempt<T> &attempt)
{
    return attempt ? QString() : attempt.refusal().error.message;
}
} // namespace

UsersModel::UsersModel(core::AccessBook &book, List list, Actor actor, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_list(std::move(list))
    , m_actor(std::move(actor))
{ }

int UsersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_users.size()); }

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::User &user = m_users.at(index.row());
    switch (role) {
    case IdRole:
        return user.id;
    case Qt::DisplayRole:
    case NameRole:
        return user.name;
    case RightRole:
        return rightOf(user.role);
    case DisabledRole:
        return user.isDisabled;
    case PinRole:
        return user.hasPin;
    case LastSeenRole:
        return user.lastSignInAt.toLocalTime();
    case CreatedRole:
        return user.createdAt.toLocalTime();
    default:
        return {};
    }
}

QHash<int, QByteArray> UsersModel::roleNames() const
{
    return {{IdRole, "userId"},  {NameRole, "name"},         {RightRole, "rights"},     {DisabledRole, "isDisabled"},
            {PinRole, "hasPin"}, {LastSeenRole, "lastSeen"}, {CreatedRole, "createdAt"}};
}

void UsersModel::load()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    Q_EMIT stateChanged();
    core::whenDone(this, m_list(m_actor()), [this](const core::Result<QList<core::User>> &users) {
        m_isLoading = false;
        m_error = problemOf(users);
        const bool isSameList = users && std::ranges::equal(*users, m_users, {}, &core::User::id, &core::User::id);
        if (isSameList) { // what is focused stays
            m_users = *users;
            if (!m_users.isEmpty())
                Q_EMIT dataChanged(index(0), index(int(m_users.size()) - 1));
        } else {
            beginResetModel();
            m_users = users.valueOr({});
            endResetModel();
            Q_EMIT countChanged();
        }
        Q_EMIT stateChanged();
    });
}

void UsersModel::forgetProblem()
{
    m_problem.clear();
    Q_EMIT stateChanged();
}

bool UsersModel::begin()
{
    if (m_isBusy)
        return false;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT stateChanged();
    return true;
}

void UsersModel::end(const QString &problem)
{
    m_isBusy = false;
    m_problem = problem;
    Q_EMIT stateChanged();
    if (!problem.isEmpty())
        return;
    load();
    Q_EMIT done();
}

void UsersModel::add(const QString &name, const QString &password, Right right)
{
    if (begin())
        core::whenDone(this, m_book.addUser(m_actor(), name, password, roleOf(right)),
                       [this](const core::Result<core::User> &user) { end(problemOf(user)); });
}

void UsersModel::setPassword(const QString &id, const QString &password)
{
    if (begin())
        core::whenDone(this, m_book.setPassword(m_actor(), id, {}, password),
                       [this](const core::Attempt<core::User> &user) { end(problemOf(user)); });
}

void UsersModel::setPin(const QString &id, const QString &pin)
{
    if (begin())
        core::whenDone(this, m_book.setPin(m_actor(), id, pin),
                       [this](const core::Result<core::User> &user) { end(problemOf(user)); });
}

void UsersModel::setRight(const QString &id, Right right)
{
    if (begin())
        core::whenDone(this, m_book.setRole(m_actor(), id, roleOf(right)),
                       [this](const core::Result<core::User> &user) { end(problemOf(user)); });
}

void UsersModel::setDisabled(const QString &id, bool isDisabled)
{
    if (begin())
        core::whenDone(this, m_book.setDisabled(m_actor(), id, isDisabled),
                       [this](const core::Result<core::User> &user) { end(problemOf(user)); });
}

void UsersModel::remove(const QString &id)
{
    if (begin())
        core::whenDone(this, m_book.removeUser(m_actor(), id),
                       [this](const core::Status &removed) { end(problemOf(removed)); });
}

} // namespace ui
