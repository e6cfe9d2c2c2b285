// SPDX-License-Identifier: MIT
#include "services/http/api/apischemas.h"

#include "core/domain/access.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using Members = QList<std::pair<QString, QJsonObject>>;

QJsonObject text() { return {{u"type"_s, u"string"_s}}; }
QJsonObject number() { return {{u"type"_s, u"number"_s}}; }
QJsonObject whole() { return {{u"type"_s, u"integer"_s}}; }
QJsonObject flag() { return {{u"type"_s, u"boolean"_s}}; }
QJsonObject time() { return {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}}; }
QJsonObject any() { return {}; }
QJsonObject word(const QStringList &choices)
{
    return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(choices)}};
}
QJsonObject ref(const QString &schema) { return {{u"$ref"_s, u"#/components/schemas/"_s + schema}}; }
QJsonObject list(const QJsonObject &items) { return {{u"type"_s, u"array"_s}, {u"items"_s, items}}; }
QJsonObject orNull(QJsonObject schema)
{
    schema.insert(u"type"_s, QJsonArray {schema.value(u"type"_s), u"null"_s});
    return schema;
}

// A name that ends in "?" may be left out.
QJsonObject object(const Members &members, bool isOpen = false)
{
    QJsonObject properties;
    QJsonArray required;
    for (const auto &[name, schema] : members) {
        const bool isOptional = name.endsWith(u'?');
        const QString key = isOptional ? name.chopped(1) : name;
        properties.insert(key, schema);
        if (!isOptional)
            required << key;
    }
    QJsonObject schema {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, required}};
    if (!isOpen)
        schema.insert(u"additionalProperties"_s, false);
    return schema;
}

QJsonObject page(const QString &name, const QString &schema)
{
    return object({{name, list(ref(schema))}, {u"next_cursor"_s, orNull(text())}});
}

QStringList permissionWords() { return core::toStrings(core::permissionsOf(core::Role::Admin)); }

void addAccess(QJsonObject &all)
{
    const QJsonObject role = word(core::roleWords());
    const QJsonObject permissions = list(text());
    const Members principal {{u"actor"_s, text()},
                             {u"id"_s, text()},
                             {u"name"_s, text()},
                             {u"role"_s, role},
                             {u"permissions"_s, permissions}};
    Members session = principal;
    session << Members {{u"token"_s, text()},
                        {u"token_type"_s, word({u"Bearer"_s})},
                        {u"expires_at"_s, time()},
                        {u"idle_seconds"_s, whole()}};
    const Members token {{u"id"_s, text()},
                         {u"name"_s, text()},
                         {u"role"_s, role},
                         {u"scopes"_s, permissions},
                         {u"created_at"_s, time()},
                         {u"expires_at"_s, orNull(time())},
                         {u"last_used_at"_s, orNull(time())},
                         {u"state"_s, word({u"valid"_s, u"expired"_s, u"revoked"_s})}};
    Members created = token;
    created << Members {{u"token"_s, text()}};
    all.insert(u"Setup"_s, object({{u"is_set_up"_s, flag()}}));
    all.insert(u"SetupClaim"_s, object({{u"code"_s, text()}, {u"name"_s, text()}, {u"password"_s, text()}}));
    all.insert(u"Credentials"_s, object({{u"name"_s, text()}, {u"password"_s, text()}}));
    all.insert(u"Principal"_s, object(principal));
    all.insert(u"Session"_s, object(session));
    all.insert(u"User"_s,
               object({{u"id"_s, text()},
                       {u"name"_s, text()},
                       {u"role"_s, role},
                       {u"disabled"_s, flag()},
                       {u"has_pin"_s, flag()},
                       {u"created_at"_s, time()},
                       {u"last_sign_in_at"_s, orNull(time())}}));
    all.insert(u"UserList"_s, page(u"users"_s, u"User"_s));
    all.insert(u"NewUser"_s, object({{u"name"_s, text()}, {u"password"_s, text()}, {u"role"_s, role}}));
    all.insert(u"UserChange"_s, object({{u"role?"_s, role}, {u"disabled?"_s, flag()}}));
    all.insert(u"PasswordChange"_s, object({{u"old_password?"_s, text()}, {u"password"_s, text()}}));
    all.insert(u"PinChange"_s, object({{u"pin"_s, text()}}));
    all.insert(u"Count"_s, object({{u"count"_s, whole()}}));
    all.insert(u"Token"_s, object(token));
    all.insert(u"TokenList"_s, page(u"tokens"_s, u"Token"_s));
    all.insert(u"NewToken"_s,
               object({{u"name"_s, text()},
                       {u"role"_s, role},
                       {u"scopes?"_s, list(word(permissionWords()))},
                       {u"expires_in_days?"_s, number()}}));
    all.insert(u"CreatedToken"_s, object(created));
}

