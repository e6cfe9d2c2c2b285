// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/progress.h"
#include "app/ctl/remoteenrolment.h"
#include "core/domain/personexport.h"
#include "core/domain/visitjson.h"
#include "core/vision/enrolment.h"
#include "core/vision/picture.h"
#include "services/remote/remotepersonbook.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int kPageSize = 500;

struct Arguments {
    std::string name;
    std::string other;
    std::string kind = "known";
    std::string notes;
    std::vector<std::string> images;
    bool json = false;
    bool force = false;
};
using Shared = std::shared_ptr<Arguments>;

QString text(const std::string &argument) { return QString::fromStdString(argument); }

// The person meant, by id or name.
core::Result<core::Person> find(Context &context, const std::string &idOrName)
{
    if (const core::Status opened = context.openStore(); !opened)
        return opened.error();
    return context.personBook().find(text(idOrName)).result();
}

struct Taken {
    QList<core::EnrolledFace> faces;
    int refused = 0;
};

// What was wrong with a picture is said as they are read; with the only one it is the whole answer.
core::Result<Taken> takePictures(vision::Enrolment &enrolment, const std::vector<std::string> &images)
{
    Taken taken;
    QString why;
    Progress progress(u"reading picture"_s, qint64(images.size()));
    for (const std::string &image : images) {
        const QString path = text(image);
        const core::Result<cv::Mat> picture = vision::readPicture(path);
        if (!picture) {
            why = picture.error().message;
            ++taken.refused;
        } else {
            vision::EnrolmentPicture result = enrolment.take(*picture, path);
            if (!result.face)
                why = u"%1: %2"_s.arg(path, result.message);
            else if (!result.message.isEmpty())
                printNote(u"note: %1: %2"_s.arg(path, result.message));
            if (result.face)
                taken.faces << *std::move(result.face);
            else
                ++taken.refused;
        }
        if (images.size() > 1 && !why.isEmpty())
            printNote(u"not taken: "_s + std::exchange(why, {}));
        progress.advance();
    }
    if (taken.faces.isEmpty())
        return core::Error {core::Error::Code::Invalid,
                            u"nobody was added: "_s + (why.isEmpty() ? u"none of the pictures could be taken"_s : why)};
    return taken;
}

void warnOf(const vision::Enrolment &enrolment, const QList<core::EnrolledFace> &faces, const QString &name,
            const QString &exceptId)
{
    if (const auto alike = enrolment.tooAlike(faces, exceptId)) {
        printNote(u"warning: %1 looks very much like %2 (similarity %3); the station will often say \"unknown\" for "
                  u"both. If they are the same "
                  "person, merge them: doorbellctl person merge \"%1\" \"%2\""_s.arg(name, alike->name)
                      .arg(alike->similarity, 0, 'f', 2));
    }
    for (const QString &source : enrolment.outliers(faces))
        printNote(u"warning: %1 does not look like the other pictures; is it the same person?"_s.arg(source));
}

int add(Context &context, const Arguments &arguments)
{
    const std::optional<core::Person::Kind> kind = core::personKindFromString(text(arguments.kind));
    if (!kind) {
        printNote(u"doorbellctl: --kind takes known or blocked"_s);
        return kWrongUsage;
    }
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    core::Person person;
    person.name = text(arguments.name);
    person.kind = *kind;
    person.notes = text(arguments.notes);
    if (context.isRemote())
        return addPersonRemotely(context, person, arguments.images, arguments.json);
    if (const core::Status opened = context.openEngine(); !opened)
        return fail(opened.error());
    const auto gallery = context.gallery();
    if (!gallery)
        return fail(gallery.error());
    if (!context.engineInfo().isNaming)
        printNote(u"note: "_s + context.engineInfo().description);

    vision::Enrolment enrolment(context.engine(), context.engineInfo(), *gallery);
    core::Result<Taken> taken = takePictures(enrolment, arguments.images);
    if (!taken)
        return fail(taken.error());

    const core::Result<core::Person> added = context.personBook().add(person, taken->faces).result();
    if (!added)
        return fail(added.error());
    warnOf(enrolment, taken->faces, added->name, added->id);
    if (arguments.json) {
        printJson({{u"id"_s, added->id},
                   {u"name"_s, added->name},
                   {u"kind"_s, core::toString(added->kind)},
                   {u"faces"_s, taken->faces.size()},
                   {u"refused"_s, taken->refused}});
    } else {
        printLine(u"added %1 (%2) with %3 of %4 pictures"_s.arg(added->name, added->id)
                      .arg(taken->faces.size())
                      .arg(arguments.images.size()));
    }
    return kSuccess;
}

