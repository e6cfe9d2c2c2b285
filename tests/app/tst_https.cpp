// SPDX-License-Identifier: MIT
// The real program over HTTPS: with a certificate of its own, and with files that change under it.
#include "tests/app/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWaitMs = 120'000;

QByteArray printOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
}
} // namespace

class HttpsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<RunningStation> m_station;
    quint16 m_port = 0;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    bool make(const QString &folder, const QString &days = u"30"_s) const
    {
        QDir().mkpath(path(folder));
        return QProcess::execute(u"openssl"_s,
                                 {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                  u"ec_paramgen_curve:P-256"_s, u"-subj"_s, u"/CN=door"_s, u"-days"_s, days,
                                  u"-keyout"_s, path(folder) + u"/tls.key"_s, u"-out"_s, path(folder) + u"/tls.crt"_s})
            == 0;
    }
    QByteArray printIn(const QString &folder) const
    {
        return printOf(QSslCertificate::fromPath(path(folder) + u"/tls.crt"_s).value(0));
    }
    // A folder as Kubernetes mounts one: links that are swapped at once.
    void pointTo(const QString &folder)
    {
        QFile::remove(path(u"live/new"_s));
        QVERIFY(QFile::link(path(folder), path(u"live/new"_s)));
        QCOMPARE(::rename(QFile::encodeName(path(u"live/new"_s)).constData(),
                          QFile::encodeName(path(u"live/..data"_s)).constData()),
                 0);
    }
    void useFiles()
    {
        m_programs->set(u"TLS_CERT_FILE"_s, path(u"live/tls.crt"_s));
        m_programs->set(u"TLS_KEY_FILE"_s, path(u"live/tls.key"_s));
    }
    void begin()
    {
        m_station.reset();
        m_station = std::make_unique<RunningStation>(*m_programs, QStringList {u"--demo"_s});
        QVERIFY2(m_station->waitForLog(u"/metrics"_s, kWaitMs), qPrintable(m_station->log()));
        static const QRegularExpression address(u"https://127\\.0\\.0\\.1:(\\d+)/health"_s);
        const QRegularExpressionMatch match = address.match(m_station->log());
        QVERIFY2(match.hasMatch(), qPrintable(m_station->log()));
        m_port = match.captured(1).toUShort();
    }
    QByteArray shownPrint() const
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
        return socket.waitForEncrypted(kWaitMs) ? printOf(socket.peerCertificate()) : socket.errorString().toUtf8();
    }
    QString url() const { return u"https://127.0.0.1:%1"_s.arg(m_port); }
    // The station is reached; how well it is on a machine that is busy with tests is not asked here.
    bool isBelieved(const QStringList &arguments) const
    {
        const QString status = m_programs->ctl(QStringList {u"health"_s, u"--json"_s} + arguments)
                                   .json()
                                   .value(u"overall_status"_s)
                                   .toString();
        return !status.isEmpty() && status != u"unreachable"_s;
    }
    QString checkMessage()
    {
        return m_programs->ctl({u"health"_s, url(), u"--insecure"_s, u"--json"_s})
            .json()
            .value(u"checks"_s)
            .toObject()
            .value(u"tls_certificate"_s)
            .toObject()
            .value(u"message"_s)
            .toString();
    }
    QString checkState()
    {
        return m_programs->ctl({u"health"_s, url(), u"--insecure"_s, u"--json"_s})
            .json()
            .value(u"checks"_s)
            .toObject()
            .value(u"tls_certificate"_s)
            .toObject()
            .value(u"status"_s)
            .toString();
    }

