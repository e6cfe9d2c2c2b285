// SPDX-License-Identifier: MIT
#include "app/ctl/output.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>
#include <cwchar>

using namespace Qt::StringLiterals;

namespace app {

namespace {
// A name or a path may hold what a terminal would obey.
QString visible(const QString &text, QChar allowed = {})
{
    QString shown;
    for (const QChar c : text)
        shown += c.category() == QChar::Other_Control && c != allowed ? QChar(QChar::ReplacementCharacter) : c;
    return shown;
}

// An error may repeat what was typed, and that may be a camera.
QString withoutPasswords(QString text)
{
    static const QRegularExpression userInfo(u"(://[^/\\s:@]*):[^/\\s]*@"_s);
    static const QRegularExpression query(u"(://[^\\s?]*)\\?[^\\s\"]+"_s);
    return text.replace(userInfo, u"\\1:***@"_s).replace(query, u"\\1?***"_s);
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const uint code : text.toUcs4())
        width += std::max(0, ::wcwidth(wchar_t(code)));
    return width;
}

void put(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
}
} // namespace

void printJson(const QJsonObject &document) { put(stdout, QString::fromUtf8(QJsonDocument(document).toJson())); }
void printLine(const QString &line) { put(stdout, visible(line, u'\n') + u'\n'); }
void printNote(const QString &line) { put(stderr, withoutPasswords(visible(line)) + u'\n'); }

void printTable(const QStringList &header, const QList<QStringList> &rows)
{
    QList<QStringList> lines {header};
    for (const QStringList &row : rows) {
        QStringList line;
        for (const QString &cell : row)
            line << visible(cell);
        lines << line;
    }
    QList<int> widths(header.size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(line.at(i)));
    }
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            text += line.at(i);
            if (i + 1 < line.size())
                text += QString(widths.at(i) - widthOf(line.at(i)) + 2, u' ');
        }
        printLine(text);
    }
}

int fail(const core::Error &error)
{
    printNote(u"doorbellctl: "_s + error.message);
    return kFailed;
}

} // namespace app