void addVisits(QJsonObject &all)
{
    all.insert(u"Camera"_s,
               object({{u"id"_s, text()},
                       {u"state"_s, word({u"connecting"_s, u"connected"_s, u"lost"_s, u"ended"_s})},
                       {u"view"_s, word({u"clear"_s, u"frozen"_s, u"black"_s, u"covered"_s, u"out_of_focus"_s})},
                       {u"message"_s, text()},
                       {u"since"_s, text()},
                       {u"frames"_s, whole()},
                       {u"width"_s, whole()},
                       {u"height"_s, whole()},
                       {u"frames_per_second"_s, number()},
                       {u"is_demo"_s, flag()}}));
    all.insert(u"CameraList"_s, page(u"cameras"_s, u"Camera"_s));
    all.insert(u"Box"_s,
               object({{u"x"_s, number()}, {u"y"_s, number()}, {u"width"_s, number()}, {u"height"_s, number()}}));
    all.insert(u"Decision"_s,
               object({{u"reason"_s, text()},
                       {u"similarity"_s, number()},
                       {u"second_person_id"_s, orNull(text())},
                       {u"second_similarity"_s, orNull(number())},
                       {u"margin"_s, number()},
                       {u"threshold"_s, number()}}));
    const Members face {{u"kind"_s, word({u"unknown"_s, u"known"_s, u"blocked"_s})},
                        {u"similarity"_s, number()},
                        {u"confidence"_s, number()},
                        {u"liveness"_s, orNull(number())},
                        {u"quality"_s, number()},
                        {u"views"_s, whole()},
                        {u"box"_s, ref(u"Box"_s)},
                        {u"decision"_s, ref(u"Decision"_s)},
                        {u"person_id?"_s, text()},
                        {u"name?"_s, text()},
                        {u"labelled?"_s, flag()},
                        {u"problem?"_s, text()}};
    all.insert(u"VisitFace"_s, object(face));
    all.insert(u"Visit"_s,
               object({{u"id"_s, text()},
                       {u"camera"_s, text()},
                       {u"trigger"_s, word({u"button"_s, u"face"_s, u"motion"_s, u"api"_s})},
                       {u"started_at"_s, time()},
                       {u"ended_at"_s, orNull(time())},
                       {u"outcome"_s, word({u"known"_s, u"unknown"_s, u"blocked"_s, u"spoof"_s, u"no_face"_s})},
                       {u"faces"_s, list(ref(u"VisitFace"_s))},
                       {u"snapshot"_s, orNull(text())},
                       {u"clip?"_s, text()},
                       {u"rang"_s, flag()},
                       {u"answered"_s, flag()},
                       {u"correlation_id"_s, text()}}));
    all.insert(u"VisitList"_s, page(u"visits"_s, u"Visit"_s));
    all.insert(u"Label"_s,
               object({{u"person_id?"_s, orNull(text())},
                       {u"name?"_s, orNull(text())},
                       {u"kind?"_s, word({u"known"_s, u"blocked"_s})},
                       {u"notes?"_s, text()},
                       {u"enrol?"_s, flag()},
                       {u"as_decided?"_s, flag()}}));
    all.insert(u"UnknownFace"_s,
               object({{u"visit_id"_s, text()},
                       {u"face"_s, whole()},
                       {u"camera"_s, text()},
                       {u"seen_at"_s, time()},
                       {u"quality"_s, number()},
                       {u"box"_s, ref(u"Box"_s)}}));
    all.insert(u"Unknown"_s,
               object({{u"id"_s, text()},
                       {u"visits"_s, whole()},
                       {u"first_seen_at"_s, time()},
                       {u"last_seen_at"_s, time()},
                       {u"best"_s, ref(u"UnknownFace"_s)},
                       {u"faces"_s, list(ref(u"UnknownFace"_s))}}));
    all.insert(u"UnknownList"_s, page(u"unknowns"_s, u"Unknown"_s));
    all.insert(u"Recognition"_s,
               object({{u"engine"_s, text()},
                       {u"model"_s, text()},
                       {u"limits"_s, text()},
                       {u"width"_s, whole()},
                       {u"height"_s, whole()},
                       {u"faces"_s, list(ref(u"VisitFace"_s))}}));
    all.insert(u"Ring"_s, object({{u"camera?"_s, text()}}));
}

