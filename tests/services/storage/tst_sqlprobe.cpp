// SPDX-License-Identifier: MIT
#include "services/storage/sqlprobe.h"
#include "tests/services/storage/storagefixture.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SqlProbeTest : public QObject {
    Q_OBJECT

    // Another program that holds the database.
    struct Holder {
        QString name = u"holder"_s;
        explicit Holder(const QString &dir)
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(dir + u"/doorbell.db"_s);
            isHolding = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
        }
        ~Holder() { QSqlDatabase::removeDatabase(name); }
        bool isHolding = false;
    };

private Q_SLOTS:
    void writesAndReadsForReal()
    {
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        QVERIFY2(open.store, qUtf8Printable(open.error));
        services::SqlProbe probe(*open.store);
        for (int i = 0; i < 3; ++i) {
            const auto times = probe.run(60s);
            QVERIFY2(times, times ? "" : qUtf8Printable(times.error().message));
            QVERIFY(times->writeMs >= 0 && times->readMs >= 0);
        }
        const qint64 rows = open.store
                                ->read([](QSqlDatabase &database, const services::Keyring &) {
                                    QSqlQuery query(database);
                                    return query.exec(u"SELECT COUNT(*) FROM meta WHERE name = 'health_probe'"_s)
                                            && query.next()
                                        ? query.value(0).toLongLong()
                                        : -1;
                                })
                                .result();
        QCOMPARE(rows, 1); // it does not grow
    }

    void aHeldDatabaseShowsInTimeAndIsNotAskedTwice()
    {
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        QVERIFY2(open.store, qUtf8Printable(open.error));
        services::SqlProbe probe(*open.store);
        QVERIFY(probe.run(60s));
        {
            const Holder holder(dir.path());
            QVERIFY(holder.isHolding);
            for (int i = 0; i < 3; ++i) {
                const auto times = probe.run(50ms);
                QVERIFY(!times);
                QCOMPARE(times.error().code, core::Error::Code::Unavailable);
                QVERIFY2(times.error().message.contains(u"has not answered"_s), qUtf8Printable(times.error().message));
            }
            const auto busy
                = probe.run(60s); // the one try that waits ends after SQLite's five seconds, and so does the next
            QVERIFY(!busy);
            QVERIFY2(busy.error().message.contains(u"busy with another program"_s),
                     qUtf8Printable(busy.error().message));
        }
        QVERIFY(probe.run(60s));
    }

    void aDatabaseThatCannotBeWrittenShows()
    {
        const QTemporaryDir dir;
        const OpenStore open(dir.path());
        QVERIFY2(open.store, qUtf8Printable(open.error));
        open.store
            ->run([](QSqlDatabase &database, const services::Keyring &) {
                return QSqlQuery(database).exec(u"PRAGMA query_only=ON"_s);
            })
            .waitForFinished();
        services::SqlProbe probe(*open.store);
        const auto times = probe.run(60s);
        QVERIFY(!times);
        QVERIFY2(times.error().message.contains(u"read-only"_s), qUtf8Printable(times.error().message));
    }
};

QTEST_GUILESS_MAIN(SqlProbeTest)
#include "tst_sqlprobe.moc"
