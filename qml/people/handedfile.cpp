// SPDX-License-Identifier: MIT
#include "qml/people/handedfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
core::Status write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::Error {core::Error::Code::Io, u"%1 cannot be written: %2"_s.arg(path, file.errorString())};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // before there is anything in it
    file.write(bytes);
    return file.commit() ? core::Status()
                         : core::Status(core::Error {core::Error::Code::Io,
                                                     u"%1 cannot be written: %2"_s.arg(path, file.errorString())});
}
} // namespace

QUrl documentCalled(const QString &name, const QString &suffix)
{
    QString file = name;
    file.replace(QRegularExpression(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption), u"_"_s);
    return QUrl::fromLocalFile(
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(file.trimmed() + suffix));
}

QFuture<core::Status> writeHandedFile(const QString &path, const QByteArray &bytes)
{
    return QtConcurrent::run([path, bytes] { return write(path, bytes); });
}

} // namespace ui
