// SPDX-License-Identifier: MIT
// The HTTP API of the real program on the demo camera, as its callers meet it: those who may, those who may not, and
// those who mean harm. What is tried on every route comes from the program's own OpenAPI document.
#include "core/domain/access.h"
#include "tests/app/programrun.h"
#include "tests/support/jsonschema.h"
#include "tests/support/webclient.h"

#include <QImage>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 120'000;
constexpr auto kPassword = "long enough for anna";

// 30 000 x 30 000 grey pixels in a few bytes: the head of a PNG is all that a careful reader looks at.
QByteArray imageBomb()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200007530000075300800000000")
        + QByteArray::fromHex("b5d2f0cf") + QByteArray(64, '\0');
}
} // namespace

class ApiTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<RunningStation> m_station;
    std::unique_ptr<WebClient> m_client;
    QByteArray m_admin; // a session
    QHash<QString, QByteArray> m_tokens; // by role
    QJsonObject m_openApi;

    struct Operation {
        QByteArray method;
        QString path;
        QJsonObject about;
        QByteArray target(const QString &param = u"nobody"_s) const
        {
            static const QRegularExpression kParam(u"\\{\\w+\\}"_s);
            return "/api/v1" + QString(path).replace(kParam, param).toUtf8();
        }
        QString permission() const { return about.value(u"x-permission"_s).toString(); }
        bool isOpen() const { return about.contains(u"security"_s); }
        bool isStream() const { return path.contains(u"stream"_s) || path == u"/events"; }
        QByteArray name() const { return method + ' ' + path.toLatin1(); }
    };
    QList<Operation> operations() const
    {
        QList<Operation> all;
        const QJsonObject paths = m_openApi.value(u"paths"_s).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path->toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method)
                all << Operation {method.key().toUpper().toLatin1(), path.key(), method->toObject()};
        }
        return all;
    }
    static WebAsk harmless(const Operation &operation, const QByteArray &bearer)
    {
        WebAsk asked {.method = operation.method, .target = operation.target(), .bearer = bearer};
        const QJsonObject content = operation.about.value(u"requestBody"_s).toObject().value(u"content"_s).toObject();
        if (content.contains(u"application/json"_s))
            asked.type = "application/json", asked.body = "{}";
        else if (!content.isEmpty())
            asked.type = "image/jpeg", asked.body = "no picture";
        return asked;
    }
    static bool isProblem(const WebAnswer &answer)
    {
        return answer.header("content-type") == "application/problem+json"
            && answer.json().value(u"status"_s).toInt() == answer.status
            && !answer.json().value(u"detail"_s).toString().isEmpty()
            && answer.json().value(u"correlation_id"_s).toString().toLatin1() == answer.header("x-correlation-id");
    }
    QByteArray picture() { return m_client->get("/api/v1/cameras/demo/snapshot.jpg", m_admin).body; }

