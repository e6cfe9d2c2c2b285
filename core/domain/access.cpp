// SPDX-License-Identifier: MIT
#include "core/domain/access.h"

#include "core/domain/accessbook.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {
template <typename T> struct Word {
    T value;
    QLatin1StringView word;
};

constexpr std::array kRoles {
    Word<Role> {Role::Admin, "admin"_L1},
    Word<Role> {Role::Resident, "resident"_L1},
    Word<Role> {Role::Viewer, "viewer"_L1},
    Word<Role> {Role::Station, "station"_L1},
};

constexpr std::array kPermissions {
    Word<Permission> {Permission::ViewLive, "view_live"_L1},
    Word<Permission> {Permission::ViewVisits, "view_visits"_L1},
    Word<Permission> {Permission::ViewPersons, "view_persons"_L1},
    Word<Permission> {Permission::EditPersons, "edit_persons"_L1},
    Word<Permission> {Permission::LabelVisits, "label_visits"_L1},
    Word<Permission> {Permission::Answer, "answer"_L1},
    Word<Permission> {Permission::Ring, "ring"_L1},
    Word<Permission> {Permission::Recognize, "recognize"_L1},
    Word<Permission> {Permission::ReadSettings, "read_settings"_L1},
    Word<Permission> {Permission::ChangeSettings, "change_settings"_L1},
    Word<Permission> {Permission::ManageUsers, "manage_users"_L1},
    Word<Permission> {Permission::ManageTokens, "manage_tokens"_L1},
    Word<Permission> {Permission::ReadAudit, "read_audit"_L1},
    Word<Permission> {Permission::ExportData, "export_data"_L1},
    Word<Permission> {Permission::Deploy, "deploy"_L1},
    Word<Permission> {Permission::ReadSystem, "read_system"_L1},
};

constexpr std::array kEvents {
    Word<AccessEvent::Kind> {AccessEvent::Kind::SignedIn, "signed_in"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::SignInRefused, "sign_in_refused"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::SignedOut, "signed_out"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::PinAccepted, "pin_accepted"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::PinRefused, "pin_refused"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::Locked, "locked"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::SetupClaimed, "setup_claimed"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::SetupRefused, "setup_refused"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::UserAdded, "user_added"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::UserChanged, "user_changed"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::UserRemoved, "user_removed"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::TokenCreated, "token_created"_L1},
    Word<AccessEvent::Kind> {AccessEvent::Kind::TokenRevoked, "token_revoked"_L1},
};

template <typename T, std::size_t N> QString wordOf(const std::array<Word<T>, N> &words, T value)
{
    const auto found = std::ranges::find(words, value, &Word<T>::value);
    return found == words.end() ? QString() : QString(found->word);
}

template <typename T, std::size_t N> std::optional<T> valueOf(const std::array<Word<T>, N> &words, QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](const Word<T> &entry) { return word == entry.word; });
    return found == words.end() ? std::optional<T>() : found->value;
}
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
    for (const Word<Role> &role : kRoles)
        words << role.word;
    return words;
}

QString toString(Permission permission) { return wordOf(kPermissions, permission); }
std::optional<Permission> permissionFromString(QStringView word) { return valueOf(kPermissions, word); }

QList<Permission> allPermissions()
{
    QList<Permission> permissions;
    for (const Word<Permission> &permission : kPermissions)
        permissions << permission.value;
    return permissions;
}

QStringList toStrings(Permissions permissions)
{
    QStringList words;
    for (const Word<Permission> &permission : kPermissions) {
        if (permissions.testFlag(permission.value))
            words << permission.word;
    }
    return words;
}

QString toString(AccessEvent::Kind kind) { return wordOf(kEvents, kind); }

} // namespace core
