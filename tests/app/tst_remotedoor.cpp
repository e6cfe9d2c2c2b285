// SPDX-License-Identifier: MIT
// Signing in at a station elsewhere: the real program over HTTPS with a certificate that nobody vouches for.
#include "services/remote/remotedoor.h"
#include "services/remote/remotestation.h"
#include "tests/app/programrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using services::KnownStations;
using services::RemoteDoor;

namespace {
constexpr int kWaitMs = 120'000;
const QString kPassword = u"horse battery staple"_s;

template <typename T> T done(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kWaitMs))
        qFatal("no answer");
    return future.result();
}
} // namespace

class RemoteDoorTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<RunningStation> m_station;
    QString m_url;
    QString m_print; // as the station's log shows it

    KnownStations known() const { return KnownStations(m_dir.filePath(u"known/stations"_s)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_programs = std::make_unique<Programs>(m_dir.filePath(u"data"_s));
        m_programs->set(u"TLS_SELF_SIGNED"_s, u"true"_s);
        const Ran added = m_programs->run(u"sh"_s,
                                          {u"-c"_s,
                                           u"echo '%1' | '%2' --data-dir '%3' user add Anna --password-stdin"_s.arg(
                                               kPassword, QStringLiteral(DOORBELLCTL), m_programs->dataDir())});
        QVERIFY2(added.code == 0, added.text());
        m_station = std::make_unique<RunningStation>(*m_programs, QStringList {u"--demo"_s});
        QVERIFY2(m_station->waitForLog(u"/metrics"_s, kWaitMs), qPrintable(m_station->log()));
        const QString log = m_station->log();
        m_url = QRegularExpression(u"https://127\\.0\\.0\\.1:\\d+"_s).match(log).captured();
        m_print = QRegularExpression(u"SHA-256 ([0-9A-F:]{95})"_s).match(log).captured(1);
        QVERIFY2(!m_url.isEmpty() && !m_print.isEmpty(), qPrintable(log));
    }

    void showsWhoseCertificateItIsBeforeAnythingIsSaid()
    {
        RemoteDoor door(known());
        const auto seen = done(door.look(m_url));
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().message));
        QVERIFY(seen->isSecure && !seen->isTrusted && !seen->isKnown() && !seen->isChanged());
        QCOMPARE(seen->fingerprint, m_print);
        // Without somebody who believes it nothing is sent.
        const auto entered = done(door.signIn(m_url, {}, u"Anna"_s, kPassword));
        QVERIFY(!entered && entered.error().message.contains(u"not trusted"_s));
    }

    void letsInByNameAndPasswordAndRemembers()
    {
        RemoteDoor door(known());
        const auto wrong = done(door.signIn(m_url, m_print, u"Anna"_s, u"something else"_s));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().message, u"name or password is wrong"_s);
        QVERIFY(!QFile::exists(m_dir.filePath(u"known/stations"_s))); // only whoever came in is sure
        const auto bearer = done(door.signIn(m_url, m_print, u"Anna"_s, kPassword));
        QVERIFY2(bearer, qPrintable(bearer ? QString() : bearer.error().message));
        QVERIFY(bearer->startsWith("dbs_"));
        const auto seen = done(door.look(m_url));
        QVERIFY(seen && seen->isKnown());
        QCOMPARE(QFile::permissions(m_dir.filePath(u"known/stations"_s))
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        const auto station
            = services::RemoteStation::open(*services::RemoteAccess::from({m_url, *bearer, m_print, {}}));
        QVERIFY2(station, qPrintable(station ? QString() : station.error().message));
        QCOMPARE((*station)->cameras().size(), 1);
    }

    void noticesAnotherCertificate()
    {
        const QString other = QString(m_print).replace(0, 2, m_print.startsWith(u"00"_s) ? u"11"_s : u"00"_s);
        const KnownStations elsewhere(m_dir.filePath(u"elsewhere"_s));
        QVERIFY(elsewhere.remember(m_url.toUpper().replace(u"HTTPS"_s, u"https"_s), other)); // one station, one line
        RemoteDoor door(elsewhere);
        const auto seen = done(door.look(m_url));
        QVERIFY(seen && seen->isChanged());
        QCOMPARE(seen->believed, other);
        const auto entered = done(door.signIn(m_url, other, u"Anna"_s, kPassword));
        QVERIFY(!entered && entered.error().message.contains(u"another certificate"_s));
        QVERIFY(elsewhere.forget(m_url));
        QVERIFY(elsewhere.fingerprint(m_url)->isEmpty());
    }

    void saysWhatIsNoStation()
    {
        RemoteDoor door(known());
        const auto nobody = done(door.look(u"http://127.0.0.1:1"_s));
        QVERIFY(!nobody && nobody.error().message.contains(u"nothing listens there"_s));
        const auto wrong = done(door.look(u"door.local"_s));
        QVERIFY(!wrong && wrong.error().code == core::Error::Code::Invalid);
        const KnownStations unreadable(m_dir.path()); // a folder
        RemoteDoor blind(unreadable);
        QVERIFY(!done(blind.look(m_url))); // what was believed is not known: nobody is believed
    }
};

QTEST_GUILESS_MAIN(RemoteDoorTest)
#include "tst_remotedoor.moc"
