// SPDX-License-Identifier: MIT
// doorbell --connect: the real window on a station in another process.
#include "tests/app/programrun.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 120'000;
}

class RemoteWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_door;
    std::unique_ptr<Programs> m_desk;
    std::unique_ptr<RunningStation> m_process;

    Ran window(const QStringList &arguments) const
    {
        return m_desk->run(
            QStringLiteral(DOORBELL),
            QStringList {u"--data-dir"_s, m_desk->dataDir(), u"--token-file"_s, m_dir.filePath(u"token"_s)}
                + arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_door = std::make_unique<Programs>(m_dir.filePath(u"door"_s));
        m_desk = std::make_unique<Programs>(m_dir.filePath(u"desk"_s));
        QFile token(m_dir.filePath(u"token"_s));
        QVERIFY(token.open(QIODevice::WriteOnly) && token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        token.write(m_door->ctl({u"token"_s, u"create"_s, u"desk"_s, u"--role"_s, u"admin"_s}).out.toLatin1());
        token.close();
        m_process = std::make_unique<RunningStation>(*m_door, QStringList {u"--demo"_s});
        QVERIFY2(m_process->waitUntilReady(kWaitMs), qPrintable(m_process->log()));
    }

    // The same tour as through a station of its own: a live picture, a ring with a name, visits with their pictures,
    // each page.
    void showsEachPageOfTheOtherStation()
    {
        const QDir pictures(m_dir.filePath(u"pictures"_s));
        QVERIFY(pictures.mkpath(u"."_s));
        const Ran toured = window({u"--connect"_s, m_process->address(), u"--screenshots"_s, pictures.path(),
                                   u"--window-size"_s, u"800x480"_s});
        QVERIFY2(toured.code == 0, toured.text());
        for (const QString &page :
             {u"ring"_s, u"live"_s, u"visits"_s, u"visit"_s, u"system"_s, u"audit"_s, u"menu"_s, u"about"_s})
            QCOMPARE(QImage(pictures.filePath(page + u"-800x480.png"_s)).size(), QSize(800, 480));
        QVERIFY(!QFile::exists(m_desk->dataDir() + u"/doorbell.db"_s)); // it keeps nothing here
    }

    void whoSignedInHasSignedOutWhenTheWindowIsGone()
    {
        const QByteArray password = "correct horse battery";
        QCOMPARE(m_door->ctl({u"user"_s, u"add"_s, u"Anna"_s, u"--password-stdin"_s}, password + '\n').code, 0);
        const QString url = m_process->address() + u"/api/v1"_s;
        const Ran session = m_desk->run(
            u"curl"_s,
            {u"-s"_s, u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s,
             u"{\"name\":\"Anna\",\"password\":\"%1\"}"_s.arg(QString::fromLatin1(password)), url + u"/session"_s});
        const QString bearer = session.json().value(u"token"_s).toString();
        QVERIFY2(bearer.startsWith(u"dbs_"_s), session.text());
        const auto persons = [&] {
            return m_desk
                ->run(u"curl"_s,
                      {u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s, u"-H"_s,
                       u"Authorization: Bearer "_s + bearer, url + u"/persons"_s})
                .out;
        };
        QCOMPARE(persons(), u"200"_s);
        QFile token(m_dir.filePath(u"token"_s));
        QVERIFY(token.open(QIODevice::WriteOnly | QIODevice::Truncate));
        token.write(bearer.toLatin1());
        token.close();
        const QDir pictures(m_dir.filePath(u"pictures"_s));
        const Ran toured = window({u"--connect"_s, m_process->address(), u"--screenshots"_s, pictures.path(),
                                   u"--window-size"_s, u"800x480"_s});
        QVERIFY2(toured.code == 0, toured.text());
        QCOMPARE(persons(), u"401"_s);
    }

    void doesNotOpenWithoutAStation()
    {
        const Ran away = window({u"--connect"_s, u"http://127.0.0.1:1"_s});
        QVERIFY2(away.code == 1 && away.err.contains(u"nothing listens there"_s), away.text());
        const Ran wrong = window({u"--connect"_s, u"door.local"_s});
        QVERIFY2(wrong.code == 2 && wrong.err.contains(u"http://HOST:PORT"_s), wrong.text());
    }
};

QTEST_GUILESS_MAIN(RemoteWindowTest)
#include "tst_remotewindow.moc"
