// SPDX-License-Identifier: MIT
// A station elsewhere as whoever looks after it sees it: the real program, over real sockets.
#include "core/domain/accuracy.h"
#include "services/remote/remoteaccuracy.h"
#include "services/remote/remoteaudit.h"
#include "services/remote/remotereporter.h"
#include "services/remote/remotesettings.h"
#include "services/remote/remotestation.h"
#include "tests/app/programrun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using services::RemoteAccess;
using services::RemoteStation;

namespace {
constexpr int kWaitMs = 120'000;

template <typename T> T done(const QFuture<T> &future)
{
    return future.result(); // the work is done on a thread of its own
}

QJsonObject cloud()
{
    QJsonArray bins;
    for (int i = 0; i < core::SimilarityCloud::kBins; ++i)
        bins << i;
    return {{u"from"_s, core::SimilarityCloud::kFrom},
            {u"to"_s, core::SimilarityCloud::kTo},
            {u"bins"_s, bins},
            {u"pairs"_s, 1770},
            {u"lowest"_s, -0.1},
            {u"median"_s, 0.4},
            {u"highest"_s, 0.9},
            {u"named"_s, 12}};
}

QJsonObject side(const QString &name)
{
    return {{u"person_id"_s, u"per_"_s + name}, {u"name"_s, name}, {u"face_id"_s, u"fac_"_s + name}};
}

// As a station says it.
QJsonObject report()
{
    const QJsonObject anna {{u"person_id"_s, u"per_Anna"_s},
                            {u"name"_s, u"Anna"_s},
                            {u"kind"_s, u"blocked"_s},
                            {u"faces"_s, 3},
                            {u"other_faces"_s, 1},
                            {u"looked"_s, 3},
                            {u"supported"_s, 2},
                            {u"lowest"_s, 0.3},
                            {u"median"_s, 0.6},
                            {u"odd_face_id"_s, u"fac_7"_s},
                            {u"advice"_s, u"odd_picture"_s}};
    return {
        {u"model"_s, u"some@1"_s},
        {u"is_naming"_s, true},
        {u"threshold"_s, 0.5},
        {u"delivered_threshold"_s, 0.45},
        {u"calibration"_s,
         QJsonObject {{u"points"_s,
                       QJsonArray {QJsonObject {
                           {u"similarity"_s, 0.4}, {u"false_accept_rate"_s, 0.001}, {u"true_accept_rate"_s, 0.98}}}}}},
        {u"faces"_s, 8},
        {u"compared"_s, 7},
        {u"persons"_s, QJsonArray {anna}},
        {u"same"_s, cloud()},
        {u"different"_s, cloud()},
        {u"strangers"_s, cloud()},
        {u"support"_s, QJsonArray {0.4, 0.7}},
        {u"stranger_similarities"_s, QJsonArray {0.1, 0.2}},
        {u"closest_pair"_s,
         QJsonObject {{u"first"_s, side(u"Anna"_s)},
                      {u"second"_s, side(u"Bert"_s)},
                      {u"similarity"_s, 0.55},
                      {u"verdict"_s, u"confused"_s}}},
        {u"closest_stranger"_s,
         QJsonObject {{u"visit_id"_s, u"vis_1"_s},
                      {u"face"_s, 2},
                      {u"seen_at"_s, u"2026-11-02T08:30:00.000Z"_s},
                      {u"similarity"_s, 0.2},
                      {u"was_named"_s, true},
                      {u"like"_s, u"Bert"_s}}},
        {u"misnamed"_s, 1}};
}
} // namespace

class RemoteAdminTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<RunningStation> m_process;
    quint16 m_port = 0;
    QByteArray m_admin;
    QByteArray m_passer;

    QByteArray makeToken(const QString &name, const QStringList &scopes = {}) const
    {
        QStringList words {u"token"_s, u"create"_s, name, u"--role"_s, u"admin"_s};
        for (const QString &scope : scopes)
            words << u"--scope"_s << scope;
        return m_programs->ctl(words).out.trimmed().toLatin1();
    }
    core::Result<std::unique_ptr<RemoteStation>> open(quint16 port, const QByteArray &token) const
    {
        return RemoteStation::open(*RemoteAccess::from({u"http://127.0.0.1:%1"_s.arg(port), token, {}, {}}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_programs = std::make_unique<Programs>(m_dir.filePath(u"data"_s));
        m_admin = makeToken(u"admin"_s);
        m_passer = makeToken(u"passer"_s, {u"view_live"_s, u"view_visits"_s});
        QVERIFY(m_admin.startsWith("dbt_") && m_passer.startsWith("dbt_"));
        m_process = std::make_unique<RunningStation>(*m_programs, QStringList {u"--demo"_s});
        QVERIFY2(m_process->waitUntilReady(kWaitMs), qPrintable(m_process->log()));
        m_port = quint16(QUrl(m_process->address()).port());
    }

    void saysHowItIsAndWhatItIsSetTo()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY(station);
        const auto report = done(services::RemoteReporter((*station)->client()).report());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->version, (*station)->version());
        QVERIFY(report->at.isValid());
        const auto parts
            = std::ranges::find(report->checks, core::kApplicationComponents.toString(), &core::HealthCheck::name);
        QVERIFY(parts != report->checks.end());
        QVERIFY(parts->details.value(u"cameras"_s).toObject().contains(u"demo"_s));

        services::RemoteSettings settings((*station)->client());
        const auto row = [](const core::SettingsTable &table, const QString &key) {
            return *std::ranges::find(table.rows, key, &core::SettingRow::key);
        };
        const auto before = done(settings.show());
        QVERIFY(before && row(*before, u"visit.snapshot_quality"_s).isChangeable);
        QVERIFY(!row(*before, u"http.port"_s).isChangeable);
        QCOMPARE(row(*before, u"http.port"_s).source, u"environment"_s);
        const auto after = done(settings.change({{u"visit.snapshot_quality"_s, u"42"_s}}, {}));
        QVERIFY2(after, qPrintable(after ? QString() : after.error().message));
        QCOMPARE(row(*after, u"visit.snapshot_quality"_s).value, u"42"_s);
        const auto refused
            = done(settings.change({{u"visit.snapshot_quality"_s, u"43"_s}, {u"log.level"_s, u"loud"_s}}, {}));
        QVERIFY(!refused && refused.error().message.contains(u"log.level"_s));
        const auto back = done(settings.change({{u"visit.snapshot_quality"_s, std::nullopt}}, {}));
        QVERIFY(back && row(*back, u"visit.snapshot_quality"_s).source == u"default"_s);
    }

    void saysHowWellItTellsItsPeopleApart()
    {
        const auto station = open(m_port, m_admin);
        QVERIFY(station);
        const auto persons = done((*station)->personBook().persons());
        QVERIFY(persons && persons->size() >= 5);
        const auto report = done(services::RemoteAccuracy((*station)->client()).study());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->persons.size(), persons->size());
        int faces = 0;
        for (const core::PersonEntry &entry : *persons) {
            const auto of = std::ranges::find(report->persons, entry.person.id, &core::PersonAgreement::personId);
            QVERIFY(of != report->persons.end());
            QCOMPARE(of->name, entry.person.name);
            QVERIFY(of->kind == entry.person.kind);
            QCOMPARE(of->faces, entry.faces);
            faces += entry.faces;
        }
        QCOMPARE(report->faces, faces);
        QCOMPARE(report->same.bins.size(), core::SimilarityCloud::kBins);
        QCOMPARE(report->different.pairs + report->same.pairs, qint64(faces) * (faces - 1) / 2);
        QVERIFY(std::ranges::is_sorted(report->support));
        QVERIFY(report->closestPair && report->closestPair->first.personId != report->closestPair->second.personId);
        QVERIFY(report->threshold > 0 && !report->modelId.isEmpty());

        const auto page = done(services::RemoteAudit((*station)->client()).page({}));
        QVERIFY(page);
        const auto entry = std::ranges::find(page->entries, u"study accuracy"_s,
                                             [](const core::AuditEntry &one) { return one.event.action; });
        QVERIFY(entry != page->entries.end()); // who asked is written down there
        QCOMPARE(entry->event.actor, u"token:admin"_s);
        QCOMPARE(entry->event.result, u"success"_s);
    }

    void whoMayNotSeePeopleIsNotToldHowAlikeTheyAre()
    {
        const auto station = open(m_port, m_passer);
        QVERIFY(station);
        const auto report = done(services::RemoteAccuracy((*station)->client()).study());
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"view_persons"_s), qPrintable(report.error().message));
    }

    void aReportIsReadAsItWasWritten()
    {
        const auto read = services::accuracyFrom(report());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->delivered, 0.45);
        QCOMPARE(read->calibration.points().size(), 1);
        QCOMPARE(read->compared, 7);
        QCOMPARE(read->different.bins.at(59), qint64(59));
        QCOMPARE(read->strangers.named, qint64(12));
        QVERIFY(read->persons.front().advice == core::PersonAgreement::Advice::OddPicture);
        QVERIFY(read->persons.front().kind == core::Person::Kind::Blocked);
        QCOMPARE(read->persons.front().oddFaceId, u"fac_7"_s);
        QVERIFY(read->closestPair->verdict == core::AlikePair::Verdict::Confused);
        QCOMPARE(read->closestPair->second.faceId, u"fac_Bert"_s);
        QCOMPARE(read->closestStranger->face, 2);
        QVERIFY(read->closestStranger->wasNamed);
        QCOMPARE(read->closestStrangerName, u"Bert"_s);
        QCOMPARE(read->misnamed, 1);
    }

    void whatIsMissingOrNewIsSaid_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no threshold") << u"threshold"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("no people") << u"persons"_s << QJsonValue(u"many"_s);
        QTest::newRow("no cloud") << u"same"_s << QJsonValue();
        QJsonObject other = cloud();
        other.insert(u"to"_s, 2);
        QTest::newRow("another axis") << u"same"_s << QJsonValue(other);
        other = cloud();
        other.insert(u"bins"_s, QJsonArray {1, 2, 3});
        QTest::newRow("other bins") << u"different"_s << QJsonValue(other);
        QJsonObject pair = report().value(u"closest_pair"_s).toObject();
        pair.insert(u"verdict"_s, u"twins"_s);
        QTest::newRow("a word of later") << u"closest_pair"_s << QJsonValue(pair);
        QTest::newRow("half a stranger") << u"closest_stranger"_s
                                         << QJsonValue(QJsonObject {{u"visit_id"_s, u"vis_1"_s}});
    }
    void whatIsMissingOrNewIsSaid()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QJsonObject said = report();
        said.insert(member, value);
        const auto read = services::accuracyFrom(said);
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemoteAdminTest)
#include "tst_remoteadmin.moc"
