// SPDX-License-Identifier: MIT
#include "services/remote/stationreader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr qint64 kMostPixels = 1 << 20; // of one side of a picture
constexpr qint64 kMostCount = 1 << 30;

// The value of \p all whose word this is.
template <typename T, std::size_t N> auto amongst(const std::array<T, N> &all)
{
    return [all](QStringView word) -> std::optional<T> {
        for (const T value : all) {
            if (core::toString(value) == word)
                return value;
        }
        return {};
    };
}

constexpr std::array kStates {core::CameraStatus::State::Connecting, core::CameraStatus::State::Connected,
                              core::CameraStatus::State::Lost, core::CameraStatus::State::Ended};
constexpr std::array kViews {core::CameraStatus::View::Clear, core::CameraStatus::View::Frozen,
                             core::CameraStatus::View::Black, core::CameraStatus::View::Covered,
                             core::CameraStatus::View::OutOfFocus};
constexpr std::array kVerdicts {core::AuditVerdict::Kind::Intact,    core::AuditVerdict::Kind::Altered,
                                core::AuditVerdict::Kind::Removed,   core::AuditVerdict::Kind::Inserted,
                                core::AuditVerdict::Kind::Reordered, core::AuditVerdict::Kind::CutShort,
                                core::AuditVerdict::Kind::Forged,    core::AuditVerdict::Kind::Unfinished};

QRectF boxFrom(JsonMembers &of)
{
    JsonMembers box(of.object(u"box"_s), u"a face"_s);
    const QRectF rect(box.number(u"x"_s), box.number(u"y"_s), box.number(u"width"_s), box.number(u"height"_s));
    if (const core::Result<QRectF> read = box.result(rect); !read)
        of.fail(read.error());
    return rect;
}

core::Decision::Verdict verdictOf(core::VisitFace::Kind kind)
{
    switch (kind) {
    case core::VisitFace::Kind::Known:
        return core::Decision::Verdict::Known;
    case core::VisitFace::Kind::Blocked:
        return core::Decision::Verdict::Blocked;
    case core::VisitFace::Kind::Unknown:
        break;
    }
    return core::Decision::Verdict::Unknown;
}

core::Permissions permissionsFrom(const QJsonArray &words)
{
    core::Permissions permissions;
    for (const QJsonValue &word : words) // one of a later version is nothing that this program could use
        permissions |= core::permissionFromString(word.toString()).value_or(core::Permission {});
    return permissions;
}

core::Person readPerson(JsonMembers &members)
{
    core::Person person;
    person.id = members.text(u"id"_s);
    person.name = members.text(u"name"_s);
    person.kind = members.word(u"kind"_s, core::personKindFromString);
    person.notes = members.textOrNothing(u"notes"_s);
    person.createdAt = members.timeOrNothing(u"created_at"_s);
    return person;
}
} // namespace

core::Result<core::CameraStatus> cameraFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a camera"_s);
    core::CameraStatus status;
    status.camera = members.text(u"id"_s);
    status.state = members.word(u"state"_s, amongst(kStates));
    status.view = members.word(u"view"_s, amongst(kViews));
    status.message = members.textOrNothing(u"message"_s);
    status.since = members.timeOrNothing(u"since"_s);
    status.frames = quint64(members.whole(u"frames"_s));
    status.width = int(members.whole(u"width"_s, 0, kMostPixels));
    status.height = int(members.whole(u"height"_s, 0, kMostPixels));
    status.framesPerSecond = members.number(u"frames_per_second"_s);
    status.isDemo = members.flag(u"is_demo"_s);
    return members.result(status);
}

core::Result<core::LiveView> liveViewFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"the live picture"_s);
    core::LiveView view;
    view.camera = members.text(u"camera"_s);
    view.sequence = quint64(members.whole(u"sequence"_s));
    view.frameSize
        = QSize(int(members.whole(u"width"_s, 0, kMostPixels)), int(members.whole(u"height"_s, 0, kMostPixels)));
    const QJsonArray faces = members.array(u"faces"_s);
    for (const QJsonValue &value : faces) {
        JsonMembers of(value.toObject(), u"a live face"_s);
        core::LiveFace face;
        face.track = int(of.whole(u"track"_s, -kMostCount, kMostCount));
        face.box = boxFrom(of);
        face.kind = of.word(u"kind"_s, core::faceKindFromString);
        face.isDecided = of.flag(u"is_decided"_s);
        face.confidence = of.number(u"confidence"_s);
        face.name = of.textOrNothing(u"name"_s);
        if (const core::Result<core::LiveFace> read = of.result(face); !read)
            return read.error();
        view.faces << face;
    }
    return members.result(view);
}

core::Result<core::VisitFace> visitFaceFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a face"_s);
    core::VisitFace face;
    face.kind = members.word(u"kind"_s, core::faceKindFromString);
    face.personId = members.textOrNothing(u"person_id"_s);
    face.name = members.textOrNothing(u"name"_s);
    face.similarity = members.number(u"similarity"_s);
    face.confidence = members.number(u"confidence"_s);
    face.liveness = members.numberOrNothing(u"liveness"_s);
    face.quality = members.number(u"quality"_s);
    face.views = int(members.whole(u"views"_s, 0, kMostCount));
    face.isLabelled = members.flagOrFalse(u"labelled"_s);
    face.box = boxFrom(members);
    JsonMembers decision(members.object(u"decision"_s), u"a decision"_s);
    face.decision.verdict = verdictOf(face.kind);
    face.decision.reason = decision.word(u"reason"_s, core::reasonFromString);
    face.decision.personId = face.personId;
    face.decision.similarity = decision.number(u"similarity"_s);
    face.decision.secondPersonId = decision.textOrNothing(u"second_person_id"_s);
    face.decision.secondSimilarity = decision.numberOrNothing(u"second_similarity"_s).value_or(-1);
    face.decision.margin = decision.number(u"margin"_s);
    face.decision.threshold = decision.number(u"threshold"_s);
    if (const core::Result<core::Decision> read = decision.result(face.decision); !read)
        members.fail(read.error());
    return members.result(face);
}