void addPersons(QJsonObject &all)
{
    const QJsonObject kind = word({u"known"_s, u"blocked"_s});
    const Members person {{u"id"_s, text()},
                          {u"name"_s, text()},
                          {u"kind"_s, kind},
                          {u"notes"_s, text()},
                          {u"created_at"_s, orNull(time())}};
    Members entry = person;
    entry << Members {{u"faces"_s, whole()}, {u"visits"_s, whole()}, {u"last_seen_at"_s, orNull(time())}};
    const Members study {
        {u"pictures"_s,
         list(object({{u"source"_s, text()},
                      {u"is_taken"_s, flag()},
                      {u"problem"_s,
                       word({u"none"_s, u"unreadable"_s, u"no_face"_s, u"several_faces"_s, u"too_small"_s,
                             u"poor_view"_s, u"too_dark"_s, u"blurred"_s, u"turned_away"_s, u"not_aligned"_s})},
                      {u"message"_s, text()}}))},
        {u"unlike_the_others"_s, list(text())},
        {u"too_alike?"_s, object({{u"person_id"_s, text()}, {u"name"_s, text()}, {u"similarity"_s, number()}})}};
    Members added = study;
    added << Members {{u"person"_s, ref(u"Person"_s)}};
    all.insert(u"Person"_s, object(person));
    all.insert(u"PersonEntry"_s, object(entry));
    all.insert(u"PersonList"_s, page(u"persons"_s, u"PersonEntry"_s));
    all.insert(u"NewPerson"_s,
               object({{u"name"_s, text()}, {u"kind?"_s, kind}, {u"notes?"_s, text()}, {u"pictures"_s, list(text())}}));
    all.insert(u"AddedPerson"_s, object(added));
    all.insert(u"AddedFace"_s, object(study));
    all.insert(u"PersonChange"_s, object({{u"name?"_s, text()}, {u"kind?"_s, kind}, {u"notes?"_s, text()}}));
    all.insert(
        u"ErasureReceipt"_s,
        object({{u"person_id"_s, text()}, {u"erased_at"_s, time()}, {u"faces"_s, whole()}, {u"visits"_s, whole()}}));
    all.insert(u"Merge"_s, object({{u"into"_s, text()}}));
    all.insert(u"Face"_s,
               object({{u"id"_s, text()},
                       {u"quality"_s, number()},
                       {u"model"_s, text()},
                       {u"source"_s, text()},
                       {u"added_at"_s, time()}}));
    const QJsonObject exportedFace = object({{u"id"_s, text()},
                                             {u"model"_s, text()},
                                             {u"quality"_s, number()},
                                             {u"source"_s, text()},
                                             {u"added_at"_s, time()},
                                             {u"embedding"_s, list(number())},
                                             {u"chip_png_base64"_s, text()}});
    const QJsonObject exportedVisit = object({{u"id"_s, text()},
                                              {u"camera"_s, text()},
                                              {u"started_at"_s, time()},
                                              {u"ended_at"_s, orNull(time())},
                                              {u"faces"_s, list(ref(u"VisitFace"_s))}});
    Members exported = entry;
    exported << Members {{u"enrolled"_s, list(exportedFace)}, {u"visits_seen_in"_s, list(exportedVisit)}};
    all.insert(u"PersonExport"_s, object(exported));
    all.insert(u"FaceList"_s, page(u"faces"_s, u"Face"_s));
}

void addAccuracy(QJsonObject &all)
{
    all.insert(u"SimilarityCloud"_s,
               object({{u"from"_s, number()},
                       {u"to"_s, number()},
                       {u"bins"_s, list(whole())},
                       {u"pairs"_s, whole()},
                       {u"lowest"_s, number()},
                       {u"median"_s, number()},
                       {u"highest"_s, number()},
                       {u"named"_s, whole()}}));
    const QJsonObject point
        = object({{u"similarity"_s, number()}, {u"false_accept_rate"_s, number()}, {u"true_accept_rate"_s, number()}});
    const QJsonObject agreement = object({{u"person_id"_s, text()},
                                          {u"name"_s, text()},
                                          {u"kind"_s, word({u"known"_s, u"blocked"_s})},
                                          {u"faces"_s, whole()},
                                          {u"other_faces"_s, whole()},
                                          {u"looked"_s, whole()},
                                          {u"supported"_s, whole()},
                                          {u"lowest"_s, number()},
                                          {u"median"_s, number()},
                                          {u"odd_face_id"_s, orNull(text())},
                                          {u"advice"_s,
                                           word({u"none"_s, u"nothing_to_compare"_s, u"one_picture"_s, u"odd_picture"_s,
                                                 u"few_pictures"_s, u"scattered"_s})}});
    const QJsonObject side = object({{u"person_id"_s, text()}, {u"name"_s, text()}, {u"face_id"_s, text()}});
    const QJsonObject pair = object({{u"first"_s, side},
                                     {u"second"_s, side},
                                     {u"similarity"_s, number()},
                                     {u"verdict"_s, word({u"apart"_s, u"alike"_s, u"confused"_s})}});
    const QJsonObject stranger = object({{u"visit_id"_s, text()},
                                         {u"face"_s, whole()},
                                         {u"seen_at"_s, time()},
                                         {u"similarity"_s, number()},
                                         {u"was_named"_s, flag()},
                                         {u"like"_s, orNull(text())}});
    all.insert(u"Accuracy"_s,
               object({{u"model"_s, text()},
                       {u"is_naming"_s, flag()},
                       {u"threshold"_s, number()},
                       {u"delivered_threshold"_s, number()},
                       {u"calibration"_s, object({{u"points"_s, list(point)}})},
                       {u"faces"_s, whole()},
                       {u"compared"_s, whole()},
                       {u"persons"_s, list(agreement)},
                       {u"same"_s, ref(u"SimilarityCloud"_s)},
                       {u"different"_s, ref(u"SimilarityCloud"_s)},
                       {u"strangers"_s, ref(u"SimilarityCloud"_s)},
                       {u"support"_s, list(number())},
                       {u"stranger_similarities"_s, list(number())},
                       {u"closest_pair"_s, orNull(pair)},
                       {u"closest_stranger"_s, orNull(stranger)},
                       {u"misnamed"_s, whole()}}));
}

