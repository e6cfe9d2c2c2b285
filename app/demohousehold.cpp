// SPDX-License-Identifier: MIT
#include "app/demohousehold.h"

#include "core/vision/enrolment.h"
#include "services/demo/demohousehold.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcDemo, "doorbell.demo", QtInfoMsg)

core::Result<int> enrol(core::PersonBook &book, const std::shared_ptr<const vision::EngineFactory> &factory,
                        const std::stop_token &stop)
{
    const core::Result<QList<core::PersonEntry>> known = book.persons().result();
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return 0;
    auto engine = factory->make();
    if (!engine)
        return engine.error();
    const vision::EngineInfo &info = factory->info();
    vision::Enrolment enrolment(**engine, info, vision::Gallery::build({}, {}, info.modelId, info.metric));
    const core::Result<std::vector<services::DemoResident>> household = services::demoHousehold();
    if (!household)
        return household.error();
    // Stored when all are there: who stops the station meanwhile must not find half a household next time.
    std::vector<std::pair<core::Person, QList<core::EnrolledFace>>> people;
    for (const services::DemoResident &drawn : *household) {
        core::Person person;
        person.name = drawn.name;
        person.kind = drawn.kind;
        person.notes = u"A drawn person of the demo camera."_s;
        QList<core::EnrolledFace> faces;
        for (std::size_t i = 0; i < drawn.portraits.size(); ++i) {
            if (stop.stop_requested())
                return core::Error {core::Error::Code::Cancelled, u"the drawn people were not enrolled"_s};
            vision::EnrolmentPicture picture = enrolment.take(drawn.portraits.at(i), u"demo portrait %1"_s.arg(i + 1));
            if (picture.face)
                faces << *std::move(picture.face);
            else
                qCWarning(lcDemo).noquote() << "a drawn portrait was not taken:" << picture.message;
        }
        if (!faces.isEmpty())
            people.emplace_back(std::move(person), std::move(faces));
    }
    int enrolled = 0;
    for (const auto &[person, faces] : people) {
        if (const core::Result<core::Person> added = book.add(person, faces).result(); !added)
            return added.error();
        ++enrolled;
    }
    return enrolled;
}
} // namespace

QFuture<core::Result<int>> enrolDemo(core::PersonBook &book, std::shared_ptr<const vision::EngineFactory> factory,
                                     std::stop_token stop)
{
    return QtConcurrent::run(
        [&book, factory = std::move(factory), stop = std::move(stop)] { return enrol(book, factory, stop); });
}

} // namespace app
