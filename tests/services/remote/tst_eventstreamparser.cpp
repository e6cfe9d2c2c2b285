// SPDX-License-Identifier: MIT
#include "services/remote/eventstreamparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using services::EventStreamParser;
using services::StreamEvent;
using Events = QList<StreamEvent>;

Q_DECLARE_METATYPE(Events)

class EventStreamParserTest : public QObject {
    Q_OBJECT

    // All that comes when the stream arrives in pieces of \p size bytes.
    static Events inPieces(const QByteArray &stream, qsizetype size, EventStreamParser &parser)
    {
        Events all;
        for (qsizetype at = 0; at < stream.size(); at += size) {
            const auto events = parser.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)));
            if (!events)
                return {};
            all << *events;
        }
        return all;
    }

private Q_SLOTS:
    void readsWhateverTheStandardAllows_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Events>("expected");
        QTest::addColumn<QByteArray>("lastId");
        QTest::newRow("one event") << "id: a-1\nevent: visit_opened\ndata: {}\n\n"_ba << Events {{"visit_opened", "{}"}}
                                   << "a-1"_ba;
        QTest::newRow("no type is a message") << "data: x\n\n"_ba << Events {{"message", "x"}} << ""_ba;
        QTest::newRow("CR LF") << "event: a\r\ndata: 1\r\n\r\nevent: b\r\ndata: 2\r\n\r\n"_ba
                               << Events {{"a", "1"}, {"b", "2"}} << ""_ba;
        QTest::newRow("CR") << "event: a\rdata: 1\r\revent: b\rdata: 2\r\r"_ba << Events {{"a", "1"}, {"b", "2"}}
                            << ""_ba;
        QTest::newRow("lines of data") << "data: one\ndata:\ndata:  two\n\n"_ba << Events {{"message", "one\n\n two"}}
                                       << ""_ba;
        QTest::newRow("empty data is data") << "data\n\n"_ba << Events {{"message", ""}} << ""_ba;
        QTest::newRow("a comment is nothing")
            << ": alive\n\n: alive\n\ndata: x\n\n"_ba << Events {{"message", "x"}} << ""_ba;
        QTest::newRow("without data there is no event, and the type is forgotten")
            << "event: lost\n\ndata: x\n\n"_ba << Events {{"message", "x"}} << ""_ba;
        QTest::newRow("unknown fields") << "colour: red\nnonsense\ndata: x\n\n"_ba << Events {{"message", "x"}}
                                        << ""_ba;
        QTest::newRow("an id stays") << "id: 1\ndata: x\n\ndata: y\n\n"_ba
                                     << Events {{"message", "x"}, {"message", "y"}} << "1"_ba;
        QTest::newRow("an empty id takes it back")
            << "id: 1\ndata: x\n\nid\ndata: y\n\n"_ba << Events {{"message", "x"}, {"message", "y"}} << ""_ba;
        QTest::newRow("an id with a zero is none") << QByteArray("id: 1\ndata: x\n\nid: 2\0z\ndata: y\n\n", 32)
                                                   << Events {{"message", "x"}, {"message", "y"}} << "1"_ba;
        QTest::newRow("an id that would not fit into a header is none") << "id: " + QByteArray(5000, 'i')
                + "\ndata: x\n\n" << Events {{"message", "x"}} << ""_ba;
        QTest::newRow("an unfinished event is none, nor is its id")
            << "id: 1\ndata: x\n\nid: 2\ndata: y\n"_ba << Events {{"message", "x"}} << "1"_ba;
        QTest::newRow("a mark of byte order") << "\xef\xbb\xbf"
                                                 "data: x\n\n"_ba
                                              << Events {{"message", "x"}} << ""_ba;
    }
    void readsWhateverTheStandardAllows()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Events, expected);
        QFETCH(QByteArray, lastId);
        for (const qsizetype size : {qsizetype(1), qsizetype(2), qsizetype(7), stream.size()}) {
            EventStreamParser parser;
            QCOMPARE(inPieces(stream, size, parser), expected);
            QCOMPARE(parser.lastId(), lastId);
        }
    }

    void takesTheTimeToWaitOnlyAsANumber()
    {
        EventStreamParser parser;
        QVERIFY(parser.feed("retry: 2000\n\n").hasValue());
        QCOMPARE(parser.retryMs(), std::optional(2000));
        QVERIFY(parser.feed("retry: soon\n\nretry: -5\n\nretry: 99999999999999999999\n\n").hasValue());
        QCOMPARE(parser.retryMs(), std::optional(2000));
    }

    void refusesAnEventThatNeverEnds_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("one line") << QByteArray(1000, 'x');
        QTest::newRow("many lines") << "data: " + QByteArray(200, 'x') + '\n';
    }
    void refusesAnEventThatNeverEnds()
    {
        QFETCH(QByteArray, piece);
        constexpr qsizetype kMost = 64 << 10;
        EventStreamParser parser(kMost);
        qsizetype fed = 0;
        while (parser.feed(piece).hasValue()) {
            fed += piece.size();
            QVERIFY(fed <= 2 * kMost); // no more was held
        }
        QVERIFY(fed > kMost / 2);
    }

    void anyBytesDoNoHarm()
    {
        QRandomGenerator random(7);
        const QByteArray letters = "\r\n:idatevnry \0x"_ba;
        for (int round = 0; round < 200; ++round) {
            EventStreamParser parser(4096);
            QByteArray stream;
            for (int i = 0; i < 3000; ++i)
                stream += letters.at(random.bounded(int(letters.size())));
            EventStreamParser whole(4096);
            const auto once = whole.feed(stream);
            QVERIFY(once.hasValue());
            QCOMPARE(inPieces(stream, 1 + random.bounded(50), parser), *once); // however the bytes are cut
        }
    }
};

QTEST_GUILESS_MAIN(EventStreamParserTest)
#include "tst_eventstreamparser.moc"
