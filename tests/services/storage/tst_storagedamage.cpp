// SPDX-License-Identifier: MIT
// Files that are not as they were written, not to be written, or open to others. Nothing of it may be taken for an
// empty beginning.
#include "tests/services/storage/storagefixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;

namespace {
QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Truncate), qUtf8Printable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

// A data directory with some visits, as it is after an orderly end.
QStringList fill(const QString &dir)
{
    QStringList ids;
    const OpenStore open(dir);
    const core::Person anna = *open.book->add(personCalled(u"Anna"_s), {faceOf()}).result();
    for (int i = 0; i < 20; ++i)
        ids << open.log->store(visitOf(anna, 1'700'000'000'000 + i), QByteArray(5000, 's')).result()->id;
    return ids;
}

// The same as it is in the middle of work: a copy of the files while they are open.
QStringList fillAndCopyWhileOpen(const QString &from, const QString &to)
{
    const OpenStore keepsLog(from);
    const QStringList ids = fill(from);
    QDir(to).mkpath(u"keys"_s);
    for (const QString &file : {u"doorbell.db"_s, u"doorbell.db-wal"_s, u"keys/master.key"_s})
        QFile::copy(from + u'/' + file, to + u'/' + file);
    return ids;
}
} // namespace

class StorageDamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesADamagedDatabaseAndLeavesItAsItIs_data()
    {
        using Damage = std::function<QByteArray(QByteArray)>;
        QTest::addColumn<Damage>("damage");
        QTest::newRow("emptied") << Damage([](const QByteArray &) { return QByteArray(); });
        QTest::newRow("zeroed") << Damage([](const QByteArray &b) { return QByteArray(b.size(), '\0'); });
        QTest::newRow("garbage") << Damage([](const QByteArray &b) { return QByteArray(b.size(), 'x'); });
        QTest::newRow("cut in the middle") << Damage([](const QByteArray &b) { return b.first(b.size() / 2); });
        QTest::newRow("cut within the first page") << Damage([](const QByteArray &b) { return b.first(1000); });
        QTest::newRow("first page zeroed")
            << Damage([](QByteArray b) { return b.replace(0, 4096, QByteArray(4096, '\0')); });
        QTest::newRow("another program's file")
            << Damage([](const QByteArray &) { return QByteArray("PK\x03\x04 a zip file") + QByteArray(9000, 'z'); });
    }
    void refusesADamagedDatabaseAndLeavesItAsItIs()
    {
        QFETCH(const std::function<QByteArray(QByteArray)>, damage);
        const QTemporaryDir dir;
        fill(dir.path());
        const QString path = dir.filePath(u"doorbell.db"_s);
        const QByteArray damaged = damage(contents(path));
        overwrite(path, damaged);
        const auto opened = services::SqlStore::open(dir.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Corrupt);
        QVERIFY2(opened.error().message.contains(path) && opened.error().message.contains(u"restore a backup"_s),
                 qUtf8Printable(opened.error().message));
        QVERIFY2(!opened.error().message.contains(u'\n'), qUtf8Printable(opened.error().message));
        QCOMPARE(contents(path), damaged); // whoever mends it finds what there was
    }

    void saysWhichVisitIsDamagedInside()
    {
        const QTemporaryDir dir;
        const QStringList ids = fill(dir.path());
        lookInto(dir.filePath(u"doorbell.db"_s), [&](QSqlDatabase &database) {
            QSqlQuery query(database);
            query.prepare(
                u"UPDATE visit SET outcome = 'unknown', sealed_faces = zeroblob(length(sealed_faces)) WHERE id = ?"_s);
            query.addBindValue(ids.at(3));
            QVERIFY(query.exec());
        });
        const OpenStore open(dir.path());
        const auto visit = open.log->visit(ids.at(3)).result();
        QVERIFY(!visit);
        QCOMPARE(visit.error().code, Error::Code::Corrupt);
        QVERIFY2(visit.error().message.contains(ids.at(3)), qUtf8Printable(visit.error().message));
        QVERIFY(open.log->visit(ids.at(4)).result());

        // The list goes on, and says in the log what it lacks.
        const QRegularExpression said(QRegularExpression::escape(ids.at(3)) + u".*without its faces"_s);
        QTest::ignoreMessage(QtWarningMsg, said);
        const auto page = open.log->page({}).result();
        QVERIFY2(page, qUtf8Printable(page ? QString() : page.error().message));
        QCOMPARE(page->visits.size(), ids.size());
        for (const core::Visit &listed : page->visits)
            QCOMPARE(listed.faces.isEmpty(), listed.id == ids.at(3));
        QTest::ignoreMessage(QtWarningMsg, said);
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        const auto unknowns = open.log->unknownFaces(start, start.addDays(1), 100).result();
        QVERIFY(unknowns.hasValue() && unknowns->isEmpty());
    }

    // A sealed value is bound to its row: somebody who can write to the file cannot give one person another one's name
    // or face.
    void aSealedValueFitsNoOtherRow()
    {
        const QTemporaryDir dir;
        {
            const OpenStore open(dir.path());
            QVERIFY(open.book->add(personCalled(u"Anna"_s), {faceOf()}).result());
            QVERIFY(open.book->add(personCalled(u"Ben"_s), {faceOf()}).result());
        }
        lookInto(dir.filePath(u"doorbell.db"_s), [](QSqlDatabase &database) {
            QVERIFY(
                QSqlQuery(database).exec(u"UPDATE person SET sealed = (SELECT sealed FROM person ORDER BY id LIMIT 1), "
                                         "key = (SELECT key FROM person ORDER BY id LIMIT 1)"_s));
        });
        const OpenStore open(dir.path());
        const auto persons = open.book->persons().result();
        QVERIFY(!persons);
        QCOMPARE(persons.error().code, Error::Code::Corrupt);
    }

    void aTornWriteAheadLogLosesOnlyWhatWasTorn_data()
    {
        using Damage = std::function<QByteArray(QByteArray)>;
        QTest::addColumn<Damage>("damage");
        QTest::newRow("garbage behind it") << Damage([](const QByteArray &b) { return b + QByteArray(3000, 'g'); });
        QTest::newRow("the last page half written") << Damage([](const QByteArray &b) { return b.chopped(2000); });
        QTest::newRow("zeros from three quarters on") << Damage([](QByteArray b) {
            const qsizetype from = b.size() * 3 / 4;
            return b.replace(from, b.size() - from, QByteArray(b.size() - from, '\0'));
        });
        QTest::newRow("emptied") << Damage([](const QByteArray &) { return QByteArray(); });
        QTest::newRow("garbage") << Damage([](const QByteArray &b) { return QByteArray(b.size(), 'g'); });
    }
    void aTornWriteAheadLogLosesOnlyWhatWasTorn()
    {
        QFETCH(const std::function<QByteArray(QByteArray)>, damage);
        const QTemporaryDir from;
        const QTemporaryDir dir;
        const QStringList ids = fillAndCopyWhileOpen(from.path(), dir.path());
        const QString path = dir.filePath(u"doorbell.db-wal"_s);
        const QByteArray whole = contents(path);
        QVERIFY(whole.size() > 10'000);
        const QByteArray damaged = damage(whole);
        overwrite(path, damaged);
        const OpenStore open(dir.path());
        QVERIFY2(open.store, qUtf8Printable(open.error));
        // Whatever is there is the beginning of the whole, without holes.
        int found = 0;
        for (const QString &id : ids)
            found += open.log->visit(id).result() ? 1 : 0;
        for (int i = 0; i < found; ++i)
            QVERIFY(open.log->visit(ids.at(i)).result());
        if (damaged.size() > whole.size())
            QCOMPARE(found, ids.size());
        else if (damaged.size() > whole.size() / 2 && damaged.startsWith(whole.first(whole.size() / 2)))
            QVERIFY2(found > 0 && found < ids.size(), qUtf8Printable(QString::number(found)));
        QVERIFY(open.log->store(visitOf({}, 1'700'000'000'000), "goes on").result());
        QCOMPARE(integrityOf(dir.path()), u"ok"_s);
    }

    void aLogWithoutItsDatabaseIsNoEmptyBeginning()
    {
        const QTemporaryDir from;
        const QTemporaryDir dir;
        fillAndCopyWhileOpen(from.path(), dir.path());
        QVERIFY(QFile::remove(dir.filePath(u"doorbell.db"_s)));
        const auto opened = services::SqlStore::open(dir.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Corrupt);
        QVERIFY(QFile::exists(dir.filePath(u"doorbell.db-wal"_s)));
        QVERIFY(!QFile::exists(dir.filePath(u"doorbell.db"_s)));
    }

    void aLostOrWrongKeyIsSaidAtOnce()
    {
        const QTemporaryDir dir;
        fill(dir.path());
        const QString key = dir.filePath(u"keys/master.key"_s);
        const QByteArray right = contents(key);
        QCOMPARE(right.size(), 32);
        QVERIFY(QFile::remove(key));
        auto opened = services::SqlStore::open(dir.path());
        QCOMPARE(opened.error().code, Error::Code::Corrupt);
        QVERIFY2(opened.error().message.contains(key) && opened.error().message.contains(u"missing"_s),
                 qUtf8Printable(opened.error().message));
        QVERIFY(!QFile::exists(key)); // no other one in its place

        overwrite(key, right.first(31));
        opened = services::SqlStore::open(dir.path());
        QCOMPARE(opened.error().code, Error::Code::Corrupt);
        QVERIFY2(opened.error().message.contains(u"damaged"_s), qUtf8Printable(opened.error().message));

        overwrite(key, QByteArray(32, 'k')); // another station's
        opened = services::SqlStore::open(dir.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Corrupt);
        QVERIFY2(opened.error().message.contains(u"keys/master.key"_s), qUtf8Printable(opened.error().message));

        overwrite(key, right);
        QVERIFY(OpenStore(dir.path()).store);
    }

    void isForItsOwnerOnly()
    {
        const QTemporaryDir parent;
        const QString dir = parent.filePath(u"deep/data"_s);
        const OpenStore open(dir);
        QVERIFY2(open.store, qUtf8Printable(open.error));
        QVERIFY(open.log->store(visitOf({}, 1'700'000'000'000), "picture").result());
        constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        int files = 0;
        QDirIterator everything(dir, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            const QFileInfo info(everything.next());
            QVERIFY2(!(info.permissions() & kOthers), qUtf8Printable(info.filePath()));
            ++files;
        }
        QVERIFY(files >= 4); // database, log, its index, keys, the key
        QVERIFY(!(QFileInfo(dir).permissions() & kOthers));
    }

    void takesTheRightToTheKeyAwayFromOthers()
    {
        const QTemporaryDir dir;
        fill(dir.path());
        const QString key = dir.filePath(u"keys/master.key"_s);
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(OpenStore(dir.path()).store);
        QVERIFY(!(QFileInfo(key).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void saysThatTheDirectoryCannotBeWritten()
    {
        const QTemporaryDir dir;
        const QString data = dir.filePath(u"data"_s);
        const QStringList ids = fill(data);
        const bool isRoot = ::geteuid() == 0;
        if (isRoot) {
            if (QProcess::execute(u"mount"_s, {u"--bind"_s, data, data}) != 0
                || QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro,bind"_s, data}) != 0)
                QSKIP("root writes everywhere, and here it may not mount read-only");
        } else {
            QVERIFY(QFile::setPermissions(data, QFile::ReadOwner | QFile::ExeOwner));
        }
        const auto opened = services::SqlStore::open(data);
        if (isRoot)
            QProcess::execute(u"umount"_s, {u"-l"_s, data});
        else
            QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Io);
        QVERIFY2(opened.error().message.contains(data) && opened.error().message.contains(u"cannot be written"_s),
                 qUtf8Printable(opened.error().message));
        const OpenStore open(data);
        QVERIFY2(open.store, qUtf8Printable(open.error));
        QVERIFY(open.log->visit(ids.front()).result());
    }

    void saysThatTheDirectoryIsNone()
    {
        const QTemporaryDir dir;
        overwrite(dir.filePath(u"file"_s), "x");
        for (const QString &path : {dir.filePath(u"file"_s), dir.filePath(u"file/below"_s), u"/proc/no/such"_s}) {
            const auto opened = services::SqlStore::open(path);
            QVERIFY2(!opened, qUtf8Printable(path));
            QVERIFY2(opened.error().message.contains(path), qUtf8Printable(opened.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(StorageDamageTest)
#include "tst_storagedamage.moc"
