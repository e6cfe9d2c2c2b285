// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/secretinput.h"
#include "core/domain/accessjson.h"
#include "core/domain/visitjson.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
struct Arguments {
    std::string name;
    std::string role;
    bool fromInput = false;
    bool remove = false;
    bool json = false;
};

QString text(const std::string &argument) { return QString::fromStdString(argument); }

std::vector<std::string> roleChoices()
{
    std::vector<std::string> words;
    for (const QString &word : core::roleWords())
        words.push_back(word.toStdString());
    return words;
}

core::Result<core::User> find(Context &context, const std::string &idOrName)
{
    if (const core::Status opened = context.openAccess(); !opened)
        return opened.error();
    const core::Result<QList<core::User>> users = context.accessBook().users().result();
    if (!users)
        return users.error();
    const QString wanted = text(idOrName);
    for (const core::User &user : *users) {
        if (user.id == wanted || user.name.toCaseFolded() == wanted.simplified().toCaseFolded())
            return user;
    }
    return core::Error {core::Error::Code::NotFound,
                        u"there is no user called %1; user list shows all"_s.arg(wanted.left(100))};
}

int done(const core::Result<core::User> &user, const Arguments &arguments, const QString &sentence)
{
    if (!user)
        return fail(user.error());
    if (arguments.json)
        printJson(core::toJson(*user));
    else
        printLine(sentence.arg(user->name));
    return kSuccess;
}

int add(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openAccess(); !opened)
        return fail(opened.error());
    core::AccessBook &book = context.accessBook();
    const bool isFirst = !book.isSetUp();
    const core::Role role
        = core::roleFromString(text(arguments.role)).value_or(isFirst ? core::Role::Admin : core::Role::Resident);
    if (isFirst && role != core::Role::Admin)
        return fail(
            {core::Error::Code::Invalid, u"the first user must be an admin, or nobody could run the station"_s});
    const core::Result<QString> password = readSecret(
        u"New password for "_s + text(arguments.name).left(core::User::kMaxNameLength), arguments.fromInput);
    if (!password)
        return fail(password.error());
    return done(book.addUser(shellActor(), text(arguments.name), *password, role).result(), arguments,
                u"added %1, "_s + core::toString(role));
}

int list(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openAccess(); !opened)
        return fail(opened.error());
    const core::Result<QList<core::User>> users = context.accessBook().users().result();
    if (!users)
        return fail(users.error());
    if (arguments.json) {
        QJsonArray array;
        for (const core::User &user : *users)
            array << core::toJson(user);
        printJson({{u"users"_s, array}});
        return kSuccess;
    }
    QList<QStringList> rows;
    for (const core::User &user : *users) {
        rows << QStringList {user.name,
                             core::toString(user.role),
                             user.isDisabled ? u"disabled"_s : u"enabled"_s,
                             user.hasPin ? u"yes"_s : u"no"_s,
                             user.lastSignInAt.isValid() ? core::toRfc3339(user.lastSignInAt) : u"never"_s,
                             user.id};
    }
    printTable({u"NAME"_s, u"ROLE"_s, u"STATE"_s, u"PIN"_s, u"LAST SIGN-IN"_s, u"ID"_s}, rows);
    return kSuccess;
}

int setDisabled(Context &context, const Arguments &arguments, bool isDisabled)
{
    const core::Result<core::User> user = find(context, arguments.name);
    if (!user)
        return fail(user.error());
    return done(context.accessBook().setDisabled(shellActor(), user->id, isDisabled).result(), arguments,
                isDisabled ? u"%1 can no longer sign in, and is signed out everywhere"_s : u"%1 can sign in again"_s);
}

int passwd(Context &context, const Arguments &arguments)
{
    const core::Result<core::User> user = find(context, arguments.name);
    if (!user)
        return fail(user.error());
    const core::Result<QString> password = readSecret(u"New password for "_s + user->name, arguments.fromInput);
    if (!password)
        return fail(password.error());
    const core::Attempt<core::User> changed
        = context.accessBook().setPassword(shellActor(), user->id, {}, *password).result();
    if (!changed)
        return fail(changed.refusal().error);
    return done(*changed, arguments, u"%1 has a new password, and is signed out everywhere"_s);
}

int pin(Context &context, const Arguments &arguments)
{
    const core::Result<core::User> user = find(context, arguments.name);
    if (!user)
        return fail(user.error());
    QString digits;
    if (!arguments.remove) {
        const core::Result<QString> typed = readSecret(u"New PIN for "_s + user->name, arguments.fromInput);
        if (!typed)
            return fail(typed.error());
        digits = *typed;
    }
    return done(context.accessBook().setPin(shellActor(), user->id, digits).result(), arguments,
                arguments.remove ? u"%1 has no PIN any more"_s : u"%1 has a new PIN"_s);
}

int role(Context &context, const Arguments &arguments)
{
    const core::Result<core::User> user = find(context, arguments.name);
    if (!user)
        return fail(user.error());
    return done(
        context.accessBook()
            .setRole(shellActor(), user->id, core::roleFromString(text(arguments.role)).value_or(core::Role::Viewer))
            .result(),
        arguments, u"%1 is now "_s + text(arguments.role));
}

int remove(Context &context, const Arguments &arguments)
{
    const core::Result<core::User> user = find(context, arguments.name);
    if (!user)
        return fail(user.error());
    if (const core::Status removed = context.accessBook().removeUser(shellActor(), user->id).result(); !removed)
        return fail(removed.error());
    if (arguments.json)
        printJson({{u"removed"_s, user->id}});
    else
        printLine(u"removed %1"_s.arg(user->name));
    return kSuccess;
}
} // namespace

void addUserCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *user = cli.add_subcommand("user", "who may sign in");
    user->require_subcommand(1);
    const auto command = [&](const char *name, const char *description, auto function, bool isNamed = true) {
        CLI::App *sub = user->add_subcommand(name, description);
        auto arguments = std::make_shared<Arguments>();
        if (isNamed)
            sub->add_option("user", arguments->name, "name or id")->required()->type_name("USER");
        sub->add_flag("--json", arguments->json, "one JSON document");
        sub->callback([choose, arguments, function] {
            choose([arguments, function](Context &context) { return function(context, *arguments); });
        });
        return std::pair(sub, arguments);
    };
    const auto withSecret = [](const auto &sub) {
        sub.first->add_flag("--password-stdin", sub.second->fromInput, "take it from the first line of standard input");
    };
    const auto addSub = command("add", "add somebody; asks for the password", add);
    addSub.first->add_option("--role", addSub.second->role, "default: admin for the first user, then resident")
        ->type_name("ROLE")
        ->check(CLI::IsMember(roleChoices()));
    withSecret(addSub);
    command("list", "everybody, by name", list, false);
    command("disable", "no more signing in; signs them out",
            [](Context &c, const Arguments &a) { return setDisabled(c, a, true); });
    command("enable", "let them sign in again",
            [](Context &c, const Arguments &a) { return setDisabled(c, a, false); });
    withSecret(command("passwd", "another password, also for who forgot theirs or is locked out", passwd));
    const auto pinSub = command("pin", "a PIN for the door's own keypad", pin);
    pinSub.first->add_flag("--remove", pinSub.second->remove, "take it away");
    withSecret(pinSub);
    const auto roleSub = command("role", "another role", role);
    roleSub.first->add_option("role", roleSub.second->role, "admin, resident, viewer or station")
        ->required()
        ->type_name("ROLE")
        ->check(CLI::IsMember(roleChoices()));
    command("remove", "remove somebody for good", remove);
}

} // namespace app
