// SPDX-License-Identifier: MIT
#include "app/hostaccuracy.h"

#include "app/localstation.h"
#include "app/recording.h"
#include "core/domain/futures.h"
#include "core/vision/accuracystudy.h"

using namespace Qt::StringLiterals;

namespace app {

using core::Result;

namespace {
template <typename T, typename Next> auto after(QFuture<T> future, Next next)
{
    return future.then(std::move(next)).unwrap();
}

template <typename T> QFuture<Result<T>> refused(const core::Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

using Input = Result<vision::AccuracyInput>;

// In the station's thread.
QFuture<Input> gathered(LocalStation &station)
{
    core::PersonBook &book = station.plainPersonBook();
    vision::AccuracyInput begun;
    begun.engine = station.engineInfo();
    begun.rule = station.decisionRule();

    auto withPersons = book.persons().then([begun](const Result<QList<core::PersonEntry>> &entries) -> Input {
        if (!entries)
            return entries.error();
        vision::AccuracyInput input = begun;
        for (const core::PersonEntry &entry : *entries)
            input.persons << entry.person;
        return input;
    });
    auto withFaces = after(withPersons, [&book](const Input &input) {
        if (!input)
            return refused<vision::AccuracyInput>(input.error());
        return book.allFaces().then([input = *input](const Result<QList<core::EnrolledFace>> &faces) mutable -> Input {
            if (!faces)
                return faces.error();
            input.faces = *faces;
            for (core::EnrolledFace &face : input.faces)
                face.chip.clear();
            return input;
        });
    });
    return after(withFaces, [&station](const Input &input) {
        if (!input)
            return refused<vision::AccuracyInput>(input.error());
        return station.strangerDecisions(HostAccuracy::kStrangers)
            .then([input = *input](const Result<QList<core::StrangerDecision>> &strangers) mutable -> Input {
                if (!strangers)
                    return strangers.error();
                input.strangers = *strangers;
                return input;
            });
    });
}

QFuture<Result<core::AccuracyReport>> studied(QFuture<Input> input)
{
    return input.then(QtFuture::Launch::Async, [](const Input &input) {
        return input ? Result<core::AccuracyReport>(vision::studyAccuracy(*input))
                     : Result<core::AccuracyReport>(input.error());
    });
}
} // namespace

HostAccuracy::HostAccuracy(LocalStation &station, core::AuditTrail &trail, QString actor)
    : m_station(station)
    , m_trail(trail)
    , m_actor(std::move(actor))
{ }

QFuture<Result<core::AccuracyReport>> HostAccuracy::study() const
{
    return studied(recordedLook(
        m_trail, gathered(m_station),
        {core::AuditEvent::Type::DataAccess, m_actor, u"study accuracy"_s, u"persons"_s, u"success"_s, {}, {}, {}}));
}

QFuture<Result<core::AccuracyReport>> HostAccuracy::unrecorded(LocalStation &station)
{
    return studied(core::callIn(&station, [&station] { return gathered(station); }).unwrap());
}

} // namespace app
