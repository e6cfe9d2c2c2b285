// SPDX-License-Identifier: MIT
// What the accuracy page says and chooses, with the settings of a real station.
#include "app/hostparts.h"
#include "app/settingsdesk.h"
#include "core/domain/futures.h"
#include "qml/accuracy/accuracymodel.h"
#include "services/audit/auditlog.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using core::AlikePair;
using core::PersonAgreement;
using ui::AccuracyModel;

namespace {
class ToldAccuracy final : public core::AccuracyBook {
public:
    QFuture<core::Result<core::AccuracyReport>> study() const override
    {
        ++asked;
        if (broken)
            return core::readyFuture(core::Result<core::AccuracyReport>(*broken));
        core::AccuracyReport now = report;
        if (desk)
            now.threshold = desk->settings().thresholdKnown.value_or(now.delivered);
        return core::readyFuture(core::Result<core::AccuracyReport>(now));
    }
    core::AccuracyReport report;
    std::optional<core::Error> broken;
    app::SettingsDesk *desk = nullptr;
    mutable int asked = 0;
};

core::SimilarityCloud cloud(const QList<double> &values, double threshold)
{
    core::SimilarityCloud made;
    made.bins.resize(core::SimilarityCloud::kBins);
    made.bins[30] = values.size();
    made.pairs = values.size();
    made.lowest = values.front();
    made.highest = values.back();
    made.median = values.at(values.size() / 2);
    made.named = core::countFrom(values, threshold);
    return made;
}

PersonAgreement person(const QString &name, PersonAgreement::Advice advice = PersonAgreement::Advice::None)
{
    PersonAgreement made;
    made.personId = u"per_"_s + name;
    made.name = name;
    made.faces = made.looked = made.supported = 3;
    made.lowest = 0.7;
    made.median = 0.8;
    made.advice = advice;
    return made;
}

core::AccuracyReport household()
{
    core::AccuracyReport report;
    report.threshold = report.delivered = 0.5;
    report.calibration = core::Calibration({{0.25, 1e-2, 0.98}, {0.6, 1e-6, 0.5}});
    report.faces = report.compared = 6;
    report.persons = {person(u"Anna"_s), person(u"Berta"_s)};
    report.same = cloud({0.7, 0.75, 0.8}, 0.5);
    report.different = cloud({-0.1, 0.1, 0.2}, 0.5);
    report.support = {0.495, 0.7, 0.75, 0.8};
    report.closestPair = AlikePair {{u"per_Anna"_s, u"Anna"_s, u"fac_1"_s},
                                    {u"per_Berta"_s, u"Berta"_s, u"fac_2"_s},
                                    0.2,
                                    AlikePair::Verdict::Apart};
    return report;
}

struct Desk {
    explicit Desk(const QList<std::pair<QString, QString>> &environment = {})
    {
        services::Surroundings here;
        here.homeDir = dir.path();
        for (const auto &[name, value] : environment)
            here.environment.insert(name, value);
        desk = std::make_unique<app::SettingsDesk>(
            *services::ConfigLoader(here).load(
                {.configFile = {}, .values = {{u"data.dir"_s, u"--data-dir"_s, dir.path()}}}),
            log);
        book = std::make_unique<app::HostSettings>(*desk);
        told.desk = desk.get();
        told.report = household();
        model = std::make_unique<AccuracyModel>(&told, *book, [] { return u"user:anna"_s; });
    }
    bool load() const
    {
        model->load();
        return QTest::qWaitFor(
            [this] { return !model->isLoading() && (model->canChoose() || !model->settingNote().isEmpty()); });
    }
    QVariantMap choice(const QString &title) const
    {
        for (const QVariant &choice : model->choices()) {
            if (choice.toMap().value(u"title"_s) == title)
                return choice.toMap();
        }
        return {};
    }
    QString chosen() const
    {
        QStringList titles;
        for (const QVariant &choice : model->choices()) {
            if (choice.toMap().value(u"isChosen"_s).toBool())
                titles << choice.toMap().value(u"title"_s).toString();
        }
        return titles.join(u',');
    }

    QTemporaryDir dir;
    services::AuditLog log {dir.path(), {}};
    std::unique_ptr<app::SettingsDesk> desk;
    std::unique_ptr<app::HostSettings> book;
    ToldAccuracy told;
    std::unique_ptr<AccuracyModel> model;
};
} // namespace

class AccuracyModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowItStands_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<QString>("headline");
        QTest::newRow("well") << u""_s << true << true << u"told apart well"_s;
        QTest::newRow("nobody") << u"nobody"_s << false << false << u"Nobody is known yet"_s;
        QTest::newRow("one") << u"one"_s << false << false << u"Only one person"_s;
        QTest::newRow("one picture each") << u"single"_s << false << false << u"too few pictures"_s;
        QTest::newRow("confused") << u"confused"_s << true << false << u"Anna and Berta can be taken for each other"_s;
        QTest::newRow("alike") << u"alike"_s << true << false << u"Anna and Berta look alike"_s;
        QTest::newRow("one is poorly known") << u"poor"_s << true << false << u"1 of them should be better known"_s;
        QTest::newRow("a stranger was named") << u"misnamed"_s << true << false << u"A stranger came close"_s;
    }
    void saysHowItStands()
    {
        QFETCH(const QString, change);
        core::AccuracyReport report = household();
        if (change == u"nobody"_s)
            report.persons.clear();
        else if (change == u"one"_s)
            report.persons.removeLast();
        else if (change == u"single"_s)
            report.same = {};
        else if (change == u"confused"_s)
            report.closestPair->verdict = AlikePair::Verdict::Confused;
        else if (change == u"alike"_s)
            report.closestPair->verdict = AlikePair::Verdict::Alike;
        else if (change == u"poor"_s)
            report.persons[1].advice = PersonAgreement::Advice::OnePicture;
        else if (change == u"misnamed"_s)
            report.misnamed = 1;
        const ui::AccuracyVerdict verdict = ui::accuracyVerdictOf(report);
        QTEST(verdict.isKnown, "isKnown");
        QTEST(verdict.isGood, "isGood");
        QFETCH(const QString, headline);
        QVERIFY2(verdict.headline.contains(headline), qPrintable(verdict.headline));
        QCOMPARE(verdict.advice.isEmpty(), verdict.isGood); // who must do something is told what
    }

    void saysOfHowManyStrangers_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("bound");
        QTest::addColumn<QString>("text");
        QTest::newRow("some") << 0.003 << 0 << u"Of 1,000 strangers, about 3 would be taken for somebody known."_s;
        QTest::newRow("few") << 0.00021 << 0 << u"Of 10,000 strangers, about 2 would be taken for somebody known."_s;
        QTest::newRow("at most") << 0.0000312 << 1
                                 << u"Of 100,000 strangers, at most 3 would be taken for somebody known."_s;
        QTest::newRow("many") << 0.5 << 2 << u"Of 1,000 strangers, 500 or more would be taken for somebody known."_s;
        QTest::newRow("hardly any") << 1e-8 << 0
                                    << u"Of 1,000,000 strangers, not one would be taken for somebody known."_s;
    }
    void saysOfHowManyStrangers()
    {
        QFETCH(const double, share);
        QFETCH(const int, bound);
        QTEST(ui::strangersText(core::StrangerShare {share, core::StrangerShare::Bound(bound)}), "text");
        QVERIFY(ui::strangersText(std::nullopt).isEmpty());
    }

    void showsThePeopleAndWhoIsAlike()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.model.get());
        QCOMPARE(desk.told.asked, 0);
        QVERIFY(!desk.model->hasReport());
        desk.told.report.persons[0].oddFaceId = u"fac_9"_s;
        desk.told.report.persons[0].advice = PersonAgreement::Advice::OddPicture;
        QVERIFY(desk.load());
        QVERIFY(desk.model->hasReport());
        QCOMPARE(desk.model->rowCount(), 2);
        const QModelIndex anna = desk.model->index(0);
        QCOMPARE(anna.data(AccuracyModel::NameRole).toString(), u"Anna"_s);
        QVERIFY(!anna.data(AccuracyModel::WellKnownRole).toBool());
        QCOMPARE(anna.data(AccuracyModel::OddPictureRole).toUrl(), QUrl(u"image://faces/per_Anna/fac_9"_s));
        QVERIFY(anna.data(AccuracyModel::AdviceRole).toString().contains(u"same person"_s));
        QVERIFY(desk.model->index(1).data(AccuracyModel::WellKnownRole).toBool());
        QVERIFY(desk.model->index(1).data(AccuracyModel::OddPictureRole).toUrl().isEmpty());
        QCOMPARE(desk.model->pairSides().size(), 2);
        QCOMPARE(desk.model->pairSides().at(1).toMap().value(u"picture"_s).toUrl(),
                 QUrl(u"image://faces/per_Berta/fac_2"_s));
        QVERIFY(!desk.model->isPairTrouble());
        QVERIFY(!desk.model->hasStranger());
        QVERIFY(desk.model->strangersText().contains(u"No stranger"_s));
        QVERIFY2(desk.model->sameText().contains(u"3 pair(s), from 0.70 to 0.80"_s),
                 qPrintable(desk.model->sameText()));
        QCOMPARE(desk.model->thresholdPlace(), 0.7 / 1.2);
    }

    void theThresholdIsChosenByHowManyStrangersMayPass()
    {
        Desk desk;
        QVERIFY(desk.load());
        QCOMPARE(desk.chosen(), u"As it was delivered"_s);
        const QVariantMap choice = desk.choice(u"One of 10,000 strangers"_s);
        QVERIFY(!choice.isEmpty());
        const double threshold = choice.value(u"value"_s).toString().toDouble();
        const auto taken = core::strangersTaken(desk.told.report.calibration, threshold, 6);
        QVERIFY(taken->share <= 1e-4 && taken->share > 0.9e-4);
        QVERIFY(choice.value(u"isLooser"_s).toBool()); // .429, and .5 was delivered
        QVERIFY2(choice.value(u"detail"_s).toString().contains(u"4 of 4 pictures"_s),
                 qPrintable(choice.value(u"detail"_s).toString()));
        QVERIFY(desk.choice(u"As it was delivered"_s).value(u"detail"_s).toString().contains(u"3 of 4 pictures"_s));
        QVERIFY(!desk.choice(u"One of 100,000 strangers"_s).value(u"isLooser"_s).toBool());

        desk.model->choose(choice.value(u"value"_s).toString());
        QVERIFY(desk.model->isSaving());
        QTRY_VERIFY(!desk.model->isSaving() && !desk.model->isLoading());
        QTRY_COMPARE(desk.chosen(), u"One of 10,000 strangers"_s);
        QCOMPARE(desk.desk->settings().thresholdKnown.value_or(0), threshold);
        QCOMPARE(desk.model->report()->threshold, threshold);
        const auto page = desk.log.page({}).result();
        QCOMPARE(page->entries.front().event.actor, u"user:anna"_s);

        desk.model->choose({});
        QTRY_COMPARE(desk.chosen(), u"As it was delivered"_s);
        QVERIFY(!desk.desk->settings().thresholdKnown);
    }

    void whatTheEnvironmentSaysIsNotChosenHere()
    {
        Desk desk({{u"THRESHOLD_KNOWN"_s, u"0.61"_s}});
        QVERIFY(desk.load());
        QVERIFY(!desk.model->canChoose());
        QVERIFY2(desk.model->settingNote().contains(u"THRESHOLD_KNOWN"_s), qPrintable(desk.model->settingNote()));
        desk.model->choose(u"0.3"_s);
        QVERIFY(!desk.model->isSaving());
        QCOMPARE(desk.desk->settings().thresholdKnown.value_or(0), 0.61);
    }

    void whatCannotBeToldIsSaid()
    {
        Desk desk;
        desk.told.broken = core::Error {core::Error::Code::Io, u"the disk is gone"_s};
        desk.model->load();
        QTRY_COMPARE(desk.model->error(), u"the disk is gone"_s);
        QVERIFY(!desk.model->hasReport());
        desk.told.broken.reset();
        QVERIFY(desk.load());
        QVERIFY(desk.model->error().isEmpty() && desk.model->hasReport());

        AccuracyModel elsewhere(nullptr, *desk.book, [] { return QString(); });
        QVERIFY(!elsewhere.isOffered());
        elsewhere.load();
        QVERIFY(!elsewhere.isLoading());
    }

    void nothingIsOfferedThatWasNotMeasured()
    {
        Desk desk;
        desk.told.report.calibration = {};
        QVERIFY(desk.load());
        QCOMPARE(desk.model->choices().size(), 1); // as delivered
        QVERIFY(desk.model->rateText().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccuracyModelTest)
#include "tst_accuracymodel.moc"
