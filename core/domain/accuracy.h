// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/calibration.h"
#include "core/domain/person.h"
#include "core/domain/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace core {

//! \brief How similarities of one kind of pairs spread between kFrom and kTo.
struct SimilarityCloud {
    static constexpr double kFrom = -0.2; //!< what lies outside is counted in the first or the last bin
    static constexpr double kTo = 1;
    static constexpr int kBins = 60;

    QList<qint64> bins; //!< of equal width; empty without pairs
    qint64 pairs = 0;
    double lowest = 0;
    double median = 0; //!< to the width of a bin
    double highest = 0;
    qint64 named = 0; //!< at or above the threshold

    bool operator==(const SimilarityCloud &) const = default;
};

//! \brief Two people, and their two faces that are most alike.
struct AlikePair {
    enum class Verdict {
        Apart,
        Alike, //!< more than two people should be
        Confused, //!< one can be named instead of the other
    };
    struct Side {
        QString personId;
        QString name;
        QString faceId;

        bool operator==(const Side &) const = default;
    };
    Side first;
    Side second;
    double similarity = -1;
    Verdict verdict = Verdict::Apart;

    bool operator==(const AlikePair &) const = default;
};

//! \brief A face that the door had no name for, as it was decided there.
struct StrangerDecision {
    QString visitId;
    int face = 0; //!< its index in the visit's faces
    QDateTime seenAt; //!< UTC
    Embedding embedding; //!< of its fused views
    double similarity = -1; //!< to whoever was most alike then; of no single view, as pipeline::decide scales it
    bool wasNamed = false; //!< a name was said at the door, and taken back by somebody later
};

//! \brief How alike the pictures of one person are.
struct PersonAgreement {
    //! What would make them better known, the most urgent.
    enum class Advice {
        None,
        NothingToCompare, //!< no picture, or only such as another model measured
        OnePicture,
        OddPicture, //!< one is unlike all the others
        FewPictures,
        Scattered, //!< some would not be known by the others
    };
    QString personId;
    QString name;
    Person::Kind kind = Person::Kind::Known;
    int faces = 0; //!< that can be compared
    int otherFaces = 0; //!< that are not: another model measured them
    int looked = 0; //!< those of faces that were looked at: all, unless there are too many
    int supported = 0; //!< of those, how many another one of theirs would name
    double lowest = 0; //!< of two of their faces; with at least two
    double median = 0;
    QString oddFaceId; //!< with OddPicture
    Advice advice = Advice::None;

    bool operator==(const PersonAgreement &) const = default;
};

//! \brief How well a household's own people can be told apart, from what is stored.
struct AccuracyReport {
    QString modelId;
    bool isNaming = true; //!< false: the engine only hints, whatever the figures say
    double threshold = 1; //!< least similarity to name somebody, in force
    double delivered = 1; //!< the model's own
    Calibration calibration;

    int faces = 0; //!< enrolled and of this model
    int compared = 0; //!< of them, when there are too many to compare each with each
    QList<PersonAgreement> persons; //!< who needs something first, then by name
    SimilarityCloud same; //!< pairs of pictures of one person
    SimilarityCloud different; //!< of two people
    SimilarityCloud strangers; //!< faces without a name, to whoever was most alike
    QList<double> support; //!< of each face: its best similarity to another one of the same person; rising
    QList<double> strangerSimilarities; //!< rising
    std::optional<AlikePair> closestPair;
    std::optional<StrangerDecision> closestStranger; //!< without embedding
    QString closestStrangerName; //!< whom it was like; empty: somebody who is not known any more
    int misnamed = 0; //!< strangers who were given a name at the door

    int comparable() const; //!< people with a face that is compared
};

QString toString(AlikePair::Verdict verdict); //!< "apart", …
std::optional<AlikePair::Verdict> alikeVerdictFromString(QStringView word);
QString toString(PersonAgreement::Advice advice); //!< "none", "one_picture", …
std::optional<PersonAgreement::Advice> agreementAdviceFromString(QStringView word);

//! \brief Of how many strangers one is taken for somebody known.
struct StrangerShare {
    enum class Bound { About, AtMost, AtLeast }; //!< nothing is claimed beyond the ends of what was measured
    double share = 1;
    Bound bound = Bound::About;
};
//! \brief By the model's own measurements, when each of \p faces enrolled views is another chance to be taken for
//! somebody. Nothing without measurements or faces.
std::optional<StrangerShare> strangersTaken(const Calibration &calibration, double threshold, int faces);
//! \brief The least similarity at which no larger share of strangers is taken; nothing where the measurements end
//! before.
std::optional<double> thresholdFor(const Calibration &calibration, double share, int faces);
//! \brief How many of \p rising are at or above \p threshold.
qint64 countFrom(const QList<double> &rising, double threshold);

//! \brief Tells how well a station recognises its own people. Calls return at once, from any thread; the work happens
//! elsewhere.
class AccuracyBook {
public:
    virtual ~AccuracyBook() = default;
    virtual QFuture<Result<AccuracyReport>> study() const = 0;
};

} // namespace core
