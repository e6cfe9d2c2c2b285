// SPDX-License-Identifier: MIT
// The history: right whatever the filters, and by an index whatever the filters.
#include "services/storage/visitpaging.h"
#include "tests/services/storage/storagefixture.h"

#include <QSemaphore>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using core::Visit;

namespace {
constexpr qint64 kStart = 1'700'000'000'000;

// Every combination of filters, as a number of bits.
enum Filter { Since = 1, Until = 2, ByPerson = 4, ByOutcome = 8, ByCamera = 16, Continued = 32, kCombinations = 64 };

QString nameOf(int filters)
{
    QStringList parts;
    for (const auto &[bit, word] : std::initializer_list<std::pair<int, QString>> {{Since, u"since"_s},
                                                                                   {Until, u"until"_s},
                                                                                   {ByPerson, u"person"_s},
                                                                                   {ByOutcome, u"outcome"_s},
                                                                                   {ByCamera, u"camera"_s},
                                                                                   {Continued, u"cursor"_s}}) {
        if (filters & bit)
            parts << word;
    }
    return parts.isEmpty() ? u"nothing"_s : parts.join(u'+');
}

void addCombinations()
{
    QTest::addColumn<int>("filters");
    for (int filters = 0; filters < kCombinations; ++filters)
        QTest::newRow(qUtf8Printable(nameOf(filters))) << filters;
}

core::VisitQuery queryFor(int filters, const QString &person)
{
    core::VisitQuery query;
    if (filters & Since)
        query.since = QDateTime::fromMSecsSinceEpoch(kStart + 40, Qt::UTC);
    if (filters & Until)
        query.until = QDateTime::fromMSecsSinceEpoch(kStart + 160, Qt::UTC);
    if (filters & ByPerson)
        query.personId = person;
    if (filters & ByOutcome)
        query.outcome = Visit::Outcome::Known;
    if (filters & ByCamera)
        query.camera = u"garden"_s;
    if (filters & Continued)
        query.cursor = QString::number(kStart + 120) + u'.' + core::newId(core::kVisitPrefix);
    return query;
}
} // namespace

class VisitPagingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<OpenStore> m_open;
    core::Person m_anna;
    QList<Visit> m_all; // newest first

