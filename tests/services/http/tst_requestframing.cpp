// SPDX-License-Identifier: MIT
#include "services/http/api/refusalledger.h"
#include "services/http/ratelimiter.h"
#include "services/http/requestframing.h"
#include "services/http/webrouter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace services;
using State = RequestFraming::State;

class RequestFramingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheEndsOfRequestsHoweverTheyAreCut()
    {
        const QByteArray first = "POST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc";
        const QByteArray second = "GET / HTTP/1.0\r\n\r\n";
        const QByteArray all = first + second;
        for (qsizetype cut = 0; cut <= all.size(); ++cut) {
            RequestFraming framing;
            qsizetype at = 0;
            QList<QByteArray> targets;
            for (const QByteArray &part : {all.first(cut), all.sliced(cut)}) {
                QByteArrayView rest(part);
                while (!rest.isEmpty()) {
                    const qsizetype taken = framing.feed(rest);
                    QVERIFY(taken > 0);
                    at += taken;
                    rest = rest.sliced(taken);
                    QVERIFY(framing.state() != State::Refused);
                    if (framing.state() == State::Complete) {
                        targets << framing.method() + framing.target();
                        QCOMPARE(framing.contentLength(), targets.size() == 1 ? 3 : 0);
                        QCOMPARE(framing.isOldHttp(), targets.size() == 2);
                        QCOMPARE(at, targets.size() == 1 ? first.size() : all.size());
                        framing.next();
                    }
                }
            }
            QCOMPARE(targets, (QList<QByteArray> {"POST/a?b=c"_ba, "GET/"_ba}));
        }
    }

    void staysRefused()
    {
        RequestFraming framing;
        QVERIFY(framing.feed("NONSENSE\r\n\r\n") > 0);
        QVERIFY(framing.state() == State::Refused);
        QCOMPARE(framing.refusal().status, 400);
        framing.next();
        QCOMPARE(framing.feed("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), 0);
        QVERIFY(framing.state() == State::Refused);
    }

    // What it lets pass has one reading only: never two lengths, never chunks, never a line end inside a field.
    void whateverIsMutatedNothingDoubtfulPasses()
    {
        QRandomGenerator random(20250129);
        const QByteArray good = "POST /api/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nX-A: b\r\n\r\nbody";
        const QByteArrayList pieces {"\r\n",
                                     "\n",
                                     "\r",
                                     ":",
                                     " ",
                                     "\t",
                                     "Content-Length: 9\r\n",
                                     "Transfer-Encoding: chunked\r\n",
                                     "0",
                                     "\0"_ba,
                                     "HTTP/1.1",
                                     "\xff"_ba,
                                     ","};
        int passed = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = good;
            for (int i = random.bounded(1, 4); i > 0; --i) {
                const int at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(1, 6));
                    break;
                case 2:
                    bytes.insert(at, pieces.at(random.bounded(int(pieces.size()))));
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 30)));
                    break;
                }
                if (bytes.isEmpty())
                    bytes = "x";
            }
            RequestFraming framing;
            const qsizetype taken = framing.feed(bytes);
            QVERIFY(taken >= 0 && taken <= bytes.size());
            if (framing.state() != State::Body && framing.state() != State::Complete)
                continue;
            ++passed;
            const QByteArray head = bytes.first(taken);
            QVERIFY(head.endsWith("\r\n\r\n"));
            const QByteArray lines = QByteArray(head.chopped(4)).replace("\r\n", "|");
            QVERIFY2(!lines.contains('\r') && !lines.contains('\n') && !lines.contains('\0'), head.constData());
            QVERIFY2(lines.toLower().count("|content-length:") <= 1, head.constData());
            QVERIFY2(!lines.toLower().contains("|transfer-encoding"), head.constData());
            QVERIFY(framing.contentLength() >= 0);
        }
        QVERIFY2(passed > 500, qPrintable(QString::number(passed))); // else nothing was tried
    }

    void aLiteralPathGoesBeforeOneWithNames()
    {
        const auto none = [](const WebRequest &) { return WebReply(); };
        const WebRouter router(
            {{"GET"_ba, u"/a/{id}"_s, none}, {"GET"_ba, u"/a/list"_s, none}, {"DELETE"_ba, u"/a/{id}"_s, none}});
        QCOMPARE(router.find("GET", u"/a/list"_s).path, u"/a/list"_s);
        const WebRouter::Match match = router.find("HEAD", u"/a/x"_s);
        QVERIFY(match.route);
        QCOMPARE(match.params.value(u"id"_s), u"x"_s);
        const WebRouter::Match wrong = router.find("PUT", u"/a/x"_s);
        QVERIFY(!wrong.route);
        QCOMPARE(wrong.allowed, (QByteArrayList {"GET", "HEAD", "DELETE"}));
        QVERIFY(router.find("GET", u"/a"_s).allowed.isEmpty());
    }

    void strangersAreWrittenDownOneByOneAndThenCounted()
    {
        RefusalLedger ledger;
        RefusalLedger::TimePoint now; // also right after the machine has started
        for (int i = 0; i < RefusalLedger::kEach; ++i)
            QVERIFY(ledger.admit(now));
        for (int i = 0; i < 500; ++i)
            QVERIFY(!ledger.admit(now + RefusalLedger::kSpan - std::chrono::milliseconds(1)));
        now += RefusalLedger::kSpan;
        QVERIFY(ledger.admit(now));
        QCOMPARE(ledger.takeUnwritten(), 500); // none is lost
        QCOMPARE(ledger.takeUnwritten(), 0);
        for (int i = 1; i < RefusalLedger::kEach; ++i)
            QVERIFY(ledger.admit(now));
        QVERIFY(!ledger.admit(now));
    }

    void aBucketFillsWithTimeAndCountsANetworkAsOne()
    {
        RateLimiter limiter(2, 4);
        const QHostAddress v4(u"192.0.2.1"_s);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(limiter.waitAt(v4, 1000), 0);
        QCOMPARE(limiter.waitAt(v4, 1000), 1);
        QCOMPARE(limiter.waitAt(QHostAddress(u"::ffff:192.0.2.1"_s), 1000), 1); // the same machine
        QCOMPARE(limiter.waitAt(QHostAddress(u"192.0.2.2"_s), 1000), 0);
        QCOMPARE(limiter.waitAt(v4, 1500), 0); // one more token
        QCOMPARE(limiter.waitAt(v4, 1500), 1);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(limiter.waitAt(QHostAddress(u"2001:db8::%1"_s.arg(i)), 2000), 0);
        QCOMPARE(limiter.waitAt(QHostAddress(u"2001:db8::9"_s), 2000), 1);
        QCOMPARE(limiter.waitAt(QHostAddress(u"2001:db8:0:1::9"_s), 2000), 0);
        QCOMPARE(limiter.waitAt(v4, 60000), 0);
        QCOMPARE(limiter.size(), 1); // the others had been quiet
        RateLimiter off(0, 0);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(off.waitAt(v4, 0), 0);
    }
};

QTEST_GUILESS_MAIN(RequestFramingTest)
#include "tst_requestframing.moc"