private Q_SLOTS:
    void initTestCase()
    {
        m_programs = std::make_unique<Programs>(m_dir.filePath(u"data"_s));
        m_programs->set(u"HTTP_REQUESTS_PER_SECOND"_s, u"0"_s); // limits have tests of their own
        m_station = std::make_unique<RunningStation>(*m_programs, QStringList {u"--demo"_s});
        QVERIFY2(m_station->waitUntilReady(kWaitMs), qPrintable(m_station->log()));
        m_client = std::make_unique<WebClient>(quint16(QUrl(m_station->address()).port()));

        QCOMPARE(m_client->get("/api/v1/setup", {}).json().value(u"is_set_up"_s), false);
        QFile file(m_dir.filePath(u"data/setup-code"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString code = QString::fromLatin1(file.readAll().trimmed());
        QVERIFY(m_station->log().contains(u"/setup-code"_s) && !m_station->log().contains(code));
        const QJsonObject claim {
            {u"code"_s, code}, {u"name"_s, u"anna"_s}, {u"password"_s, QString::fromLatin1(kPassword)}};
        QJsonObject wrong = claim;
        wrong.insert(u"code"_s, u"AAAA-AAAA-AAAA"_s);
        const WebAnswer refused = m_client->post("/api/v1/setup", {}, wrong);
        QCOMPARE(refused.status, 401);
        const WebAnswer claimed = m_client->post("/api/v1/setup", {}, claim);
        QVERIFY2(claimed.status == 201, claimed.text());
        m_admin = claimed.json().value(u"token"_s).toString().toLatin1();
        QVERIFY(m_client->post("/api/v1/setup", {}, claim).status >= 400); // once
        // The route keeps no record of its own; that somebody was refused there is one of signing in.
        const QJsonArray entries = m_client
                                       ->get("/api/v1/audit?event_type=authentication&correlation_id="
                                                 + refused.json().value(u"correlation_id"_s).toString().toLatin1(),
                                             m_admin)
                                       .json()
                                       .value(u"entries"_s)
                                       .toArray();
        QVERIFY(std::ranges::any_of(entries, [](const QJsonValue &entry) {
            return entry[u"action"].toString() == u"claimSetup"_s && entry[u"result"].toString() == u"refused"_s;
        }));
        QTRY_VERIFY(!file.exists());

        for (const QString &role : core::roleWords()) {
            const WebAnswer made
                = m_client->post("/api/v1/tokens", m_admin, {{u"name"_s, u"test "_s + role}, {u"role"_s, role}});
            QVERIFY2(made.status == 201, made.text());
            m_tokens.insert(role, made.json().value(u"token"_s).toString().toLatin1());
        }
        const WebAnswer document = m_client->get("/api/v1/openapi.json", m_tokens.value(u"viewer"_s));
        QCOMPARE(document.status, 200);
        m_openApi = document.json();
        QCOMPARE(m_openApi.value(u"openapi"_s), u"3.1.0"_s);
        QVERIFY(operations().size() > 30);
    }

    void aStrangerGetsNothing()
    {
        for (const Operation &operation : operations()) {
            if (operation.isOpen())
                continue;
            for (const QByteArray &bearer :
                 {""_ba, "x"_ba, "dbs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_ba, QByteArray(3000, 'a')}) {
                const WebAnswer answer = m_client->ask(harmless(operation, bearer));
                QVERIFY2(answer.status == 401 && isProblem(answer), operation.name() + ": " + answer.text());
                QVERIFY(answer.header("www-authenticate").startsWith("Bearer"));
            }
        }
        // Other ways in that there are not.
        for (const QByteArray &header :
             {"Authorization: Basic YW5uYTphbm5h"_ba, "Cookie: session="_ba + m_admin, "X-Token: "_ba + m_admin})
            QCOMPARE(m_client->ask({.target = "/api/v1/visits", .headers = {header}}).status, 401);
        QCOMPARE(m_client->get("/api/v1/visits?access_token=" + m_admin, {}).status, 401);
    }

    void eachRoleMayWhatItsPermissionsSayAndNoMore()
    {
        int allowed = 0;
        int refused = 0;
        for (const QString &role : core::roleWords()) {
            const core::Permissions permissions = core::permissionsOf(*core::roleFromString(role));
            for (const Operation &operation : operations()) {
                if (operation.permission().isEmpty() || operation.isStream()
                    || (role == u"admin" && operation.method != "GET"))
                    continue;
                const std::optional<core::Permission> needed = core::permissionFromString(operation.permission());
                QVERIFY2(needed, operation.name());
                const WebAnswer answer = m_client->ask(harmless(operation, m_tokens.value(role)));
                if (permissions.testFlag(*needed)) {
                    ++allowed;
                    QVERIFY2(answer.status != 401 && answer.status != 403 && answer.status != 405
                                 && answer.status != 500 && answer.status != 0,
                             role.toLatin1() + ' ' + operation.name() + ": " + answer.text());
                } else {
                    ++refused;
                    QVERIFY2(answer.status == 403 && isProblem(answer),
                             role.toLatin1() + ' ' + operation.name() + ": " + answer.text());
                }
            }
        }
        QVERIFY(allowed > 20 && refused > 20); // else the document says nothing
    }

    void otherMethodsAreRefusedWithThoseThatAreThere()
    {
        QHash<QString, QByteArrayList> methods;
        for (const Operation &operation : operations())
            methods[operation.path] << operation.method;
        for (auto it = methods.begin(); it != methods.end(); ++it) {
            for (const QByteArray &method : {"PUT"_ba, "DELETE"_ba, "POST"_ba, "GET"_ba, "OPTIONS"_ba}) {
                if (it->contains(method))
                    continue;
                const Operation operation {method, it.key(), {}};
                const WebAnswer answer
                    = m_client->ask({.method = method, .target = operation.target(), .bearer = m_admin});
                QVERIFY2(answer.status == 405, operation.name() + ": " + answer.text());
                for (const QByteArray &there : *it)
                    QVERIFY2(answer.header("allow").contains(there), answer.text());
            }
        }
    }

    void repliesAreAsTheDocumentSays()
    {
        const QJsonObject schemas = m_openApi.value(u"components"_s).toObject().value(u"schemas"_s).toObject();
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_client->get("/api/v1/visits", m_admin).json().value(u"visits"_s).toArray().isEmpty(), kWaitMs);
        const QString visit = m_client->get("/api/v1/visits", m_admin)
                                  .json()
                                  .value(u"visits"_s)
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value(u"id"_s)
                                  .toString();
        const QString person = m_client->get("/api/v1/persons", m_admin)
                                   .json()
                                   .value(u"persons"_s)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(u"id"_s)
                                   .toString();
        QVERIFY(visit.startsWith(u"vis_"_s) && person.startsWith(u"per_"_s));
        int held = 0;
        for (const Operation &operation : operations()) {
            if (operation.method != "GET" || operation.isStream())
                continue;
            const QString id = operation.path.startsWith(u"/visits"_s) ? visit
                : operation.path.startsWith(u"/persons"_s)             ? person
                                                                       : u"demo"_s;
            const WebAnswer answer = m_client->ask({.target = operation.target(id), .bearer = m_admin});
            const QJsonObject replies = operation.about.value(u"responses"_s).toObject();
            const QJsonObject content = replies.value(QString::number(answer.status))
                                            .toObject(replies.value(u"default"_s).toObject())
                                            .value(u"content"_s)
                                            .toObject();
            QVERIFY2(answer.status == 200 || operation.path.endsWith(u"chip.png"_s)
                         || operation.path.endsWith(u"snapshot.jpg"_s),
                     operation.name() + ": " + answer.text());
            QVERIFY2(content.contains(QString::fromLatin1(answer.header("content-type"))),
                     operation.name() + ": " + answer.text());
            if (!answer.header("content-type").contains("json"))
                continue;
            ++held;
            const QString wrong = misfit(answer.json(),
                                         content.value(QString::fromLatin1(answer.header("content-type")))
                                             .toObject()
                                             .value(u"schema"_s)
                                             .toObject(),
                                         schemas);
            QVERIFY2(wrong.isEmpty(), operation.name() + ": " + wrong.toUtf8());
        }
        QVERIFY(held > 12);
        const WebAnswer read = m_client->ask({.method = "POST",
                                              .target = "/api/v1/recognize",
                                              .bearer = m_admin,
                                              .type = "image/jpeg",
                                              .body = picture()});
        QVERIFY2(read.status == 200, read.text());
        QCOMPARE(misfit(read.json(), schemas.value(u"Recognition"_s).toObject(), schemas), QString());
    }

    void badBodiesAreTheCallersFaultAndSaidSo_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("truncated") << "{\"name\": \"an"_ba;
        QTest::newRow("a list") << "[]"_ba;
        QTest::newRow("a number") << "1e999"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("nested deeply") << "{\"name\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
        QTest::newRow("nested objects") << QByteArray("{\"a\":").repeated(3000) + "1" + QByteArray(3000, '}');
        QTest::newRow("not UTF-8") << "{\"name\":\"\xff\xfe\", \"password\":\"\xc3\x28\"}"_ba;
        QTest::newRow("nul") << QByteArray("{\"name\":\"a\0b\"}", 14);
        QTest::newRow("unknown member") << "{\"nmae\":\"anna\"}"_ba;
        QTest::newRow("wrong types")
            << "{\"name\":{},\"password\":[1],\"role\":true,\"pictures\":\"x\",\"code\":1,\"into\":2,\"pin\":[],\"camera\":{}}"_ba;
        QTest::newRow("numbers for text") << "{\"name\":1}"_ba;
        QTest::newRow("long text") << "{\"name\":\"" + QByteArray(60000, 'a') + "\"}";
        QTest::newRow("lone surrogate") << "{\"name\":\"\\ud800\"}"_ba;
        QTest::newRow("markup") << "{\"name\":\"<script>alert(1)</script>\"}"_ba;
    }
    void badBodiesAreTheCallersFaultAndSaidSo()
    {
        QFETCH(QByteArray, body);
        int tried = 0;
        for (const Operation &operation : operations()) {
            if (!operation.about.value(u"requestBody"_s)
                     .toObject()
                     .value(u"content"_s)
                     .toObject()
                     .contains(u"application/json"_s)
                || operation.path == u"/session" || operation.path == u"/setup")
                continue; // these count wrong attempts
            ++tried;
            const WebAnswer answer = m_client->ask({.method = operation.method,
                                                    .target = operation.target(),
                                                    .bearer = m_admin,
                                                    .type = "application/json",
                                                    .body = body});
            QVERIFY2(answer.status >= 400 && answer.status < 500 && isProblem(answer),
                     operation.name() + ": " + answer.text());
        }
        QVERIFY(tried >= 8);
    }

    void badPicturesAreTheCallersFaultAndSaidSo_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QByteArray() << 422;
        QTest::newRow("text") << "this is no picture"_ba << 422;
        QTest::newRow("bomb") << imageBomb() << 422;
        QTest::newRow("head of a JPEG") << QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9") << 422;
        QTest::newRow("too large") << QByteArray(17 << 20, 'x') << 413;
    }
    void badPicturesAreTheCallersFaultAndSaidSo()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const WebAnswer answer = m_client->ask(
            {.method = "POST", .target = "/api/v1/recognize", .bearer = m_admin, .type = "image/jpeg", .body = body});
        QVERIFY2(answer.status == status && isProblem(answer), answer.text());
    }

    void aPictureMustBeCalledOneAndJsonToo()
    {
        QCOMPARE(m_client
                     ->ask({.method = "POST",
                            .target = "/api/v1/recognize",
                            .bearer = m_admin,
                            .type = "text/plain",
                            .body = "x"})
                     .status,
                 415);
        QCOMPARE(
            m_client->ask({.method = "POST", .target = "/api/v1/recognize", .bearer = m_admin, .body = "x"}).status,
            415);
        // What a form on a page of another origin could send.
        for (const QByteArray &type :
             {"text/plain"_ba, "application/x-www-form-urlencoded"_ba, "multipart/form-data; boundary=a"_ba, ""_ba})
            QCOMPARE(
                m_client
                    ->ask({.method = "POST", .target = "/api/v1/ring", .bearer = m_admin, .type = type, .body = "{}"})
                    .status,
                415);
        QCOMPARE(m_client
                     ->ask({.method = "POST",
                            .target = "/api/v1/ring",
                            .bearer = m_admin,
                            .type = "Application/JSON; charset=utf-8",
                            .body = "{}"})
                     .status,
                 202);
    }

    void tricksWithAddressesLeadNowhere()
    {
        for (const QByteArray &target :
             {"/api/v1/visits/..%2f..%2fetc%2fpasswd"_ba, "/api/v1/../health"_ba, "/api/v1//visits"_ba,
              "/api/v1/visits/%00"_ba, "/api/v1/visits/%0d%0aX-A:%20b"_ba, "/api/v1/cameras/..%2fdemo/snapshot.jpg"_ba,
              "/api/v1/persons/%27%20OR%201=1--"_ba, "/api/v1/visits/" + QByteArray(3000, 'v'),
              "/api/v1/persons/%F0%9F%98%80"_ba, "/api/v1/visits/%ff%fe"_ba, "/API/V1/visits"_ba,
              "/api/v2/visits"_ba}) {
            const WebAnswer answer = m_client->get(target, m_admin);
            QVERIFY2(answer.status == 404 && isProblem(answer), target.left(100) + ": " + answer.text());
            QVERIFY(answer.header("x-a").isEmpty());
        }
        for (const QByteArray &query :
             {"limit=0"_ba, "limit=501"_ba, "limit=9999999999"_ba, "limit=a"_ba, "limit=-1"_ba, "since=yesterday"_ba,
              "since=2025-01-29T04:20:12"_ba, "outcome=x"_ba, "cursor=%00"_ba, "cursor=AAAA"_ba, "until="_ba}) {
            const WebAnswer answer = m_client->get("/api/v1/visits?" + query, m_admin);
            QVERIFY2(answer.status == 422 && isProblem(answer), query + ": " + answer.text());
        }
        QCOMPARE(m_client->get("/api/v1/visits?since=2025-01-29T04:20:12%2B01:00&limit=1", m_admin).status, 200);
    }

    void oneRequestIsFoundInReplyAuditAndLog()
    {
        const WebAnswer seen = m_client->ask(
            {.target = "/api/v1/persons", .bearer = m_admin, .headers = {"X-Correlation-Id: thread-of-ariadne"}});
        QCOMPARE(seen.header("x-correlation-id"), "thread-of-ariadne"_ba);
        const WebAnswer refused = m_client->ask({.target = "/api/v1/users",
                                                 .bearer = m_tokens.value(u"viewer"_s),
                                                 .headers = {"X-Correlation-Id: thread-of-minos"}});
        QCOMPARE(refused.status, 403);
        const auto entry = [this](const QByteArray &id) {
            return m_client->get("/api/v1/audit?correlation_id=" + id, m_admin)
                .json()
                .value(u"entries"_s)
                .toArray()
                .first()
                .toObject();
        };
        QCOMPARE(entry("thread-of-ariadne").value(u"actor"_s), u"user:anna"_s);
        QCOMPARE(entry("thread-of-ariadne").value(u"event_type"_s), u"data_access"_s);
        QCOMPARE(entry("thread-of-minos").value(u"actor"_s), u"token:test viewer"_s);
        QCOMPARE(entry("thread-of-minos").value(u"event_type"_s), u"authorization"_s);
        QCOMPARE(entry("thread-of-minos").value(u"result"_s), u"refused"_s);
        QVERIFY(m_station->waitForLog(u"thread-of-minos"_s));
        QVERIFY(m_client->get("/api/v1/audit/verify", m_admin).json().value(u"intact"_s).toBool());
    }

    void somebodyIsEnrolledChangedMergedAndErasedOverTheWire()
    {
        const QJsonObject first
            = m_client->get("/api/v1/persons", m_admin).json().value(u"persons"_s).toArray().first().toObject();
        const QByteArray id = first.value(u"id"_s).toString().toLatin1();
        const QJsonArray faces
            = m_client->get("/api/v1/persons/" + id + "/faces", m_admin).json().value(u"faces"_s).toArray();
        QVERIFY(faces.size() > 1);
        const QByteArray face = faces.first().toObject().value(u"id"_s).toString().toLatin1();
        const WebAnswer chip = m_client->get("/api/v1/persons/" + id + "/faces/" + face + "/chip.png", m_admin);
        QCOMPARE(chip.header("content-type"), "image/png"_ba);
        QVERIFY(!QImage::fromData(chip.body).isNull());
        QCOMPARE(
            m_client
                ->ask(
                    {.method = "DELETE", .target = "/api/v1/persons/" + id + "/faces/fac_not_there", .bearer = m_admin})
                .status,
            404);
        QCOMPARE(
            m_client->ask({.method = "DELETE", .target = "/api/v1/persons/" + id + "/faces/" + face, .bearer = m_admin})
                .status,
            204);
        QCOMPARE(m_client->get("/api/v1/persons/" + id + "/faces", m_admin).json().value(u"faces"_s).toArray().size(),
                 faces.size() - 1);

        const WebAnswer renamed = m_client->post("/api/v1/persons/" + id, m_admin,
                                                 {{u"name"_s, u"Ænna Ōe"_s}, {u"notes"_s, u"by the API"_s}}, "PATCH");
        QCOMPARE(renamed.json().value(u"name"_s), u"Ænna Ōe"_s);
        QCOMPARE(m_client->post("/api/v1/persons/" + id, m_admin, {{u"kind"_s, u"friend"_s}}, "PATCH").status, 422);
        const WebAnswer nobody = m_client->post(
            "/api/v1/persons", m_admin,
            {{u"name"_s, u"Nobody"_s}, {u"pictures"_s, QJsonArray {QString::fromLatin1(imageBomb().toBase64())}}});
        QVERIFY2(nobody.status == 422 && isProblem(nobody), nobody.text());
        QCOMPARE(m_client->get("/api/v1/persons/Nobody", m_admin).status, 404); // nothing half done

        const WebAnswer receipt
            = m_client->ask({.method = "POST", .target = "/api/v1/persons/" + id + "/erase", .bearer = m_admin});
        QVERIFY2(receipt.status == 200, receipt.text());
        QCOMPARE(receipt.json().value(u"person_id"_s).toString().toLatin1(), id);
        QCOMPARE(m_client->get("/api/v1/persons/" + id, m_admin).status, 404);
        QCOMPARE(
            m_client->ask({.method = "POST", .target = "/api/v1/persons/" + id + "/erase", .bearer = m_admin}).status,
            404);
        // Who did it stands in the audit log, by id; the name does not.
        const WebAnswer audit = m_client->get("/api/v1/audit?event_type=data_modification&actor=user:anna", m_admin);
        QVERIFY2(audit.body.contains(id), audit.text());
        QVERIFY(!audit.body.contains("nna \\u014ce") && !audit.body.contains("Ænna"));
    }

    void somebodySaysWhoAVisitorWas()
    {
        const QJsonObject schemas = m_openApi.value(u"components"_s).toObject().value(u"schemas"_s).toObject();
        const auto faceOf
            = [](const QJsonObject &visit) { return visit.value(u"faces"_s).toArray().first().toObject(); };
        QJsonObject visit;
        const auto isOver = [&] { // a stranger's visit that is over: a face that looks like somebody is not learned
            for (const QJsonValue &one : m_client->get("/api/v1/visits", m_admin).json().value(u"visits"_s).toArray()) {
                visit = one.toObject();
                if (visit.value(u"ended_at"_s).isString() && visit.value(u"snapshot"_s).isString()
                    && faceOf(visit).value(u"kind"_s) == u"unknown"_s)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 6 * kWaitMs); // the first visitor of the play is somebody known
        const QByteArray id = visit.value(u"id"_s).toString().toLatin1();
        const QByteArray target = "/api/v1/visits/" + id + "/faces/0/label";
        const QByteArray resident = m_tokens.value(u"resident"_s);
        QCOMPARE(m_client->post(target, m_tokens.value(u"viewer"_s), {{u"person_id"_s, QJsonValue()}}).status, 403);

        const WebAnswer nobody = m_client->post(target, resident, {{u"person_id"_s, QJsonValue()}});
        QVERIFY2(nobody.status == 200, nobody.text());
        QCOMPARE(misfit(nobody.json(), schemas.value(u"Visit"_s).toObject(), schemas), QString());
        QCOMPARE(faceOf(nobody.json()).value(u"kind"_s), u"unknown"_s);
        QCOMPARE(faceOf(nobody.json()).value(u"labelled"_s), true);
        QCOMPARE(faceOf(nobody.json()).value(u"decision"_s),
                 faceOf(visit).value(u"decision"_s)); // what was decided at the door stays

        // Now it is an unknown visitor's, and somebody gives them a name.
        const auto isUnknown = [&] {
            const WebAnswer answer = m_client->get("/api/v1/unknowns?limit=500", resident);
            return answer.json().value(u"next_cursor"_s).isNull() && answer.body.contains(id);
        };
        QVERIFY(isUnknown());
        const QJsonObject somebodyNew {{u"name"_s, u"Somebody New"_s}};
        QCOMPARE(m_client->post(target, resident, somebodyNew).status,
                 403); // having faces learned is more than saying who it was
        const WebAnswer named = m_client->post(target, m_admin, somebodyNew);
        QVERIFY2(named.status == 200, named.text());
        QCOMPARE(faceOf(named.json()).value(u"name"_s), u"Somebody New"_s);
        QCOMPARE(named.json().value(u"outcome"_s), u"known"_s);
        QVERIFY(!isUnknown());
        const QString person = faceOf(named.json()).value(u"person_id"_s).toString();
        const WebAnswer again = m_client->post(target, m_admin, {{u"person_id"_s, person}, {u"enrol"_s, true}});
        QVERIFY2(again.status == 200, again.text());
        QCOMPARE(m_client->get("/api/v1/persons/" + person.toLatin1() + "/faces", m_admin)
                     .json()
                     .value(u"faces"_s)
                     .toArray()
                     .size(),
                 2);
        QVERIFY(m_client->get("/api/v1/visits?person=" + person.toLatin1(), m_admin).body.contains(id));
        const QJsonObject exported = m_client->get("/api/v1/persons/" + person.toLatin1() + "/export", m_admin).json();
        QCOMPARE(misfit(exported, schemas.value(u"PersonExport"_s).toObject(), schemas), QString());
        QCOMPARE(exported.value(u"visits_seen_in"_s).toArray().size(), 1);
        QVERIFY(m_client->get("/api/v1/audit?event_type=data_modification", m_admin).body.contains(person.toLatin1()));

        const WebAnswer takenBack = m_client->post(target, resident, {{u"as_decided"_s, true}});
        QVERIFY2(takenBack.status == 200, takenBack.text());
        QCOMPARE(faceOf(takenBack.json()), faceOf(visit));
        for (const QJsonObject &wrong : {QJsonObject {},
                                         {{u"as_decided"_s, false}},
                                         {{u"as_decided"_s, true}, {u"person_id"_s, QJsonValue()}},
                                         {{u"enrol"_s, true}},
                                         {{u"person_id"_s, QJsonValue()}, {u"enrol"_s, true}},
                                         {{u"person_id"_s, 7}},
                                         {{u"name"_s, u" "_s}},
                                         {{u"person_id"_s, person}, {u"name"_s, u"Both"_s}},
                                         {{u"person_id"_s, person}, {u"kind"_s, u"blocked"_s}},
                                         {{u"name"_s, u"Friend"_s}, {u"kind"_s, u"friend"_s}},
                                         {{u"person_id"_s, person}, {u"enrol"_s, u"yes"_s}}})
            QCOMPARE(m_client->post(target, m_admin, wrong).status, 422);
        QCOMPARE(m_client->post(target, m_admin, {{u"person_id"_s, u"per_nobody"_s}}).status, 404);
        QCOMPARE(m_client->post(target, m_admin, somebodyNew).status, 409);
        for (const QByteArray &place :
             {"/api/v1/visits/" + id + "/faces/99/label", "/api/v1/visits/" + id + "/faces/-1/label",
              "/api/v1/visits/vis_none/faces/0/label"_ba})
            QCOMPARE(m_client->post(place, m_admin, {{u"person_id"_s, person}}).status, 404);
        const QByteArray snapshot = m_client->get("/api/v1/visits/" + id + "/snapshot.jpg", m_admin).body;
        for (const QByteArray &query : {""_ba, "?person=" + person.toLatin1()}) { // the same, and too alike to themself
            const WebAnswer judged = m_client->ask({.method = "POST",
                                                    .target = "/api/v1/pictures/judge" + query,
                                                    .bearer = m_admin,
                                                    .type = "image/jpeg",
                                                    .body = snapshot});
            QVERIFY2(judged.status == 200, judged.text());
            QCOMPARE(misfit(judged.json(), schemas.value(u"AddedFace"_s).toObject(), schemas), QString());
            QCOMPARE(judged.json().value(u"pictures"_s).toArray().size(), 1);
        }
        for (const QByteArray &cursor : {"x"_ba, "-1"_ba, "99999999999999999999"_ba, "9223372036854775807"_ba})
            QCOMPARE(m_client->get("/api/v1/unknowns?cursor=" + cursor, m_admin).status, 422);
    }

    void liveViewStreamsAndASnapshotIsAPicture()
    {
        QVERIFY(!QImage::fromData(picture(), "JPEG").isNull());
        QCOMPARE(m_client->get("/api/v1/cameras/none/snapshot.jpg", m_admin).status, 404);
        QCOMPARE(m_client->get("/api/v1/cameras/demo/stream.mjpeg?rate=0", m_admin).status, 422);
        const auto socket = m_client->open(
            {.target = "/api/v1/cameras/demo/stream.mjpeg?rate=30", .bearer = m_tokens.value(u"viewer"_s)});
        const QByteArray bytes = WebClient::readUntil(
            *socket, [](const QByteArray &all) { return all.count("Content-Type: image/jpeg") >= 4; });
        QVERIFY(bytes.contains("multipart/x-mixed-replace; boundary="));
        const qsizetype at = bytes.indexOf("\r\n\r\n", bytes.indexOf("Content-Type: image/jpeg")) + 4;
        const qsizetype size = bytes.mid(bytes.indexOf("Content-Length: ") + 16, 12).split('\r').first().toLongLong();
        QVERIFY(!QImage::fromData(bytes.mid(at, size), "JPEG").isNull());
    }

    void eventsComeAndComeAgain()
    {
        const auto socket = m_client->open({.target = "/api/v1/events", .bearer = m_tokens.value(u"resident"_s)});
        QVERIFY(WebClient::readUntil(*socket, [](const QByteArray &all) {
                    return all.contains("retry:");
                }).contains("text/event-stream"));
        const WebAnswer rang = m_client->post("/api/v1/ring", m_tokens.value(u"station"_s), {{u"camera"_s, u"demo"_s}});
        QCOMPARE(rang.status, 202);
        QCOMPARE(m_client->post("/api/v1/ring", m_tokens.value(u"station"_s), {{u"camera"_s, u"none"_s}}).status, 404);
        const auto isLogged = [&] { // with the id of who asked for it
            const QStringList lines = m_station->log().split(u'\n');
            return std::ranges::any_of(lines, [&](const QString &line) {
                return line.contains(u"the bell rang"_s)
                    && line.contains(QString::fromLatin1(rang.header("X-Correlation-Id")));
            });
        };
        QTRY_VERIFY2(isLogged(), qPrintable(m_station->log()));
        const QByteArray seen = WebClient::readUntil(
            *socket, [](const QByteArray &all) { return all.contains("event: visit_") && all.endsWith("\n\n"); },
            kWaitMs);
        const qsizetype at = seen.indexOf("id: ");
        QVERIFY2(at >= 0, seen);
        const QByteArray id = seen.mid(at + 4, seen.indexOf('\n', at) - at - 4);
        const qsizetype dash = id.lastIndexOf('-');
        const QByteArray before = id.left(dash + 1) + QByteArray::number(id.mid(dash + 1).toInt() - 1);
        const auto again = m_client->open({.target = "/api/v1/events",
                                           .bearer = m_tokens.value(u"resident"_s),
                                           .headers = {"Last-Event-ID: " + before}});
        QVERIFY(WebClient::readUntil(*again, [&](const QByteArray &all) {
                    return all.contains("id: " + id + "\n") || all.contains("event: missed");
                }).contains(id));
        const auto stale = m_client->open({.target = "/api/v1/events",
                                           .bearer = m_tokens.value(u"resident"_s),
                                           .headers = {"Last-Event-ID: of-another-life-7"}});
        QVERIFY(WebClient::readUntil(*stale, [&](const QByteArray &all) {
                    return all.contains("event: missed");
                }).contains("event: missed"));
    }

    void othersAreAnsweredWhilePicturesWaitAndCallersLeave()
    {
        const QByteArray jpeg = picture();
        std::vector<std::unique_ptr<QTcpSocket>> leaving;
        for (int i = 0; i < 20; ++i) {
            leaving.push_back(m_client->open({.method = "POST",
                                              .target = "/api/v1/recognize",
                                              .bearer = m_admin,
                                              .type = "image/jpeg",
                                              .body = jpeg}));
            QVERIFY(leaving.back()->waitForBytesWritten(30'000));
        }
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(m_client->get("/livez", {}).status, 200);
            if (i == 5)
                leaving.clear(); // in the middle of it
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_client
                                      ->ask({.method = "POST",
                                             .target = "/api/v1/recognize",
                                             .bearer = m_admin,
                                             .type = "image/jpeg",
                                             .body = jpeg})
                                      .status,
                                  200, kWaitMs);
    }

    void aSessionEndsAndWrongPasswordsWait()
    {
        const QJsonObject right {{u"name"_s, u"anna"_s}, {u"password"_s, QString::fromLatin1(kPassword)}};
        const QByteArray session
            = m_client->post("/api/v1/session", {}, right).json().value(u"token"_s).toString().toLatin1();
        QCOMPARE(m_client->get("/api/v1/session", session).json().value(u"role"_s), u"admin"_s);
        QCOMPARE(m_client->ask({.method = "DELETE", .target = "/api/v1/session", .bearer = session}).status, 204);
        QCOMPARE(m_client->get("/api/v1/session", session).status, 401);

        QCOMPARE(
            m_client
                ->post("/api/v1/users", m_admin,
                       {{u"name"_s, u"bea"_s}, {u"password"_s, u"also quite a long one"_s}, {u"role"_s, u"viewer"_s}})
                .status,
            201);
        WebAnswer answer;
        for (int i = 0; i < 12 && answer.status != 429; ++i) {
            answer = m_client->post("/api/v1/session", {},
                                    {{u"name"_s, u"bea"_s}, {u"password"_s, u"wrong password %1"_s.arg(i)}});
            QVERIFY2(answer.status == 401 || answer.status == 429, answer.text());
        }
        QVERIFY2(answer.status == 429 && answer.header("retry-after").toInt() > 0, answer.text());
        const WebAnswer gone = m_client->ask({.method = "DELETE", .target = "/api/v1/users/bea", .bearer = m_admin});
        QVERIFY2(gone.status == 204, gone.text());
        QCOMPARE(m_client->ask({.method = "DELETE", .target = "/api/v1/users/anna", .bearer = m_admin}).status,
                 409); // the last admin
    }

    void aTokenNarrowsAndEnds()
    {
        const WebAnswer narrow = m_client->post(
            "/api/v1/tokens", m_admin,
            {{u"name"_s, u"narrow"_s}, {u"role"_s, u"admin"_s}, {u"scopes"_s, QJsonArray {u"view_live"_s}}});
        const QByteArray secret = narrow.json().value(u"token"_s).toString().toLatin1();
        QCOMPARE(m_client->get("/api/v1/cameras", secret).status, 200);
        QCOMPARE(m_client->get("/api/v1/visits", secret).status, 403);
        QCOMPARE(m_client->get("/api/v1/users", secret).status, 403);
        QCOMPARE(m_client
                     ->ask({.method = "DELETE",
                            .target = "/api/v1/tokens/" + narrow.json().value(u"id"_s).toString().toLatin1(),
                            .bearer = m_admin})
                     .status,
                 200);
        QCOMPARE(m_client->get("/api/v1/cameras", secret).status, 401);
        const WebAnswer brief
            = m_client->post("/api/v1/tokens", m_admin,
                             {{u"name"_s, u"brief"_s}, {u"role"_s, u"viewer"_s}, {u"expires_in_days"_s, 0.00005}});
        QTRY_COMPARE_WITH_TIMEOUT(
            m_client->get("/api/v1/cameras", brief.json().value(u"token"_s).toString().toLatin1()).status, 401,
            kWaitMs);
        QCOMPARE(m_client->post("/api/v1/tokens", m_admin, {{u"name"_s, u"x"_s}, {u"role"_s, u"emperor"_s}}).status,
                 422);
        QCOMPARE(
            m_client
                ->post("/api/v1/tokens", m_admin,
                       {{u"name"_s, u"x"_s}, {u"role"_s, u"viewer"_s}, {u"scopes"_s, QJsonArray {u"everything"_s}}})
                .status,
            422);
    }

    void afterAllThatTheStationEndsWellAndHasSaidNoSecret()
    {
        QVERIFY(m_client->get("/api/v1/audit/verify", m_admin).json().value(u"intact"_s).toBool());
        m_station->terminate();
        QTRY_COMPARE_WITH_TIMEOUT(m_station->isRunning(), false, kWaitMs);
        QCOMPARE(m_station->waitForEnd(kWaitMs), 0);
        QVERIFY(!m_station->log().contains(QString::fromLatin1(m_admin)));
        for (const QByteArray &token : std::as_const(m_tokens))
            QVERIFY(!m_station->log().contains(QString::fromLatin1(token)));
        QVERIFY(!m_station->log().contains(QString::fromLatin1(kPassword)));
        const Ran verified = m_programs->ctl({u"audit"_s, u"verify"_s, u"--json"_s});
        QVERIFY2(verified.code == 0 && verified.json().value(u"intact"_s).toBool(), verified.text());
    }
};

QTEST_GUILESS_MAIN(ApiTest)
#include "tst_api.moc"