int addFaces(Context &context, const Arguments &arguments)
{
    const core::Result<core::Person> person = find(context, arguments.name);
    if (!person)
        return fail(person.error());
    if (context.isRemote())
        return addFacesRemotely(context, *person, arguments.images, arguments.json);
    if (const core::Status opened = context.openEngine(); !opened)
        return fail(opened.error());
    const auto gallery = context.gallery();
    if (!gallery)
        return fail(gallery.error());
    vision::Enrolment enrolment(context.engine(), context.engineInfo(), *gallery);
    core::Result<Taken> taken = takePictures(enrolment, arguments.images);
    if (!taken)
        return fail(taken.error());
    if (const core::Status added = context.personBook().addFaces(person->id, taken->faces).result(); !added)
        return fail(added.error());
    warnOf(enrolment, taken->faces, person->name, person->id);
    if (arguments.json)
        printJson({{u"id"_s, person->id},
                   {u"name"_s, person->name},
                   {u"faces"_s, taken->faces.size()},
                   {u"refused"_s, taken->refused}});
    else
        printLine(u"%1 has %2 more faces"_s.arg(person->name).arg(taken->faces.size()));
    return kSuccess;
}

int list(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    const core::Result<QList<core::PersonEntry>> entries = context.personBook().persons().result();
    if (!entries)
        return fail(entries.error());
    if (const core::Status recorded = context.recordAccess(u"list persons"_s, u"persons"_s); !recorded)
        return fail(recorded.error());
    if (arguments.json) {
        QJsonArray persons;
        for (const core::PersonEntry &entry : *entries)
            persons << core::toJson(entry);
        printJson({{u"persons"_s, persons}});
        return kSuccess;
    }
    QList<QStringList> rows;
    for (const core::PersonEntry &entry : *entries) {
        rows << QStringList {entry.person.name,
                             core::toString(entry.person.kind),
                             QString::number(entry.faces),
                             QString::number(entry.visits),
                             entry.lastSeenAt.isValid() ? core::toRfc3339(entry.lastSeenAt) : u"never"_s,
                             entry.person.id};
    }
    printTable({u"NAME"_s, u"KIND"_s, u"FACES"_s, u"VISITS"_s, u"LAST SEEN"_s, u"ID"_s}, rows);
    return kSuccess;
}

core::Result<QList<core::Visit>> visitsOf(Context &context, const QString &personId)
{
    QList<core::Visit> visits;
    core::VisitQuery query;
    query.personId = personId;
    query.limit = kPageSize;
    do {
        const core::Result<core::VisitPage> page = context.visitLog().page(query).result();
        if (!page)
            return page.error();
        visits << page->visits;
        query.cursor = page->nextCursor;
    } while (!query.cursor.isEmpty());
    return visits;
}

