// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/progress.h"
#include "app/engines.h"
#include "core/domain/visitjson.h"
#include "core/pipeline/photodesk.h"
#include "core/vision/picture.h"
#include "services/remote/remotephotos.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
struct Arguments {
    std::vector<std::string> images;
    bool json = false;
};

// What was found on all the pictures, as a table and as JSON.
class Findings {
public:
    void add(const QString &path, const QSize &size, const QList<core::VisitFace> &faces, const QStringList &problems)
    {
        QJsonArray array;
        for (qsizetype i = 0; i < faces.size(); ++i) {
            const core::VisitFace &face = faces.at(i);
            QJsonObject object = core::toJson(face);
            if (!problems.at(i).isEmpty())
                object.insert(u"problem"_s, problems.at(i));
            array << object;
            m_rows << QStringList {path,
                                   face.name.isEmpty() ? u"unknown"_s : face.name,
                                   core::toString(face.kind),
                                   face.similarity > -1 ? QString::number(face.similarity, 'f', 3) : u"-"_s,
                                   u"%1 %"_s.arg(100 * face.confidence, 0, 'f', 1),
                                   QString::number(face.quality, 'f', 2),
                                   face.liveness ? QString::number(*face.liveness, 'f', 2) : u"not judged"_s,
                                   u"%1x%2+%3+%4"_s.arg(qRound(face.box.width()))
                                       .arg(qRound(face.box.height()))
                                       .arg(qRound(face.box.x()))
                                       .arg(qRound(face.box.y()))};
        }
        if (faces.isEmpty())
            m_rows << QStringList {path, u"no face found"_s, {}, {}, {}, {}, {}, {}};
        m_images << QJsonObject {
            {u"image"_s, path}, {u"width"_s, size.width()}, {u"height"_s, size.height()}, {u"faces"_s, array}};
    }
    void fail(const QString &path, const core::Error &error)
    {
        m_hasFailed = true;
        printNote(u"doorbellctl: "_s + error.message);
        m_images << QJsonObject {{u"image"_s, path}, {u"error"_s, error.message}, {u"faces"_s, QJsonArray()}};
    }
    int print(const QString &engine, const QString &model, const QString &limits, bool json) const
    {
        if (json) {
            printJson({{u"engine"_s, engine}, {u"model"_s, model}, {u"limits"_s, limits}, {u"images"_s, m_images}});
        } else {
            printTable({u"IMAGE"_s, u"WHO"_s, u"KIND"_s, u"SIMILARITY"_s, u"CERTAINTY"_s, u"QUALITY"_s, u"LIVENESS"_s,
                        u"BOX"_s},
                       m_rows);
            printNote(limits);
        }
        return m_hasFailed ? kFailed : kSuccess;
    }

private:
    QJsonArray m_images;
    QList<QStringList> m_rows;
    bool m_hasFailed = false;
};

// The station reads the pictures; what it is asked about each is kept apart.
int recognizeRemotely(Context &context, const Arguments &arguments)
{
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    Findings findings;
    core::PictureReading last;
    Progress progress(u"looking at picture"_s, qint64(arguments.images.size()));
    for (const std::string &image : arguments.images) {
        QFile file(QString::fromStdString(image));
        if (!file.open(QIODevice::ReadOnly)) {
            findings.fail(file.fileName(),
                          {core::Error::Code::Io, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString())});
            continue;
        }
        const core::Result<core::PictureReading> reading
            = context.remotePhotos().read(file.read(services::RemotePhotos::kMostBytes + 1)).result();
        progress.advance();
        if (!reading) {
            findings.fail(file.fileName(),
                          {reading.error().code, u"%1: %2"_s.arg(file.fileName(), reading.error().message)});
            continue;
        }
        last = *reading;
        findings.add(file.fileName(), last.size, last.faces, last.problems);
    }
    return findings.print(last.engine, last.model, last.limits, arguments.json);
}

int recognize(Context &context, const Arguments &arguments)
{
    if (context.isRemote())
        return recognizeRemotely(context, arguments);
    if (const core::Status opened = context.openStore(); !opened)
        return fail(opened.error());
    if (const core::Status opened = context.openEngine(); !opened)
        return fail(opened.error());
    const auto gallery = context.gallery();
    if (!gallery)
        return fail(gallery.error());
    const core::DecisionRule rule = decisionRuleFor(context.settings(), context.engineInfo());

    Findings findings;
    Progress progress(u"looking at picture"_s, qint64(arguments.images.size()));
    for (const std::string &image : arguments.images) {
        const QString path = QString::fromStdString(image);
        const core::Result<cv::Mat> picture = vision::readPicture(path);
        core::Result<std::vector<vision::EncodedFace>> seen = picture ? context.engine().read(*picture)
                                                                      : picture.error();
        progress.advance();
        if (!seen) {
            findings.fail(path, seen.error());
            continue;
        }
        QList<core::VisitFace> faces;
        QStringList problems;
        for (const vision::EncodedFace &encoded : *seen) {
            faces << pipeline::decideOnPhoto(encoded, **gallery, context.engineInfo(), rule);
            problems << encoded.problem;
        }
        findings.add(path, {picture->cols, picture->rows}, faces, problems);
    }
    return findings.print(context.engineInfo().name, context.engineInfo().modelId, context.engineInfo().description,
                          arguments.json);
}
} // namespace

void addRecognizeCommand(CLI::App &cli, const Choose &choose)
{
    CLI::App *sub = cli.add_subcommand("recognize", "who is on these pictures");
    auto arguments = std::make_shared<Arguments>();
    sub->add_option("images", arguments->images, "picture files")->required()->type_name("IMAGE");
    sub->add_flag("--json", arguments->json, "one JSON document");
    sub->callback(
        [choose, arguments] { choose([arguments](Context &context) { return recognize(context, *arguments); }); });
}

} // namespace app
