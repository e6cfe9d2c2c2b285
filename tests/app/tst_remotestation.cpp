// SPDX-License-Identifier: MIT
// A station elsewhere, seen through the client side of the API: the real program, over real sockets, some of which
// break.
#include "core/domain/ulid.h"
#include "services/remote/remoteaudit.h"
#include "services/remote/remotestation.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"
#include "tests/app/betweenserver.h"
#include "tests/app/programrun.h"

#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using services::RemoteAccess;
using services::RemoteStation;

namespace {
constexpr int kWaitMs = 120'000;
constexpr int kPast = 7; // visits that are there before

core::Visit pastVisit(int minutesAgo)
{
    core::Visit visit;
    visit.id = core::newId(core::kVisitPrefix);
    visit.camera = u"demo"_s;
    visit.trigger = core::Visit::Trigger::Motion;
    visit.startedAt
        = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC).addSecs(-60LL * minutesAgo);
    visit.endedAt = visit.startedAt.addSecs(20);
    visit.correlationId = core::newId(u"cor_");
    return visit;
}

template <typename T> T done(const QFuture<T> &future)
{
    return future.result(); // the work is done on a thread of its own
}
} // namespace

class RemoteStationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<RunningStation> m_process;
    quint16 m_port = 0;
    QByteArray m_admin;
    QByteArray m_viewer;
    QStringList m_past; // the newest first

    QByteArray makeToken(const QString &name, const QString &role) const
    {
        return m_programs->ctl({u"token"_s, u"create"_s, name, u"--role"_s, role}).out.trimmed().toLatin1();
    }
    void begin()
    {
        m_process.reset();
        m_process = std::make_unique<RunningStation>(*m_programs, QStringList {u"--demo"_s});
        QVERIFY2(m_process->waitUntilReady(kWaitMs), qPrintable(m_process->log()));
        m_port = quint16(QUrl(m_process->address()).port());
        m_programs->set(u"HTTP_PORT"_s, QString::number(m_port)); // where it is found again
    }
    RemoteAccess access(quint16 port, const QByteArray &token) const
    {
        return *RemoteAccess::from({u"http://127.0.0.1:%1"_s.arg(port), token, {}, {}});
    }
    core::Result<std::unique_ptr<RemoteStation>> open(quint16 port, const QByteArray &token) const
    {
        return RemoteStation::open(access(port, token));
    }
    // A visit that the station has while nobody hears of it.
    core::Visit storeUnseen() const
    {
        const auto store = services::SqlStore::open(m_programs->dataDir());
        services::SqlVisitLog log(**store);
        return *log.store(pastVisit(0), {}).result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_programs = std::make_unique<Programs>(m_dir.filePath(u"data"_s));
        m_programs->set(u"VISIT_GAP"_s, u"2"_s);
        QImage image(320, 180, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(m_dir.filePath(u"green.jpg"_s)));
        QFile file(m_dir.filePath(u"green.jpg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray jpeg = file.readAll();
        {
            const auto store = services::SqlStore::open(m_programs->dataDir());
            QVERIFY(store.hasValue());
            services::SqlVisitLog log(**store);
            for (int i = 0; i < kPast; ++i) {
                const auto stored = log.store(pastVisit(10 + i), jpeg).result();
                QVERIFY(stored.hasValue());
                m_past << stored->id;
            }
        }
        m_admin = makeToken(u"admin"_s, u"admin"_s);
        m_viewer = makeToken(u"viewer"_s, u"viewer"_s);
        QVERIFY(m_admin.startsWith("dbt_") && m_viewer.startsWith("dbt_"));
        begin();
    }

    void showsCamerasPicturesAndFaces()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY2(station.hasValue(), station ? "" : qPrintable(station.error().message));
        QCOMPARE((*station)->cameras().size(), 1);
        QCOMPARE((*station)->cameras().front().camera, u"demo"_s);
        QVERIFY((*station)->cameras().front().isDemo);
        QVERIFY(!(*station)->engineDescription().isEmpty() && !(*station)->version().isEmpty());

        int frames = 0;
        core::Frame last;
        QSignalSpy faces(station->get(), &core::Station::facesSeen);
        connect(station->get(), &core::Station::frameShown, this, [&](const core::Frame &frame) {
            ++frames;
            last = frame;
        });
        (*station)->start();
        QTRY_VERIFY_WITH_TIMEOUT(!faces.isEmpty(), kWaitMs);
        QCOMPARE(frames, 0); // nobody looks
        (*station)->addViewer();
        QTRY_VERIFY_WITH_TIMEOUT(frames >= 3, kWaitMs);
        QCOMPARE(last.camera, u"demo"_s);
        QVERIFY(last.pixels.cols > 300 && last.pixels.channels() == 3);
        QTRY_VERIFY_WITH_TIMEOUT((*station)->cameras().front().isUp(), kWaitMs);
        (*station)->removeViewer();
    }

    void pagesThroughVisitsWithTheirPictures()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY(station.hasValue());
        core::VisitLog &log = (*station)->visitLog();
        core::VisitQuery query;
        query.until = QDateTime::currentDateTimeUtc().addSecs(-300); // the old ones
        query.limit = 3;
        QStringList seen;
        int pages = 0;
        do {
            const core::Result<core::VisitPage> page = done(log.page(query));
            QVERIFY2(page.hasValue(), page ? "" : qPrintable(page.error().message));
            for (const core::Visit &visit : page->visits)
                seen << visit.id;
            query.cursor = page->nextCursor;
            ++pages;
        } while (!query.cursor.isEmpty());
        QCOMPARE(seen, m_past);
        QCOMPARE(pages, 3);

        const core::Result<core::Visit> visit = done(log.visit(m_past.at(2)));
        QVERIFY(visit.hasValue() && visit->trigger == core::Visit::Trigger::Motion);
        const core::Result<QByteArray> jpeg = done(log.snapshot(visit->snapshot));
        QVERIFY(jpeg.hasValue());
        QCOMPARE(QImage::fromData(*jpeg, "JPEG").size(), QSize(320, 180));

        QCOMPARE(done(log.label(visit->id, 9, {})).error().code, core::Error::Code::NotFound);
        QCOMPARE(done(log.label(u"vis_none"_s, 0, {})).error().code, core::Error::Code::NotFound);
        QCOMPARE(done(log.visit(u"vis_none"_s)).error().code, core::Error::Code::NotFound);
        QCOMPARE(done(log.visit(u"../system"_s)).error().code, core::Error::Code::NotFound);
        QCOMPARE(done(log.visit(u".."_s)).error().code, core::Error::Code::NotFound);
        QCOMPARE(done(log.snapshot(u"snp_none"_s)).error().code, core::Error::Code::NotFound);
        QCOMPARE(done(log.store(*visit, {})).error().code, core::Error::Code::Unsupported);
        query = {};
        query.cursor = u"nonsense"_s;
        QCOMPARE(done(log.page(query)).error().code, core::Error::Code::Invalid);
    }

    void aRingIsHeardAsAVisit()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY(station.hasValue());
        QList<core::Visit> told;
        for (auto signal : {&core::Station::visitOpened, &core::Station::visitChanged, &core::Station::visitClosed})
            connect(station->get(), signal, this, [&](const core::Visit &visit) { told << visit; });
        (*station)->start();
        const auto rang
            = [&] { return std::ranges::any_of(told, [](const core::Visit &visit) { return visit.rang; }); };
        QTRY_VERIFY_WITH_TIMEOUT((*station)->cameras().front().isUp(), kWaitMs);
        const QSignalSpy bell(station->get(), &core::Station::rang);
        QVERIFY((*station)->ring(u"demo"_s, core::Visit::Trigger::Api).hasValue());
        QTRY_VERIFY_WITH_TIMEOUT(rang(), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!bell.isEmpty(), kWaitMs); // the visit may be an older one, the ring is new
        QCOMPARE(bell.front().front().toString(), u"demo"_s);
        QVERIFY(bell.front().at(2).toDateTime().isValid());
        QVERIFY(done((*station)->visitLog().visit(told.back().id)).hasValue());

        QSignalSpy failed(station->get(), &core::Station::failed);
        QVERIFY((*station)->ring(u"no such door"_s, core::Visit::Trigger::Api).hasValue()); // not known yet
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kWaitMs);
        QVERIFY(failed.front().front().value<core::Error>().message.startsWith(u"the bell was not rung"_s));
    }

    void learnsFromVisitsAndPicturesOfTheStation()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY(station.hasValue());
        core::VisitLog &log = (*station)->visitLog();
        core::EnrolmentDesk &desk = (*station)->photos();
        core::Visit visit;
        const auto isOver = [&] { // one with a face that is seen well
            const auto page = done(log.page({}));
            for (const core::Visit &one : page ? page->visits : QList<core::Visit>()) {
                if (one.isOpen() || one.faces.size() != 1 || one.faces.front().personId.isEmpty())
                    continue;
                visit = one;
                return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), kWaitMs);
        const QString who = visit.faces.front().personId;
        const auto jpeg = done(log.snapshot(visit.snapshot));
        QVERIFY(jpeg.hasValue());

        const auto judged = done(desk.judge({*jpeg, u"door.jpg"_s}, who));
        QVERIFY2(judged.hasValue(), judged ? "" : qPrintable(judged.error().message));
        QCOMPARE(judged->pictures.size(), 1);
        QVERIFY2(judged->pictures.front().isTaken, qPrintable(judged->pictures.front().message));
        QCOMPARE(judged->pictures.front().source, u"door.jpg"_s);
        QVERIFY(!judged->tooAlike); // to themself
        const auto alike = done(desk.judge({*jpeg, u"door.jpg"_s}, {}));
        QVERIFY(alike && alike->tooAlike && alike->tooAlike->personId == who);
        QFile green(m_dir.filePath(u"green.jpg"_s));
        QVERIFY(green.open(QIODevice::ReadOnly));
        const core::PictureFile nobody {green.readAll(), u"green.jpg"_s};
        const auto empty = done(desk.judge(nobody, {}));
        QVERIFY(empty && empty->pictures.front().problem == core::PictureProblem::NoFace);

        const auto added = done(desk.addFaces(who, {{*jpeg, u"door.jpg"_s}, nobody}));
        QVERIFY2(added.hasValue(), added ? "" : qPrintable(added.error().message));
        QVERIFY(added->pictures.size() == 2 && added->pictures.at(0).isTaken && !added->pictures.at(1).isTaken);
        QVERIFY(!added->pictures.at(1).message.isEmpty());
        QCOMPARE(done(desk.addFaces(who, {nobody})).error().code, core::Error::Code::Invalid);
        const auto faces = done((*station)->personBook().faces(who));
        QVERIFY(faces && !faces->isEmpty());
        const auto chip = done(desk.facePicture(who, faces->front().id));
        QVERIFY(chip && chip->startsWith("\x89PNG"));

        QVERIFY(done(log.label(visit.id, 0, {})).hasValue()); // now it is an unknown visitor's
        core::UnknownQuery query;
        query.limit = 500;
        const auto unknowns = done(desk.unknowns(query));
        QVERIFY2(unknowns.hasValue(), unknowns ? "" : qPrintable(unknowns.error().message));
        QVERIFY(std::ranges::any_of(unknowns->visitors, [&](const core::UnknownVisitor &one) {
            return std::ranges::any_of(one.faces,
                                       [&](const core::UnknownFace &face) { return face.visitId == visit.id; });
        }));
        core::Person stranger;
        stranger.name = u"Somebody blocked"_s;
        stranger.kind = core::Person::Kind::Blocked;
        const auto blocked = done(desk.learnAsNew(visit.id, 0, stranger)); // a face that is somebody's already
        QVERIFY(!blocked && blocked.error().code == core::Error::Code::Invalid);
        QVERIFY2(blocked.error().message.contains(u"very much like"_s), qPrintable(blocked.error().message));
        QCOMPARE(done((*station)->personBook().find(stranger.name)).error().code, core::Error::Code::NotFound);
        const auto learned = done(desk.learn(visit.id, 0, who));
        QVERIFY2(learned.hasValue(), learned ? "" : qPrintable(learned.error().message));
        QCOMPARE(learned->faces.front().personId, who);
        QCOMPARE(done(desk.learn(visit.id, 9, who)).error().code, core::Error::Code::NotFound);
    }

    void looksAfterPeople()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY(station.hasValue());
        core::PersonBook &book = (*station)->personBook();
        const auto entries = done(book.persons());
        QVERIFY2(entries.hasValue() && entries->size() >= 3, entries ? "" : qPrintable(entries.error().message));
        const core::Person first = entries->at(0).person;
        QCOMPARE(done(book.find(first.id))->name, first.name);
        QCOMPARE(done(book.find(u"  "_s + first.name.toUpper()))->id, first.id);
        QCOMPARE(done(book.find(u"Nobody/../Anywhere"_s)).error().code, core::Error::Code::NotFound);

        const auto faces = done(book.faces(first.id));
        QVERIFY(faces.hasValue() && faces->size() == entries->at(0).faces && faces->size() > 1);
        QVERIFY(!faces->front().embedding.modelId.isEmpty() && faces->front().embedding.values.empty());
        QVERIFY(done(book.removeFace(faces->front().id)).hasValue());
        QCOMPARE(done(book.faces(first.id))->size(), faces->size() - 1);
        QCOMPARE(done(book.removeFace(u"fac_none"_s)).error().code, core::Error::Code::NotFound);

        QSignalSpy changed(station->get(), &core::Station::personsChanged);
        (*station)->start();
        core::Person renamed = first;
        renamed.name = u"Ænna Ōe & 50 %"_s;
        renamed.notes = u"from afar"_s;
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kWaitMs); // what may have happened before it listened
        changed.clear();
        const auto updated = done(book.update(renamed));
        QVERIFY(updated.hasValue());
        QCOMPARE(*updated, renamed);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kWaitMs);
        renamed.name = entries->at(1).person.name;
        QCOMPARE(done(book.update(renamed)).error().code, core::Error::Code::Conflict);

        QVERIFY(done(book.merge(entries->at(1).person.id, first.id)).hasValue());
        QCOMPARE(done(book.find(entries->at(1).person.id)).error().code, core::Error::Code::NotFound);
        const auto receipt = done(book.erase(first.id));
        QVERIFY(receipt.hasValue() && receipt->personId == first.id && receipt->faces > 0);
        QVERIFY(done(book.remove(entries->at(2).person.id)).hasValue());
        QCOMPARE(done(book.add(first, {})).error().code, core::Error::Code::Unsupported);

        services::RemoteClient client(access(m_port, m_admin));
        services::RemoteAudit audit(client);
        QVERIFY(done(audit.verify({}))->isIntact());
        core::AuditQuery query;
        query.type = core::AuditEvent::Type::DataModification;
        query.actor = u"token:admin"_s;
        const auto page = done(audit.page(query));
        QVERIFY2(page.hasValue() && page->entries.size() >= 5, page ? "" : qPrintable(page.error().message));
    }

    void sendsPicturesThatTheStationReads()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY(station.hasValue());
        QFile green(m_dir.filePath(u"green.jpg"_s));
        QVERIFY(green.open(QIODevice::ReadOnly));
        const QByteArray nobody = green.readAll();
        const auto empty = done((*station)->photos().read(nobody));
        QVERIFY2(empty.hasValue(), empty ? "" : qPrintable(empty.error().message));
        QVERIFY(empty->faces.isEmpty() && empty->size == QSize(320, 180));
        core::Person person;
        person.name = u"Nobody"_s;
        QCOMPARE(done((*station)->photos().addPerson(person, {{nobody, u"green.jpg"_s}})).error().code,
                 core::Error::Code::Invalid);
        QCOMPARE(done((*station)->photos().addPerson(
                          person, {{QByteArray(services::RemotePhotos::kMostBytes + 1, 'x'), u"x"_s}}))
                     .error()
                     .code,
                 core::Error::Code::Invalid);
        QCOMPARE(done((*station)->photos().addPerson(person, {})).error().code, core::Error::Code::Invalid);
        QCOMPARE(done((*station)->photos().read("no picture")).error().code, core::Error::Code::Invalid);
    }

    void nothingIsLostWhenTheConnectionBreaks()
    {
        BetweenServer relay(BetweenServer::relayTo(m_port));
        const auto station = open(relay.port(), m_admin);
        QVERIFY2(station.hasValue(), station ? "" : qPrintable(station.error().message));
        QSet<QString> opened;
        int twice = 0;
        connect(station->get(), &core::Station::visitOpened, this, [&](const core::Visit &visit) {
            twice += opened.contains(visit.id) ? 1 : 0;
            opened.insert(visit.id);
        });
        QSet<QString> rang;
        for (auto signal : {&core::Station::visitOpened, &core::Station::visitChanged, &core::Station::visitClosed}) {
            connect(station->get(), signal, this, [&](const core::Visit &visit) {
                if (visit.rang)
                    rang.insert(visit.id);
            });
        }
        (*station)->start();
        QTRY_VERIFY_WITH_TIMEOUT((*station)->cameras().front().isUp(), kWaitMs);

        relay.cut();
        QTRY_VERIFY_WITH_TIMEOUT(!(*station)->isConnected(), kWaitMs);
        const core::CameraStatus status = (*station)->cameras().front();
        QVERIFY(status.state == core::CameraStatus::State::Lost); // nothing is pretended
        QVERIFY2(status.message.contains(u"station at http://127.0.0.1"_s), qPrintable(status.message));
        QCOMPARE((*station)->ring({}, core::Visit::Trigger::Api).error().code, core::Error::Code::Unavailable);
        // Meanwhile somebody rings; the station itself knows which visit that is.
        QString visitOfRing;
        {
            const auto direct = open(m_port, m_admin);
            QVERIFY(direct.hasValue());
            for (auto signal :
                 {&core::Station::visitOpened, &core::Station::visitChanged, &core::Station::visitClosed}) {
                connect(direct->get(), signal, this, [&](const core::Visit &visit) {
                    if (visit.rang && !rang.contains(visit.id))
                        visitOfRing = visit.id;
                });
            }
            (*direct)->start();
            QTRY_VERIFY_WITH_TIMEOUT((*direct)->cameras().front().isUp(), kWaitMs);
            QVERIFY((*direct)->ring(u"demo"_s, core::Visit::Trigger::Api).hasValue());
            QTRY_VERIFY_WITH_TIMEOUT(!visitOfRing.isEmpty(), kWaitMs);
        }
        QVERIFY(!rang.contains(visitOfRing));
        relay.open();
        QTRY_VERIFY_WITH_TIMEOUT((*station)->isConnected(), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(rang.contains(visitOfRing), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT((*station)->cameras().front().isUp(), kWaitMs);
        QCOMPARE(twice, 0);
    }

    void nothingIsLostWhenTheStationIsKilledAndStartsAgain()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY(station.hasValue());
        QHash<QString, int> opened;
        QSet<QString> closed;
        connect(station->get(), &core::Station::visitOpened, this,
                [&](const core::Visit &visit) { ++opened[visit.id]; });
        connect(station->get(), &core::Station::visitClosed, this,
                [&](const core::Visit &visit) { closed.insert(visit.id); });
        (*station)->start();
        QTRY_VERIFY_WITH_TIMEOUT((*station)->cameras().front().isUp(), kWaitMs);

        m_process->kill();
        (void)m_process->waitForEnd();
        QTRY_VERIFY_WITH_TIMEOUT((*station)->cameras().front().state == core::CameraStatus::State::Lost, kWaitMs);
        const core::Result<core::VisitPage> page = done((*station)->visitLog().page({}));
        QVERIFY2(!page && page.error().message.contains(u"nothing listens there"_s),
                 page ? "" : qPrintable(page.error().message));
        const QString unseen = storeUnseen().id;
        begin();
        QTRY_VERIFY_WITH_TIMEOUT((*station)->isConnected(), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(closed.contains(unseen), kWaitMs);
        QCOMPARE(opened.value(unseen), 1);
        QVERIFY(std::ranges::none_of(opened, [](int times) { return times > 1; }));
        QVERIFY(
            std::ranges::none_of(m_past, [&](const QString &id) { return opened.contains(id); })); // known since open()
        QTRY_VERIFY_WITH_TIMEOUT((*station)->cameras().front().isUp(), kWaitMs);
    }

    void saysWhyItMayNotComeIn()
    {
        const auto wrong = open(m_port, "dbt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        QVERIFY(!wrong && wrong.error().message.contains(u"does not take this token"_s));
        QVERIFY(!wrong.error().message.contains(u"AAAA"_s));

        const auto viewer = open(m_port, m_viewer);
        QVERIFY2(viewer.hasValue(), viewer ? "" : qPrintable(viewer.error().message));
        const auto refused = done((*viewer)->personBook().remove(u"per_any"_s));
        QVERIFY2(!refused && refused.error().message.contains(u"edit_persons"_s), qPrintable(refused.error().message));

        // A token that is taken back while somebody looks on.
        const QByteArray token = makeToken(u"guest"_s, u"viewer"_s);
        BetweenServer relay(BetweenServer::relayTo(m_port));
        core::Result<std::unique_ptr<RemoteStation>> guest = core::Error {};
        QTRY_VERIFY_WITH_TIMEOUT((guest = open(relay.port(), token)).hasValue(), kWaitMs); // heeded within a second
        QSignalSpy failed(guest->get(), &core::Station::failed);
        (*guest)->start();
        QTRY_VERIFY_WITH_TIMEOUT((*guest)->cameras().front().isUp(), kWaitMs);
        QCOMPARE(m_programs->ctl({u"token"_s, u"revoke"_s, u"guest"_s}).code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!done((*guest)->visitLog().page({})).hasValue(), kWaitMs);
        relay.cut();
        relay.open();
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kWaitMs);
        QVERIFY(failed.front().front().value<core::Error>().message.contains(u"revoked"_s));
        QVERIFY(!(*guest)->isConnected());
    }

    void saysWhatElseAnswersThere_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a web page") << "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>"_ba
                                    << ""_ba << u"not as a doorbell station"_s;
        QTest::newRow("a page that is not there") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba
                                                  << ""_ba << u"not as a doorbell station"_s;
        QTest::newRow("another shape") << "HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{\"cameras\": 3}"_ba
                                       << ""_ba << u"cannot be read"_s;
        QTest::newRow("elsewhere")
            << "HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\nContent-Length: 0\r\n\r\n"_ba
            << ""_ba << u"not followed"_s;
        QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH\r\n"_ba
                                 << ""_ba << u"cannot be reached"_s;
        QTest::newRow("without end") << "HTTP/1.1 200 OK\r\n\r\n"_ba << QByteArray(1 << 20, ' ')
                                     << u"sends more than"_s;
        QTest::newRow("half an answer") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"_ba
                                        << ""_ba << u"broke off"_s;
    }
    void saysWhatElseAnswersThere()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, more);
        QFETCH(QString, expected);
        BetweenServer server(BetweenServer::answers(answer, more));
        const auto station = open(server.port(), "dbt_secret");
        QVERIFY(!station);
        QVERIFY2(station.error().message.contains(expected), qPrintable(station.error().message));
        QVERIFY(!station.error().message.contains(u"dbt_secret"_s));
    }

    void believesNoCertificateButTheOneThatIsNamed()
    {
        Programs secure(m_dir.filePath(u"secure"_s));
        secure.set(u"TLS_SELF_SIGNED"_s, u"true"_s);
        const QByteArray token
            = secure.ctl({u"token"_s, u"create"_s, u"far"_s, u"--role"_s, u"admin"_s}).out.trimmed().toLatin1();
        RunningStation process(secure, {u"--demo"_s});
        QVERIFY2(process.waitForLog(u"/metrics"_s, kWaitMs), qPrintable(process.log()));
        static const QRegularExpression pattern(u"https://127\\.0\\.0\\.1:(\\d+)/health"_s);
        const QString url = u"https://127.0.0.1:"_s + pattern.match(process.log()).captured(1);
        const QString authority = m_dir.filePath(u"secure/tls/certificate.pem"_s);
        const QString print = services::shownFingerprint(QSslCertificate::fromPath(authority).value(0));
        const auto tryWith = [&](const QString &fingerprint, const QString &caFile) {
            return RemoteStation::open(*RemoteAccess::from({url, token, fingerprint, caFile}));
        };

        const auto stranger = tryWith({}, {});
        QVERIFY(!stranger);
        QVERIFY2(stranger.error().message.contains(u"not trusted"_s) && stranger.error().message.contains(print),
                 qPrintable(stranger.error().message));
        QString other = print;
        other[0] = other.at(0) == u'A' ? u'B' : u'A';
        const auto wrong = tryWith(other, {});
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(u"another certificate"_s) && wrong.error().message.contains(print),
                 qPrintable(wrong.error().message));
        QVERIFY(!wrong.error().message.contains(QString::fromLatin1(token)));
        const auto right = tryWith(print, {});
        QVERIFY2(right.hasValue(), right ? "" : qPrintable(right.error().message));
        const auto signedBy = tryWith({}, authority);
        QVERIFY2(signedBy.hasValue(), signedBy ? "" : qPrintable(signedBy.error().message));
        // Streams are as careful as questions.
        (*right)->start();
        (*right)->addViewer();
        QSignalSpy frames(right->get(), &core::Station::frameShown);
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty(), kWaitMs);
        // Plain HTTP to a port that speaks HTTPS.
        const auto plain
            = RemoteStation::open(*RemoteAccess::from({QString(url).replace(u"https"_s, u"http"_s), token, {}, {}}));
        QVERIFY2(!plain && plain.error().message.contains(u"https://"_s),
                 plain ? "" : qPrintable(plain.error().message));
    }

    void whoAskedIsAnsweredWhenTheConnectionIsEnded()
    {
        BetweenServer silent([](QTcpSocket &) {});
        QFuture<core::Result<QJsonObject>> answer;
        {
            services::RemoteClient client(access(silent.port(), "x"));
            answer = client.object({.path = {u"system"_s}});
            client.close();
            QVERIFY(answer.isFinished());
            QCOMPARE(client.bytes({.path = {u"system"_s}}).result().error().code, core::Error::Code::Cancelled);
        }
        QCOMPARE(answer.result().error().code, core::Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(RemoteStationTest)
#include "tst_remotestation.moc"