int show(Context &context, const Arguments &arguments, bool withFaces)
{
    if (withFaces && context.isRemote()) {
        if (const core::Status opened = context.openStore(); !opened)
            return fail(opened.error());
        const core::Result<QJsonObject> exported = context.remotePersonBook().exported(text(arguments.name)).result();
        if (!exported)
            return fail(exported.error());
        printJson(*exported);
        return kSuccess;
    }
    const core::Result<core::Person> person = find(context, arguments.name);
    if (!person)
        return fail(person.error());
    const core::Result<QList<core::EnrolledFace>> faces = context.personBook().faces(person->id).result();
    if (!faces)
        return fail(faces.error());
    const core::Result<QList<core::PersonEntry>> entries = context.personBook().persons().result();
    if (!entries)
        return fail(entries.error());
    if (const core::Status recorded
        = context.recordAccess(withFaces ? u"export person"_s : u"show person"_s, person->id);
        !recorded)
        return fail(recorded.error());
    core::PersonEntry entry {*person, int(faces->size()), 0, {}};
    for (const core::PersonEntry &candidate : *entries) {
        if (candidate.person.id == person->id)
            entry = candidate;
    }
    if (withFaces) {
        const core::Result<QList<core::Visit>> visits = visitsOf(context, person->id);
        if (!visits)
            return fail(visits.error());
        printJson(core::personExport(entry, *faces, *visits));
        return kSuccess;
    }
    if (arguments.json) {
        QJsonObject document = core::toJson(entry);
        QJsonArray array;
        for (const core::EnrolledFace &face : *faces) {
            array << QJsonObject {{u"id"_s, face.id},
                                  {u"model"_s, face.embedding.modelId},
                                  {u"quality"_s, face.quality},
                                  {u"source"_s, face.source},
                                  {u"added_at"_s, core::toRfc3339(face.addedAt)}};
        }
        document.insert(u"enrolled"_s, array);
        printJson(document);
        return kSuccess;
    }
    printLine(u"%1 (%2), %3, added %4"_s.arg(person->name, person->id, core::toString(person->kind),
                                             core::toRfc3339(person->createdAt)));
    if (!person->notes.isEmpty())
        printLine(person->notes);
    printLine(u"%1 visits, last %2"_s.arg(entry.visits)
                  .arg(entry.lastSeenAt.isValid() ? core::toRfc3339(entry.lastSeenAt) : u"never"_s));
    QList<QStringList> rows;
    for (const core::EnrolledFace &face : *faces)
        rows << QStringList {face.id, QString::number(face.quality, 'f', 2), face.embedding.modelId,
                             core::toRfc3339(face.addedAt), face.source};
    printTable({u"FACE"_s, u"QUALITY"_s, u"MODEL"_s, u"ADDED"_s, u"FROM"_s}, rows);
    return kSuccess;
}

int rename(Context &context, const Arguments &arguments)
{
    core::Result<core::Person> person = find(context, arguments.name);
    if (!person)
        return fail(person.error());
    core::Person renamed = *person;
    renamed.name = text(arguments.other);
    const core::Result<core::Person> updated = context.personBook().update(renamed).result();
    if (!updated)
        return fail(updated.error());
    if (arguments.json)
        printJson({{u"id"_s, updated->id}, {u"name"_s, updated->name}});
    else
        printLine(u"%1 is now %2"_s.arg(person->name, updated->name));
    return kSuccess;
}

int merge(Context &context, const Arguments &arguments)
{
    const core::Result<core::Person> from = find(context, arguments.name);
    if (!from)
        return fail(from.error());
    const core::Result<core::Person> into = find(context, arguments.other);
    if (!into)
        return fail(into.error());
    if (from->kind != into->kind && !arguments.force) {
        return fail({core::Error::Code::Conflict,
                     u"%1 is %2 and %3 is %4; add --force if they really are one person"_s.arg(
                         from->name, core::toString(from->kind), into->name, core::toString(into->kind))});
    }
    if (const core::Status merged = context.personBook().merge(from->id, into->id).result(); !merged)
        return fail(merged.error());
    if (arguments.json)
        printJson({{u"merged"_s, from->id}, {u"id"_s, into->id}, {u"name"_s, into->name}});
    else
        printLine(u"merged %1 into %2"_s.arg(from->name, into->name));
    return kSuccess;
}

int remove(Context &context, const Arguments &arguments)
{
    const core::Result<core::Person> person = find(context, arguments.name);
    if (!person)
        return fail(person.error());
    if (const core::Status removed = context.personBook().remove(person->id).result(); !removed)
        return fail(removed.error());
    if (arguments.json)
        printJson({{u"removed"_s, person->id}});
    else
        printLine(u"removed %1; past visits keep the name (person erase removes it there too)"_s.arg(person->name));
    return kSuccess;
}

