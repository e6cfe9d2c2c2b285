// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/decision.h"
#include "core/domain/person.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace vision {

//! How two embeddings of a model are compared; every similarity is "higher is more alike".
enum class Metric {
    Cosine, //!< dot product of unit vectors, -1 to 1
    Euclidean, //!< 1 less the Euclidean distance, at most 1
};

//! \brief All enrolled faces of one model, ready to be searched. Immutable, so any number of threads may share one.
class Gallery {
public:
    //! \brief Takes the faces that \p modelId made; the others are counted in otherModels(). Persons missing from \p
    //! persons are left out.
    static std::shared_ptr<const Gallery> build(const QList<core::EnrolledFace> &faces,
                                                const QList<core::Person> &persons, const QString &modelId,
                                                Metric metric);
    ~Gallery();

    //! \brief The \p limit most similar people, best first, each by the best of their faces. Empty when \p probe is of
    //! another model.
    QList<core::Candidate> match(const core::Embedding &probe, int limit = 5) const;

    qsizetype faceCount() const;
    qsizetype personCount() const;
    qsizetype otherModels() const; //!< faces left out because another model made them
    QString modelId() const;
    QString personName(const QString &personId) const;

private:
    Gallery();
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace vision
