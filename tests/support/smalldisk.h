// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <unistd.h>

//! \brief A small disk of its own (tmpfs), as long as it lives. Empty path when this user may not mount one.
class SmallDisk {
public:
    explicit SmallDisk(const QString &size) //!< as mount takes it: "400k"
    {
        const QStringList arguments {
            QStringLiteral("-t"),           QStringLiteral("tmpfs"),         QStringLiteral("-o"),
            QStringLiteral("size=") + size, QStringLiteral("doorbell-test"), m_dir.path()};
        if (::geteuid() == 0 && QProcess::execute(QStringLiteral("mount"), arguments) == 0)
            m_path = m_dir.path();
    }
    ~SmallDisk()
    {
        if (!m_path.isEmpty())
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_path});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
    QString m_path;
};
