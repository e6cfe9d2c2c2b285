// SPDX-License-Identifier: MIT
#include "services/remote/multipartparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using services::MultipartParser;

namespace {
QByteArray part(const QByteArray &body)
{
    return "--b\r\nContent-Type: image/jpeg\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body
        + "\r\n";
}
} // namespace

class MultipartParserTest : public QObject {
    Q_OBJECT

    static std::optional<QByteArrayList> inPieces(const QByteArray &stream, qsizetype size, MultipartParser &parser)
    {
        QByteArrayList all;
        for (qsizetype at = 0; at < stream.size(); at += size) {
            const auto parts = parser.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)));
            if (!parts)
                return {};
            all << *parts;
        }
        return all;
    }

private Q_SLOTS:
    void givesTheBodiesHoweverTheBytesAreCut_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::addColumn<bool>("isEnded");
        QTest::newRow("as our station sends it") << part("one") + part("two") << QByteArrayList {"one", "two"} << false;
        QTest::newRow("a body that holds the boundary")
            << part("x\r\n--b\r\ny") + part("two") << QByteArrayList {"x\r\n--b\r\ny", "two"} << false;
        QTest::newRow("words before the first part")
            << "hello --b world\r\n" + part("one") << QByteArrayList {"one"} << false;
        QTest::newRow("no length: up to the next boundary")
            << "--b\r\nContent-Type: image/jpeg\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--"_ba
            << QByteArrayList {"one", "two"} << true;
        QTest::newRow("lines that end in LF alone")
            << "--b\nContent-Length: 3\n\none\n--b\n\ntwo\n--b--\n"_ba << QByteArrayList {"one", "two"} << true;
        QTest::newRow("nothing counts after the end")
            << part("one") + "--b--\r\n" + part("two") << QByteArrayList {"one"} << true;
        QTest::newRow("blanks behind the boundary")
            << "--b \t\r\nContent-Length: 1\r\n\r\nx\r\n"_ba << QByteArrayList {"x"} << false;
        QTest::newRow("a longer word is no boundary")
            << "--bother\r\n" + part("one") << QByteArrayList {"one"} << false;
        QTest::newRow("an empty part") << part("") + part("x") << QByteArrayList {"", "x"} << false;
        QTest::newRow("no blank line between parts")
            << "--b\r\nContent-Length: 1\r\n\r\nx--b\r\nContent-Length: 1\r\n\r\ny"_ba << QByteArrayList {"x", "y"}
            << false;
        QTest::newRow("an unfinished part is none")
            << part("one") + "--b\r\nContent-Length: 10\r\n\r\nabc" << QByteArrayList {"one"} << false;
    }
    void givesTheBodiesHoweverTheBytesAreCut()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, expected);
        QFETCH(bool, isEnded);
        for (const qsizetype size : {qsizetype(1), qsizetype(2), qsizetype(5), stream.size()}) {
            MultipartParser parser("b");
            QCOMPARE(inPieces(stream, size, parser), std::optional(expected));
            QCOMPARE(parser.isEnded(), isEnded);
        }
    }

    void findsTheBoundaryInTheType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("boundary"); // empty: none
        QTest::newRow("plain") << "multipart/x-mixed-replace; boundary=doorbell-picture"_ba
                               << "doorbell-picture"_ba;
        QTest::newRow("quoted, in capitals, with more") << "Multipart/Mixed; charset=x; BOUNDARY=\"a b\"; q=1"_ba
                                                        << "a b"_ba;
        QTest::newRow("no multipart") << "image/jpeg; boundary=x"_ba
                                      << ""_ba;
        QTest::newRow("no boundary") << "multipart/x-mixed-replace"_ba
                                     << ""_ba;
        QTest::newRow("an empty one") << "multipart/x-mixed-replace; boundary="_ba
                                      << ""_ba;
        QTest::newRow("too long") << "multipart/mixed; boundary=" + QByteArray(71, 'x') << ""_ba;
        QTest::newRow("with a line end") << "multipart/mixed; boundary=\"a\r\nb\""_ba
                                         << ""_ba;
    }
    void findsTheBoundaryInTheType()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, boundary);
        QCOMPARE(MultipartParser::boundaryOf(type).value_or(QByteArray()), boundary);
    }

    void refusesWhatWouldFillTheMemory_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("a length beyond all") << "--b\r\nContent-Length: 99999999\r\n\r\n"_ba << QByteArray(100, 'x');
        QTest::newRow("a length that is none") << "--b\r\nContent-Length: -1\r\n\r\n"_ba << QByteArray(100, 'x');
        QTest::newRow("a length beyond numbers")
            << "--b\r\nContent-Length: 99999999999999999999\r\n\r\n"_ba << QByteArray(100, 'x');
        QTest::newRow("a body without end") << "--b\r\n\r\n"_ba << QByteArray(1000, 'x');
        QTest::newRow("a head without end") << "--b\r\n"_ba
                                            << "X-Header: y\r\n"_ba;
    }
    void refusesWhatWouldFillTheMemory()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, piece);
        constexpr qsizetype kMost = 64 << 10;
        MultipartParser parser("b", kMost);
        bool isRefused = !parser.feed(begin);
        qsizetype fed = 0;
        for (; !isRefused && fed <= 2 * kMost; fed += piece.size())
            isRefused = !parser.feed(piece);
        QVERIFY(isRefused);
        QVERIFY(fed <= kMost + 2 * piece.size());
        QVERIFY(!parser.feed(part("x"))); // and stays so
    }

    void wordsBeforeTheFirstPartAreNotKept()
    {
        MultipartParser parser("b", 1024);
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(parser.feed(QByteArray(1000, '-')).hasValue()); // ten times a thousand times what a part may have
        const auto parts = parser.feed("\r\n" + part("x"));
        QVERIFY(parts.hasValue());
        QCOMPARE(*parts, QByteArrayList {"x"});
    }

    void anyBytesDoNoHarm()
    {
        QRandomGenerator random(11);
        const QByteArrayList words {"--b", "\r\n", "\n", "--", "Content-Length: 3", ":", "x", "b", "\r\n\r\n", " "};
        for (int round = 0; round < 300; ++round) {
            QByteArray stream;
            for (int i = 0; i < 400; ++i)
                stream += words.at(random.bounded(int(words.size())));
            MultipartParser whole("b", 4096);
            MultipartParser cut("b", 4096);
            const auto once = whole.feed(stream);
            const auto pieces = inPieces(stream, 1 + random.bounded(30), cut);
            QCOMPARE(pieces.has_value(), once.hasValue());
            if (pieces)
                QCOMPARE(*pieces, *once);
        }
    }
};

QTEST_GUILESS_MAIN(MultipartParserTest)
#include "tst_multipartparser.moc"
