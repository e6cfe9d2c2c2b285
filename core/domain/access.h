// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

//! \brief What somebody is to the station. The words are those of the HTTP interface: admin, resident, viewer, station.
enum class Role {
    Admin, //!< runs the station
    Resident, //!< lives here: sees, answers, says who a visitor was
    Viewer, //!< sees, and changes nothing
    Station, //!< another program: a second station, a home automation
};

//! \brief What can be allowed. A closed set: a route asks for one of these and for nothing else. Their words are the
//! scopes of tokens.
enum class Permission : quint32 {
    ViewLive = 1U << 0, //!< pictures of now, and events
    ViewVisits = 1U << 1, //!< past visits and their pictures
    ViewPersons = 1U << 2, //!< who is known, and their faces
    EditPersons = 1U << 3, //!< enrol, rename, merge, remove, erase
    LabelVisits = 1U << 4, //!< say who a visitor was
    Answer = 1U << 5, //!< answer a ring
    Ring = 1U << 6, //!< ring the bell from a program
    Recognize = 1U << 7, //!< have a picture recognised
    ReadSettings = 1U << 8,
    ChangeSettings = 1U << 9,
    ManageUsers = 1U << 10,
    ManageTokens = 1U << 11,
    ReadAudit = 1U << 12, //!< and verify it
    ExportData = 1U << 13, //!< everything that is known of a person, backups
    Deploy = 1U << 14,
    ReadSystem = 1U << 15, //!< versions, load, queues
};
Q_DECLARE_FLAGS(Permissions, Permission)
Q_DECLARE_OPERATORS_FOR_FLAGS(Permissions)

//! \brief The one table of who may do what.
Permissions permissionsOf(Role role);

QString toString(Role role); //!< "admin", …
std::optional<Role> roleFromString(QStringView word);
QStringList roleWords(); //!< in their order

QString toString(Permission permission); //!< "view_live", …
std::optional<Permission> permissionFromString(QStringView word);
QList<Permission> allPermissions(); //!< in their order
QStringList toStrings(Permissions permissions); //!< in their order

//! \brief Who asks, once it is proven.
struct Principal {
    QString actor; //!< "user:anna" or "token:grafana", for audit and log
    QString id; //!< of the user or the token
    QString name; //!< of the user or the token
    Role role = Role::Viewer;
    Permissions permissions; //!< the role's; a token's scopes only narrow them
    QString sessionId; //!< empty for a token

    bool may(Permission permission) const { return permissions.testFlag(permission); }
    bool isUser() const { return id.startsWith(u"usr_"); }
    bool operator==(const Principal &) const = default;
};

//! \brief Somebody who may sign in.
struct User {
    QString id; //!< "usr_" and a ULID
    QString name;
    Role role = Role::Viewer;
    bool isDisabled = false;
    bool hasPin = false;
    QDateTime createdAt; //!< UTC
    QDateTime lastSignInAt; //!< invalid when never

    static constexpr int kMaxNameLength = 64;
    bool operator==(const User &) const = default;
};

//! \brief What a program shows instead of a name and a password; without its secret, which nobody keeps.
struct TokenInfo {
    QString id; //!< "tok_" and a ULID
    QString name;
    Role role = Role::Viewer;
    Permissions scopes; //!< what it may do, within its role
    QDateTime createdAt; //!< UTC
    QDateTime expiresAt; //!< invalid when never
    QDateTime lastUsedAt; //!< to the minute; invalid when never
    bool isRevoked = false;

    bool isValidAt(const QDateTime &now) const { return !isRevoked && (!expiresAt.isValid() || now < expiresAt); }
    bool operator==(const TokenInfo &) const = default;
};

inline constexpr QStringView kUserPrefix = u"usr_";
inline constexpr QStringView kTokenPrefix = u"tok_";
inline constexpr QStringView kSessionPrefix = u"ses_";

} // namespace core