void addOperations(QJsonObject &all)
{
    all.insert(u"Problem"_s,
               object({{u"type"_s, text()},
                       {u"title"_s, text()},
                       {u"status"_s, whole()},
                       {u"detail"_s, text()},
                       {u"correlation_id"_s, text()}}));
    all.insert(u"Setting"_s,
               object({{u"value"_s, orNull(text())},
                       {u"source"_s, word({u"default"_s, u"saved"_s, u"file"_s, u"environment"_s, u"option"_s})},
                       {u"origin"_s, orNull(text())},
                       {u"environment"_s, text()},
                       {u"expects"_s, text()},
                       {u"description"_s, text()},
                       {u"is_secret"_s, flag()},
                       {u"is_changeable"_s, flag()}}));
    all.insert(u"Settings"_s,
               object({{u"file"_s, orNull(text())},
                       {u"settings"_s,
                        QJsonObject {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, ref(u"Setting"_s)}}}}));
    all.insert(
        u"SettingsChange"_s,
        QJsonObject {{u"type"_s, u"object"_s},
                     {u"additionalProperties"_s,
                      QJsonObject {{u"type"_s, QJsonArray {u"string"_s, u"number"_s, u"boolean"_s, u"null"_s}}}}});
    all.insert(u"AuditEntry"_s,
               object({{u"seq"_s, whole()},
                       {u"timestamp"_s, time()},
                       {u"event_type"_s, text()},
                       {u"actor"_s, text()},
                       {u"action"_s, text()},
                       {u"resource"_s, text()},
                       {u"result"_s, text()},
                       {u"data?"_s, any()},
                       {u"hash"_s, text()}}));
    all.insert(u"LogRecord"_s,
               object({{u"timestamp"_s, text()},
                       {u"level"_s, word({u"debug"_s, u"info"_s, u"warning"_s, u"error"_s, u"critical"_s})},
                       {u"logger"_s, text()},
                       {u"message"_s, text()},
                       {u"context"_s, QJsonObject {{u"type"_s, u"object"_s}}}}));
    all.insert(u"LogList"_s, page(u"records"_s, u"LogRecord"_s));
    all.insert(u"AuditList"_s, page(u"entries"_s, u"AuditEntry"_s));
    all.insert(u"AuditVerdict"_s,
               object({{u"intact"_s, flag()},
                       {u"verdict"_s, text()},
                       {u"entries"_s, whole()},
                       {u"message"_s, text()},
                       {u"seconds"_s, number()},
                       {u"first_bad?"_s, whole()},
                       {u"file?"_s, text()},
                       {u"line?"_s, whole()}}));
    const QJsonObject slot = object(
        {{u"state"_s, word({u"running"_s, u"kept"_s})}, {u"version"_s, orNull(text())}, {u"since"_s, orNull(time())}});
    all.insert(u"Deployment"_s,
               object({{u"version"_s, text()},
                       {u"active_environment"_s, orNull(text())},
                       {u"blue"_s, orNull(slot)},
                       {u"green"_s, orNull(slot)},
                       {u"last_deployment"_s, any()},
                       {u"deployment_count"_s, whole()}}));
    all.insert(u"System"_s, QJsonObject {{u"type"_s, u"object"_s}});
    all.insert(u"OpenApi"_s, QJsonObject {{u"type"_s, u"object"_s}});
}
} // namespace

QJsonObject apiSchemas()
{
    QJsonObject all;
    addAccess(all);
    addVisits(all);
    addPersons(all);
    addAccuracy(all);
    addOperations(all);
    return all;
}

} // namespace services
