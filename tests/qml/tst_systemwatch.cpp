// SPDX-License-Identifier: MIT
#include "core/domain/futures.h"
#include "qml/system/auditmodel.h"
#include "qml/system/healthwords.h"
#include "qml/system/systemwatch.h"
#include "tests/services/audit/auditfixture.h"
#include "tests/support/memorystation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::HealthCheck;
using ui::AuditModel;
using ui::HealthModel;
using ui::SystemWatch;

namespace {
// What a real board says, unless it is broken.
class BoardReporter final : public core::StationReporter {
public:
    QFuture<core::Result<core::StationReport>> report() const override
    {
        ++asked;
        if (!broken.isEmpty())
            return core::readyFuture(
                core::Result<core::StationReport>(core::Error {core::Error::Code::Unavailable, broken}));
        return core::readyFuture(core::Result<core::StationReport>(core::StationReport {
            QDateTime::currentDateTimeUtc(), u"1.2.3"_s, board.checks(), {u"http://192.0.2.7:5000"_s}}));
    }

    core::HealthBoard board;
    QString broken;
    mutable int asked = 0;
};

QString textAt(const QAbstractItemModel &model, int row, int role) { return model.index(row, 0).data(role).toString(); }
} // namespace

class TestSystemWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasPlainWordsAndSomethingToDoForEachCheckThatIsNotWell()
    {
        const QStringList names {u"system_resources"_s,
                                 u"application_components"_s,
                                 u"database_connectivity"_s,
                                 u"disk"_s,
                                 u"models"_s,
                                 u"clock"_s,
                                 u"audit_log"_s,
                                 u"tls_certificate"_s,
                                 u"something_new"_s};
        QSet<QString> titles;
        for (const QString &name : names) {
            for (const HealthCheck::Status status : {HealthCheck::Status::Healthy, HealthCheck::Status::Degraded,
                                                     HealthCheck::Status::Unhealthy, HealthCheck::Status::Unknown}) {
                HealthCheck check {name, status, u"message"_s};
                check.timestamp = QDateTime::currentDateTimeUtc();
                const ui::HealthWords words = ui::healthWordsOf(check);
                QVERIFY(!words.title.isEmpty() && !words.title.contains(u'_'));
                QVERIFY(!words.state.isEmpty());
                QCOMPARE(words.advice.isEmpty(), status == HealthCheck::Status::Healthy);
                titles << words.title;
            }
        }
        QCOMPARE(titles.size(), names.size());
        const QString fresh = ui::healthWordsOf({u"disk"_s, HealthCheck::Status::Unknown, {}}).state;
        QCOMPARE(fresh, u"Not looked at yet."_s);
    }

    void namesWhatIsShort()
    {
        HealthCheck check {u"system_resources"_s, HealthCheck::Status::Degraded, u"cpu 97 %"_s};
        check.details = {{u"cpu_percent"_s, 97.0}, {u"memory_percent"_s, 40.0}, {u"disk_percent"_s, 90.0}};
        const QString state = ui::healthWordsOf(check).state;
        QVERIFY(state.contains(u"processor"_s) && state.contains(u"disk"_s) && !state.contains(u"Memory"_s));
        HealthCheck parts {u"application_components"_s, HealthCheck::Status::Degraded, u"cameras lost: front"_s};
        parts.details = {{u"cameras"_s, QJsonObject {{u"front"_s, u"lost"_s}}}};
        QVERIFY(ui::healthWordsOf(parts).state.contains(u"camera"_s));
        parts.details = {};
        QCOMPARE(ui::healthWordsOf(parts).state, u"Still starting."_s);
    }

    void showsTheWorstFirstAndKeepsItsRowsWhileTheyAreTheSame()
    {
        HealthModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setChecks({{u"disk"_s, HealthCheck::Status::Healthy, {}},
                         {u"clock"_s, HealthCheck::Status::Unknown, {}},
                         {u"models"_s, HealthCheck::Status::Unhealthy, u"gone"_s},
                         {u"audit_log"_s, HealthCheck::Status::Degraded, {}}});
        QCOMPARE(model.index(0).data(HealthModel::StatusRole).toInt(), int(HealthModel::Unhealthy));
        QCOMPARE(textAt(model, 0, HealthModel::DetailRole), u"gone"_s);
        QCOMPARE(model.index(1).data(HealthModel::StatusRole).toInt(), int(HealthModel::Degraded));
        QCOMPARE(model.index(2).data(HealthModel::StatusRole).toInt(), int(HealthModel::Unknown));
        QCOMPARE(reset.size(), 1);
        model.setChecks({{u"models"_s, HealthCheck::Status::Unhealthy, u"still gone"_s},
                         {u"audit_log"_s, HealthCheck::Status::Degraded, {}},
                         {u"clock"_s, HealthCheck::Status::Unknown, {}},
                         {u"disk"_s, HealthCheck::Status::Healthy, {}}});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(textAt(model, 0, HealthModel::DetailRole), u"still gone"_s);
    }

    void asksOnlyWhileItIsShownAndKnowsWhatItDoesNotKnow()
    {
        BoardReporter reporter;
        support::MemoryStation station;
        station.cameraList = {support::connectedCamera(u"front"_s)};
        station.cameraList.front().framesPerSecond = 12;
        SystemWatch watch(reporter, station);
        QCOMPARE(watch.age(), -1);
        QCOMPARE(watch.overall(), HealthModel::Unknown);
        QVERIFY(watch.freeText().isEmpty() && !watch.hasReport());
        QCOMPARE(reporter.asked, 0);

        for (QStringView name : {core::kSystemResources, core::kApplicationComponents, core::kDatabaseConnectivity})
            reporter.board.report(name.toString(), HealthCheck::Status::Healthy, u"well"_s);
        HealthCheck disk {u"disk"_s, HealthCheck::Status::Healthy, u"room"_s};
        disk.details = {{u"free_bytes"_s, 5'368'709'120.0}};
        reporter.board.report(disk);
        watch.setActive(true);
        QTRY_VERIFY(watch.hasReport());
        QCOMPARE(watch.overall(), HealthModel::Healthy);
        QCOMPARE(watch.version(), u"1.2.3"_s);
        QCOMPARE(watch.addressText(), u"http://192.0.2.7:5000"_s);
        QVERIFY(watch.freeText().startsWith(u"5.0"_s));
        QTRY_COMPARE(watch.visitsText(), u"0"_s);
        QCOMPARE(watch.pictures()->latest(), 12.0);
        QVERIFY(!watch.processor()->isKnown()); // the board does not say
        QVERIFY(!watch.dropped()->isKnown());
        QTRY_VERIFY(reporter.asked >= 2); // by itself

        watch.setActive(false);
        QVERIFY(!watch.isActive());
        const int before = reporter.asked;
        watch.refresh();
        QCOMPARE(reporter.asked, before + 1); // nothing else asked meanwhile
    }

    void saysWhenTheStationAnswersNoMore()
    {
        BoardReporter reporter;
        support::MemoryStation station;
        SystemWatch watch(reporter, station);
        watch.refresh();
        QTRY_VERIFY(watch.hasReport());
        reporter.broken = u"nothing listens there"_s;
        watch.refresh();
        QTRY_COMPARE(watch.error(), u"nothing listens there"_s);
        QVERIFY(watch.hasReport()); // what was known stays, and says how old it is
        QVERIFY(watch.age() >= 0);
        QCOMPARE(watch.overall(), HealthModel::Unknown);
        QVERIFY(!watch.pictures()->isKnown());
        reporter.broken.clear();
        watch.refresh();
        QTRY_VERIFY(watch.error().isEmpty());
    }

    void reckonsWhatIsLeftOutASecond()
    {
        BoardReporter reporter;
        support::MemoryStation station;
        SystemWatch watch(reporter, station);
        const auto report = [&](double dropped) {
            HealthCheck parts {u"application_components"_s, HealthCheck::Status::Healthy, {}};
            parts.details = {{u"queues"_s, QJsonObject {{u"front"_s, QJsonObject {{u"dropped"_s, dropped}}}}}};
            reporter.board.report(parts);
            const QSignalSpy changed(watch.dropped(), &ui::TrendSeries::changed);
            watch.refresh();
            QTRY_COMPARE(changed.size(), 1);
        };
        report(100);
        QVERIFY(!watch.dropped()->isKnown()); // one count is no rate
        const qint64 then = QDateTime::currentMSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > then + 5);
        report(104);
        QVERIFY(watch.dropped()->isKnown() && watch.dropped()->latest() > 0);
        report(3);
        QVERIFY(!watch.dropped()->isKnown()); // it was started again
    }

    void readsTheAuditLogPageByPage()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        services::AuditLog log(dir.path(), {.heads = &heads});
        QCOMPARE(recordAll(log, 120), 0);
        AuditModel model(log);
        QVERIFY(!model.canFetchMore({}));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 50);
        QCOMPARE(model.index(0).data(AuditModel::SeqRole).toInt(), 120);
        QCOMPARE(textAt(model, 0, AuditModel::WhatRole), u"do 120 – vis_120"_s);
        QCOMPARE(textAt(model, 0, AuditModel::WhoRole), u"änna, at the station's shell"_s);
        QCOMPARE(textAt(model, 1, AuditModel::WhoRole), u"the station itself"_s);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.index(119).data(AuditModel::SeqRole).toInt(), 1);
        QCOMPARE(recordAll(log, 1, 121), 0);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 50);
        QCOMPARE(model.index(0).data(AuditModel::SeqRole).toInt(), 121);

        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 121); // it fetches all there is, and nothing twice
        QCOMPARE(model.index(120).data(AuditModel::SeqRole).toInt(), 1);

        core::AuditEvent looked;
        looked.actor = u"window"_s;
        looked.action = u"list persons"_s;
        looked.resource = u"persons"_s;
        QVERIFY(log.record(looked).result());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 122);
        QCOMPARE(textAt(model, 0, AuditModel::WhatRole), u"list persons"_s); // to what is said already
    }

    void showsOnlyWhatIsWantedOfTheAuditLog()
    {
        using Type = core::AuditEvent::Type;
        const QTemporaryDir dir;
        MemoryHeads heads;
        services::AuditLog log(dir.path(), {.heads = &heads});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto record = [&](Type type, const QString &actor, const QString &action, const QString &belongsTo,
                                const QDateTime &time) {
            core::AuditEvent event;
            event.type = type;
            event.actor = actor;
            event.action = action;
            event.resource = u"station"_s;
            event.correlationId = belongsTo;
            event.time = time;
            return log.record(event).result().hasValue();
        };
        QVERIFY(record(Type::SystemChange, u"station"_s, u"start"_s, {}, now.addDays(-3)));
        QVERIFY(record(Type::Authentication, u"user:Anna"_s, u"signed in"_s, u"req_1"_s, now));
        QVERIFY(record(Type::DataAccess, u"user:Anna"_s, u"list persons"_s, u"req_2"_s, now));
        QVERIFY(record(Type::DataAccess, u"window"_s, u"list persons"_s, {}, now));

        AuditModel model(log);
        ui::AuditFilter &filter = *model.filter();
        const auto shown = [&model] {
            QStringList numbers;
            for (int row = 0; row < model.rowCount(); ++row)
                numbers << model.index(row).data(AuditModel::SeqRole).toString();
            return numbers.join(u' ');
        };
        filter.setKind(int(Type::DataAccess));
        QCoreApplication::processEvents();
        QVERIFY(!model.isLoading() && model.rowCount() == 0); // nobody has asked to see it yet
        filter.clear();
        model.reload();
        QTRY_COMPARE(shown(), u"4 3 2 1"_s);
        QVERIFY(!filter.isActive());
        QCOMPARE(model.actors().size(), 4); // everybody, and three of them
        filter.setKind(int(Type::DataAccess));
        QTRY_COMPARE(shown(), u"4 3"_s);
        filter.setActor(u"user:Anna"_s);
        QTRY_COMPARE(shown(), u"3"_s);
        QCOMPARE(model.actors().size(), 4); // the others can still be chosen
        filter.setKind(ui::AuditFilter::kAny);
        QTRY_COMPARE(shown(), u"3 2"_s);
        filter.setCorrelationId(u"req_1"_s);
        QTRY_COMPARE(shown(), u"2"_s);
        filter.clear();
        QTRY_COMPARE(shown(), u"4 3 2 1"_s);
        filter.setPeriod(ui::AuditFilter::LastSevenDays);
        QTRY_COMPARE(shown(), u"4 3 2 1"_s);
        filter.setPeriod(ui::AuditFilter::Yesterday);
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(shown(), QString());
    }

    void showsAllThatAnEntryHolds()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        services::AuditLog log(dir.path(), {.heads = &heads});
        core::AuditEvent event;
        event.actor = u"user:Anna"_s;
        event.action = u"change setting"_s;
        event.resource = u"settings/snapshot.quality"_s;
        event.correlationId = u"req_7"_s;
        event.data = {{u"old"_s, u"85"_s},
                      {u"new"_s, QJsonValue()},
                      {u"remote_address"_s, u"192.0.2.7"_s},
                      {u"as_decided"_s, true}};
        QVERIFY(log.record(event).result());
        event.action = u"view visit"_s;
        event.resource = u"vis_01M8G2PGJCN6FPYB3HKKFTFQBD"_s;
        QVERIFY(log.record(event).result());
        AuditModel model(log);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(textAt(model, 0, AuditModel::WhatRole), u"view visit"_s); // its id says nothing to a person
        QCOMPARE(textAt(model, 1, AuditModel::WhatRole), u"change setting – snapshot.quality"_s);
        const auto all = [&model](int row) {
            QMap<QString, QString> facts;
            const QVariantList details = model.index(row).data(AuditModel::DetailsRole).toList();
            for (const QVariant &detail : details)
                facts.insert(detail.toMap().value(u"name"_s).toString(), detail.toMap().value(u"value"_s).toString());
            return facts;
        };
        QCOMPARE(all(0).value(u"To what"_s), u"vis_01M8G2PGJCN6FPYB3HKKFTFQBD"_s);
        const QMap<QString, QString> facts = all(1);
        QCOMPARE(facts.value(u"Who"_s), u"Anna (user:Anna)"_s);
        QCOMPARE(facts.value(u"What"_s), u"change setting"_s);
        QCOMPARE(facts.value(u"Kind of event"_s), u"Station and settings"_s);
        QCOMPARE(facts.value(u"Before"_s), u"85"_s);
        QCOMPARE(facts.value(u"After"_s), u"nothing"_s);
        QCOMPARE(facts.value(u"Address"_s), u"192.0.2.7"_s);
        QCOMPARE(facts.value(u"as decided"_s), u"yes"_s);
        QCOMPARE(facts.value(u"Belongs to"_s), u"req_7"_s);
        QCOMPARE(facts.value(u"Entry number"_s), u"1"_s);
        QCOMPARE(facts.value(u"Hash"_s).size(), 64);
        QVERIFY(facts.value(u"When exactly"_s).contains(QString::number(QDate::currentDate().year())));
    }

    void saysWhetherSomebodyChangedTheLog()
    {
        const QTemporaryDir dir;
        MemoryHeads heads;
        services::AuditLog log(dir.path(), {.heads = &heads});
        QCOMPARE(recordAll(log, 20), 0);
        AuditModel model(log);
        QCOMPARE(model.verdict(), AuditModel::NotVerified);
        model.verify();
        QVERIFY(model.isVerifying());
        QTRY_COMPARE(model.verdict(), AuditModel::Intact);
        QVERIFY(model.verdictText().contains(u"20"_s));
        QVERIFY(!model.isVerifying());

        const QString path = dir.filePath(u"logs/audit.log"_s);
        QVERIFY(overwrite(path, contentsOf(path).replace("do 7\"", "do 8\"")));
        model.verify();
        QTRY_COMPARE(model.verdict(), AuditModel::Broken);
        QVERIFY2(model.verdictText().contains(u"7"_s), qPrintable(model.verdictText()));
        QVERIFY(!model.verdictDetail().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSystemWatch)
#include "tst_systemwatch.moc"
