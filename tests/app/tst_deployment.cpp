// SPDX-License-Identifier: MIT
// What a station knows of the releases around it, in real folders.
#include "app/deployment.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DeploymentTest : public QObject {
    Q_OBJECT

    const QDateTime m_since = QDateTime::fromString(u"2026-11-24T08:00:00.000Z"_s, Qt::ISODateWithMs);

    static bool put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

private Q_SLOTS:
    void withoutReleasesNothingIsMadeUp()
    {
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(u"usr/bin"_s) && QDir(root.path()).mkpath(u"releases/green"_s));
        const auto status
            = app::deploymentStatus({root.filePath(u"usr/bin"_s), u"1.2.3"_s, m_since}, root.filePath(u"releases"_s));
        QVERIFY(status.hasValue());
        QCOMPARE(*status,
                 (QJsonObject {{u"version"_s, u"1.2.3"_s},
                               {u"active_environment"_s, QJsonValue::Null},
                               {u"blue"_s, QJsonValue::Null},
                               {u"green"_s, QJsonValue::Null}, // empty
                               {u"last_deployment"_s, QJsonValue::Null},
                               {u"deployment_count"_s, 0}}));
    }

    void namesTheSlotItRunsFrom()
    {
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(u"blue/bin"_s) && QDir(root.path()).mkpath(u"green/bin"_s));
        QVERIFY(QFile::link(root.filePath(u"green"_s), root.filePath(u"current"_s)));
        QVERIFY(put(root.filePath(u"deployment_history.json"_s), "[{\"version\":\"1.2.2\"},{\"version\":\"1.2.3\"}]"));
        const auto status = app::deploymentStatus({root.filePath(u"current/bin"_s), u"1.2.3"_s, m_since}, root.path());
        QVERIFY(status.hasValue());
        QCOMPARE(status->value(u"active_environment"_s), u"green"_s);
        QCOMPARE(status->value(u"green"_s).toObject(),
                 (QJsonObject {{u"state"_s, u"running"_s},
                               {u"version"_s, u"1.2.3"_s},
                               {u"since"_s, u"2026-11-24T08:00:00.000Z"_s}}));
        QCOMPARE(status->value(u"blue"_s).toObject().value(u"state"_s), u"kept"_s);
        QVERIFY(status->value(u"blue"_s).toObject().value(u"version"_s).isNull());
        QCOMPARE(status->value(u"last_deployment"_s).toObject().value(u"version"_s), u"1.2.3"_s);
        QCOMPARE(status->value(u"deployment_count"_s), 2);
    }

    void aTornHistoryIsAnError()
    {
        const QTemporaryDir root;
        QVERIFY(put(root.filePath(u"deployment_history.json"_s), "[{\"version\":\"1.2"));
        const auto status = app::deploymentStatus({root.path(), u"1.2.3"_s, m_since}, root.path());
        QVERIFY(!status.hasValue());
        QCOMPARE(int(status.error().code), int(core::Error::Code::Unavailable));
        QVERIFY2(status.error().message.contains(u"deployment_history.json"_s), qPrintable(status.error().message));
    }
};

QTEST_GUILESS_MAIN(DeploymentTest)
#include "tst_deployment.moc"