int erase(Context &context, const Arguments &arguments)
{
    const core::Result<core::Person> person = find(context, arguments.name);
    if (!person)
        return fail(person.error());
    const core::Result<core::ErasureReceipt> receipt = context.personBook().erase(person->id).result();
    if (!receipt)
        return fail(receipt.error());
    const QJsonObject document {{u"person_id"_s, receipt->personId},
                                {u"erased_at"_s, core::toRfc3339(receipt->erasedAt)},
                                {u"faces"_s, receipt->faces},
                                {u"visits"_s, receipt->visits}};
    if (arguments.json)
        printJson(document);
    else
        printLine(u"erased %1 at %2: %3 faces and the likeness in %4 visits were destroyed"_s
                      .arg(receipt->personId, core::toRfc3339(receipt->erasedAt))
                      .arg(receipt->faces)
                      .arg(receipt->visits));
    return kSuccess;
}
} // namespace

void addPersonCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *person = cli.add_subcommand("person", "the people the station knows");
    person->require_subcommand(1);
    const auto command = [&](const char *name, const char *description, auto function) {
        CLI::App *sub = person->add_subcommand(name, description);
        auto arguments = std::make_shared<Arguments>();
        sub->callback([choose, arguments, function] {
            choose([arguments, function](Context &context) { return function(context, *arguments); });
        });
        return std::pair(sub, arguments);
    };
    const auto named = [](const std::pair<CLI::App *, Shared> &sub, const char *what = "PERSON") {
        sub.first->add_option("person", sub.second->name, "name or id")->required()->type_name(what);
        return sub;
    };
    auto [addSub, addArguments]
        = named(command("add", "enrol somebody from pictures with one clear face each", add), "NAME");
    addSub->add_option("images", addArguments->images, "picture files")->required()->type_name("IMAGE");
    addSub->add_option("--kind", addArguments->kind, "known or blocked")->type_name("KIND");
    addSub->add_option("--notes", addArguments->notes, "a note for the household")->type_name("TEXT");
    addSub->add_flag("--json", addArguments->json, "one JSON document");
    auto [moreSub, moreArguments] = named(command("add-face", "more pictures of somebody known", addFaces));
    moreSub->add_option("images", moreArguments->images, "picture files")->required()->type_name("IMAGE");
    auto [listSub, listArguments] = command("list", "everybody, by name", list);
    listSub->add_flag("--json", listArguments->json, "one JSON document");
    auto [showSub, showArguments] = named(command("show", "one person with their enrolled faces",
                                                  [](Context &c, const Arguments &a) { return show(c, a, false); }));
    showSub->add_flag("--json", showArguments->json, "one JSON document");
    auto [renameSub, renameArguments] = named(command("rename", "give a person another name", rename));
    renameSub->add_option("name", renameArguments->other, "the new name")->required()->type_name("NAME");
    auto [mergeSub, mergeArguments] = named(command("merge", "two entries that are one person", merge), "FROM");
    mergeSub->add_option("into", mergeArguments->other, "who keeps the faces and visits")
        ->required()
        ->type_name("INTO");
    mergeSub->add_flag("--force", mergeArguments->force, "also when one is known and the other blocked");
    auto [removeSub, removeArguments]
        = named(command("remove", "forget a person and their faces; past visits keep the name", remove));
    for (const auto &[sub, arguments] : {std::pair(moreSub, moreArguments), std::pair(renameSub, renameArguments),
                                         std::pair(mergeSub, mergeArguments), std::pair(removeSub, removeArguments)})
        sub->add_flag("--json", arguments->json, "one JSON document");
    auto [eraseSub, eraseArguments]
        = named(command("erase", "forget a person everywhere, past visits too; prints a receipt", erase));
    eraseSub->add_flag("--json", eraseArguments->json, "one JSON document");
    auto [exportSub, exportArguments] = named(command("export", "everything that is known of a person, as JSON",
                                                      [](Context &c, const Arguments &a) { return show(c, a, true); }));
    exportSub->add_flag("--json", exportArguments->json, "the only format there is");
}

} // namespace app
