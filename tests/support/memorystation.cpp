// SPDX-License-Identifier: MIT
#include "tests/support/memorystation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

namespace {
template <typename T> QFuture<core::Result<T>> ready(core::Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

template <typename T> QFuture<core::Result<T>> unsupported()
{
    return ready(core::Result<T>(core::Error {core::Error::Code::Unsupported, u"not in memory"_s}));
}

bool isNewer(const core::Visit &a, const core::Visit &b)
{
    return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.id > b.id;
}
} // namespace

QFuture<core::Result<core::Visit>> MemoryVisitLog::store(core::Visit visit, QByteArray snapshot)
{
    if (!snapshot.isEmpty()) {
        visit.snapshot = u"snp_"_s + QString::number(snapshots.size());
        snapshots.insert(visit.snapshot, snapshot);
    }
    const auto old = std::ranges::find(visits, visit.id, &core::Visit::id);
    if (old != visits.end())
        *old = visit;
    else
        visits.insert(std::ranges::lower_bound(visits, visit, isNewer), visit);
    return ready(core::Result<core::Visit>(visit));
}

core::Result<core::VisitPage> MemoryVisitLog::read(const core::VisitQuery &query) const
{
    if (broken)
        return *broken;
    const auto isWanted = [&query](const core::Visit &visit) {
        return (!query.since.isValid() || visit.startedAt >= query.since)
            && (!query.until.isValid() || visit.startedAt < query.until)
            && (!query.outcome || visit.outcome == *query.outcome)
            && (query.camera.isEmpty() || visit.camera == query.camera)
            && (query.personId.isEmpty() || std::ranges::any_of(visit.faces, [&query](const core::VisitFace &face) {
                    return face.personId == query.personId;
                }));
    };
    core::VisitPage page;
    auto from = visits.begin();
    if (!query.cursor.isEmpty()) {
        from = std::ranges::find(visits, query.cursor, &core::Visit::id); // the last one of the page before
        if (from != visits.end())
            ++from;
    }
    for (; from != visits.end(); ++from) {
        if (!isWanted(*from))
            continue;
        if (page.visits.size() == query.limit) {
            page.nextCursor = page.visits.back().id;
            break;
        }
        page.visits << *from;
    }
    return page;
}

QFuture<core::Result<core::VisitPage>> MemoryVisitLog::page(core::VisitQuery query) const
{
    asked << query;
    if (!isHeld)
        return ready(read(query));
    QPromise<core::Result<core::VisitPage>> promise;
    promise.start();
    QFuture<core::Result<core::VisitPage>> future = promise.future();
    m_held.emplace_back(query, std::move(promise));
    return future;
}

void MemoryVisitLog::release()
{
    auto [query, promise] = std::move(m_held.front());
    m_held.pop_front();
    promise.addResult(read(query));
    promise.finish();
}

QFuture<core::Result<core::Visit>> MemoryVisitLog::visit(QString id) const
{
    if (broken)
        return ready(core::Result<core::Visit>(*broken));
    const auto found = std::ranges::find(visits, id, &core::Visit::id);
    if (found == visits.end())
        return ready(
            core::Result<core::Visit>(core::Error {core::Error::Code::NotFound, u"there is no visit %1"_s.arg(id)}));
    return ready(core::Result<core::Visit>(*found));
}

QFuture<core::Result<QByteArray>> MemoryVisitLog::snapshot(QString id) const
{
    if (!snapshots.contains(id))
        return ready(
            core::Result<QByteArray>(core::Error {core::Error::Code::NotFound, u"there is no picture %1"_s.arg(id)}));
    return ready(core::Result<QByteArray>(snapshots.value(id)));
}

QFuture<core::Result<qint64>> MemoryVisitLog::count() const
{
    return ready(core::Result<qint64>(qint64(visits.size())));
}
QFuture<core::Result<int>> MemoryVisitLog::closeOpenVisits() { return ready(core::Result<int>(0)); }
QFuture<core::Result<core::Visit>> MemoryVisitLog::label(QString, int, QString) { return unsupported<core::Visit>(); }

void MemoryVisitLog::fill(int count, const QDateTime &newest)
{
    visits.reserve(visits.size() + count);
    for (int i = 0; i < count; ++i) {
        visits << visitOf(u"vis_%1"_s.arg(count - i, 8, 10, QChar(u'0')), newest.addSecs(-60LL * i),
                          i % 3 == 0 ? u"Anna"_s : QString(),
                          i % 3 == 0 ? core::VisitFace::Kind::Known : core::VisitFace::Kind::Unknown);
    }
    std::ranges::sort(visits, isNewer);
}

QFuture<core::Result<core::Person>> MemoryPersonBook::add(core::Person person, QList<core::EnrolledFace>)
{
    people << person;
    return ready(core::Result<core::Person>(person));
}

QFuture<core::Result<core::Person>> MemoryPersonBook::find(QString idOrName) const
{
    for (const core::Person &person : people) {
        if (person.id == idOrName || person.name == idOrName)
            return ready(core::Result<core::Person>(person));
    }
    return ready(
        core::Result<core::Person>(core::Error {core::Error::Code::NotFound, u"nobody is called %1"_s.arg(idOrName)}));
}

QFuture<core::Result<void>> MemoryPersonBook::addFaces(QString, QList<core::EnrolledFace>)
{
    return unsupported<void>();
}
QFuture<core::Result<void>> MemoryPersonBook::removeFace(QString) { return unsupported<void>(); }
QFuture<core::Result<void>> MemoryPersonBook::reencode(QString, core::Embedding) { return unsupported<void>(); }
QFuture<core::Result<QList<core::PersonEntry>>> MemoryPersonBook::persons() const
{
    return unsupported<QList<core::PersonEntry>>();
}
QFuture<core::Result<QList<core::EnrolledFace>>> MemoryPersonBook::faces(QString) const
{
    return unsupported<QList<core::EnrolledFace>>();
}
QFuture<core::Result<QList<core::EnrolledFace>>> MemoryPersonBook::allFaces() const
{
    return unsupported<QList<core::EnrolledFace>>();
}
QFuture<core::Result<core::Person>> MemoryPersonBook::update(core::Person) { return unsupported<core::Person>(); }
QFuture<core::Result<void>> MemoryPersonBook::merge(QString, QString) { return unsupported<void>(); }
QFuture<core::Result<void>> MemoryPersonBook::remove(QString) { return unsupported<void>(); }
QFuture<core::Result<core::ErasureReceipt>> MemoryPersonBook::erase(QString)
{
    return unsupported<core::ErasureReceipt>();
}

core::Status MemoryStation::ring(const QString &camera, core::Visit::Trigger trigger)
{
    core::Visit visit = visitOf(u"vis_ring%1"_s.arg(log.visits.size()), QDateTime::currentDateTimeUtc(), {},
                                core::VisitFace::Kind::Unknown);
    visit.faces.clear();
    visit.outcome = core::Visit::Outcome::NoFace;
    visit.camera = camera;
    visit.trigger = trigger;
    visit.rang = true;
    visit.endedAt = {};
    Q_EMIT visitOpened(visit);
    return {};
}

void MemoryStation::show(const QString &camera, const cv::Scalar &bgr, const QSize &size)
{
    core::Frame frame;
    frame.camera = camera;
    frame.sequence = ++shown;
    frame.pixels = cv::Mat(size.height(), size.width(), CV_8UC3, bgr);
    frame.takenAt = QDateTime::currentDateTimeUtc();
    Q_EMIT frameShown(frame);
}

core::Visit visitOf(const QString &id, const QDateTime &startedAt, const QString &name, core::VisitFace::Kind kind)
{
    core::Visit visit;
    visit.id = id;
    visit.camera = u"front"_s;
    visit.startedAt = startedAt;
    visit.endedAt = startedAt.addSecs(20);
    core::VisitFace face;
    face.kind = kind;
    face.name = name;
    face.personId = name.isEmpty() ? QString() : u"per_"_s + name;
    face.confidence = name.isEmpty() ? 0 : 0.97;
    face.quality = 0.8;
    face.views = 4;
    face.box = {40, 30, 60, 80};
    face.decision.reason = name.isEmpty() ? core::Decision::Reason::BelowThreshold : core::Decision::Reason::Matched;
    face.decision.personId = face.personId;
    face.decision.similarity = name.isEmpty() ? 0.2 : 0.62;
    face.decision.threshold = 0.45;
    visit.faces << face;
    visit.outcome = core::outcomeOf(visit.faces, 0);
    return visit;
}

core::CameraStatus connectedCamera(const QString &name)
{
    core::CameraStatus status;
    status.camera = name;
    status.state = core::CameraStatus::State::Connected;
    status.since = QDateTime::currentDateTimeUtc();
    status.width = 320;
    status.height = 180;
    status.framesPerSecond = 15;
    return status;
}

} // namespace support
