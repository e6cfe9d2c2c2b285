// SPDX-License-Identifier: MIT
#include "core/domain/audit.h"

#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using core::AuditEvent;
using core::AuditVerdict;

class AuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasAWordAndTheWordLeadsBack()
    {
        const QMetaEnum types = QMetaEnum::fromType<AuditEvent::Type>();
        QCOMPARE(types.keyCount(), 8);
        QSet<QString> words;
        for (int i = 0; i < types.keyCount(); ++i) {
            const auto type = AuditEvent::Type(types.value(i));
            words << core::toString(type);
            QVERIFY(core::auditTypeFromString(core::toString(type)) == type);
        }
        QCOMPARE(
            words,
            QSet<QString>({u"authentication"_s, u"authorization"_s, u"data_access"_s, u"data_modification"_s,
                           u"security_event"_s, u"system_change"_s, u"face_recognition"_s, u"notification_sent"_s}));
        QVERIFY(!core::auditTypeFromString(u"Authentication"));
        QVERIFY(!core::auditTypeFromString(u""));
    }

    void everyVerdictHasAWord()
    {
        const QMetaEnum kinds = QMetaEnum::fromType<AuditVerdict::Kind>();
        QSet<QString> words;
        for (int i = 0; i < kinds.keyCount(); ++i)
            words << core::toString(AuditVerdict::Kind(kinds.value(i)));
        QCOMPARE(words.size(), kinds.keyCount());
        QVERIFY(words.contains(u"cut_short"_s));
    }

    void anEntryIsShownWithTheContractsFields()
    {
        core::AuditEntry entry {7,
                                {AuditEvent::Type::DataAccess,
                                 u"cli:anna"_s,
                                 u"show visit"_s,
                                 u"vis_1"_s,
                                 u"success"_s,
                                 u"corr"_s,
                                 {{u"n"_s, 1}},
                                 QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC)},
                                u"ab"_s};
        const QJsonObject expected {{u"seq"_s, 7},
                                    {u"timestamp"_s, u"2023-11-14T22:13:20.123Z"_s},
                                    {u"event_type"_s, u"data_access"_s},
                                    {u"actor"_s, u"cli:anna"_s},
                                    {u"action"_s, u"show visit"_s},
                                    {u"resource"_s, u"vis_1"_s},
                                    {u"result"_s, u"success"_s},
                                    {u"data"_s, QJsonObject {{u"n"_s, 1}, {u"correlation_id"_s, u"corr"_s}}},
                                    {u"hash"_s, u"ab"_s}};
        QCOMPARE(core::toJson(entry), expected);
        entry.event.data = {};
        entry.event.correlationId.clear();
        QVERIFY(!core::toJson(entry).contains(u"data"_s));
    }

    void onlyABadLogNamesABadEntry()
    {
        AuditVerdict verdict;
        verdict.entries = 3;
        QVERIFY(core::toJson(verdict).value(u"intact"_s).toBool());
        QVERIFY(!core::toJson(verdict).contains(u"first_bad"_s));
        verdict.kind = AuditVerdict::Kind::Altered;
        verdict.firstBad = 4;
        QVERIFY(!core::toJson(verdict).value(u"intact"_s).toBool());
        QCOMPARE(core::toJson(verdict).value(u"first_bad"_s).toInt(), 4);
        QCOMPARE(core::toJson(verdict).value(u"verdict"_s).toString(), u"altered"_s);
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
