// SPDX-License-Identifier: MIT
#include "core/domain/futures.h"
#include "qml/system/logmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::LogModel;
using Level = core::Settings::LogLevel;

namespace {
class Book final : public core::LogBook {
public:
    QFuture<core::Result<QList<core::LogRecord>>> recent() const override
    {
        ++asked;
        return core::readyFuture(error.message.isEmpty() ? core::Result<QList<core::LogRecord>>(records)
                                                         : core::Result<QList<core::LogRecord>>(error));
    }
    void say(int second, Level level, const QString &message)
    {
        records.prepend(
            {QDateTime(QDate(2026, 11, 28), QTime(12, 0, second), Qt::UTC), level, u"doorbell.test"_s, message, {}});
    }
    QList<core::LogRecord> records; // the newest first
    core::Error error;
    mutable int asked = 0;
};

QStringList shown(const LogModel &model)
{
    QStringList messages;
    for (int row = 0; row < model.rowCount(); ++row)
        messages << model.index(row).data(LogModel::MessageRole).toString();
    return messages;
}
} // namespace

class TestLogModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNewComesInAboveAndWhatIsReadStays()
    {
        Book book;
        book.say(1, Level::Info, u"a"_s);
        book.say(2, Level::Warning, u"b"_s);
        LogModel model(&book);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(book.asked, 0); // nobody looks yet
        model.open();
        QTRY_COMPARE(shown(model), (QStringList {u"b"_s, u"a"_s}));
        QCOMPARE(model.index(0).data(LogModel::LevelRole).toInt(), int(LogModel::Warning));
        const QPersistentModelIndex read(model.index(0));
        book.say(3, Level::Error, u"c"_s);
        book.say(4, Level::Info, u"d"_s);
        book.records.removeLast(); // there is no room for the oldest
        model.open();
        QTRY_COMPARE(shown(model), (QStringList {u"d"_s, u"c"_s, u"b"_s}));
        QCOMPARE(read.row(), 2);
        // After a restart nothing of it is left.
        book.records.clear();
        book.say(9, Level::Info, u"e"_s);
        model.open();
        QTRY_COMPARE(shown(model), QStringList {u"e"_s});
    }

    void onlyWhatIsWrongIsShownOnRequest()
    {
        Book book;
        book.say(1, Level::Info, u"a"_s);
        book.say(2, Level::Warning, u"b"_s);
        book.say(3, Level::Debug, u"c"_s);
        book.say(4, Level::Critical, u"d"_s);
        LogModel model(&book);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTroubleOnly(true);
        model.open();
        QTRY_COMPARE(shown(model), (QStringList {u"d"_s, u"b"_s}));
        book.say(5, Level::Info, u"e"_s);
        book.say(6, Level::Error, u"f"_s);
        model.open();
        QTRY_COMPARE(shown(model), (QStringList {u"f"_s, u"d"_s, u"b"_s}));
        model.setTroubleOnly(false);
        QCOMPARE(model.rowCount(), 6);
    }

    void isReadAgainWhileSomebodyLooksAndNotAfterwards()
    {
        Book book;
        LogModel model(&book);
        model.open();
        QTRY_VERIFY_WITH_TIMEOUT(book.asked >= 2, 5 * LogModel::kReadEveryMs);
        model.close();
        const int asked = book.asked;
        Book other; // by its time this one would have been read again
        LogModel looked(&other);
        looked.open();
        QTRY_VERIFY_WITH_TIMEOUT(other.asked >= 3, 5 * LogModel::kReadEveryMs);
        QCOMPARE(book.asked, asked);
    }

    void whyItCannotBeReadIsSaid()
    {
        Book book;
        book.say(1, Level::Info, u"a"_s);
        LogModel model(&book);
        model.open();
        QTRY_COMPARE(model.rowCount(), 1);
        book.error = {core::Error::Code::Unavailable, u"the station is away"_s};
        model.open();
        QTRY_COMPARE(model.error(), u"the station is away"_s);
        QCOMPARE(model.rowCount(), 1); // what was read is still true
        book.error = {};
        model.open();
        QTRY_COMPARE(model.error(), QString());

        LogModel none(nullptr);
        none.open();
        QVERIFY(!none.error().isEmpty());
    }
};

QTEST_MAIN(TestLogModel)
#include "tst_logmodel.moc"
