// SPDX-License-Identifier: MIT
#include "qml/visitmodel.h"
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
