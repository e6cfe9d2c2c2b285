// SPDX-License-Identifier: MIT
#include "services/access/setupcode.h"

#include "services/access/bearer.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr QLatin1StringView kSigns = "23456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // no 0 O, no 1 I L, no U that reads as V
constexpr int kLength = 12;
constexpr int kGroup = 4;
constexpr qsizetype kMostTyped = 64;

QByteArray digestOf(const QString &text)
{
    QString plain;
    for (const QChar c : text.left(kMostTyped).toUpper()) {
        if (c != u'-' && !c.isSpace())
            plain += c;
    }
    return bearer::digest(plain.toUtf8());
}
} // namespace

SetupCode::SetupCode()
{
    for (int i = 0; i < kLength; ++i) {
        if (i > 0 && i % kGroup == 0)
            m_text += u'-';
        m_text += kSigns.at(qsizetype(randombytes_uniform(quint32(kSigns.size()))));
    }
}

bool SetupCode::matches(const QString &typed) const { return bearer::isSame(digestOf(typed), digestOf(m_text)); }

} // namespace services
