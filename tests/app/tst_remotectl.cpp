// SPDX-License-Identifier: MIT
// doorbellctl --url: the shell's commands on a station that runs elsewhere.
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"
#include "tests/app/programrun.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 120'000;
}

class RemoteCtlTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_door; // where the station runs
    std::unique_ptr<Programs> m_desk; // somewhere else: another data directory, and nothing in it
    std::unique_ptr<RunningStation> m_process;
    QString m_url;
    QString m_visit;

    Ran ctl(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_desk->ctl(QStringList {u"--url"_s, m_url, u"--token-file"_s, m_dir.filePath(u"token"_s)} + arguments,
                           input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_door = std::make_unique<Programs>(m_dir.filePath(u"door"_s));
        m_desk = std::make_unique<Programs>(m_dir.filePath(u"desk"_s));
        QImage image(320, 180, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(m_dir.filePath(u"green.jpg"_s)));
        QFile green(m_dir.filePath(u"green.jpg"_s));
        QVERIFY(green.open(QIODevice::ReadOnly));
        {
            const auto store = services::SqlStore::open(m_door->dataDir());
            QVERIFY(store.hasValue());
            services::SqlVisitLog log(**store);
            core::Visit visit;
            visit.id = u"vis_01HZZZZZZZZZZZZZZZZZZZZZZZ"_s;
            visit.camera = u"demo"_s;
            visit.startedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
            visit.endedAt = visit.startedAt.addSecs(9);
            QVERIFY(log.store(visit, green.readAll()).result().hasValue());
            m_visit = visit.id;
        }
        QFile token(m_dir.filePath(u"token"_s));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        token.write(m_door->ctl({u"token"_s, u"create"_s, u"desk"_s, u"--role"_s, u"admin"_s}).out.toLatin1());
        token.close();
        m_process = std::make_unique<RunningStation>(*m_door, QStringList {u"--demo"_s});
        QVERIFY2(m_process->waitUntilReady(kWaitMs), qPrintable(m_process->log()));
        m_url = m_process->address();
    }

    void saysTheSameAsAtTheStation()
    {
        for (const QStringList &command : {QStringList {u"visit"_s, u"show"_s, m_visit},
                                           QStringList {u"visit"_s, u"list"_s, u"--until"_s, u"2026-02-01"_s},
                                           QStringList {u"person"_s, u"list"_s}, QStringList {u"user"_s, u"list"_s}}) {
            const Ran here = m_door->ctl(command + QStringList {u"--json"_s});
            const Ran far = ctl(command + QStringList {u"--json"_s});
            QVERIFY2(far.code == 0 && !far.json().isEmpty(), far.text());
            QCOMPARE(far.json(), here.json());
            const Ran table = ctl(command);
            QVERIFY2(table.code == 0 && table.out == m_door->ctl(command).out, table.text());
        }
    }

    void looksAfterPeopleAndTokens()
    {
        const QJsonArray persons = ctl({u"person"_s, u"list"_s, u"--json"_s}).json().value(u"persons"_s).toArray();
        QVERIFY(persons.size() >= 2);
        const QString name = persons.first().toObject().value(u"name"_s).toString();
        const Ran renamed = ctl({u"person"_s, u"rename"_s, name, u"Ænna Ōe"_s});
        QVERIFY2(renamed.code == 0, renamed.text());
        const Ran shown = ctl({u"person"_s, u"show"_s, u"Ænna Ōe"_s, u"--json"_s});
        QVERIFY2(!shown.json().value(u"enrolled"_s).toArray().isEmpty(), shown.text());
        QVERIFY(m_door->ctl({u"person"_s, u"list"_s}).out.contains(u"Ænna Ōe"_s)); // at the station too
        const Ran exported = ctl({u"person"_s, u"export"_s, u"Ænna Ōe"_s});
        QVERIFY2(exported.code == 0, exported.text());
        QVERIFY(!exported.json()
                     .value(u"enrolled"_s)
                     .toArray()
                     .first()
                     .toObject()
                     .value(u"chip_png_base64"_s)
                     .toString()
                     .isEmpty());
        QCOMPARE(exported.json().value(u"enrolled"_s),
                 m_door->ctl({u"person"_s, u"export"_s, u"Ænna Ōe"_s}).json().value(u"enrolled"_s));
        const Ran erased = ctl({u"person"_s, u"erase"_s, u"Ænna Ōe"_s, u"--json"_s});
        QVERIFY2(erased.code == 0 && erased.json().value(u"faces"_s).toInt() > 0, erased.text());
        QCOMPARE(ctl({u"person"_s, u"show"_s, u"Ænna Ōe"_s}).code, 1);

        const Ran made = ctl({u"token"_s, u"create"_s, u"grafana"_s, u"--role"_s, u"viewer"_s, u"--scope"_s,
                              u"view_live"_s, u"--expires"_s, u"12h"_s});
        QVERIFY2(made.code == 0 && made.out.startsWith(u"dbt_"_s), made.text());
        QVERIFY(ctl({u"token"_s, u"list"_s}).out.contains(u"grafana"_s));
        QCOMPARE(ctl({u"token"_s, u"revoke"_s, u"grafana"_s, u"--json"_s}).json().value(u"state"_s), u"revoked"_s);
        QVERIFY(m_door->ctl({u"audit"_s, u"list"_s, u"--json"_s}).out.contains(u"token:desk"_s)); // who did it
    }

    void looksAfterUsers()
    {
        const QByteArray password = "correct horse battery\n";
        const Ran weak = ctl({u"user"_s, u"add"_s, u"Vera"_s, u"--password-stdin"_s}, "short\n");
        QVERIFY2(weak.code == 1 && !weak.err.isEmpty(), weak.text());
        const Ran added = ctl({u"user"_s, u"add"_s, u"Vera"_s, u"--role"_s, u"resident"_s, u"--json"_s}, password);
        QVERIFY2(added.code == 0 && added.json().value(u"role"_s) == u"resident"_s, added.text());
        const Ran pin = ctl({u"user"_s, u"pin"_s, u"Vera"_s}, "730519482651\n");
        QVERIFY2(pin.code == 0, pin.text());
        const auto vera = [this] {
            const QJsonArray users = m_door->ctl({u"user"_s, u"list"_s, u"--json"_s}).json()[u"users"_s].toArray();
            for (const QJsonValue &user : users) {
                if (user[u"name"_s] == u"Vera"_s)
                    return user.toObject();
            }
            return QJsonObject();
        };
        QVERIFY(vera().value(u"has_pin"_s).toBool()); // at the station
        QCOMPARE(ctl({u"user"_s, u"passwd"_s, u"Vera"_s, u"--password-stdin"_s}, "another horse battery\n").code, 0);
        QCOMPARE(ctl({u"user"_s, u"pin"_s, u"Vera"_s, u"--remove"_s}).code, 0);
        QVERIFY(!vera().value(u"has_pin"_s).toBool());
        QCOMPARE(ctl({u"user"_s, u"disable"_s, u"Vera"_s}).code, 0);
        QVERIFY(vera().value(u"disabled"_s).toBool());
        QCOMPARE(ctl({u"user"_s, u"remove"_s, u"Vera"_s}).code, 0);
        QVERIFY(vera().isEmpty());
        const QString log = m_door->ctl({u"audit"_s, u"list"_s, u"--json"_s}).out;
        QVERIFY(!log.contains(u"horse battery"_s)
                && !log.contains(u"730519482651"_s)); // who did what, without the secret
    }

    void showsTheAuditLogAndTheHealth()
    {
        const Ran verified = ctl({u"audit"_s, u"verify"_s, u"--json"_s});
        QVERIFY2(verified.code == 0 && verified.json().value(u"intact"_s).toBool(), verified.text());
        QVERIFY(
            ctl({u"audit"_s, u"list"_s, u"--limit"_s, u"5"_s, u"--json"_s}).json().value(u"entries"_s).toArray().size()
            == 5);
        const Ran health = m_desk->ctl({u"--url"_s, m_url, u"health"_s, u"--json"_s}); // needs no token
        QVERIFY2(health.json().contains(u"overall_status"_s), health.text());
    }

    void sendsPicturesAndBringsThemBack()
    {
        const QString file = m_dir.filePath(u"visit.jpg"_s);
        const Ran shown = ctl({u"visit"_s, u"show"_s, m_visit, u"--snapshot"_s, file});
        QVERIFY2(shown.code == 0, shown.text());
        QCOMPARE(QImage(file).size(), QSize(320, 180));
        const Ran read = ctl({u"recognize"_s, file, m_dir.filePath(u"none.jpg"_s), u"--json"_s});
        QCOMPARE(read.code, 1); // one of the two
        QCOMPARE(read.json().value(u"images"_s).toArray().size(), 2);
        QCOMPARE(read.json().value(u"images"_s).toArray().at(0).toObject().value(u"width"_s).toInt(), 320);
        QVERIFY(!read.json().value(u"engine"_s).toString().isEmpty());
        const Ran added = ctl({u"person"_s, u"add"_s, u"Nobody"_s, file});
        QVERIFY2(added.code == 1 && added.err.contains(u"none of the pictures could be taken"_s), added.text());
        const auto face = [](int number) { return QStringLiteral(FACES_DIR "/johns/John_Salley/%1.jpg").arg(number); };
        if (!QFile::exists(face(1)) || QLatin1StringView(MODELS_DIR).isEmpty())
            QSKIP("needs FACES_DIR and MODELS_DIR");
        const Ran first
            = ctl({u"person"_s, u"add"_s, u"Somebody"_s, face(1), m_dir.filePath(u"none.jpg"_s), u"--json"_s});
        QVERIFY2(first.code == 0 && first.json().value(u"faces"_s).toInt() == 1
                     && first.json().value(u"refused"_s).toInt() == 1,
                 first.text());
        QVERIFY(ctl({u"recognize"_s, face(1)}).code == 0);
        const Ran more = ctl({u"person"_s, u"add-face"_s, u"somebody"_s, face(2), file});
        QVERIFY2(more.code == 0 && more.out.contains(u"1 more"_s), more.text());
    }

    void saysWhatItNeedsAndNeverShowsASecret()
    {
        QFile file(m_dir.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString token = QString::fromLatin1(file.readAll().trimmed());
        const QStringList at {u"--url"_s, m_url};
        const Ran none = m_desk->ctl(at + QStringList {u"person"_s, u"list"_s});
        QVERIFY2(none.code == 2 && none.err.contains(u"--token-file FILE or DOORBELL_TOKEN"_s), none.text());
        const Ran typed = m_desk->ctl(at + QStringList {u"--token"_s, token, u"person"_s, u"list"_s});
        QVERIFY2(typed.code == 0 && typed.err.contains(u"everybody on this machine can read a token"_s), typed.text());
        QVERIFY(!typed.err.contains(token));
        Programs surroundings(m_dir.filePath(u"desk"_s));
        surroundings.set(u"DOORBELL_TOKEN"_s, token);
        const Ran quiet = surroundings.ctl(at + QStringList {u"person"_s, u"list"_s});
        QVERIFY2(quiet.code == 0 && quiet.err.isEmpty(), quiet.text());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(ctl({u"person"_s, u"list"_s}).err.contains(u"others on this machine can read the token file"_s));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));

        const Ran local = ctl({u"models"_s, u"list"_s});
        QVERIFY2(local.code == 2 && local.err.contains(u"files of this machine"_s), local.text());
        const Ran nobody = ctl({u"person"_s, u"export"_s, u"Nobody At All"_s});
        QVERIFY2(nobody.code == 1 && nobody.err.contains(u"Nobody At All"_s), nobody.text());
        const Ran away = m_desk->ctl(
            {u"--url"_s, u"http://127.0.0.1:1"_s, u"--token-file"_s, file.fileName(), u"visit"_s, u"list"_s});
        QVERIFY2(away.code == 1 && away.err.contains(u"nothing listens there"_s), away.text());
        const Ran wrong
            = m_desk->ctl({u"--url"_s, u"door.local"_s, u"--token-file"_s, file.fileName(), u"visit"_s, u"list"_s});
        QVERIFY2(wrong.code == 2 && wrong.err.contains(u"http://HOST:PORT"_s), wrong.text());
        QVERIFY(m_desk->ctl({u"--token-file"_s, file.fileName(), u"visit"_s, u"list"_s}).code
                == 2); // for which station?
        QVERIFY(!QFile::exists(m_dir.filePath(u"desk/doorbell.db"_s))); // nothing was made here
    }
};

QTEST_GUILESS_MAIN(RemoteCtlTest)
#include "tst_remotectl.moc"
