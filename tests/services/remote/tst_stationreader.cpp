// SPDX-License-Identifier: MIT
#include "services/remote/stationreader.h"

#include "core/domain/accessjson.h"
#include "core/domain/visitjson.h"
#include "services/http/api/stationjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDateTime kNow = QDateTime::fromString(u"2026-11-24T08:30:00.123Z"_s, Qt::ISODateWithMs);

core::Visit aVisit()
{
    core::VisitFace face;
    face.kind = core::VisitFace::Kind::Blocked;
    face.personId = u"per_1"_s;
    face.name = u"Ænna Ōe"_s;
    face.similarity = 0.71;
    face.confidence = 0.98;
    face.liveness = 0.5;
    face.quality = 0.8;
    face.box = QRectF(1.5, 2, 30, 40);
    face.views = 3;
    face.decision = {core::Decision::Verdict::Blocked,
                     core::Decision::Reason::Matched,
                     u"per_1"_s,
                     0.71,
                     u"per_2"_s,
                     0.3,
                     0.41,
                     0.5};
    core::VisitFace stranger;
    stranger.similarity = 0.2;
    stranger.decision.similarity = 0.2;
    stranger.decision.margin = 1.2;
    stranger.decision.threshold = 0.5;
    core::Visit visit;
    visit.id = u"vis_1"_s;
    visit.camera = u"front"_s;
    visit.trigger = core::Visit::Trigger::Button;
    visit.startedAt = kNow;
    visit.endedAt = kNow.addSecs(9);
    visit.outcome = core::Visit::Outcome::Blocked;
    visit.faces = {face, stranger};
    visit.snapshot = u"snp_1"_s;
    visit.clip = u"clp_1"_s;
    visit.rang = true;
    visit.correlationId = u"cor_1"_s;
    return visit;
}

core::CameraStatus aCamera()
{
    return {u"front"_s,
            core::CameraStatus::State::Lost,
            core::CameraStatus::View::OutOfFocus,
            u"no route"_s,
            kNow,
            77,
            1280,
            720,
            14.5,
            true};
}

core::PersonEntry anEntry()
{
    return {{u"per_1"_s, u"Ænna"_s, core::Person::Kind::Blocked, u"notes"_s, kNow}, 3, 12, kNow};
}
core::User aUser() { return {u"usr_1"_s, u"anna"_s, core::Role::Resident, true, true, kNow, {}}; }
core::TokenInfo aToken()
{
    return {u"tok_1"_s,
            u"grafana"_s,
            core::Role::Viewer,
            core::Permission::ViewLive | core::Permission::ReadSystem,
            kNow,
            {},
            kNow,
            true};
}

core::AuditEntry anAuditEntry()
{
    return {7,
            {core::AuditEvent::Type::DataAccess,
             u"user:anna"_s,
             u"view visit"_s,
             u"vis_1"_s,
             u"success"_s,
             u"cor_1"_s,
             {{u"status"_s, 200}},
             kNow},
            u"ab"_s};
}
core::AuditVerdict aVerdict()
{
    return {core::AuditVerdict::Kind::CutShort, 4, 5, u"audit.log"_s, 5, u"its end is missing"_s, 0.25};
}

// Whatever a member is, another type must be noticed and harm nothing.
template <typename T>
void tryEachMember(const QJsonObject &object, core::Result<T> (*read)(const QJsonObject &),
                   const QStringList &mayBeWrong = {})
{
    QVERIFY(read(object).hasValue());
    QJsonObject more = object;
    more.insert(u"of_a_later_version"_s, QJsonArray {1, 2});
    QVERIFY(read(more).hasValue());
    for (const QString &name : object.keys()) {
        for (const QJsonValue &wrong :
             {QJsonValue(u"no such word"_s), QJsonValue(-1.5), QJsonValue(1e300), QJsonValue(true),
              QJsonValue(QJsonArray {u"x"_s}), QJsonValue(QJsonObject {{u"x"_s, 1}})}) {
            QJsonObject changed = object;
            changed.insert(name, wrong);
            const core::Result<T> result = read(changed);
            if (wrong.type() != object.value(name).type() && !object.value(name).isNull()
                && !mayBeWrong.contains(name)) {
                QVERIFY2(!result,
                         qPrintable(name + u' ' + QString::fromUtf8(QJsonDocument(QJsonArray {wrong}).toJson())));
                QVERIFY2(!result.error().message.isEmpty(), qPrintable(name));
            }
        }
    }
    QVERIFY(!read({}));
}
} // namespace

class StationReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheStationWritesIsReadAsItWas()
    {
        const auto visit = services::visitFrom(core::toJson(aVisit()));
        QVERIFY(visit.hasValue());
        QCOMPARE(*visit, aVisit());
        core::Visit open = aVisit();
        open.endedAt = {};
        open.snapshot.clear();
        open.clip.clear();
        open.faces.clear();
        const auto readOpen = services::visitFrom(core::toJson(open));
        QVERIFY(readOpen.hasValue() && readOpen->isOpen());
        QCOMPARE(*readOpen, open);

        const auto camera = services::cameraFrom(services::toJson(aCamera()));
        QVERIFY(camera.hasValue());
        QCOMPARE(*camera, aCamera());

        core::LiveView view {u"front"_s,
                             9,
                             {640, 480},
                             {{4, QRectF(1, 2, 3, 4), core::VisitFace::Kind::Known, true, u"Anna"_s, 0.9}, {}}};
        const auto readView = services::liveViewFrom(services::toJson(view));
        QVERIFY(readView.hasValue());
        QCOMPARE(readView->camera, view.camera);
        QCOMPARE(readView->sequence, view.sequence);
        QCOMPARE(readView->frameSize, view.frameSize);
        QCOMPARE(readView->faces, view.faces);

        const auto entry = services::personEntryFrom(core::toJson(anEntry()));
        QVERIFY(entry.hasValue());
        QCOMPARE(entry->person, anEntry().person);
        QVERIFY(entry->faces == 3 && entry->visits == 12 && entry->lastSeenAt == kNow);
        const auto user = services::userFrom(core::toJson(aUser()));
        QVERIFY(user.hasValue());
        QCOMPARE(*user, aUser());
        const auto token = services::tokenFrom(core::toJson(aToken(), kNow));
        QVERIFY(token.hasValue());
        QCOMPARE(*token, aToken());

        const auto audit = services::auditEntryFrom(core::toJson(anAuditEntry()));
        QVERIFY(audit.hasValue());
        QCOMPARE(audit->event, anAuditEntry().event);
        QVERIFY(audit->seq == 7 && audit->hash == u"ab"_s);
        const auto verdict = services::auditVerdictFrom(core::toJson(aVerdict()));
        QVERIFY(verdict.hasValue());
        QCOMPARE(core::toJson(*verdict), core::toJson(aVerdict()));
    }

    void anotherTypeIsAnErrorAndUnknownMembersAreNone()
    {
        tryEachMember(core::toJson(aVisit()), services::visitFrom);
        tryEachMember(core::toJson(aVisit().faces.front()), services::visitFaceFrom);
        tryEachMember(services::toJson(aCamera()), services::cameraFrom);
        tryEachMember(core::toJson(anEntry()), services::personEntryFrom);
        tryEachMember(core::toJson(aUser()), services::userFrom);
        tryEachMember(core::toJson(aToken(), kNow), services::tokenFrom);
        tryEachMember(core::toJson(anAuditEntry()), services::auditEntryFrom, {u"data"_s}); // whatever it is
        tryEachMember(core::toJson(aVerdict()), services::auditVerdictFrom, {u"intact"_s}); // the word says it
    }

    void aWordOfALaterVersionIsNamed()
    {
        QJsonObject object = core::toJson(aVisit());
        object.insert(u"outcome"_s, u"levitated"_s);
        const auto visit = services::visitFrom(object);
        QVERIFY(!visit);
        QCOMPARE(visit.error().code, core::Error::Code::TooNew);
        QVERIFY(visit.error().message.contains(u"levitated"_s));
    }

    void timesNeedAZone()
    {
        QJsonObject object = core::toJson(aVisit());
        for (const QString &wrong : {u"2026-11-24T08:30:00"_s, u"yesterday"_s, u""_s}) {
            object.insert(u"started_at"_s, wrong);
            QVERIFY2(!services::visitFrom(object), qPrintable(wrong));
        }
        object.insert(u"started_at"_s, u"2026-11-24T09:30:00.123+01:00"_s);
        QCOMPARE(services::visitFrom(object)->startedAt, kNow);
    }

    void aListSaysWhichKindIsWrong()
    {
        const QJsonObject good {{u"visits"_s, QJsonArray {core::toJson(aVisit())}}};
        QCOMPARE(services::listFrom(good, u"visits"_s, services::visitFrom)->size(), 1);
        for (const QJsonObject &bad :
             {QJsonObject {}, QJsonObject {{u"visits"_s, 3}}, QJsonObject {{u"visits"_s, QJsonArray {3}}}})
            QVERIFY(!services::listFrom(bad, u"visits"_s, services::visitFrom));
    }
};

QTEST_GUILESS_MAIN(StationReaderTest)
#include "tst_stationreader.moc"