private Q_SLOTS:
    void initTestCase()
    {
        m_open = std::make_unique<OpenStore>(m_dir.path());
        QVERIFY2(m_open->store, qUtf8Printable(m_open->error));
        m_anna = *m_open->book->add(personCalled(u"Anna"_s), {}).result();
        const core::Person ben = *m_open->book->add(personCalled(u"Ben"_s), {}).result();
        for (int i = 0; i < 200; ++i) {
            Visit visit = visitOf(i % 3 == 0       ? core::Person()
                                      : i % 3 == 1 ? m_anna
                                                   : ben,
                                  kStart + i / 2 * 2); // two in the same millisecond
            visit.camera = i % 5 < 2 ? u"garden"_s : u"door"_s;
            if (i % 7 == 0)
                visit.outcome = Visit::Outcome::Blocked;
            QVERIFY(m_open->log->store(visit, {}).result());
            m_all.prepend(visit);
        }
        std::ranges::sort(m_all, [](const Visit &a, const Visit &b) {
            return std::pair(a.startedAt, a.id) > std::pair(b.startedAt, b.id);
        });
    }

    void findsExactlyWhatFits_data() { addCombinations(); }
    void findsExactlyWhatFits()
    {
        QFETCH(const int, filters);
        core::VisitQuery query = queryFor(filters, m_anna.id);
        query.limit = 7;
        QStringList expected;
        for (const Visit &visit : m_all) {
            const bool isPast = (visit.startedAt.toMSecsSinceEpoch() < kStart + 120)
                || (visit.startedAt.toMSecsSinceEpoch() == kStart + 120 && visit.id < query.cursor.section(u'.', 1));
            if ((!query.since.isValid() || visit.startedAt >= query.since)
                && (!query.until.isValid() || visit.startedAt < query.until)
                && (query.personId.isEmpty() || visit.faces.front().personId == query.personId)
                && (!query.outcome || visit.outcome == *query.outcome)
                && (query.camera.isEmpty() || visit.camera == query.camera) && (query.cursor.isEmpty() || isPast))
                expected << visit.id;
        }
        QVERIFY(!expected.isEmpty());
        QStringList found;
        do {
            const auto page = m_open->log->page(query).result();
            QVERIFY2(page, page ? "" : qUtf8Printable(page.error().message));
            QVERIFY(page->visits.size() <= query.limit);
            for (const Visit &visit : page->visits)
                found << visit.id;
            query.cursor = page->nextCursor;
        } while (!query.cursor.isEmpty());
        QCOMPARE(found, expected);
    }

    // A plan does not depend on how many rows there are as long as nobody runs ANALYZE, so this holds for a million.
    void walksOneIndexAndSortsNothing_data() { addCombinations(); }
    void walksOneIndexAndSortsNothing()
    {
        QFETCH(const int, filters);
        const auto statement = services::pageStatement(queryFor(filters, m_anna.id), u"v.id"_s);
        QVERIFY(statement);
        const QStringList plan = m_open->store
                                     ->read([statement](QSqlDatabase &database, const services::Keyring &) {
                                         QSqlQuery query(database);
                                         query.prepare(u"EXPLAIN QUERY PLAN "_s + statement->text);
                                         for (const QVariant &value : statement->values)
                                             query.addBindValue(value);
                                         QStringList lines;
                                         if (query.exec()) {
                                             while (query.next())
                                                 lines << query.value(3).toString();
                                         }
                                         return lines;
                                     })
                                     .result();
        const QString text = plan.join(u" | "_s);
        QVERIFY2(!plan.isEmpty(), "no plan");
        QVERIFY2(!text.contains(u"TEMP B-TREE"_s), qUtf8Printable(text)); // sorted by hand
        const QString walk = plan.front();
        QVERIFY2(walk.contains(u"INDEX visit_"_s), qUtf8Printable(text));
        for (const auto &[bit, condition] :
             std::initializer_list<std::pair<int, QString>> {{Since, u"started_ms>?"_s},
                                                             {ByPerson, u"person_id=?"_s},
                                                             {ByOutcome, u"outcome=?"_s},
                                                             {ByCamera, u"camera=?"_s}}) {
            if (filters & bit)
                QVERIFY2(walk.contains(condition), qUtf8Printable(text));
        }
        if (filters & Continued)
            QVERIFY2(walk.contains(u"(started_ms,id)<(?,?)"_s) || walk.contains(u"(started_ms,visit_id)<(?,?)"_s),
                     qUtf8Printable(text));
        else if (filters & Until)
            QVERIFY2(walk.contains(u"started_ms<?"_s), qUtf8Printable(text));
        if (filters & ByPerson)
            QVERIFY2(plan.size() == 2 && plan.at(1).contains(u"(id=?)"_s),
                     qUtf8Printable(text)); // then each visit by its key
        else
            QVERIFY2(plan.size() == 1, qUtf8Printable(text));
    }

    void aCursorDoesNotReachBeyondUntil()
    {
        core::VisitQuery query;
        query.until = QDateTime::fromMSecsSinceEpoch(kStart + 20, Qt::UTC);
        query.cursor = services::cursorAfter(m_all.front()); // of a page without that filter
        const auto page = m_open->log->page(query).result();
        QVERIFY(page);
        QCOMPARE(page->visits.size(), 20);
        QVERIFY(page->visits.front().startedAt < query.until);
    }

    void refusesWhatIsNoPage()
    {
        for (const int limit : {0, -1, 501}) {
            core::VisitQuery query;
            query.limit = limit;
            QCOMPARE(m_open->log->page(query).result().error().code, Error::Code::Invalid);
        }
        for (const QString &cursor : {u"nonsense"_s, u"12."_s, u".vis_"_s, u"1x.%1"_s.arg(m_all.front().id),
                                      u"12.%1'--"_s.arg(m_all.front().id)}) {
            core::VisitQuery query;
            query.cursor = cursor;
            QCOMPARE(m_open->log->page(query).result().error().code, Error::Code::Invalid);
        }
    }

    void aLongPageDelaysNoVisit()
    {
        QSemaphore isReading;
        QSemaphore mayEnd;
        auto page = m_open->store->read([&](QSqlDatabase &database, const services::Keyring &) {
            QSqlQuery query(database);
            const bool began = query.exec(u"SELECT id FROM visit"_s) && query.next(); // in the middle of it
            isReading.release();
            mayEnd.acquire();
            int rows = began ? 1 : 0;
            while (query.next())
                ++rows;
            return rows;
        });
        isReading.acquire();
        const Visit late = visitOf(m_anna, kStart + 1'000'000);
        const auto stored = m_open->log->store(late, {}).result();
        QVERIFY(stored);
        QVERIFY(!page.isFinished());
        mayEnd.release();
        QCOMPARE(page.result(), 200); // what was there when it began
        QVERIFY(m_open->log->visit(late.id).result()); // and the next one sees it
    }
};

QTEST_GUILESS_MAIN(VisitPagingTest)
#include "tst_visitpaging.moc"
