// SPDX-License-Identifier: MIT
#include "qml/parts/stationwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QRegularExpression &place()
{
    static const QRegularExpression expression(u"%([1-9])"_s);
    return expression;
}

// A sentence of the station, to be known again whatever stands in its places.
struct Sentence {
    const char *source;
    QString start; // before the first place: tells most others apart cheaply
    qsizetype fixed; // characters outside the places
    QRegularExpression pattern;
};

Sentence sentenceOf(const char *source)
{
    const QString text = QString::fromUtf8(source);
    Sentence sentence {source, text.section(u'%', 0, 0), 0, {}};
    QString pattern;
    qsizetype from = 0;
    for (auto places = place().globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        pattern += QRegularExpression::escape(text.sliced(from, match.capturedStart() - from));
        sentence.fixed += match.capturedStart() - from;
        from = match.capturedEnd();
        const QString name = u"p"_s + match.captured(1);
        pattern += pattern.contains(u"(?<%1>"_s.arg(name)) ? u"\\k<%1>"_s.arg(name) : u"(?<%1>.*?)"_s.arg(name);
    }
    pattern += QRegularExpression::escape(text.sliced(from));
    sentence.fixed += text.size() - from;
    sentence.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                          QRegularExpression::DotMatchesEverythingOption);
    return sentence;
}

struct Known {
    QHash<QString, const char *> plain; // without places
    QList<Sentence> others; // those that say most first: they are the surest
};

const Known &known()
{
    static const Known all = [] {
        Known known;
        for (const char *source : stationSentences()) {
            const QString text = QString::fromUtf8(source);
            if (text.contains(place()))
                known.others << sentenceOf(source);
            else
                known.plain.insert(text, source);
        }
        std::ranges::stable_sort(known.others, std::ranges::greater(), &Sentence::fixed);
        return known;
    }();
    return all;
}

QString translated(const char *source) { return QCoreApplication::translate("StationWords", source); }

// One sentence, and what stands in it; nothing where it is not known.
QString sentenceIn(const QString &said)
{
    if (const char *source = known().plain.value(said))
        return translated(source);
    for (const Sentence &sentence : known().others) {
        if (!said.startsWith(sentence.start))
            continue;
        const QRegularExpressionMatch match = sentence.pattern.match(said);
        if (!match.hasMatch())
            continue;
        const QString wanted = translated(sentence.source);
        QString words;
        qsizetype from = 0;
        for (auto places = place().globalMatch(wanted); places.hasNext();) {
            const QRegularExpressionMatch where = places.next();
            words += wanted.sliced(from, where.capturedStart() - from);
            words += stationWords(match.captured(u"p"_s + where.captured(1)));
            from = where.capturedEnd();
        }
        return words + wanted.sliced(from);
    }
    return {};
}

// The same, where a full stop was put behind it or taken away by what it stands in.
QString stoppedOrNot(const QString &said)
{
    if (const QString words = sentenceIn(said); !words.isEmpty())
        return words;
    const bool isStopped = said.endsWith(u'.');
    const QString words = sentenceIn(isStopped ? said.chopped(1) : said + u'.');
    if (words.isEmpty() || isStopped)
        return words.isEmpty() ? words : words + u'.';
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

// Several sentences, or one that begins with a name of its own ("a.jpg: the file is empty").
struct Cut {
    qsizetype at; // where a sentence may end
    qsizetype next; // and the next begin
};

QList<Cut> cutsOf(const QString &said)
{
    QList<Cut> cuts;
    for (qsizetype i = 0; i + 1 < said.size(); ++i) {
        if (said.at(i + 1) != u' ')
            continue;
        if (said.at(i) == u'.')
            cuts << Cut {i + 1, i + 2};
        else if (said.at(i) == u':' || said.at(i) == u';')
            cuts << Cut {i, i + 2};
    }
    cuts << Cut {said.size(), said.size()};
    return cuts;
}
} // namespace

QString stationWords(const QString &said)
{
    if (said.isEmpty())
        return said;
    if (const QString whole = stoppedOrNot(said); !whole.isEmpty())
        return whole;
    const QList<Cut> cuts = cutsOf(said);
    if (cuts.size() == 1)
        return said;
    QString words;
    qsizetype from = 0;
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        qsizetype end = cuts.size() - (i == 0 ? 2 : 1); // all of it was tried
        QString part;
        for (; end >= i && part.isEmpty(); --end)
            part = stoppedOrNot(said.sliced(from, cuts.at(end).at - from));
        const qsizetype last = part.isEmpty() ? i : end + 1;
        words += part.isEmpty() ? said.sliced(from, cuts.at(last).at - from) : part;
        words += said.sliced(cuts.at(last).at, cuts.at(last).next - cuts.at(last).at);
        from = cuts.at(last).next;
        i = last;
    }
    return words;
}

} // namespace ui