core::Result<core::Visit> visitFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a visit"_s);
    core::Visit visit;
    visit.id = members.text(u"id"_s);
    visit.camera = members.text(u"camera"_s);
    visit.trigger = members.word(u"trigger"_s, core::triggerFromString);
    visit.startedAt = members.time(u"started_at"_s);
    visit.endedAt = members.timeOrNothing(u"ended_at"_s);
    visit.outcome = members.word(u"outcome"_s, core::outcomeFromString);
    visit.snapshot = members.textOrNothing(u"snapshot"_s);
    visit.clip = members.textOrNothing(u"clip"_s);
    visit.rang = members.flag(u"rang"_s);
    visit.answered = members.flag(u"answered"_s);
    visit.correlationId = members.textOrNothing(u"correlation_id"_s);
    core::Result<QList<core::VisitFace>> faces = listFrom(object, u"faces"_s, visitFaceFrom);
    if (faces)
        visit.faces = *std::move(faces);
    else
        members.fail(faces.error());
    return members.result(visit);
}

core::Result<core::Person> personFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a person"_s);
    const core::Person person = readPerson(members);
    return members.result(person);
}

core::Result<core::PersonEntry> personEntryFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a person"_s);
    core::PersonEntry entry;
    entry.person = readPerson(members);
    entry.faces = int(members.whole(u"faces"_s, 0, kMostCount));
    entry.visits = members.whole(u"visits"_s);
    entry.lastSeenAt = members.timeOrNothing(u"last_seen_at"_s);
    return members.result(entry);
}

core::Result<core::EnrolledFace> enrolledFaceFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"an enrolled face"_s);
    core::EnrolledFace face;
    face.id = members.text(u"id"_s);
    face.embedding.modelId = members.text(u"model"_s);
    face.quality = members.number(u"quality"_s);
    face.source = members.textOrNothing(u"source"_s);
    face.addedAt = members.timeOrNothing(u"added_at"_s);
    return members.result(face);
}

core::Result<core::ErasureReceipt> erasureReceiptFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"an erasure"_s);
    core::ErasureReceipt receipt;
    receipt.personId = members.text(u"person_id"_s);
    receipt.erasedAt = members.time(u"erased_at"_s);
    receipt.faces = int(members.whole(u"faces"_s, 0, kMostCount));
    receipt.visits = members.whole(u"visits"_s);
    return members.result(receipt);
}

core::Result<core::User> userFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a user"_s);
    core::User user;
    user.id = members.text(u"id"_s);
    user.name = members.text(u"name"_s);
    user.role = members.word(u"role"_s, core::roleFromString);
    user.isDisabled = members.flag(u"disabled"_s);
    user.hasPin = members.flag(u"has_pin"_s);
    user.createdAt = members.timeOrNothing(u"created_at"_s);
    user.lastSignInAt = members.timeOrNothing(u"last_sign_in_at"_s);
    return members.result(user);
}

core::Result<core::TokenInfo> tokenFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"a token"_s);
    core::TokenInfo token;
    token.id = members.text(u"id"_s);
    token.name = members.text(u"name"_s);
    token.role = members.word(u"role"_s, core::roleFromString);
    token.scopes = permissionsFrom(members.array(u"scopes"_s));
    token.createdAt = members.timeOrNothing(u"created_at"_s);
    token.expiresAt = members.timeOrNothing(u"expires_at"_s);
    token.lastUsedAt = members.timeOrNothing(u"last_used_at"_s);
    token.isRevoked = members.text(u"state"_s) == "revoked"_L1;
    return members.result(token);
}

core::Result<core::AuditEntry> auditEntryFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"an audit entry"_s);
    core::AuditEntry entry;
    entry.seq = members.whole(u"seq"_s);
    entry.event.time = members.time(u"timestamp"_s);
    entry.event.type = members.word(u"event_type"_s, core::auditTypeFromString);
    entry.event.actor = members.text(u"actor"_s);
    entry.event.action = members.text(u"action"_s);
    entry.event.resource = members.text(u"resource"_s);
    entry.event.result = members.text(u"result"_s);
    entry.hash = members.text(u"hash"_s);
    entry.event.data = object.value(u"data"_s).toObject();
    entry.event.correlationId = entry.event.data.take(u"correlation_id"_s).toString();
    return members.result(entry);
}

core::Result<core::AuditVerdict> auditVerdictFrom(const QJsonObject &object)
{
    JsonMembers members(object, u"the audit log"_s);
    core::AuditVerdict verdict;
    verdict.kind = members.word(u"verdict"_s, amongst(kVerdicts));
    verdict.entries = members.whole(u"entries"_s);
    verdict.message = members.textOrNothing(u"message"_s);
    verdict.seconds = members.number(u"seconds"_s);
    if (!verdict.isIntact()) {
        verdict.firstBad = members.whole(u"first_bad"_s);
        verdict.file = members.textOrNothing(u"file"_s);
        verdict.line = object.contains(u"line"_s) ? members.whole(u"line"_s) : 0;
    }
    return members.result(verdict);
}

} // namespace services
