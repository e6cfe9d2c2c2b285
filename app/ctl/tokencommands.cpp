// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/secretinput.h"
#include "core/domain/accessjson.h"
#include "core/domain/visitjson.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
struct Arguments {
    std::string name;
    std::string role;
    std::vector<std::string> scopes;
    std::string expires = "365d";
    bool json = false;
};

QString text(const std::string &argument) { return QString::fromStdString(argument); }

template <typename Words> std::vector<std::string> choices(const Words &words)
{
    std::vector<std::string> all;
    for (const QString &word : words)
        all.push_back(word.toStdString());
    return all;
}

// "90d", "12h", "never", or a time; an invalid time is "never".
core::Result<QDateTime> expiryFrom(const QString &word, const QDateTime &now)
{
    if (word == "never"_L1)
        return QDateTime();
    static const QRegularExpression span(u"^([1-9][0-9]{0,4})([dh])$"_s);
    if (const QRegularExpressionMatch match = span.match(word); match.hasMatch())
        return now.addSecs(match.captured(1).toLongLong() * (match.captured(2) == "d"_L1 ? 24 * 3600 : 3600));
    const QDateTime at = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!at.isValid())
        return core::Error {core::Error::Code::Invalid,
                            u"--expires takes a span (90d, 12h), a time (2027-01-31T12:00:00Z) or never"_s};
    return at.toUTC();
}

int create(Context &context, const Arguments &arguments)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const core::Result<QDateTime> expires = expiryFrom(text(arguments.expires), now);
    if (!expires) {
        fail(expires.error());
        return kWrongUsage;
    }
    if (const core::Status opened = context.openAccess(); !opened)
        return fail(opened.error());
    core::Permissions scopes;
    for (const std::string &scope : arguments.scopes)
        scopes |= core::permissionFromString(text(scope)).value_or(core::Permission {});
    const core::Role role = core::roleFromString(text(arguments.role)).value_or(core::Role::Viewer);
    const core::Result<core::NewToken> token
        = context.accessBook().createToken(shellActor(), text(arguments.name), role, scopes, *expires).result();
    if (!token)
        return fail(token.error());
    if (arguments.json) {
        QJsonObject document = core::toJson(token->info, now);
        document.insert(u"token"_s, QString::fromLatin1(token->secret));
        printJson(document);
    } else {
        printLine(QString::fromLatin1(token->secret));
        printNote(u"%1 may %2, %3; this is the only time the token is shown"_s.arg(
            token->info.name, core::toStrings(token->info.scopes).join(u", "_s),
            expires->isValid() ? u"until "_s + core::toRfc3339(*expires) : u"until it is revoked"_s));
    }
    return kSuccess;
}

int list(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openAccess(); !opened)
        return fail(opened.error());
    const core::Result<QList<core::TokenInfo>> tokens = context.accessBook().tokens().result();
    if (!tokens)
        return fail(tokens.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray array;
    QList<QStringList> rows;
    for (const core::TokenInfo &token : *tokens) {
        const QJsonObject object = core::toJson(token, now);
        array << object;
        rows << QStringList {token.name,
                             core::toString(token.role),
                             object.value(u"state"_s).toString(),
                             token.scopes == core::permissionsOf(token.role) ? u"all of the role"_s
                                                                             : core::toStrings(token.scopes).join(u','),
                             token.expiresAt.isValid() ? core::toRfc3339(token.expiresAt) : u"never"_s,
                             token.lastUsedAt.isValid() ? core::toRfc3339(token.lastUsedAt) : u"never"_s,
                             token.id};
    }
    if (arguments.json)
        printJson({{u"tokens"_s, array}});
    else
        printTable({u"NAME"_s, u"ROLE"_s, u"STATE"_s, u"SCOPES"_s, u"EXPIRES"_s, u"LAST USED"_s, u"ID"_s}, rows);
    return kSuccess;
}

int revoke(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openAccess(); !opened)
        return fail(opened.error());
    const core::Result<core::TokenInfo> token
        = context.accessBook().revokeToken(shellActor(), text(arguments.name)).result();
    if (!token)
        return fail(token.error());
    if (arguments.json)
        printJson(core::toJson(*token, QDateTime::currentDateTimeUtc()));
    else
        printLine(u"revoked %1; a running station heeds it within a second"_s.arg(token->name));
    return kSuccess;
}
} // namespace

void addTokenCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *token = cli.add_subcommand("token", "how other programs prove who they are");
    token->require_subcommand(1);
    const auto command = [&](const char *name, const char *description, auto function) {
        CLI::App *sub = token->add_subcommand(name, description);
        auto arguments = std::make_shared<Arguments>();
        sub->add_flag("--json", arguments->json, "one JSON document");
        sub->callback([choose, arguments, function] {
            choose([arguments, function](Context &context) { return function(context, *arguments); });
        });
        return std::pair(sub, arguments);
    };
    const auto createSub = command("create", "a new token; its secret is printed this once", create);
    createSub.first->add_option("name", createSub.second->name, "the program it is for")->required()->type_name("NAME");
    createSub.first->add_option("--role", createSub.second->role, "admin, resident, viewer or station")
        ->required()
        ->type_name("ROLE")
        ->check(CLI::IsMember(choices(core::roleWords())));
    createSub.first->add_option("--scope", createSub.second->scopes, "only this part of the role; repeatable")
        ->type_name("SCOPE")
        ->check(CLI::IsMember(choices(core::toStrings(core::permissionsOf(core::Role::Admin)))));
    createSub.first->add_option("--expires", createSub.second->expires, "90d, 12h, a time, or never")
        ->type_name("WHEN")
        ->capture_default_str();
    command("list", "every token, the newest first", list);
    const auto revokeSub = command("revoke", "make a token worthless", revoke);
    revokeSub.first->add_option("token", revokeSub.second->name, "name or id")->required()->type_name("TOKEN");
}

} // namespace app
