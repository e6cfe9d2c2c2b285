// SPDX-License-Identifier: MIT
#include "qml/visits/visitmodel.h"
#include "tests/support/memorystation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using support::visitOf;
using ui::VisitModel;

class TestVisitModel : public QObject {
    Q_OBJECT

    const QDateTime m_noon {{2026, 11, 20}, {12, 0}, Qt::UTC};

    // A QAbstractItemModelTester calls fetchMore() itself, so it is not there where the reading is counted.
    static QString idAt(const VisitModel &model, int row)
    {
        return model.index(row).data(VisitModel::IdRole).toString();
    }

private Q_SLOTS:
    void readsAPageOfTenThousandAndTheNextOnlyWhenAsked()
    {
        support::MemoryVisitLog log;
        log.fill(10'000, m_noon);
        VisitModel model(log);
        QVERIFY(log.asked.isEmpty());
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 50);
        QCOMPARE(log.asked.size(), 1);
        QVERIFY(model.canFetchMore({}));
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_COMPARE(model.rowCount(), before + 50);
        }
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(log.asked.size(), 200);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(idAt(model, row), log.visits.at(row).id);
    }

    void showsOnlyWhatTheFilterAdmits()
    {
        support::MemoryVisitLog log;
        const auto visit = [](const QString &id, const QDateTime &at, const QString &name, core::VisitFace::Kind kind,
                              const QString &camera) {
            core::Visit visit = visitOf(id, at, name, kind);
            visit.camera = camera;
            visit.faces.first().personId = name.isEmpty() ? QString() : u"per_"_s + name;
            visit.outcome = kind == core::VisitFace::Kind::Known ? core::Visit::Outcome::Known
                                                                 : core::Visit::Outcome::Unknown;
            return visit;
        };
        const QDateTime now = QDateTime::currentDateTime();
        const QDateTime yesterday = now.date().addDays(-1).startOfDay().addSecs(3600);
        log.visits = {visit(u"a"_s, now, u"Anna"_s, core::VisitFace::Kind::Known, u"door"_s),
                      visit(u"b"_s, yesterday, {}, core::VisitFace::Kind::Unknown, u"door"_s),
                      visit(u"c"_s, yesterday.addSecs(-7200), u"Anna"_s, core::VisitFace::Kind::Known, u"garden"_s),
                      visit(u"d"_s, now.addDays(-40), u"Ben"_s, core::VisitFace::Kind::Known, u"door"_s)};
        VisitModel model(log);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto ids = [&model] {
            QStringList ids;
            for (int row = 0; row < model.rowCount(); ++row)
                ids << idAt(model, row);
            return ids.join(u' ');
        };
        model.fetchMore({});
        QTRY_COMPARE(ids(), u"a b c d"_s);
        ui::VisitFilter &filter = *model.filter();
        QVERIFY(!filter.isActive());
        filter.setPeriod(ui::VisitFilter::Yesterday);
        QTRY_COMPARE(ids(), u"b"_s);
        filter.setPeriod(ui::VisitFilter::LastThirtyDays);
        QTRY_COMPARE(ids(), u"a b c"_s);
        filter.setOutcome(VisitModel::Known);
        QTRY_COMPARE(ids(), u"a c"_s);
        filter.setCamera(u"garden"_s);
        QTRY_COMPARE(ids(), u"c"_s);
        filter.clear();
        QTRY_COMPARE(ids(), u"a b c d"_s);
        filter.setPerson(u"per_Anna"_s, u"Anna"_s);
        QTRY_COMPARE(ids(), u"a c"_s);

        // What comes in is held to it too, and what no longer fits goes.
        model.apply(visit(u"e"_s, now.addSecs(1), u"Ben"_s, core::VisitFace::Kind::Known, u"door"_s));
        QCOMPARE(ids(), u"a c"_s);
        model.apply(visit(u"f"_s, now.addSecs(2), u"Anna"_s, core::VisitFace::Kind::Known, u"door"_s));
        QCOMPARE(ids(), u"f a c"_s);
        model.apply(visit(u"f"_s, now.addSecs(2), u"Ben"_s, core::VisitFace::Kind::Known, u"door"_s));
        QCOMPARE(ids(), u"a c"_s);
    }

    void forgetsAPageThatWasAskedForBeforeTheFilterChanged()
    {
        support::MemoryVisitLog log;
        log.fill(120, QDateTime::currentDateTime());
        log.isHeld = true;
        VisitModel model(log);
        model.fetchMore({});
        model.filter()->setCamera(u"no such camera"_s);
        log.release(); // of everything
        log.release();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.error().isEmpty());
    }

    void asksOnceWhileAPageIsOnItsWay()
    {
        support::MemoryVisitLog log;
        log.fill(120, m_noon);
        log.isHeld = true;
        VisitModel model(log);
        model.fetchMore({});
        QVERIFY(model.isLoading());
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(log.asked.size(), 1);
        log.release();
        QTRY_COMPARE(model.rowCount(), 50);
        QVERIFY(!model.isLoading());
    }

    void putsANewVisitOnTopAndItsLaterStatesInPlace()
    {
        support::MemoryVisitLog log;
        log.fill(3, m_noon);
        VisitModel model(log);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 3);
        core::Visit visit = visitOf(u"vis_new"_s, m_noon.addSecs(60), {}, core::VisitFace::Kind::Unknown);
        visit.endedAt = {};
        model.apply(visit);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(idAt(model, 0), u"vis_new"_s);
        QVERIFY(model.index(0).data(VisitModel::OpenRole).toBool());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        core::Visit later = visitOf(u"vis_new"_s, m_noon.addSecs(60), u"Max"_s, core::VisitFace::Kind::Blocked);
        later.rang = true;
        model.apply(later);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(VisitModel::OutcomeRole).toInt(), int(VisitModel::Blocked));
        QCOMPARE(model.index(0).data(VisitModel::WhoRole).toString(), u"Max"_s);
        QVERIFY(model.index(0).data(VisitModel::RangRole).toBool());
        QVERIFY(!model.index(0).data(VisitModel::OpenRole).toBool());
    }

    void showsAVisitOnceThatCameWhileItsPageWasRead()
    {
        support::MemoryVisitLog log;
        log.fill(10, m_noon);
        log.isHeld = true;
        VisitModel model(log);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.fetchMore({});
        core::Visit newest = log.visits.front();
        newest.rang = true;
        model.apply(newest); // the page that is on its way holds an older state of it
        core::Visit middle = log.visits.at(4);
        middle.answered = true;
        model.apply(middle);
        log.release();
        QTRY_COMPARE(model.rowCount(), 10);
        QVERIFY(model.index(0).data(VisitModel::RangRole).toBool());
        for (int row = 0; row < 10; ++row)
            QCOMPARE(idAt(model, row), log.visits.at(row).id);
    }

    void leavesAnOldVisitToItsPage()
    {
        support::MemoryVisitLog log;
        log.fill(60, m_noon);
        VisitModel model(log);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 50);
        model.apply(log.visits.at(55));
        QCOMPARE(model.rowCount(), 50);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 60);
    }

    void saysWhyNothingCanBeReadAndTriesAgain()
    {
        support::MemoryVisitLog log;
        log.fill(5, m_noon);
        log.broken = core::Error {core::Error::Code::Io, u"the database is gone"_s};
        VisitModel model(log);
        const QSignalSpy state(&model, &VisitModel::stateChanged);
        model.fetchMore({});
        QTRY_COMPARE(model.error(), u"the database is gone"_s);
        QVERIFY(!model.canFetchMore({})); // a list view asks all the time
        log.broken.reset();
        model.retry();
        QTRY_COMPARE(model.rowCount(), 5);
        QVERIFY(model.error().isEmpty());
        QVERIFY(state.size() >= 4);
    }

    void keepsNoEmbeddings()
    {
        support::MemoryVisitLog log;
        VisitModel model(log);
        core::Visit visit = visitOf(u"vis_a"_s, m_noon, u"Anna"_s, core::VisitFace::Kind::Known);
        visit.faces.front().embedding = {u"model"_s, std::vector<float>(512, 0.1F)};
        model.apply(visit);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(VisitModel::WhoRole).toString(), u"Anna"_s);
        QVERIFY(model.index(0).data(VisitModel::PictureRole).toUrl().isEmpty());
        visit.snapshot = u"snp_1"_s;
        model.apply(visit);
        QCOMPARE(model.index(0).data(VisitModel::PictureRole).toUrl(), QUrl(u"image://visits/snp_1"_s));
    }
};

QTEST_GUILESS_MAIN(TestVisitModel)
#include "tst_visitmodel.moc"
