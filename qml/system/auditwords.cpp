// SPDX-License-Identifier: MIT
#include "qml/system/auditwords.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace ui {

namespace {
// Word for word as the log has them; the house check compares. A table of its own: a person may be named Ring.
// clang-format off
constexpr std::array kWords {
    QT_TRANSLATE_NOOP("AuditWords", "add faces"),
    QT_TRANSLATE_NOOP("AuditWords", "add person"),
    QT_TRANSLATE_NOOP("AuditWords", "change setting"),
    QT_TRANSLATE_NOOP("AuditWords", "change settings"),
    QT_TRANSLATE_NOOP("AuditWords", "check audit log"),
    QT_TRANSLATE_NOOP("AuditWords", "encode face again"),
    QT_TRANSLATE_NOOP("AuditWords", "erase person"),
    QT_TRANSLATE_NOOP("AuditWords", "export person"),
    QT_TRANSLATE_NOOP("AuditWords", "judge picture"),
    QT_TRANSLATE_NOOP("AuditWords", "label visit"),
    QT_TRANSLATE_NOOP("AuditWords", "list faces"),
    QT_TRANSLATE_NOOP("AuditWords", "list persons"),
    QT_TRANSLATE_NOOP("AuditWords", "list tokens"),
    QT_TRANSLATE_NOOP("AuditWords", "list unknown visitors"),
    QT_TRANSLATE_NOOP("AuditWords", "list users"),
    QT_TRANSLATE_NOOP("AuditWords", "merge person"),
    QT_TRANSLATE_NOOP("AuditWords", "read audit log"),
    QT_TRANSLATE_NOOP("AuditWords", "recognize"),
    QT_TRANSLATE_NOOP("AuditWords", "recognize picture"),
    QT_TRANSLATE_NOOP("AuditWords", "remove face"),
    QT_TRANSLATE_NOOP("AuditWords", "remove person"),
    QT_TRANSLATE_NOOP("AuditWords", "ring"),
    QT_TRANSLATE_NOOP("AuditWords", "search visits"),
    QT_TRANSLATE_NOOP("AuditWords", "start"),
    QT_TRANSLATE_NOOP("AuditWords", "stop"),
    QT_TRANSLATE_NOOP("AuditWords", "store visit"),
    QT_TRANSLATE_NOOP("AuditWords", "study accuracy"),
    QT_TRANSLATE_NOOP("AuditWords", "update person"),
    QT_TRANSLATE_NOOP("AuditWords", "verify audit log"),
    QT_TRANSLATE_NOOP("AuditWords", "view face"),
    QT_TRANSLATE_NOOP("AuditWords", "view live picture"),
    QT_TRANSLATE_NOOP("AuditWords", "view live stream"),
    QT_TRANSLATE_NOOP("AuditWords", "view person"),
    QT_TRANSLATE_NOOP("AuditWords", "view visit"),
    QT_TRANSLATE_NOOP("AuditWords", "view visit picture"),
    QT_TRANSLATE_NOOP("AuditWords", "watch events"),
    QT_TRANSLATE_NOOP("AuditWords", "signed in"),
    QT_TRANSLATE_NOOP("AuditWords", "sign in refused"),
    QT_TRANSLATE_NOOP("AuditWords", "signed out"),
    QT_TRANSLATE_NOOP("AuditWords", "pin accepted"),
    QT_TRANSLATE_NOOP("AuditWords", "pin refused"),
    QT_TRANSLATE_NOOP("AuditWords", "locked"),
    QT_TRANSLATE_NOOP("AuditWords", "setup claimed"),
    QT_TRANSLATE_NOOP("AuditWords", "setup refused"),
    QT_TRANSLATE_NOOP("AuditWords", "user added"),
    QT_TRANSLATE_NOOP("AuditWords", "user changed"),
    QT_TRANSLATE_NOOP("AuditWords", "user removed"),
    QT_TRANSLATE_NOOP("AuditWords", "token created"),
    QT_TRANSLATE_NOOP("AuditWords", "token revoked"),
    QT_TRANSLATE_NOOP("AuditWords", "success"),
    QT_TRANSLATE_NOOP("AuditWords", "refused"),
    QT_TRANSLATE_NOOP("AuditWords", "failed"),
    QT_TRANSLATE_NOOP("AuditWords", "known"),
    QT_TRANSLATE_NOOP("AuditWords", "unknown"),
    QT_TRANSLATE_NOOP("AuditWords", "blocked"),
    QT_TRANSLATE_NOOP("AuditWords", "altered"),
    QT_TRANSLATE_NOOP("AuditWords", "removed"),
    QT_TRANSLATE_NOOP("AuditWords", "inserted"),
    QT_TRANSLATE_NOOP("AuditWords", "reordered"),
    QT_TRANSLATE_NOOP("AuditWords", "cut short"),
    QT_TRANSLATE_NOOP("AuditWords", "forged"),
    QT_TRANSLATE_NOOP("AuditWords", "unfinished"),
};
// clang-format on
} // namespace

QString auditWords(const QString &recorded)
{
    static const QSet<QString> known = [] {
        QSet<QString> words;
        for (const char *word : kWords)
            words.insert(QString::fromUtf8(word));
        return words;
    }();
    const QString words = QString(recorded).replace(u'_', u' ');
    return known.contains(words) ? QCoreApplication::translate("AuditWords", words.toUtf8().constData()) : recorded;
}

} // namespace ui
