// SPDX-License-Identifier: MIT
#include "services/access/credentialrules.h"

#include "core/domain/access.h"
#include "core/domain/ulid.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
using core::Result;

constexpr int kLeastDifferent = 5; // characters of a password
constexpr qsizetype kMostTyped = 8
    * kMostPasswordLength; // UTF-16 units; a normalised password may be much shorter than what was typed

// What stands at the top of every list of leaked passwords, and has the length for one here; and the beginnings that
// such lists vary.
constexpr std::array kCommonWords {
    "password"_L1, "passwort"_L1,  "motdepasse"_L1, "contrasena"_L1, "qwerty"_L1,        "qwertz"_L1,
    "azerty"_L1,   "letmein"_L1,   "welcome"_L1,    "iloveyou"_L1,   "sunshine"_L1,      "princess"_L1,
    "football"_L1, "baseball"_L1,  "superman"_L1,   "starwars"_L1,   "monkey"_L1,        "dragon"_L1,
    "master"_L1,   "shadow"_L1,    "michael"_L1,    "jennifer"_L1,   "computer"_L1,      "internet"_L1,
    "samsung"_L1,  "liverpool"_L1, "whatever"_L1,   "trustno1"_L1,   "administrator"_L1, "admin"_L1,
    "changeme"_L1, "default"_L1,   "secret"_L1,     "doorbell"_L1,   "raspberry"_L1,     "raspberrypi"_L1,
};
// Neighbours on a keyboard or in the alphabet, in either direction.
constexpr std::array kRuns {
    "01234567890123456789"_L1,       "abcdefghijklmnopqrstuvwxyz"_L1, "qwertyuiopasdfghjklzxcvbnm"_L1,
    "qwertzuiopasdfghjklyxcvbnm"_L1, "azertyuiopqsdfghjklmwxcvbn"_L1, "1qaz2wsx3edc4rfv5tgb6yhn7ujm"_L1,
    "1q2w3e4r5t6y7u8i9o0p"_L1,
};

Error invalid(const QString &message) { return {Error::Code::Invalid, message}; }

bool isUnfitForName(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return code == QChar::ReplacementCharacter;
    }
}

bool isRun(const QString &text)
{
    QString backwards = text;
    std::ranges::reverse(backwards);
    return std::ranges::any_of(kRuns, [&](QLatin1StringView run) {
        const QString row = run;
        return row.contains(text) || row.contains(backwards);
    });
}

// "password", "Password2024!", "passwordpassword", "12345678901": what is tried first.
bool isCommon(const QString &password)
{
    const QString lower = password.toLower();
    if (isRun(lower))
        return true;
    QString spelt = lower; // as long as lower, with the letters that signs stand for
    spelt.replace(u'@', u'a').replace(u'$', u's').replace(u'3', u'e').replace(u'0', u'o').replace(u'!', u'i');
    return std::ranges::any_of(kCommonWords, [&](QLatin1StringView word) {
        QString rest = lower;
        bool isThere = false;
        for (qsizetype at = spelt.lastIndexOf(word); at >= 0; at = at > 0 ? spelt.lastIndexOf(word, at - 1) : -1) {
            rest.remove(at, word.size());
            isThere = true;
        }
        // Years, counting up and an exclamation mark make it no better.
        return isThere && std::ranges::none_of(rest, [](QChar c) { return c.isLetter(); });
    });
}

bool isPin(const QString &pin)
{
    return pin.size() >= kLeastPinLength && pin.size() <= kMostPinLength
        && std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

Result<QString> cleanAccessName(const QString &name)
{
    constexpr int kMost = core::User::kMaxNameLength;
    const Error tooLong = invalid(u"the name is too long; at most %1 characters"_s.arg(kMost));
    if (name.size() > kMostTyped)
        return tooLong;
    const QString normal = name.normalized(QString::NormalizationForm_KC);
    const QList<uint> codes = normal.toUcs4();
    if (!name.isValidUtf16() || std::ranges::any_of(codes, isUnfitForName))
        return invalid(u"the name holds invisible or control characters, or bytes that are no text"_s);
    const QString clean = normal.simplified();
    if (clean.isEmpty())
        return invalid(u"a name is needed"_s);
    if (clean.toUcs4().size() > kMost)
        return tooLong;
    if (core::isId(clean, core::kUserPrefix) || core::isId(clean, core::kTokenPrefix))
        return invalid(u"the name looks like an identifier of this station; choose another"_s);
    return clean;
}

QString accessNameKey(const QString &name)
{
    return name.left(kMostTyped)
        .normalized(QString::NormalizationForm_KC)
        .simplified()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

Result<QByteArray> newPassword(const QString &password, const QString &userName, int leastLength)
{
    const Error tooLong = invalid(u"the password is too long; at most %1 characters"_s.arg(kMostPasswordLength));
    if (password.size() > kMostTyped)
        return tooLong;
    if (!password.isValidUtf16())
        return invalid(u"the password holds bytes that are no text"_s);
    const QString normal = password.normalized(QString::NormalizationForm_KC);
    const QList<uint> codes = normal.toUcs4();
    const int least = std::max(leastLength, kLeastPasswordLength);
    if (codes.size() < least)
        return invalid(
            u"the password is too short; at least %1 characters, several words are easiest to remember"_s.arg(least));
    if (codes.size() > kMostPasswordLength)
        return tooLong;
    if (accessNameKey(normal) == accessNameKey(userName))
        return invalid(u"the password is the user's name; choose another"_s);
    if (QSet<uint>(codes.cbegin(), codes.cend()).size() < kLeastDifferent || isCommon(normal))
        return invalid(
            u"the password is one of those that are tried first; choose another, several words are easiest to remember"_s);
    return normal.toUtf8();
}

QByteArray typedPassword(const QString &password)
{
    if (password.isEmpty() || password.size() > kMostTyped || !password.isValidUtf16())
        return {};
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

Result<QByteArray> newPin(const QString &pin)
{
    if (!isPin(pin))
        return invalid(u"a PIN is %1 to %2 digits"_s.arg(kLeastPinLength).arg(kMostPinLength));
    if (std::ranges::count(pin, pin.front()) == pin.size() || isRun(pin))
        return invalid(u"the PIN is one of those that are tried first; choose another"_s);
    return pin.toLatin1();
}

QByteArray typedPin(const QString &pin) { return isPin(pin) ? pin.toLatin1() : QByteArray(); }

} // namespace services
