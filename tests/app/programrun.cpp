// SPDX-License-Identifier: MIT
#include "tests/app/programrun.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {
constexpr int kRunMs = 600'000; // far more than any takes on a slow machine
}

QJsonObject Ran::json() const
{
    QJsonParseError wrong {};
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &wrong);
    return wrong.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QByteArray Ran::text() const { return u"exit code %1\nstdout: %2\nstderr: %3"_s.arg(code).arg(out, err).toUtf8(); }

Programs::Programs(QString dataDir)
    : m_dataDir(std::move(dataDir))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : m_environment.keys()) { // what the machine is set to is not the test's business
        static const QRegularExpression ours(
            u"^(ENVIRONMENT|DEBUG|SECRET_KEY|DATABASE_URL|DB_PASSWORD|MONITORING_ENABLED|PROMETHEUS_PORT|LOG_.*|WORKER_"
            u".*|"
            "MAX_QUEUE_SIZE|HTTP_.*|DRAIN_MS|TLS_.*|DATA_DIR|MODELS_DIR|CAMERAS|XDG_.*|STATE_DIRECTORY)(_FILE)?$"_s);
        if (ours.match(name).hasMatch())
            m_environment.remove(name);
    }
    m_environment.insert(u"HOME"_s, m_dataDir); // no configuration file of this user
    m_environment.insert(u"HTTP_PORT"_s, u"0"_s);
    m_environment.insert(u"PROMETHEUS_PORT"_s, u"0"_s);
    m_environment.insert(u"DRAIN_MS"_s, u"0"_s);
    if (!QLatin1StringView(MODELS_DIR).isEmpty())
        m_environment.insert(u"MODELS_DIR"_s, QStringLiteral(MODELS_DIR));
}

QStringList Programs::withDataDir(const QStringList &arguments) const
{
    return QStringList {u"--data-dir"_s, m_dataDir} + arguments;
}

Ran Programs::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    if (input.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!input.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    Ran ran;
    if (process.waitForFinished(kRunMs) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

Ran Programs::ctl(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringLiteral(DOORBELLCTL), withDataDir(arguments), input);
}
Ran Programs::station(const QStringList &arguments) const
{
    return run(QStringLiteral(DOORBELLD), withDataDir(arguments));
}

std::unique_ptr<QProcess> Programs::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(QStringLiteral(DOORBELLD), withDataDir(arguments));
    return process;
}

RunningStation::RunningStation(const Programs &programs, const QStringList &arguments)
    : m_process(programs.start(arguments))
{ }

RunningStation::~RunningStation()
{
    m_process->kill();
    m_process->waitForFinished();
}

QString RunningStation::log()
{
    m_log += QString::fromUtf8(m_process->readAllStandardError());
    return m_log;
}

bool RunningStation::waitForLog(const QString &text, int timeoutMs)
{
    QElapsedTimer waited;
    waited.start();
    while (!log().contains(text)) {
        if (waited.elapsed() > timeoutMs || (!isRunning() && !log().contains(text)))
            return false;
        m_process->waitForReadyRead(50);
    }
    return true;
}

bool RunningStation::waitUntilReady(int timeoutMs)
{
    if (!waitForLog(u"/metrics"_s, timeoutMs))
        return false;
    static const QRegularExpression address(u"(http://127\\.0\\.0\\.1:\\d+)/(health|metrics)"_s);
    auto matches = address.globalMatch(m_log);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        (match.captured(2) == "health"_L1 ? m_address : m_metricsAddress) = match.captured(1);
    }
    return QTest::qWaitFor([this] { return httpGet(m_address + u"/readyz"_s).code == 200; }, timeoutMs);
}

void RunningStation::terminate() { ::kill(pid_t(m_process->processId()), SIGTERM); }

int RunningStation::waitForEnd(int timeoutMs)
{
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(timeoutMs))
        return -1;
    log();
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

QJsonObject HttpAnswer::json() const { return QJsonDocument::fromJson(body).object(); }

HttpAnswer httpGet(const QString &url)
{
    constexpr int kMs = 10'000;
    const QUrl where(url);
    QTcpSocket socket;
    socket.connectToHost(where.host(), quint16(where.port()));
    if (!socket.waitForConnected(kMs))
        return {};
    socket.write("GET " + where.path().toUtf8() + " HTTP/1.1\r\nHost: door\r\nConnection: close\r\n\r\n");
    QByteArray all;
    while (socket.waitForReadyRead(kMs) || socket.bytesAvailable() > 0)
        all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    return {all.mid(9, 3).toInt(), all.first(end), all.mid(end + 4)};
}
