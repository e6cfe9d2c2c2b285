// SPDX-License-Identifier: MIT
#include "app/reencoding.h"

#include "core/vision/reencoding.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcReencoding, "doorbell.reencoding", QtInfoMsg)

constexpr qint64 kProgressMs = 5000;

core::Result<Reencoded> reencode(core::PersonBook &book, const std::shared_ptr<const vision::EngineFactory> &factory,
                                 const std::stop_token &stop)
{
    const core::Result<QList<core::EnrolledFace>> all = book.allFaces().result();
    if (!all)
        return all.error();
    const QString modelId = factory->info().modelId;
    QList<core::EnrolledFace> foreign;
    for (const core::EnrolledFace &face : *all) {
        if (face.embedding.modelId != modelId)
            foreign << face;
    }
    Reencoded done;
    if (foreign.isEmpty())
        return done;
    const auto engine = factory->make();
    if (!engine)
        return engine.error();
    qCInfo(lcReencoding).noquote()
        << u"%1 enrolled faces were encoded by another model; %2 encodes them anew from the pictures that were kept"_s
               .arg(foreign.size())
               .arg(modelId);
    QElapsedTimer sinceTold;
    sinceTold.start();
    for (const core::EnrolledFace &face : std::as_const(foreign)) {
        if (stop.stop_requested())
            return core::Error {core::Error::Code::Cancelled, u"not all faces were encoded anew"_s};
        core::Result<core::Embedding> embedding = vision::encodeAgain(**engine, face);
        if (!embedding) {
            ++done.left;
            qCWarning(lcReencoding).noquote()
                << u"face %1 cannot be encoded anew: %2"_s.arg(face.id, embedding.error().message);
            continue;
        }
        const core::Result<void> stored = book.reencode(face.id, *std::move(embedding)).result();
        if (!stored && stored.error().code != core::Error::Code::NotFound) // that one was removed meanwhile
            return stored.error();
        ++done.faces;
        if (sinceTold.hasExpired(kProgressMs)) {
            sinceTold.start();
            qCInfo(lcReencoding).noquote()
                << u"%1 of %2 faces encoded anew"_s.arg(done.faces + done.left).arg(foreign.size());
        }
    }
    qCInfo(lcReencoding).noquote() << u"%1 faces encoded anew, %2 could not be"_s.arg(done.faces).arg(done.left);
    return done;
}
} // namespace

QFuture<core::Result<Reencoded>> reencodeFaces(core::PersonBook &book,
                                               std::shared_ptr<const vision::EngineFactory> factory,
                                               std::stop_token stop)
{
    return QtConcurrent::run(
        [&book, factory = std::move(factory), stop = std::move(stop)] { return reencode(book, factory, stop); });
}

} // namespace app
