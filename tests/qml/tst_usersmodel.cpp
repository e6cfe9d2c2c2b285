// SPDX-License-Identifier: MIT
#include "qml/access/firstowner.h"
#include "qml/access/pingate.h"
#include "qml/access/usersmodel.h"
#include "tests/services/access/accessfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::FirstOwner;
using ui::PinGate;
using ui::UsersModel;

namespace {
QString anna() { return u"user:Anna"_s; }

bool isDone(UsersModel &model, const QSignalSpy &done, qsizetype before)
{
    return QTest::qWaitFor([&] { return !model.isBusy() && !model.isLoading(); }) && done.size() == before + 1;
}
} // namespace

// With the real book, in a folder of its own.
class TestUsersModel : public QObject {
    Q_OBJECT

    HandClock m_clock;

private Q_SLOTS:
    void addsChangesAndRemoves()
    {
        const QTemporaryDir dir;
        const OpenBook open(dir.path(), m_clock);
        QStringList askedBy;
        UsersModel model(
            *open.book,
            [&open, &askedBy](const QString &actor) {
                askedBy << actor;
                return open.book->users();
            },
            anna);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy done(&model, &UsersModel::done);
        model.load();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(askedBy, QStringList(anna()));

        model.add(u"Anna"_s, u"short"_s, UsersModel::Admin);
        QVERIFY(model.isBusy());
        QTRY_VERIFY(!model.isBusy());
        QVERIFY2(model.problem().contains(u"10"_s), qPrintable(model.problem()));
        QCOMPARE(done.size(), 0);
        model.add(u"Anna"_s, u"horse battery staple"_s, UsersModel::Admin);
        QVERIFY(isDone(model, done, 0));
        QVERIFY(model.problem().isEmpty());
        model.add(u"Ben"_s, u"horse battery staple"_s, UsersModel::Viewer);
        QVERIFY(isDone(model, done, 1));
        QCOMPARE(model.rowCount(), 2);
        const QString ben = model.index(1).data(UsersModel::IdRole).toString();
        QCOMPARE(model.index(1).data(UsersModel::NameRole).toString(), u"Ben"_s);
        QCOMPARE(model.index(1).data(UsersModel::RightRole).toInt(), int(UsersModel::Viewer));
        QVERIFY(!model.index(1).data(UsersModel::PinRole).toBool());

        model.setPin(ben, u"1234"_s);
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(!model.problem().isEmpty()); // tried first by everybody
        model.setPin(ben, u"2580"_s);
        QVERIFY(isDone(model, done, 2));
        QVERIFY(model.index(1).data(UsersModel::PinRole).toBool());
        model.setRight(ben, UsersModel::Resident);
        QVERIFY(isDone(model, done, 3));
        QCOMPARE(model.index(1).data(UsersModel::RightRole).toInt(), int(UsersModel::Resident));
        model.setDisabled(ben, true);
        QVERIFY(isDone(model, done, 4));
        QVERIFY(model.index(1).data(UsersModel::DisabledRole).toBool());
        model.setDisabled(ben, false);
        QVERIFY(isDone(model, done, 5));
        model.setPassword(ben, u"another long sentence"_s);
        QVERIFY(isDone(model, done, 6));
        QVERIFY(open.signIn(u"Ben"_s, u"another long sentence"_s));

        model.remove(model.index(0).data(UsersModel::IdRole).toString());
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(!model.problem().isEmpty()); // the last admin
        model.remove(ben);
        QVERIFY(isDone(model, done, 7));
        QCOMPARE(model.rowCount(), 1);
    }

    void asksForNoPinWhereNobodyHasOne()
    {
        const QTemporaryDir dir;
        const OpenBook open(dir.path(), m_clock);
        (void)open.add(u"Anna"_s);
        PinGate gate(*open.book);
        const QSignalSpy allowed(&gate, &PinGate::allowed);
        gate.ask(PinGate::ChangeSettings);
        QCOMPARE(allowed.size(), 1); // no kiosk
        gate.setEnforced(true);
        gate.ask(PinGate::ChangeSettings);
        QTRY_COMPARE(allowed.size(), 2);
        QVERIFY(!gate.isAsking() && !gate.isOpen());
    }

