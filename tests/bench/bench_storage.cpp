// SPDX-License-Identifier: MIT
// How long a page of the history takes among very many visits, for every combination of filters, at the beginning and
// deep inside.
//   bench_storage [--visits N] [--dir DIR]     prints one JSON document; exit code 1 when the 95th percentile of any
//   filter is 50 ms or more
// The visits are written past SqlVisitLog, in large transactions without waiting for the disk, but sealed like any
// other. With --dir the database stays and is used again.
#include "core/domain/ulid.h"
#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"
#include "tests/bench/manyvisits.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using core::Visit;
using support::kPeople;
using support::kSpacingMs;
using support::kStart;

namespace {
constexpr double kBoundMs = 50;
constexpr int kRepeats = 12; // of every combination

enum Filter { Since = 1, Until = 2, ByPerson = 4, ByOutcome = 8, ByCamera = 16, Deep = 32, kCombinations = 64 };

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, std::size_t(share * double(values.size()))));
}

QJsonObject figures(const std::vector<double> &ms)
{
    return {
        {u"p50"_s, percentile(ms, 0.5)}, {u"p95"_s, percentile(ms, 0.95)}, {u"max"_s, *std::ranges::max_element(ms)}};
}

QString nameOf(int filters)
{
    QStringList parts;
    for (const auto &[bit, word] : std::initializer_list<std::pair<int, QString>> {{Since, u"since"_s},
                                                                                   {Until, u"until"_s},
                                                                                   {ByPerson, u"person"_s},
                                                                                   {ByOutcome, u"outcome"_s},
                                                                                   {ByCamera, u"camera"_s},
                                                                                   {Deep, u"deep"_s}}) {
        if (filters & bit)
            parts << word;
    }
    return parts.isEmpty() ? u"nothing"_s : parts.join(u'+');
}

core::VisitQuery query(int filters, const QList<core::Person> &persons, qint64 visits, std::mt19937 &random)
{
    const auto moment = [&] { return kStart + qint64(random() % std::uint64_t(visits)) * kSpacingMs; };
    const std::array<Visit::Outcome, 5> outcomes {Visit::Outcome::Known, Visit::Outcome::Unknown,
                                                  Visit::Outcome::Blocked, Visit::Outcome::NoFace,
                                                  Visit::Outcome::Spoof};
    core::VisitQuery query;
    const qint64 one = moment();
    const qint64 other = moment();
    if (filters & Since)
        query.since = QDateTime::fromMSecsSinceEpoch(std::min(one, other), Qt::UTC);
    if (filters & Until)
        query.until = QDateTime::fromMSecsSinceEpoch(std::max(one, other), Qt::UTC);
    if (filters & ByPerson)
        query.personId = persons.at(qsizetype(random() % kPeople)).id;
    if (filters & ByOutcome)
        query.outcome = outcomes.at(random() % outcomes.size());
    if (filters & ByCamera)
        query.camera = std::array {u"front"_s, u"garden"_s, u"attic"_s, u"nowhere"_s}.at(random() % 4);
    if (filters & Deep)
        query.cursor = QString::number(moment()) + u'.' + core::newId(core::kVisitPrefix);
    return query;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{u"visits"_s, u"how many visits"_s, u"N"_s, u"1000000"_s}, {u"dir"_s, u"keep the database here"_s, u"DIR"_s}});
    options.addHelpOption();
    options.process(application);
    const qint64 visits = options.value(u"visits"_s).toLongLong();
    const QTemporaryDir temporary;
    const QString dir = options.isSet(u"dir"_s) ? options.value(u"dir"_s) : temporary.path();
    auto store = services::SqlStore::open(dir);
    if (!store || visits < 1) {
        std::fprintf(stderr, "%s\n", store ? "--visits takes a number from 1" : qUtf8Printable(store.error().message));
        return 2;
    }
    services::SqlPersonBook book(**store);
    services::SqlVisitLog log(**store);
    const QList<core::Person> persons = support::somePeople(book);

    QElapsedTimer took;
    took.start();
    if (*log.count().result() == 0
        && !(*store)
                ->run([&](QSqlDatabase &database, const services::Keyring &ring) {
                    return support::fillVisits(database, ring, persons, visits);
                })
                .result()) {
        std::fprintf(stderr, "the database could not be filled\n");
        return 1;
    }
    const double fillSeconds = double(took.elapsed()) / 1000;

    std::mt19937 random(11);
    std::vector<double> all;
    QJsonObject slowest;
    double worst = 0;
    for (int filters = 0; filters < kCombinations; ++filters) {
        std::vector<double> ms;
        for (int i = 0; i < kRepeats; ++i) {
            const core::VisitQuery wanted = query(filters, persons, visits, random);
            took.restart();
            const auto page = log.page(wanted).result();
            ms.push_back(double(took.nsecsElapsed()) / 1e6);
            if (!page) {
                std::fprintf(stderr, "%s\n", qUtf8Printable(page.error().message));
                return 1;
            }
        }
        all.insert(all.end(), ms.begin(), ms.end());
        if (percentile(ms, 0.95) > worst) {
            worst = percentile(ms, 0.95);
            slowest = {{u"filters"_s, nameOf(filters)}, {u"ms"_s, figures(ms)}};
        }
    }
    // What a visit waits for the disk while somebody pages.
    std::vector<double> storing;
    for (int i = 0; i < 50; ++i) {
        Visit visit;
        visit.startedAt = QDateTime::currentDateTimeUtc();
        visit.endedAt = visit.startedAt;
        visit.id = core::newId(core::kVisitPrefix);
        visit.camera = u"front"_s;
        std::vector<QFuture<core::Result<core::VisitPage>>> pages;
        for (int page = 0; page < 4; ++page)
            pages.push_back(log.page(query(ByPerson | Deep, persons, visits, random)));
        took.restart();
        if (!log.store(visit, QByteArray(40'000, 'j')).result())
            return 1;
        storing.push_back(double(took.nsecsElapsed()) / 1e6);
        for (auto &page : pages)
            page.waitForFinished();
    }
    took.restart();
    const qint64 count = *log.count().result();
    const double countMs = double(took.nsecsElapsed()) / 1e6;
    took.restart();
    const qsizetype known = book.persons().result()->size();
    const double personsMs = double(took.nsecsElapsed()) / 1e6;

    const QJsonObject document {{u"visits"_s, count},
                                {u"persons"_s, known},
                                {u"database_bytes"_s, QFileInfo(dir + u"/doorbell.db"_s).size()},
                                {u"fill_seconds"_s, fillSeconds},
                                {u"page_ms"_s, figures(all)},
                                {u"slowest"_s, slowest},
                                {u"store_while_paging_ms"_s, figures(storing)},
                                {u"count_ms"_s, countMs},
                                {u"persons_ms"_s, personsMs},
                                {u"bound_ms"_s, kBoundMs}};
    std::printf("%s", QJsonDocument(document).toJson().constData());
    return worst < kBoundMs ? 0 : 1;
}
