// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <vector>

namespace core {

//! \brief A face as numbers, as one model makes them. Embeddings of different models do not compare.
struct Embedding {
    QString modelId; //!< names the model and its file: "mobileface_v2@094f2a394e00"
    std::vector<float> values; //!< as long as the model says; unit length for cosine models

    bool isEmpty() const { return values.empty(); }
    bool operator==(const Embedding &) const = default;
};

//! \brief Somebody the household has named.
struct Person {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
public:
    enum class Kind { Known, Blocked };
    Q_ENUM(Kind)

    QString id; //!< "per_" and a ULID
    QString name; //!< any script, trimmed, 1 to kMaxNameLength characters
    Kind kind = Kind::Known;
    QString notes;
    QDateTime createdAt; //!< UTC

    static constexpr int kMaxNameLength = 200;
    bool operator==(const Person &) const = default;
};

//! \brief One view of a person's face that new faces are compared with.
struct EnrolledFace {
    QString id; //!< "fac_" and a ULID
    QString personId;
    Embedding embedding;
    double quality = 0; //!< 0 to 1, as vision::FaceQuality judged it
    QByteArray chip; //!< the aligned picture as PNG, kept so that another model can encode it again
    QString source; //!< file name or visit it came from, for the person who asks why
    QDateTime addedAt; //!< UTC

    bool operator==(const EnrolledFace &) const = default;
};

} // namespace core

Q_DECLARE_METATYPE(core::Person)
