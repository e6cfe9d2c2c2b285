// SPDX-License-Identifier: MIT
#include "core/domain/enrolmentdesk.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {
constexpr std::array kWords {std::pair(PictureProblem::None, u"none"),
                             std::pair(PictureProblem::Unreadable, u"unreadable"),
                             std::pair(PictureProblem::NoFace, u"no_face"),
                             std::pair(PictureProblem::SeveralFaces, u"several_faces"),
                             std::pair(PictureProblem::TooSmall, u"too_small"),
                             std::pair(PictureProblem::PoorView, u"poor_view"),
                             std::pair(PictureProblem::TooDark, u"too_dark"),
                             std::pair(PictureProblem::Blurred, u"blurred"),
                             std::pair(PictureProblem::TurnedAway, u"turned_away"),
                             std::pair(PictureProblem::NotAligned, u"not_aligned")};
} // namespace

QString toString(PictureProblem problem)
{
    for (const auto &[one, word] : kWords) {
        if (one == problem)
            return QString::fromUtf16(word);
    }
    return u"none"_s;
}

std::optional<PictureProblem> pictureProblemFromString(QStringView word)
{
    for (const auto &[problem, one] : kWords) {
        if (word == QStringView(one))
            return problem;
    }
    return std::nullopt;
}

QString UnknownVisitor::id() const
{
    return faces.isEmpty() ? QString() : u"%1.%2"_s.arg(faces.back().visitId).arg(faces.back().face);
}

UnknownVisitor unknownVisitorOf(const QList<UnknownFace> &faces, const QList<int> &members)
{
    UnknownVisitor visitor;
    QSet<QString> visits;
    for (const int number : members) {
        visitor.faces << faces.at(number);
        visits << faces.at(number).visitId;
    }
    visitor.visits = int(visits.size());
    const auto best = std::ranges::max_element(visitor.faces, {}, &UnknownFace::quality);
    if (best != visitor.faces.end())
        visitor.best = *best;
    return visitor;
}

} // namespace core
