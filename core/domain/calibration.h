// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace core {

//! \brief One measured line of a model: at this similarity, so many different pairs and so many same pairs pass.
struct CalibrationPoint {
    double similarity = 0;
    double falseAcceptRate = 1; //!< share of pairs of different people at or above it
    double trueAcceptRate = 1; //!< share of pairs of the same person at or above it

    bool operator==(const CalibrationPoint &) const = default;
};

//! \brief What a similarity means, from a model's measured table. Nothing is claimed beyond the table's ends.
class Calibration {
public:
    Calibration() = default;
    explicit Calibration(QList<CalibrationPoint> points); //!< any order; kept by rising similarity

    bool isEmpty() const { return m_points.isEmpty(); }
    const QList<CalibrationPoint> &points() const { return m_points; }

    //! \brief Share of strangers at least as alike as this to one enrolled view: log-linear between the points, flat
    //! outside them.
    double falseAcceptRate(double similarity) const;
    //! \brief The similarity that lets at most this share of different pairs pass; the strictest point if the table
    //! ends before.
    double similarityFor(double falseAcceptRate) const;
    //! \brief Probability (0 to 1) that a face at this similarity to the best of \p people is that person, by Bayes'
    //! rule from the table's likelihood ratio, supposing that half the visitors are enrolled. 0.5 without a table:
    //! nothing is known then.
    double confidence(double similarity, int people) const;

private:
    QList<CalibrationPoint> m_points;
};

} // namespace core
