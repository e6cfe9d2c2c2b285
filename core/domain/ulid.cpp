// SPDX-License-Identifier: MIT
#include "core/domain/ulid.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace core {

namespace {
constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr int kTimeLetters = 10;
constexpr int kRandomLetters = 16;
} // namespace

QString newId(QStringView prefix, const QDateTime &at)
{
    QString id;
    id.reserve(prefix.size() + kTimeLetters + kRandomLetters);
    id.append(prefix);
    const auto ms = quint64(std::max<qint64>(0, at.toMSecsSinceEpoch()));
    for (int shift = (kTimeLetters - 1) * 5; shift >= 0; shift -= 5)
        id.append(kAlphabet.at(qsizetype((ms >> shift) & 31)));
    std::array<quint32, kRandomLetters / 4> noise {};
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());
    for (const quint32 word : noise) {
        for (int byte = 0; byte < 4; ++byte)
            id.append(kAlphabet.at(qsizetype((word >> (8 * byte)) & 31)));
    }
    return id;
}

bool isId(QStringView id, QStringView prefix)
{
    if (!id.startsWith(prefix) || id.size() != prefix.size() + kTimeLetters + kRandomLetters)
        return false;
    const QStringView ulid = id.mid(prefix.size());
    return ulid.front() <= u'7' && std::ranges::all_of(ulid, [](QChar letter) { return kAlphabet.contains(letter); });
}

} // namespace core
