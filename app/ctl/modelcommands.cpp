// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/progress.h"
#include "app/unixsignals.h"
#include "core/vision/modelcatalogue.h"
#include "services/models/modelinstaller.h"

#include <CLI/CLI.hpp>
#include <QEventLoop>
#include <QJsonArray>

#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {
QString word(vision::ModelState state)
{
    switch (state) {
    case vision::ModelState::Installed:
        return u"installed"_s;
    case vision::ModelState::Missing:
        return u"missing"_s;
    case vision::ModelState::Damaged:
        return u"damaged"_s;
    }
    return {};
}

int list(Context &context, bool json, bool verify)
{
    const auto catalogue = vision::shippedCatalogue();
    if (!catalogue)
        return fail(catalogue.error());
    QJsonArray array;
    QList<QStringList> rows;
    int damaged = 0;
    for (const vision::FoundModel &model : vision::findModels(*catalogue, context.settings().modelsDirs)) {
        const vision::ModelEntry &entry = model.entry;
        if (model.state == vision::ModelState::Damaged) {
            ++damaged;
            printNote(u"doorbellctl: "_s + model.message);
        }
        QJsonObject object {
            {u"id"_s, entry.id},           {u"role"_s, entry.role},        {u"state"_s, word(model.state)},
            {u"file"_s, entry.file},       {u"path"_s, model.path},        {u"sha256"_s, entry.sha256},
            {u"bytes"_s, entry.bytes},     {u"url"_s, entry.url},          {u"source"_s, entry.source},
            {u"licence"_s, entry.licence}, {u"shipped"_s, entry.isShipped}};
        if (entry.role == "encoder"_L1) {
            object.insert(u"thresholds_measured"_s, entry.isMeasured);
            object.insert(u"thresholds_from"_s, entry.calibrationSource);
        }
        array << object;
        const QString state = entry.isShipped && model.state == vision::ModelState::Installed ? u"in the program"_s
                                                                                              : word(model.state);
        rows << QStringList {entry.id, entry.role, state, entry.file, entry.licence, entry.source};
    }
    if (json)
        printJson({{u"models"_s, array}, {u"searched"_s, QJsonArray::fromStringList(context.settings().modelsDirs)}});
    else
        printTable({u"MODEL"_s, u"FOR"_s, u"STATE"_s, u"FILE"_s, u"LICENCE"_s, u"FROM"_s}, rows);
    return verify && damaged > 0 ? kFailed : kSuccess;
}
// What a station is best served by: per role the first that is installed, else the first that can be fetched.
QList<vision::ModelEntry> recommended(const QList<vision::FoundModel> &models)
{
    QList<vision::ModelEntry> chosen;
    for (const QString &role : {u"detector"_s, u"encoder"_s}) {
        const vision::FoundModel *best = nullptr;
        for (const vision::FoundModel &model : models) {
            if (model.entry.isShipped || model.entry.role != role
                || (best && best->state == vision::ModelState::Installed))
                continue;
            if (model.state == vision::ModelState::Installed || (!best && !model.entry.url.isEmpty()))
                best = &model;
        }
        if (best)
            chosen << best->entry;
    }
    return chosen;
}

core::Result<QString> installOne(services::ModelInstaller &installer, const vision::ModelEntry &entry)
{
    constexpr qint64 kKib = 1024;
    Progress progress(u"%1, KiB"_s.arg(entry.id), entry.downloadBytes() / kKib);
    std::optional<core::Result<QString>> outcome;
    QEventLoop loop;
    QObject::connect(&installer, &services::ModelInstaller::advanced, &loop,
                     [&](qint64 done, qint64) { progress.set(done / kKib); });
    QObject::connect(&installer, &services::ModelInstaller::installed, &loop, [&](const QString &path, bool) {
        outcome = path;
        loop.quit();
    });
    QObject::connect(&installer, &services::ModelInstaller::failed, &loop, [&](const core::Error &error) {
        outcome = error;
        loop.quit();
    });
    installer.install(entry);
    loop.exec();
    return outcome ? *outcome : core::Result<QString>(core::Error {core::Error::Code::Cancelled, u"stopped"_s});
}

int install(Context &context, const std::vector<std::string> &ids, bool all)
{
    const auto catalogue = vision::shippedCatalogue();
    if (!catalogue)
        return fail(catalogue.error());
    const QStringList dirs = context.settings().modelsDirs;
    const QList<vision::FoundModel> models = vision::findModels(*catalogue, dirs);
    QList<vision::ModelEntry> wanted = ids.empty() && !all ? recommended(models) : QList<vision::ModelEntry>();
    for (const vision::FoundModel &model : models) {
        if (all)
            wanted << model.entry;
    }
    for (const std::string &id : ids) {
        const auto named = std::ranges::find(*catalogue, QString::fromStdString(id), &vision::ModelEntry::id);
        if (named == catalogue->end()) {
            printNote(u"doorbellctl: there is no model called %1; doorbellctl models list shows them"_s.arg(
                QString::fromStdString(id)));
            return kWrongUsage;
        }
        wanted << *named;
    }
    services::ModelInstaller installer(dirs.first());
    bool isStopped = false;
    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::terminated, &installer, [&] {
        isStopped = true;
        installer.cancel();
    });
    int code = kSuccess;
    for (const vision::ModelEntry &entry : wanted) {
        const auto found
            = std::ranges::find(models, entry.id, [](const vision::FoundModel &model) { return model.entry.id; });
        if (found->state == vision::ModelState::Installed) {
            printLine(entry.isShipped ? u"%1 comes with this program; there is nothing to install"_s.arg(entry.id)
                                      : u"%1 is installed already: %2"_s.arg(entry.id, found->path));
            continue;
        }
        const core::Result<QString> path = installOne(installer, entry);
        if (path) {
            printLine(u"%1 installed: %2"_s.arg(entry.id, *path));
            continue;
        }
        if (all && path.error().code == core::Error::Code::Unsupported) { // nothing failed: it was never to be fetched
            printNote(u"doorbellctl: "_s + path.error().message);
            continue;
        }
        code = fail(core::Error {path.error().code, u"%1: %2"_s.arg(entry.id, path.error().message)});
        if (isStopped || path.error().code == core::Error::Code::NoSpace)
            break;
    }
    return code;
}
} // namespace

void addModelCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *models = cli.add_subcommand("models", "the networks that recognise");
    models->require_subcommand(1);
    auto json = std::make_shared<bool>(false);
    CLI::App *listSub = models->add_subcommand("list", "what there is, and what is installed");
    listSub->add_flag("--json", *json, "one JSON document");
    listSub->callback([choose, json] { choose([json](Context &context) { return list(context, *json, false); }); });
    auto ids = std::make_shared<std::vector<std::string>>();
    auto all = std::make_shared<bool>(false);
    CLI::App *installSub = models->add_subcommand(
        "install", "fetch models from their official addresses; without a name, what a station needs");
    CLI::Option *idOption = installSub->add_option("MODEL", *ids, "as models list names them");
    installSub->add_flag("--all", *all, "every model that can be fetched")->excludes(idOption);
    installSub->callback(
        [choose, ids, all] { choose([ids, all](Context &context) { return install(context, *ids, *all); }); });
    CLI::App *verifySub
        = models->add_subcommand("verify", "check the files against their hashes; fails when one is damaged");
    verifySub->add_flag("--json", *json, "one JSON document");
    verifySub->callback([choose, json] { choose([json](Context &context) { return list(context, *json, true); }); });
}

} // namespace app
