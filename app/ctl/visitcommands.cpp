// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/timeargument.h"
#include "core/domain/visitjson.h"
#include "core/domain/wording.h"
#include "core/vision/builtinengine.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int kPageSize = 500;

struct Arguments {
    std::string since;
    std::string until;
    std::string person;
    std::string outcome;
    std::string camera;
    std::string id;
    std::string snapshot;
    int limit = 50;
    bool json = false;
};

int list(Context &context, const Arguments &arguments)
{
    core::VisitQuery query;
    if (!arguments.since.empty()) {
        const auto time = parseTime(arguments.since);
        if (!time)
            return wrongTime("--since");
        query.since = *time;
    }
    if (!arguments.until.empty()) {
        const auto time = parseTime(arguments.until);
        if (!time)
            return wrongTime("--until");
        query.until = *time;
    }
    if (!arguments.outcome.empty()) {
        query.outcome = core::outcomeFromString(QString::fromStdString(arguments.outcome));
        if (!query.outcome) {
            printNote(u"doorbellctl: --outcome takes known, unknown, blocked, spoof or no_face"_s);
            return kWrongUsage;
        }
    }
    if (arguments.limit < 1) {
        printNote(u"doorbellctl: --limit takes a number from 1"_s);
        return kWrongUsage;
    }
    query.camera = QString::fromStdString(arguments.camera);
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    if (!arguments.person.empty()) {
        const core::Result<core::Person> person
            = context.personBook().find(QString::fromStdString(arguments.person)).result();
        if (!person)
            return fail(person.error());
        query.personId = person->id;
    }
    QList<core::Visit> visits;
    while (visits.size() < arguments.limit) {
        query.limit = int(std::min<qsizetype>(kPageSize, arguments.limit - visits.size()));
        const core::Result<core::VisitPage> page = context.visitLog().page(query).result();
        if (!page)
            return fail(page.error());
        visits << page->visits;
        query.cursor = page->nextCursor;
        if (query.cursor.isEmpty())
            break;
    }
    if (const core::Status recorded = context.recordAccess(u"list visits"_s, u"visits"_s); !recorded)
        return fail(recorded.error());
    if (arguments.json) {
        QJsonArray array;
        for (const core::Visit &visit : visits)
            array << core::toJson(visit);
        printJson({{u"visits"_s, array},
                   {u"next_cursor"_s, query.cursor.isEmpty() ? QJsonValue() : QJsonValue(query.cursor)}});
        return kSuccess;
    }
    QList<QStringList> rows;
    for (const core::Visit &visit : visits) {
        rows << QStringList {core::toRfc3339(visit.startedAt), visit.camera,
                             core::toString(visit.outcome),    visit.rang ? u"rang"_s : QString(),
                             core::visitorsText(visit),        visit.id};
    }
    printTable({u"STARTED"_s, u"CAMERA"_s, u"OUTCOME"_s, u"BELL"_s, u"WHO"_s, u"ID"_s}, rows);
    return kSuccess;
}

int show(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    const core::Result<core::Visit> visit = context.visitLog().visit(QString::fromStdString(arguments.id)).result();
    if (!visit)
        return fail(visit.error());
    if (const core::Status recorded
        = context.recordAccess(arguments.snapshot.empty() ? u"show visit"_s : u"export picture"_s, visit->id);
        !recorded)
        return fail(recorded.error());
    if (!arguments.snapshot.empty()) {
        if (visit->snapshot.isEmpty())
            return fail({core::Error::Code::NotFound, u"this visit has no picture"_s});
        const core::Result<QByteArray> jpeg = context.visitLog().snapshot(visit->snapshot).result();
        if (!jpeg)
            return fail(jpeg.error());
        QFile file(QString::fromStdString(arguments.snapshot));
        const bool isNew = !file.exists();
        if (!file.open(QIODevice::WriteOnly) || (isNew && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            || file.write(*jpeg) != jpeg->size() || !file.flush())
            return fail({core::Error::Code::Io, u"cannot write %1: %2"_s.arg(file.fileName(), file.errorString())});
        printNote(u"wrote "_s + file.fileName());
    }
    if (arguments.json) {
        printJson(core::toJson(*visit));
        return kSuccess;
    }
    printLine(u"%1 at %2, %3"_s.arg(visit->id, visit->camera, core::toString(visit->outcome)));
    printLine(u"%1 until %2, opened by %3%4"_s.arg(
        core::toRfc3339(visit->startedAt), visit->isOpen() ? u"now"_s : core::toRfc3339(visit->endedAt),
        core::toString(visit->trigger), visit->rang ? u", rang"_s : QString()));
    QList<QStringList> rows;
    for (const core::VisitFace &face : visit->faces) {
        rows << QStringList {core::toString(face.kind),
                             face.name,
                             u"%1 %"_s.arg(100 * face.confidence, 0, 'f', 1),
                             QString::number(face.quality, 'f', 2),
                             face.liveness ? QString::number(*face.liveness, 'f', 2) : u"not judged"_s,
                             QString::number(face.views),
                             core::explain(face, face.name)};
    }
    printTable({u"KIND"_s, u"NAME"_s, u"CERTAINTY"_s, u"QUALITY"_s, u"LIVENESS"_s, u"VIEWS"_s, u"WHY"_s}, rows);
    for (const core::VisitFace &face : visit->faces) {
        if (const QString limits = vision::hintLimits(face.embedding.modelId); !limits.isEmpty()) {
            printNote(u"note: recognised by %1. %2"_s.arg(face.embedding.modelId.section(u'@', 0, 0), limits));
            break;
        }
    }
    return kSuccess;
}
} // namespace

void addVisitCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *visit = cli.add_subcommand("visit", "who came to the door");
    visit->require_subcommand(1);
    auto arguments = std::make_shared<Arguments>();
    CLI::App *listSub = visit->add_subcommand("list", "visits, newest first");
    listSub->add_option("--since", arguments->since, "started at or after")->type_name("TIME");
    listSub->add_option("--until", arguments->until, "started before")->type_name("TIME");
    listSub->add_option("--person", arguments->person, "name or id of somebody seen")->type_name("NAME");
    listSub->add_option("--outcome", arguments->outcome, "known, unknown, blocked, spoof or no_face")
        ->type_name("OUTCOME");
    // Within this subcommand it is a filter, not a camera to watch.
    listSub->add_option("--camera", arguments->camera, "only of this camera")->type_name("NAME");
    listSub->add_option("--limit", arguments->limit, "at most so many (50)")->type_name("N");
    listSub->add_flag("--json", arguments->json, "one JSON document");
    listSub->callback(
        [choose, arguments] { choose([arguments](Context &context) { return list(context, *arguments); }); });

    CLI::App *showSub = visit->add_subcommand("show", "one visit, and why it was decided so");
    showSub->add_option("id", arguments->id, "the visit's id")->required()->type_name("ID");
    showSub->add_option("--snapshot", arguments->snapshot, "write its picture (JPEG) to this file")->type_name("FILE");
    showSub->add_flag("--json", arguments->json, "one JSON document");
    showSub->callback(
        [choose, arguments] { choose([arguments](Context &context) { return show(context, *arguments); }); });
}

} // namespace app
