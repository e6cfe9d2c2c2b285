// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/progress.h"
#include "app/ctl/timeargument.h"
#include "core/domain/visitjson.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int kPageSize = 500;

struct Arguments {
    std::string since;
    std::string until;
    std::string type;
    std::string actor;
    std::string correlation;
    int limit = 50;
    bool json = false;
};

QString dataText(const core::AuditEntry &entry)
{
    const QJsonObject data = core::toJson(entry).value(u"data"_s).toObject();
    return data.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
}

int list(Context &context, const Arguments &arguments)
{
    core::AuditQuery query;
    for (const auto &[option, argument, time] : {std::tuple("--since", &arguments.since, &query.since),
                                                 std::tuple("--until", &arguments.until, &query.until)}) {
        if (argument->empty())
            continue;
        const auto parsed = parseTime(*argument);
        if (!parsed)
            return wrongTime(option);
        *time = *parsed;
    }
    if (!arguments.type.empty()) {
        query.type = core::auditTypeFromString(QString::fromStdString(arguments.type));
        if (!query.type) {
            printNote(u"doorbellctl: --type takes authentication, authorization, data_access, data_modification, "
                      u"security_event, system_change, "
                      "face_recognition or notification_sent"_s);
            return kWrongUsage;
        }
    }
    if (arguments.limit < 1) {
        printNote(u"doorbellctl: --limit takes a number from 1"_s);
        return kWrongUsage;
    }
    query.actor = QString::fromStdString(arguments.actor);
    query.correlationId = QString::fromStdString(arguments.correlation);
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    QList<core::AuditEntry> entries;
    while (entries.size() < arguments.limit) {
        query.limit = int(std::min<qsizetype>(kPageSize, arguments.limit - entries.size()));
        const core::Result<core::AuditPage> page = context.audit().page(query).result();
        if (!page)
            return fail(page.error());
        entries << page->entries;
        query.cursor = page->nextCursor;
        if (query.cursor.isEmpty())
            break;
    }
    if (arguments.json) {
        QJsonArray array;
        for (const core::AuditEntry &entry : entries)
            array << core::toJson(entry);
        printJson({{u"entries"_s, array},
                   {u"next_cursor"_s, query.cursor.isEmpty() ? QJsonValue() : QJsonValue(query.cursor)}});
        return kSuccess;
    }
    QList<QStringList> rows;
    for (const core::AuditEntry &entry : entries) {
        rows << QStringList {QString::number(entry.seq),
                             core::toRfc3339(entry.event.time),
                             core::toString(entry.event.type),
                             entry.event.actor,
                             entry.event.action,
                             entry.event.resource,
                             entry.event.result,
                             dataText(entry)};
    }
    printTable({u"SEQ"_s, u"TIME"_s, u"TYPE"_s, u"ACTOR"_s, u"ACTION"_s, u"RESOURCE"_s, u"RESULT"_s, u"DATA"_s}, rows);
    return kSuccess;
}

int verify(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    Progress progress(u"checking the audit log, bytes"_s, 0);
    const core::Result<core::AuditVerdict> verdict
        = context.audit()
              .verify([&progress](qint64 done, qint64 total) {
                  progress.setTotal(total); // in the verifying thread; this one waits
                  progress.set(done);
              })
              .result();
    if (!verdict)
        return fail(verdict.error());
    if (arguments.json) {
        printJson(core::toJson(*verdict));
    } else if (verdict->isIntact()) {
        printLine(u"intact: "_s + verdict->message);
    } else {
        printLine(u"%1: %2"_s.arg(core::toString(verdict->kind), verdict->message));
        printLine(u"first bad entry: %1, in %2%3; %4 entries before it are good"_s.arg(verdict->firstBad)
                      .arg(verdict->file, verdict->line > 0 ? u" line %1"_s.arg(verdict->line) : QString())
                      .arg(verdict->entries));
    }
    return verdict->isIntact() ? kSuccess : kFailed;
}
} // namespace

void addAuditCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *audit
        = cli.add_subcommand("audit", "what was done, by whom, and whether anybody changed the record of it");
    audit->require_subcommand(1);
    auto arguments = std::make_shared<Arguments>();
    CLI::App *listSub = audit->add_subcommand("list", "entries, the newest first");
    listSub->add_option("--since", arguments->since, "from then on: a date, a time, or a span back from now (24h)")
        ->type_name("TIME");
    listSub->add_option("--until", arguments->until, "before then")->type_name("TIME");
    listSub->add_option("--type", arguments->type, "of one type: authentication, data_access, …")->type_name("TYPE");
    listSub->add_option("--actor", arguments->actor, "by one actor: station, cli:anna, …")->type_name("ACTOR");
    listSub->add_option("--correlation-id", arguments->correlation, "of one request or visit")->type_name("ID");
    listSub->add_option("--limit", arguments->limit, "at most so many")->type_name("N");
    listSub->add_flag("--json", arguments->json, "one JSON document");
    listSub->callback(
        [choose, arguments] { choose([arguments](Context &context) { return list(context, *arguments); }); });
    CLI::App *verifySub
        = audit->add_subcommand("verify", "check every entry; names the first bad one and what was done to it");
    verifySub->add_flag("--json", arguments->json, "one JSON document");
    verifySub->callback(
        [choose, arguments] { choose([arguments](Context &context) { return verify(context, *arguments); }); });
}

} // namespace app
