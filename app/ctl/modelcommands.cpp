// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "core/vision/modelcatalogue.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
QString word(vision::ModelState state)
{
    switch (state) {
    case vision::ModelState::Installed: return u"installed"_s;
    case vision::ModelState::Missing: return u"missing"_s;
    case vision::ModelState::Damaged: return u"damaged"_s;
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
        array << QJsonObject {{u"id"_s, entry.id}, {u"role"_s, entry.role}, {u"state"_s, word(model.state)}, {u"file"_s, entry.file}, {u"path"_s, model.path},
                              {u"sha256"_s, entry.sha256}, {u"bytes"_s, entry.bytes}, {u"url"_s, entry.url}, {u"licence"_s, entry.licence}};
        rows << QStringList {entry.id, entry.role, word(model.state), entry.file, entry.licence, entry.url};
    }
    if (json)
        printJson({{u"models"_s, array}, {u"searched"_s, QJsonArray::fromStringList(context.settings().modelsDirs)}});
    else
        printTable({u"MODEL"_s, u"FOR"_s, u"STATE"_s, u"FILE"_s, u"LICENCE"_s, u"FROM"_s}, rows);
    return verify && damaged > 0 ? kFailed : kSuccess;
}
}

void addModelCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *models = cli.add_subcommand("models", "the networks that recognise");
    models->require_subcommand(1);
    auto json = std::make_shared<bool>(false);
    CLI::App *listSub = models->add_subcommand("list", "what there is, and what is installed");
    listSub->add_flag("--json", *json, "one JSON document");
    listSub->callback([choose, json] { choose([json](Context &context) { return list(context, *json, false); }); });
    CLI::App *verifySub = models->add_subcommand("verify", "check the files against their hashes; fails when one is damaged");
    verifySub->add_flag("--json", *json, "one JSON document");
    verifySub->callback([choose, json] { choose([json](Context &context) { return list(context, *json, true); }); });
}

} // namespace app
