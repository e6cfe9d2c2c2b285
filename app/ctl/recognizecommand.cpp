// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/progress.h"
#include "app/engines.h"
#include "core/domain/visitjson.h"
#include "core/pipeline/photodesk.h"
#include "core/vision/picture.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
struct Arguments {
    std::vector<std::string> images;
    bool json = false;
};

int recognize(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    if (const core::Status opened = context.openEngine(); !opened)
        return fail(opened.error());
    const auto gallery = context.gallery();
    if (!gallery)
        return fail(gallery.error());
    const core::DecisionRule rule = decisionRuleFor(context.settings(), context.engineInfo());

    int failures = 0;
    QJsonArray images;
    QList<QStringList> rows;
    Progress progress(u"looking at picture"_s, qint64(arguments.images.size()));
    for (const std::string &image : arguments.images) {
        const QString path = QString::fromStdString(image);
        const core::Result<cv::Mat> picture = vision::readPicture(path);
        core::Result<std::vector<vision::EncodedFace>> seen = picture ? context.engine().read(*picture) : picture.error();
        progress.advance();
        if (!seen) {
            ++failures;
            printNote(u"doorbellctl: "_s + seen.error().message);
            images << QJsonObject {{u"image"_s, path}, {u"error"_s, seen.error().message}, {u"faces"_s, QJsonArray()}};
            continue;
        }
        QJsonArray faces;
        for (const vision::EncodedFace &encoded : *seen) {
            const core::VisitFace face = pipeline::decideOnPhoto(encoded, **gallery, context.engineInfo(), rule);
            QJsonObject object = core::toJson(face);
            if (!encoded.problem.isEmpty())
                object.insert(u"problem"_s, encoded.problem);
            faces << object;
            rows << QStringList {path, face.name.isEmpty() ? u"unknown"_s : face.name, core::toString(face.kind),
                                 face.similarity > -1 ? QString::number(face.similarity, 'f', 3) : u"-"_s,
                                 u"%1 %"_s.arg(100 * face.confidence, 0, 'f', 1), QString::number(face.quality, 'f', 2),
                                 face.liveness ? QString::number(*face.liveness, 'f', 2) : u"not judged"_s,
                                 u"%1x%2+%3+%4"_s.arg(qRound(face.box.width())).arg(qRound(face.box.height())).arg(qRound(face.box.x())).arg(qRound(face.box.y()))};
        }
        if (faces.isEmpty())
            rows << QStringList {path, u"no face found"_s, {}, {}, {}, {}, {}, {}};
        images << QJsonObject {{u"image"_s, path}, {u"width"_s, picture->cols}, {u"height"_s, picture->rows}, {u"faces"_s, faces}};
    }
    if (arguments.json) {
        printJson({{u"engine"_s, context.engineInfo().name}, {u"model"_s, context.engineInfo().modelId},
                   {u"limits"_s, context.engineInfo().description}, {u"images"_s, images}});
    } else {
        printTable({u"IMAGE"_s, u"WHO"_s, u"KIND"_s, u"SIMILARITY"_s, u"CERTAINTY"_s, u"QUALITY"_s, u"LIVENESS"_s, u"BOX"_s}, rows);
        printNote(context.engineInfo().description);
    }
    return failures == 0 ? kSuccess : kFailed;
}
}

void addRecognizeCommand(CLI::App &cli, const Choose &choose)
{
    CLI::App *sub = cli.add_subcommand("recognize", "who is on these pictures");
    auto arguments = std::make_shared<Arguments>();
    sub->add_option("images", arguments->images, "picture files")->required()->type_name("IMAGE");
    sub->add_flag("--json", arguments->json, "one JSON document");
    sub->callback([choose, arguments] { choose([arguments](Context &context) { return recognize(context, *arguments); }); });
}

} // namespace app
