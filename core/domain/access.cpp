// SPDX-License-Identifier: MIT
#include "core/domain/access.h"

#include "core/domain/accessbook.h"
#include "core/domain/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {
constexpr Words<Role, 4> kRoles {{
    {Role::Admin, u"admin"},
    {Role::Resident, u"resident"},
    {Role::Viewer, u"viewer"},
    {Role::Station, u"station"},
}};

constexpr Words<Permission, 16> kPermissions {{
    {Permission::ViewLive, u"view_live"},
    {Permission::ViewVisits, u"view_visits"},
    {Permission::ViewPersons, u"view_persons"},
    {Permission::EditPersons, u"edit_persons"},
    {Permission::LabelVisits, u"label_visits"},
    {Permission::Answer, u"answer"},
    {Permission::Ring, u"ring"},
    {Permission::Recognize, u"recognize"},
    {Permission::ReadSettings, u"read_settings"},
    {Permission::ChangeSettings, u"change_settings"},
    {Permission::ManageUsers, u"manage_users"},
    {Permission::ManageTokens, u"manage_tokens"},
    {Permission::ReadAudit, u"read_audit"},
    {Permission::ExportData, u"export_data"},
    {Permission::Deploy, u"deploy"},
    {Permission::ReadSystem, u"read_system"},
}};

constexpr Words<AccessEvent::Kind, 13> kEvents {{
    {AccessEvent::Kind::SignedIn, u"signed_in"},
    {AccessEvent::Kind::SignInRefused, u"sign_in_refused"},
    {AccessEvent::Kind::SignedOut, u"signed_out"},
    {AccessEvent::Kind::PinAccepted, u"pin_accepted"},
    {AccessEvent::Kind::PinRefused, u"pin_refused"},
    {AccessEvent::Kind::Locked, u"locked"},
    {AccessEvent::Kind::SetupClaimed, u"setup_claimed"},
    {AccessEvent::Kind::SetupRefused, u"setup_refused"},
    {AccessEvent::Kind::UserAdded, u"user_added"},
    {AccessEvent::Kind::UserChanged, u"user_changed"},
    {AccessEvent::Kind::UserRemoved, u"user_removed"},
    {AccessEvent::Kind::TokenCreated, u"token_created"},
    {AccessEvent::Kind::TokenRevoked, u"token_revoked"},
}};
} // namespace

Permissions permissionsOf(Role role)
{
    using P = Permission;
    constexpr Permissions kSees = Permissions(P::ViewLive) | P::ViewVisits | P::ViewPersons;
    switch (role) {
    case Role::Admin:
        return kSees | P::EditPersons | P::LabelVisits | P::Answer | P::Ring | P::Recognize | P::ReadSettings
            | P::ChangeSettings | P::ManageUsers | P::ManageTokens | P::ReadAudit | P::ExportData | P::Deploy
            | P::ReadSystem;
    case Role::Resident:
        return kSees | P::LabelVisits | P::Answer | P::Recognize | P::ReadSystem;
    case Role::Viewer:
        return kSees;
    case Role::Station:
        return kSees | P::Ring | P::Recognize | P::ReadSystem;
    }
    return {};
}

QString toString(Role role) { return wordOf(kRoles, role); }
std::optional<Role> roleFromString(QStringView word) { return valueOf(kRoles, word); }

QStringList roleWords()
{
    QStringList words;
    for (const auto &[role, word] : kRoles)
        words << word.toString();
    return words;
}

QString toString(Permission permission) { return wordOf(kPermissions, permission); }
std::optional<Permission> permissionFromString(QStringView word) { return valueOf(kPermissions, word); }

QList<Permission> allPermissions()
{
    QList<Permission> permissions;
    for (const auto &[permission, word] : kPermissions)
        permissions << permission;
    return permissions;
}

QStringList toStrings(Permissions permissions)
{
    QStringList words;
    for (const auto &[permission, word] : kPermissions) {
        if (permissions.testFlag(permission))
            words << word.toString();
    }
    return words;
}

QString toString(AccessEvent::Kind kind) { return wordOf(kEvents, kind); }

} // namespace core
