// SPDX-License-Identifier: MIT
// TLS over real sockets, with certificates that the openssl program made and with our own.
#include "services/http/selfsignedcertificate.h"
#include "services/http/tlsconfiguration.h"
#include "services/http/webserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace services;

namespace {
constexpr int kPatienceMs = 30'000;

QDateTime now() { return QDateTime::currentDateTimeUtc(); }
} // namespace

class TlsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    bool openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(u"openssl"_s, arguments);
        const bool done = process.waitForFinished(kPatienceMs) && process.exitCode() == 0;
        if (!done)
            qWarning().noquote() << process.readAllStandardError();
        return done;
    }
    // NAME.pem and NAME.key, as the world makes them.
    bool make(const QString &name, const QStringList &key, const QStringList &more = {u"-days"_s, u"30"_s}) const
    {
        return openssl(QStringList {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=door"_s, u"-addext"_s,
                                    u"subjectAltName=DNS:door,IP:127.0.0.1"_s, u"-keyout"_s, name + u".key"_s,
                                    u"-out"_s, name + u".pem"_s}
                       + key + more);
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    core::Result<TlsIdentity> read(const QString &certificate, const QString &key) const
    {
        return readTls(path(certificate), path(key), now());
    }

    static quint16 serve(WebServer &server, const TlsIdentity &identity, ServerLimits limits = {})
    {
        const WebRoute hello {"GET"_ba, u"/hello"_s,
                              [](const WebRequest &) { return WebReply::text("hello"_ba, "text/plain"_ba); }};
        const auto port = server.serve({u"127.0.0.1"_s, 0, u"HTTP_PORT"_s, {hello}, limits, identity.configuration});
        return port ? *port : 0;
    }
    static std::unique_ptr<QSslSocket> connected(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = socket->sslConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(protocol);
        socket->setSslConfiguration(configuration);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
        socket->waitForEncrypted(kPatienceMs);
        return socket;
    }
    static QByteArray ask(QSslSocket &socket)
    {
        socket.write("GET /hello HTTP/1.1\r\nHost: door\r\n\r\n");
        QByteArray all;
        QElapsedTimer waited;
        waited.start();
        while (!all.endsWith("hello") && waited.elapsed() < kPatienceMs
               && (socket.waitForReadyRead(100) || socket.state() == QAbstractSocket::ConnectedState))
            all += socket.readAll();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QSslSocket::supportsSsl());
        QVERIFY(make(u"ec"_s, {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s}));
        QVERIFY(make(u"rsa"_s, {u"-newkey"_s, u"rsa:2048"_s}));
    }

    void bothKindsOfKeyAreServed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("EC") << u"ec"_s;
        QTest::newRow("RSA") << u"rsa"_s;
    }
    void bothKindsOfKeyAreServed()
    {
        QFETCH(QString, name);
        const auto identity = read(name + u".pem"_s, name + u".key"_s);
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().message));
        WebServer server;
        const quint16 port = serve(server, *identity);
        QVERIFY(port != 0);
        const auto socket = connected(port);
        QVERIFY2(socket->isEncrypted(), qPrintable(socket->errorString()));
        QVERIFY(socket->sessionProtocol() == QSsl::TlsV1_3 || socket->sessionProtocol() == QSsl::TlsV1_2);
        QCOMPARE(fingerprintOf(socket->peerCertificate()), identity->fingerprint);
        QVERIFY(ask(*socket).startsWith("HTTP/1.1 200 "));
        QVERIFY(ask(*socket).startsWith("HTTP/1.1 200 ")); // the connection goes on
    }

    void theWholeChainIsSentAndTrustedByWhoTrustsItsRoot()
    {
        QVERIFY(make(u"root"_s,
                     {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-addext"_s,
                      u"keyUsage=keyCertSign"_s}));
        QVERIFY(openssl({u"req"_s, u"-new"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-subj"_s, u"/CN=leaf"_s,
                         u"-keyout"_s, u"leaf.key"_s, u"-out"_s, u"leaf.csr"_s}));
        write(u"ext"_s, "subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n");
        QVERIFY(
            openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"leaf.csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s, u"root.key"_s,
                     u"-CAcreateserial"_s, u"-days"_s, u"10"_s, u"-extfile"_s, u"ext"_s, u"-out"_s, u"leaf.pem"_s}));
        write(u"chain.pem"_s, contents(u"leaf.pem"_s) + contents(u"root.pem"_s));
        const auto identity = read(u"chain.pem"_s, u"leaf.key"_s);
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().message));
        QVERIFY(qAbs(now().daysTo(identity->validUntil) - 10) <= 1); // the first to run out
        WebServer server;
        const quint16 port = serve(server, *identity);
        QSslSocket socket;
        QSslConfiguration strict = socket.sslConfiguration();
        strict.setCaCertificates(QSslCertificate::fromPath(path(u"root.pem"_s)));
        strict.setPeerVerifyMode(QSslSocket::VerifyPeer);
        socket.setSslConfiguration(strict);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        QVERIFY2(socket.waitForEncrypted(kPatienceMs), qPrintable(socket.errorString()));
        QCOMPARE(socket.peerCertificateChain().size(), 2);
        // The other way round the key does not fit the first one.
        write(u"upside-down.pem"_s, contents(u"root.pem"_s) + contents(u"leaf.pem"_s));
        QVERIFY(read(u"upside-down.pem"_s, u"leaf.key"_s).error().message.contains(u"comes first"_s));
    }

    void whatIsWrongIsNamed()
    {
        const auto complaint = [this](const QString &certificate, const QString &key) {
            const auto identity = read(certificate, key);
            return identity ? QString() : identity.error().message;
        };
        QVERIFY(complaint(u"none.pem"_s, u"ec.key"_s).contains(u"none.pem does not exist"_s));
        QVERIFY(complaint(u"ec.pem"_s, u"none.key"_s).contains(u"none.key does not exist"_s));
        QVERIFY(complaint(u"ec.pem"_s, u"rsa.key"_s).contains(u"does not fit"_s));
        QVERIFY(complaint(u"ec.key"_s, u"ec.key"_s).contains(u"no certificate in PEM form"_s));
        QVERIFY(complaint(u"ec.pem"_s, u"ec.pem"_s).contains(u"no private key in PEM form"_s));
        for (const QByteArray &bytes :
             {""_ba, "hello"_ba, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_ba,
              contents(u"ec.pem"_s).first(200), QByteArray(1000, '\0')}) {
            write(u"bad"_s, bytes);
            QVERIFY2(complaint(u"bad"_s, u"ec.key"_s).contains(u"no certificate in PEM form"_s), bytes);
            QVERIFY2(complaint(u"ec.pem"_s, u"bad"_s).contains(u"no private key in PEM form"_s), bytes);
        }
        write(u"huge"_s, QByteArray(300'000, 'a'));
        QVERIFY(complaint(u"huge"_s, u"ec.key"_s).contains(u"256 KiB"_s));
        QVERIFY(openssl({u"pkey"_s, u"-in"_s, u"ec.key"_s, u"-aes256"_s, u"-passout"_s, u"pass:hunter22"_s, u"-out"_s,
                         u"locked.key"_s}));
        QVERIFY(complaint(u"ec.pem"_s, u"locked.key"_s).contains(u"passphrase"_s));
        QVERIFY(make(u"edwards"_s, {u"-newkey"_s, u"ed25519"_s}));
        QVERIFY(complaint(u"edwards.pem"_s, u"edwards.key"_s).contains(u"neither RSA nor EC"_s));
        QVERIFY(make(u"short"_s, {u"-newkey"_s, u"rsa:1024"_s}));
        QVERIFY(complaint(u"short.pem"_s, u"short.key"_s).contains(u"1024 bits"_s));

        const auto later = readTls(path(u"ec.pem"_s), path(u"ec.key"_s), now().addDays(31));
        QVERIFY(!later && later.error().message.contains(u"ran out on"_s));
        const auto earlier = readTls(path(u"ec.pem"_s), path(u"ec.key"_s), now().addDays(-1));
        QVERIFY(!earlier && earlier.error().message.contains(u"clock"_s));
        if (::geteuid() != 0) {
            QVERIFY(QFile::setPermissions(path(u"rsa.key"_s), {}));
            QVERIFY(complaint(u"rsa.pem"_s, u"rsa.key"_s).contains(u"cannot be read"_s));
            QFile::setPermissions(path(u"rsa.key"_s), QFile::ReadOwner);
        }
    }

    void aNewCertificateIsForNewConnectionsAndDisturbsNoOldOne()
    {
        const auto first = read(u"ec.pem"_s, u"ec.key"_s);
        const auto second = read(u"rsa.pem"_s, u"rsa.key"_s);
        QVERIFY(first && second);
        WebServer server;
        const quint16 port = serve(server, *first);
        const auto before = connected(port);
        QVERIFY(ask(*before).endsWith("hello"));
        server.setTls(second->configuration);
        const auto after = connected(port);
        QCOMPARE(fingerprintOf(after->peerCertificate()), second->fingerprint);
        QVERIFY(ask(*after).endsWith("hello"));
        QVERIFY(ask(*before).endsWith("hello"));
        QCOMPARE(fingerprintOf(before->peerCertificate()), first->fingerprint);
    }

    void oldTlsIsRefused()
    {
        WebServer server;
        const quint16 port = serve(server, *read(u"rsa.pem"_s, u"rsa.key"_s));
        for (const QString &old : {u"-tls1"_s, u"-tls1_1"_s}) {
            QProcess client;
            client.start(u"openssl"_s,
                         {u"s_client"_s, old, u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s, u"-connect"_s,
                          u"127.0.0.1:%1"_s.arg(port)});
            client.closeWriteChannel();
            QVERIFY(client.waitForFinished(kPatienceMs));
            const QByteArray said = client.readAllStandardOutput() + client.readAllStandardError();
            QVERIFY2(client.exitCode() != 0 && said.contains("alert protocol version"), said);
        }
        QVERIFY(ask(*connected(port, QSsl::TlsV1_2)).endsWith("hello"));
        QVERIFY(ask(*connected(port, QSsl::TlsV1_3)).endsWith("hello"));
    }

    void whoNeverShakesHandsIsCutOff()
    {
        WebServer server;
        ServerLimits limits;
        limits.handshakeMs = 500;
        const quint16 port = serve(server, *read(u"ec.pem"_s, u"ec.key"_s), limits);
        QTcpSocket silent;
        QTcpSocket dripping;
        silent.connectToHost(u"127.0.0.1"_s, port);
        dripping.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(silent.waitForConnected(kPatienceMs) && dripping.waitForConnected(kPatienceMs));
        QElapsedTimer waited;
        waited.start();
        const QByteArray hello = QByteArray::fromHex("1603010200010001fc0303");
        qsizetype sent = 0;
        while (
            (silent.state() == QAbstractSocket::ConnectedState || dripping.state() == QAbstractSocket::ConnectedState)
            && waited.elapsed() < kPatienceMs) {
            dripping.write(hello.mid(sent++ % hello.size(), 1)); // a byte now and then is no handshake
            dripping.waitForDisconnected(50);
            silent.waitForDisconnected(50);
        }
        QVERIFY(silent.state() != QAbstractSocket::ConnectedState
                && dripping.state() != QAbstractSocket::ConnectedState);
        QVERIFY(ask(*connected(port)).endsWith("hello"));
    }

    void plainHttpOnThePortIsHarmless()
    {
        WebServer server;
        const quint16 port = serve(server, *read(u"ec.pem"_s, u"ec.key"_s));
        for (const QByteArray &bytes :
             {"GET /hello HTTP/1.1\r\nHost: door\r\n\r\n"_ba, QByteArray(70'000, '\x16'), QByteArray(10'000, '\0')}) {
            QTcpSocket plain;
            plain.connectToHost(u"127.0.0.1"_s, port);
            QVERIFY(plain.waitForConnected(kPatienceMs));
            plain.write(bytes);
            QByteArray all;
            while (plain.waitForReadyRead(kPatienceMs))
                all += plain.readAll();
            QVERIFY(plain.state() == QAbstractSocket::UnconnectedState);
            QVERIFY2(!all.contains("hello"), all);
        }
        QVERIFY(ask(*connected(port)).endsWith("hello"));
    }

    void whoGoesAwayInTheHandshakeLeavesNothingBehind()
    {
        WebServer server;
        ServerLimits limits;
        limits.connections = 8;
        const quint16 port = serve(server, *read(u"ec.pem"_s, u"ec.key"_s), limits);
        for (int i = 0; i < 40; ++i) { // many times what is allowed at once
            QTcpSocket gone;
            gone.connectToHost(u"127.0.0.1"_s, port);
            QVERIFY(gone.waitForConnected(kPatienceMs));
            gone.write("\x16\x03\x01");
            gone.flush();
            gone.abort();
        }
        QTRY_VERIFY_WITH_TIMEOUT(ask(*connected(port)).endsWith("hello"), kPatienceMs);
    }

    void aCertificateOfOurOwnIsWhatItSays()
    {
        const auto pair
            = makeSelfSigned({u"door-1"_s, u"localhost"_s, u"evil,DNS:bank.example"_s, u"-bad"_s, QString()},
                             {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6),
                              QHostAddress(u"192.0.2.7"_s)},
                             now());
        QVERIFY2(pair, qPrintable(pair ? QString() : pair.error().message));
        write(u"own.pem"_s, pair->certificate);
        write(u"own.key"_s, pair->key);
        QProcess shown;
        shown.start(u"openssl"_s, {u"x509"_s, u"-in"_s, path(u"own.pem"_s), u"-noout"_s, u"-text"_s});
        QVERIFY(shown.waitForFinished(kPatienceMs));
        const QByteArray text = shown.readAllStandardOutput();
        for (const char *part :
             {"prime256v1", "DNS:door-1", "DNS:localhost", "IP Address:127.0.0.1", "IP Address:0:0:0:0:0:0:0:1",
              "IP Address:192.0.2.7", "CA:FALSE", "TLS Web Server Authentication", "ecdsa-with-SHA256"})
            QVERIFY2(text.contains(part), part + ("\n" + text));
        QVERIFY2(!text.contains("bank.example"), text);
        const auto identity = read(u"own.pem"_s, u"own.key"_s);
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().message));
        QVERIFY(qAbs(now().daysTo(identity->validUntil) - 825) <= 1);
        const auto another = makeSelfSigned({u"door-1"_s}, {}, now());
        QVERIFY(another && another->certificate != pair->certificate && another->key != pair->key);
        QVERIFY(!makeSelfSigned({u"not a name"_s}, {}, now()));

        // Whoever was given the certificate trusts it, by name.
        WebServer server;
        const quint16 port = serve(server, *identity);
        QSslSocket socket;
        QSslConfiguration strict = socket.sslConfiguration();
        strict.setCaCertificates(QSslCertificate::fromData(pair->certificate, QSsl::Pem));
        strict.setPeerVerifyMode(QSslSocket::VerifyPeer);
        socket.setSslConfiguration(strict);
        socket.connectToHostEncrypted(u"localhost"_s, port);
        QVERIFY2(socket.waitForEncrypted(kPatienceMs), qPrintable(socket.errorString()));
        QVERIFY(ask(socket).endsWith("hello"));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
