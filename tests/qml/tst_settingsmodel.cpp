// SPDX-License-Identifier: MIT
#include "app/hostparts.h"
#include "app/settingsdesk.h"
#include "core/domain/settingsbook.h"
#include "qml/settings/settingsmodel.h"
#include "services/audit/auditlog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::SettingsModel;

namespace {
// A desk as a station has it, in a folder of its own.
struct Desk {
    explicit Desk(const QList<std::pair<QString, QString>> &environment = {})
    {
        services::Surroundings here;
        here.homeDir = dir.path();
        for (const auto &[name, value] : environment)
            here.environment.insert(name, value);
        const auto configured = services::ConfigLoader(here).load(
            {.configFile = {}, .values = {{u"data.dir"_s, u"--data-dir"_s, dir.path()}}});
        desk = std::make_unique<app::SettingsDesk>(*configured, log);
        book = std::make_unique<app::HostSettings>(*desk);
    }
    QByteArray saved() const
    {
        QFile file(dir.filePath(u"settings.toml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir dir;
    services::AuditLog log {dir.path(), {}};
    std::unique_ptr<app::SettingsDesk> desk;
    std::unique_ptr<app::HostSettings> book;
};

int rowOf(const SettingsModel &model, const QString &key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data(SettingsModel::KeyRole) == key)
            return row;
    }
    return -1;
}

QVariant at(const SettingsModel &model, const QString &key, int role)
{
    return model.index(rowOf(model, key)).data(role);
}

void load(SettingsModel &model)
{
    model.load();
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.error(), QString());
}

QString anna() { return u"user:anna"_s; }
} // namespace

class TestSettingsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCanBeChangedAndTheRestOnRequest()
    {
        Desk desk({{u"SECRET_KEY"_s, u"0123456789abcdefghijklmnopqrstuvwxyz"_s}, {u"LOG_LEVEL"_s, u"debug"_s}});
        SettingsModel model(*desk.book, anna);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        QVERIFY(model.rowCount() > 3);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.index(row).data(SettingsModel::ChangeableRole).toBool());
            QVERIFY(!model.index(row).data(SettingsModel::AboutRole).toString().isEmpty());
            QVERIFY(!model.index(row).data(SettingsModel::AboutRole).toString().contains(u'`'));
        }
        QCOMPARE(rowOf(model, u"log.level"_s), -1); // the environment has it

        model.setShowsAll(true);
        QCOMPARE(model.rowCount(), int(core::settingsSchema().size()));
        QVERIFY(!at(model, u"log.level"_s, SettingsModel::ChangeableRole).toBool());
        QVERIFY(at(model, u"log.level"_s, SettingsModel::WhereRole).toString().contains(u"LOG_LEVEL"_s));
        QVERIFY(!at(model, u"log.level"_s, SettingsModel::WhereRole).toString().contains(u"again"_s));
        const QString port = at(model, u"http.port"_s, SettingsModel::WhereRole).toString();
        QVERIFY2(port.contains(u"HTTP_PORT"_s) && port.contains(u"start the station again"_s), qPrintable(port));
        QVERIFY(at(model, u"data.dir"_s, SettingsModel::WhereRole).toString().contains(u"--data-dir"_s));
        QCOMPARE(at(model, u"secret_key"_s, SettingsModel::TextRole).toString(), u"***"_s);
        QCOMPARE(at(model, u"monitoring.enabled"_s, SettingsModel::KindRole).toInt(), int(SettingsModel::Switch));
        QCOMPARE(at(model, u"log.level"_s, SettingsModel::KindRole).toInt(), int(SettingsModel::Choice));
        QCOMPARE(at(model, u"http.bind"_s, SettingsModel::KindRole).toInt(), int(SettingsModel::Words));
        QCOMPARE(at(model, u"visit.gap"_s, SettingsModel::HeadingRole).toString(), u"Visits"_s);
        QCOMPARE(at(model, u"visit.snapshot_quality"_s, SettingsModel::HeadingRole).toString(), QString());
    }

    void checksWhatIsTypedAsTheStationWould()
    {
        Desk desk;
        SettingsModel model(*desk.book, anna);
        load(model);
        const int row = rowOf(model, u"visit.snapshot_quality"_s);
        model.edit(row, u"101"_s);
        QVERIFY(model.index(row).data(SettingsModel::ProblemRole).toString().contains(u"from 1 to 100"_s));
        QVERIFY(!model.canSave());
        model.edit(row, u"ab"_s);
        QVERIFY(model.index(row).data(SettingsModel::ProblemRole).toString().startsWith(u"Must be"_s));
        model.edit(row, u"50"_s);
        QCOMPARE(model.index(row).data(SettingsModel::ProblemRole).toString(), QString());
        QVERIFY(model.canSave());
        QCOMPARE(model.changes(), 1);
        model.edit(row, u"85"_s); // as it was
        QCOMPARE(model.changes(), 0);
        model.step(row, 1);
        QCOMPARE(model.index(row).data(SettingsModel::TextRole).toString(), u"86"_s);
        model.step(row, 50);
        QCOMPARE(model.index(row).data(SettingsModel::TextRole).toString(), u"100"_s);
        model.discard();
        QCOMPARE(model.index(row).data(SettingsModel::TextRole).toString(), u"85"_s);
        QCOMPARE(desk.saved(), QByteArray());
    }

    void savesAllAndTakesBack()
    {
        Desk desk;
        SettingsModel model(*desk.book, anna);
        load(model);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.edit(rowOf(model, u"visit.snapshot_quality"_s), u"60"_s);
        model.edit(rowOf(model, u"log.level"_s), u"warning"_s);
        model.save();
        QVERIFY(model.isSaving());
        QTRY_VERIFY(model.isSaved());
        QCOMPARE(model.changes(), 0);
        QCOMPARE(reset.size(), 0); // what is focused stays
        QCOMPARE(desk.desk->settings().snapshotQuality, 60);
        QVERIFY(desk.saved().contains("visit.snapshot_quality = 60") && desk.saved().contains("warning"));
        QVERIFY(at(model, u"log.level"_s, SettingsModel::KeptRole).toBool());

        const auto page = desk.log.page({}).result();
        QVERIFY(page);
        QCOMPARE(page->entries.size(), 2);
        QCOMPARE(page->entries.front().event.actor, u"user:anna"_s);

        model.takeBack(rowOf(model, u"log.level"_s));
        QCOMPARE(model.changes(), 1);
        model.save();
        QTRY_COMPARE(at(model, u"log.level"_s, SettingsModel::TextRole).toString(), u"info"_s);
        QVERIFY(!at(model, u"log.level"_s, SettingsModel::KeptRole).toBool());
    }

    void putsTheRefusalWhereItBelongsAndChangesNothing()
    {
        // Refuses one key as a station of another version may.
        class Refusing final : public core::SettingsBook {
        public:
            explicit Refusing(core::SettingsBook &book) : m_book(book) { }
            QFuture<core::Result<core::SettingsTable>> show() const override { return m_book.show(); }
            QFuture<core::Result<core::SettingsTable>> change(core::SettingChanges, QString) override
            {
                QPromise<core::Result<core::SettingsTable>> promise;
                promise.start();
                promise.addResult(core::Error {core::Error::Code::Invalid, message});
                promise.finish();
                return promise.future();
            }
            QString message;

        private:
            core::SettingsBook &m_book;
        };
        Desk desk;
        Refusing book(*desk.book);
        SettingsModel model(book, anna);
        load(model);
        model.edit(rowOf(model, u"visit.gap"_s), u"9"_s);
        model.edit(rowOf(model, u"log.level"_s), u"error"_s);
        book.message = u"visit.gap must be more than that"_s;
        model.save();
        QTRY_VERIFY(!model.isSaving());
        QCOMPARE(at(model, u"visit.gap"_s, SettingsModel::ProblemRole).toString(), u"Must be more than that."_s);
        QCOMPARE(at(model, u"log.level"_s, SettingsModel::ProblemRole).toString(), QString());
        QVERIFY(model.error().isEmpty() && !model.canSave());
        QCOMPARE(model.changes(), 2); // what was typed is not lost

        model.edit(rowOf(model, u"visit.gap"_s), u"10"_s);
        book.message = u"the disk is full"_s;
        model.save();
        QTRY_COMPARE(model.error(), u"the disk is full"_s);
        QVERIFY(!model.isSaved());
    }

    void readsOnlyWhatIsATable()
    {
        QVERIFY(!core::settingsTableFrom({{u"settings"_s, 3}}));
        const auto table = core::settingsTableFrom(
            {{u"settings"_s,
              QJsonObject {{u"zz.new"_s, QJsonObject {{u"value"_s, u"x"_s}}}, {u"visit.gap"_s, QJsonObject {}}}}});
        QVERIFY(table);
        QCOMPARE(table->rows.back().key, u"zz.new"_s); // those that are not known here come last
    }
};

QTEST_GUILESS_MAIN(TestSettingsModel)
#include "tst_settingsmodel.moc"
