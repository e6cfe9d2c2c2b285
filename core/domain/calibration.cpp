// SPDX-License-Identifier: MIT
#include "core/domain/calibration.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {
constexpr double kLeastRate = 1e-9; // a measured zero only says "too few pairs", so its logarithm must stay finite

double interpolate(double x, double x0, double x1, double y0, double y1)
{
    return x1 > x0 ? y0 + (y1 - y0) * (x - x0) / (x1 - x0) : y0;
}
} // namespace

Calibration::Calibration(QList<CalibrationPoint> points) : m_points(std::move(points))
{
    std::ranges::sort(m_points, {}, &CalibrationPoint::similarity);
}

double Calibration::falseAcceptRate(double similarity) const
{
    if (m_points.isEmpty() || std::isnan(similarity))
        return 1;
    if (similarity <= m_points.front().similarity)
        return m_points.front().falseAcceptRate;
    if (similarity >= m_points.back().similarity)
        return m_points.back().falseAcceptRate;
    const auto above = std::ranges::lower_bound(m_points, similarity, {}, &CalibrationPoint::similarity);
    const auto below = std::prev(above);
    return std::exp(interpolate(similarity, below->similarity, above->similarity,
                                std::log(std::max(kLeastRate, below->falseAcceptRate)),
                                std::log(std::max(kLeastRate, above->falseAcceptRate))));
}

double Calibration::similarityFor(double falseAcceptRate) const
{
    if (m_points.isEmpty())
        return 1;
    if (falseAcceptRate >= m_points.front().falseAcceptRate)
        return m_points.front().similarity;
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const CalibrationPoint &below = m_points.at(i - 1);
        const CalibrationPoint &above = m_points.at(i);
        if (falseAcceptRate >= above.falseAcceptRate) {
            return interpolate(-std::log(std::max(kLeastRate, falseAcceptRate)),
                               -std::log(std::max(kLeastRate, below.falseAcceptRate)),
                               -std::log(std::max(kLeastRate, above.falseAcceptRate)), below.similarity,
                               above.similarity);
        }
    }
    return m_points.back().similarity;
}

double Calibration::confidence(double similarity, int people) const
{
    if (m_points.size() < 2)
        return 0.5;
    if (std::isnan(similarity))
        return 0;
    // Likelihood ratio of the table's interval in which the similarity lies: same pairs against different pairs found
    // there. Outside the table the outermost interval speaks; a monotone ratio is what a similarity means, so the ends
    // are safe.
    const auto intervalRatio = [this](qsizetype i) {
        const double same = m_points.at(i).trueAcceptRate - m_points.at(i + 1).trueAcceptRate;
        const double different = m_points.at(i).falseAcceptRate - m_points.at(i + 1).falseAcceptRate;
        return std::log(std::max(kLeastRate, same) / std::max(kLeastRate, different));
    };
    const auto middle = [this](qsizetype i) { return (m_points.at(i).similarity + m_points.at(i + 1).similarity) / 2; };
    const qsizetype last = m_points.size() - 2;
    double logRatio = 0;
    if (similarity <= middle(0)) {
        // Below the table the ratio falls on: go down with the first interval's slope, or stay.
        logRatio = last > 0 ? interpolate(similarity, middle(0), middle(1), intervalRatio(0), intervalRatio(1))
                            : intervalRatio(0);
    } else if (similarity >= middle(last)) {
        logRatio = intervalRatio(last);
    } else {
        qsizetype i = 0;
        while (similarity > middle(i + 1))
            ++i;
        logRatio = interpolate(similarity, middle(i), middle(i + 1), intervalRatio(i), intervalRatio(i + 1));
    }
    // A stranger has as many chances to be alike as there are people.
    const double odds = std::exp(std::clamp(logRatio, -30.0, 30.0)) / std::max(1, people);
    return odds / (1 + odds);
}

} // namespace core