    void letsInWithTheRightPinAndForgetsWhoGoesAway()
    {
        const QTemporaryDir dir;
        const OpenBook open(dir.path(), m_clock);
        (void)open.add(u"Anna"_s);
        QVERIFY(open.book->setPin({}, u"Anna"_s, u"2580"_s).result());
        PinGate gate(*open.book);
        gate.setEnforced(true);
        gate.setIdleMs(200);
        const QSignalSpy allowed(&gate, &PinGate::allowed);
        const QSignalSpy expired(&gate, &PinGate::expired);
        gate.ask(PinGate::ChangeSettings);
        QTRY_VERIFY(gate.isAsking());
        QCOMPARE(allowed.size(), 0);
        gate.enter(u"0000"_s);
        QTRY_VERIFY(!gate.problem().isEmpty());
        QVERIFY2(gate.problem().contains(u"2"_s), qPrintable(gate.problem())); // more tries
        gate.enter(u"2580"_s);
        QTRY_COMPARE(allowed.size(), 1);
        QVERIFY(gate.isOpen() && !gate.isAsking());
        QCOMPARE(gate.actor(), u"user:Anna"_s);
        gate.ask(PinGate::ChangeSettings); // within the same visit to the screen
        QCOMPARE(allowed.size(), 2);

        QTRY_COMPARE(expired.size(), 1);
        QVERIFY(!gate.isOpen() && gate.actor().isEmpty());
        gate.ask(PinGate::ChangeSettings);
        QTRY_VERIFY(gate.isAsking());
        gate.cancel();
        QVERIFY(!gate.isAsking());
        QCOMPARE(allowed.size(), 2);
    }

    void saysHowLongToWaitAfterTooManyWrongPins()
    {
        const QTemporaryDir dir;
        const OpenBook open(dir.path(), m_clock);
        (void)open.add(u"Anna"_s);
        QVERIFY(open.book->setPin({}, u"Anna"_s, u"2580"_s).result());
        PinGate gate(*open.book);
        gate.setEnforced(true);
        gate.ask(PinGate::ChangeSettings);
        QTRY_VERIFY(gate.isAsking());
        for (int i = 0; i < 3; ++i) {
            gate.enter(u"0000"_s);
            QTRY_VERIFY(!gate.isChecking());
            QCOMPARE(gate.secondsToWait(), 0);
        }
        gate.enter(u"2580"_s); // right, and still not looked at
        QTRY_VERIFY(gate.secondsToWait() > 20);
        QVERIFY(gate.isAsking() && !gate.isOpen());
        const int wait = gate.secondsToWait();
        gate.enter(u"2580"_s);
        QVERIFY(!gate.isChecking());
        QTRY_VERIFY(gate.secondsToWait() < wait); // it counts down
    }

    void makesTheFirstOwnerOnce()
    {
        const QTemporaryDir dir;
        const OpenBook open(dir.path(), m_clock);
        FirstOwner owner(*open.book);
        const QSignalSpy made(&owner, &FirstOwner::made);
        QVERIFY(owner.isNeeded());
        QCOMPARE(owner.code(), open.book->setupCode());
        QVERIFY(!owner.code().isEmpty());
        owner.make(u"Anna"_s, u"short"_s, {});
        QTRY_VERIFY(!owner.isBusy());
        QVERIFY(owner.isNeeded() && !owner.problem().isEmpty());
        owner.make(u"Anna"_s, u"horse battery staple"_s, u"2580"_s);
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(!owner.isNeeded() && owner.code().isEmpty());
        const auto users = open.book->users().result();
        QVERIFY(users && users->size() == 1 && users->front().hasPin);
        QVERIFY(users->front().role == core::Role::Admin);
        QTRY_COMPARE(open.book->activeSessions(), 0); // the screen keeps no bearer
    }

    void seesAnOwnerWhoWasMadeElsewhere()
    {
        const QTemporaryDir dir;
        const OpenBook open(dir.path(), m_clock);
        FirstOwner owner(*open.book);
        QVERIFY(owner.isNeeded());
        (void)open.add(u"Anna"_s);
        QTRY_VERIFY(!owner.isNeeded());
    }
};

QTEST_GUILESS_MAIN(TestUsersModel)
#include "tst_usersmodel.moc"
