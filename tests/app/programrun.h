// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

//! \brief What a program that ended left behind.
struct Ran {
    int code = -1; //!< -1: it did not end in time, or was ended by a signal
    QString out;
    QString err;

    QJsonObject json() const; //!< stdout as one document; empty when it is none
    QByteArray text() const; //!< all of it, to show when a test fails
};

//! \brief The programs as a user starts them: with a data directory of their own, no settings of this machine, and the
//! models that the tests were given.
class Programs {
public:
    explicit Programs(QString dataDir);

    QString dataDir() const { return m_dataDir; }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    //! \brief doorbellctl --data-dir … ARGUMENTS, to its end; \p input is what it reads.
    Ran ctl(const QStringList &arguments, const QByteArray &input = {}) const;
    Ran station(const QStringList &arguments) const; //!< doorbelld, to its end
    Ran run(const QString &program, const QStringList &arguments,
            const QByteArray &input = {}) const; //!< with nothing added

    //! \brief doorbelld on free ports, running.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

private:
    QStringList withDataDir(const QStringList &arguments) const;

    QString m_dataDir;
    QProcessEnvironment m_environment;
};

//! \brief A station that runs, and what it says.
class RunningStation {
public:
    RunningStation(const Programs &programs, const QStringList &arguments);
    ~RunningStation(); //!< kills it when it still runs

    bool waitForLog(const QString &text, int timeoutMs = 60'000); //!< a line of its log holds \p text
    bool waitUntilReady(int timeoutMs = 60'000); //!< /readyz answers 200
    QString address() const { return m_address; } //!< http://127.0.0.1:PORT, once it serves
    QString metricsAddress() const { return m_metricsAddress; }
    void terminate(); //!< SIGTERM
    void kill() { m_process->kill(); }
    int waitForEnd(int timeoutMs = 60'000); //!< the exit code; -1 when it does not end or ended by a signal
    bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process->processId(); }
    QString log(); //!< all of stderr so far

private:
    std::unique_ptr<QProcess> m_process;
    QString m_log;
    QString m_address;
    QString m_metricsAddress;
};

//! \brief One request over a connection of its own; code 0 when nothing answers.
struct HttpAnswer {
    int code = 0;
    QByteArray head;
    QByteArray body;
    QJsonObject json() const;
};
HttpAnswer httpGet(const QString &url);