private Q_SLOTS:
    void init() { m_programs = std::make_unique<Programs>(m_dir.filePath(u"data"_s)); }
    void cleanup() { m_station.reset(); }
    void initTestCase()
    {
        QVERIFY(make(u"first"_s) && make(u"second"_s));
        QVERIFY(QDir().mkpath(path(u"live"_s)));
        pointTo(u"first"_s);
        QVERIFY(QFile::link(u"..data/tls.crt"_s, path(u"live/tls.crt"_s))
                && QFile::link(u"..data/tls.key"_s, path(u"live/tls.key"_s)));
    }

    void aHomeGetsACertificateThatStays()
    {
        m_programs->set(u"TLS_SELF_SIGNED"_s, u"true"_s);
        begin();
        const QString folder = m_programs->dataDir() + u"/tls"_s;
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther
            | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(folder + u"/key.pem"_s) & others, QFile::Permissions());
        const QByteArray print = shownPrint();
        QVERIFY2(m_station->log().contains(QString::fromLatin1(print)), print);

        // Whom a caller believes.
        QVERIFY(isBelieved({url(), u"--fingerprint"_s, QString::fromLatin1(print)}));
        QVERIFY(isBelieved({url(), u"--fingerprint"_s, QString::fromLatin1(print).remove(u':').toLower()}));
        QVERIFY(isBelieved({url(), u"--insecure"_s}));
        const Ran stranger = m_programs->ctl({u"health"_s, url()});
        QVERIFY2(stranger.code == 1 && stranger.err.contains(u"not trusted"_s), stranger.text());
        QByteArray wrong = print;
        wrong[0] = wrong.at(0) == 'A' ? 'B' : 'A';
        QVERIFY(!isBelieved({url(), u"--fingerprint"_s, QString::fromLatin1(wrong)}));
        QCOMPARE(httpGet(u"http://127.0.0.1:%1/health"_s.arg(m_port)).code, 0); // plain HTTP gets nothing
        // The station of these settings is known by its file.
        m_programs->set(u"HTTP_PORT"_s, QString::number(m_port));
        QVERIFY(isBelieved({}));
        m_programs->set(u"HTTP_PORT"_s, u"0"_s);

        begin();
        QCOMPARE(shownPrint(), print);
        // What is broken is made anew, also while it runs.
        m_station.reset();
        QVERIFY(QFile::remove(folder + u"/key.pem"_s));
        begin();
        QVERIFY(shownPrint() != print && shownPrint().size() == print.size());
    }

    void itsOwnCertificateIsRenewedInTimeWhileItRuns()
    {
        QVERIFY(make(u"ending"_s, u"20"_s)); // fewer days than it renews before the end
        m_programs->set(u"TLS_SELF_SIGNED"_s, u"true"_s);
        begin();
        const QByteArray before = shownPrint();
        const QString folder = m_programs->dataDir() + u"/tls"_s;
        const auto put = [this](const QString &from, const QString &to) {
            return QFile::copy(path(from), to + u".new"_s)
                && ::rename(QFile::encodeName(to + u".new"_s).constData(), QFile::encodeName(to).constData()) == 0;
        };
        QVERIFY(put(u"ending/tls.key"_s, folder + u"/key.pem"_s));
        QVERIFY(put(u"ending/tls.crt"_s, folder + u"/certificate.pem"_s));
        QVERIFY(m_station->waitForLog(QString::fromLatin1(printIn(u"ending"_s)), kWaitMs)); // taken over, and then:
        QTRY_VERIFY_WITH_TIMEOUT(shownPrint() != printIn(u"ending"_s), kWaitMs);
        const QByteArray renewed = shownPrint();
        QVERIFY(renewed != before && renewed.size() == before.size());
        const QSslCertificate kept = QSslCertificate::fromPath(folder + u"/certificate.pem"_s).value(0);
        QCOMPARE(printOf(kept), renewed); // the next start has it too
        QVERIFY(QDateTime::currentDateTimeUtc().daysTo(kept.expiryDate()) > 800);
    }

    void newFilesAreServedWithinSecondsAndBrokenOnesNot()
    {
        useFiles();
        pointTo(u"first"_s);
        begin();
        QCOMPARE(shownPrint(), printIn(u"first"_s));
        QTRY_COMPARE_WITH_TIMEOUT(checkState(), u"healthy"_s, kWaitMs);
        pointTo(u"second"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownPrint(), printIn(u"second"_s), kWaitMs);
        QVERIFY(m_station->waitForLog(QString::fromLatin1(printIn(u"second"_s)), kWaitMs));

        // The key of one and the certificate of another.
        QVERIFY(QDir().mkpath(path(u"mixed"_s)));
        QVERIFY(QFile::copy(path(u"first/tls.crt"_s), path(u"mixed/tls.crt"_s))
                && QFile::copy(path(u"second/tls.key"_s), path(u"mixed/tls.key"_s)));
        pointTo(u"mixed"_s);
        QVERIFY(m_station->waitForLog(u"the new certificate is not used"_s, kWaitMs));
        QTRY_COMPARE_WITH_TIMEOUT(checkState(), u"degraded"_s, kWaitMs);
        QVERIFY2(checkMessage().contains(u"does not fit"_s), qPrintable(checkMessage()));
        QCOMPARE(shownPrint(), printIn(u"second"_s));
        pointTo(u"first"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownPrint(), printIn(u"first"_s), kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(checkState(), u"healthy"_s, kWaitMs);
    }

    void aCertificateThatRunsOutSoonIsSaid()
    {
        QVERIFY(make(u"soon"_s, u"3"_s));
        useFiles();
        pointTo(u"soon"_s);
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(checkState(), u"degraded"_s, kWaitMs);
        QVERIFY(checkMessage().contains(u"runs out on"_s));
    }

    void theStartIsRefusedWithFilesThatCannotBeServed()
    {
        useFiles();
        QVERIFY(QDir().mkpath(path(u"mixed"_s)));
        QFile::copy(path(u"first/tls.crt"_s), path(u"mixed/tls.crt"_s));
        QFile::copy(path(u"second/tls.key"_s), path(u"mixed/tls.key"_s));
        pointTo(u"mixed"_s);
        const Ran ran = m_programs->station({u"--demo"_s, u"--until-end"_s});
        QVERIFY2(ran.code == 2 && ran.err.contains(u"does not fit"_s), ran.text());
        m_programs->set(u"TLS_SELF_SIGNED"_s, u"true"_s);
        const Ran both = m_programs->ctl({u"config"_s, u"check"_s});
        QVERIFY2(both.code == 2 && both.err.contains(u"TLS_SELF_SIGNED and TLS_CERT_FILE are both set"_s), both.text());
        m_programs->set(u"TLS_SELF_SIGNED"_s, u"false"_s);
        m_programs->set(u"TLS_KEY_FILE"_s, QString());
        QVERIFY(m_programs->ctl({u"config"_s, u"check"_s}).err.contains(u"go together"_s));
    }

    void whoListensToTheNetworkWithoutTlsIsWarned()
    {
        m_programs->set(u"HTTP_BIND"_s, u"0.0.0.0"_s);
        m_programs->set(u"MONITORING_ENABLED"_s, u"false"_s);
        RunningStation station(*m_programs, {u"--demo"_s});
        QVERIFY2(station.waitForLog(u"/health"_s, kWaitMs), qPrintable(station.log()));
        QVERIFY2(station.log().contains(u"unencrypted, because HTTP_BIND is 0.0.0.0"_s), qPrintable(station.log()));
    }
};

QTEST_GUILESS_MAIN(HttpsTest)
#include "tst_https.moc"
