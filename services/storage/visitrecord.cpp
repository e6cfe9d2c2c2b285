// SPDX-License-Identifier: MIT
#include "services/storage/visitrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

using namespace Qt::StringLiterals;

namespace services {

QByteArray packFloats(const std::vector<float> &values)
{
    return {reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(float))};
}

std::vector<float> unpackFloats(const QByteArray &bytes)
{
    std::vector<float> values(std::size_t(bytes.size()) / sizeof(float));
    if (!values.empty())
        std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(float));
    return values;
}

void forgetPerson(core::VisitFace &face)
{
    face.personId.clear();
    face.name.clear();
    face.embedding = {};
    face.decision.personId.clear();
    face.kind = core::VisitFace::Kind::Unknown;
}

QByteArray packFaces(const QList<core::VisitFace> &faces)
{
    QJsonArray array;
    for (const core::VisitFace &face : faces) {
        const core::Decision &d = face.decision;
        array << QJsonObject {{u"kind"_s, core::toString(face.kind)},
                              {u"person"_s, face.personId},
                              {u"name"_s, face.name},
                              {u"similarity"_s, face.similarity},
                              {u"confidence"_s, face.confidence},
                              {u"liveness"_s, face.liveness ? QJsonValue(*face.liveness) : QJsonValue()},
                              {u"quality"_s, face.quality},
                              {u"views"_s, face.views},
                              {u"labelled"_s, face.isLabelled},
                              {u"box"_s, QJsonArray {face.box.x(), face.box.y(), face.box.width(), face.box.height()}},
                              {u"verdict"_s, int(d.verdict)},
                              {u"reason"_s, core::toString(d.reason)},
                              {u"decided_person"_s, d.personId},
                              {u"decided_similarity"_s, d.similarity},
                              {u"second"_s, d.secondPersonId},
                              {u"second_similarity"_s, d.secondSimilarity},
                              {u"margin"_s, d.margin},
                              {u"threshold"_s, d.threshold},
                              {u"model"_s, face.embedding.modelId},
                              {u"embedding"_s, QString::fromLatin1(packFloats(face.embedding.values).toBase64())}};
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<core::VisitFace> unpackFaces(const QByteArray &bytes)
{
    QList<core::VisitFace> faces;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array()) {
        const QJsonObject object = value.toObject();
        core::VisitFace face;
        face.kind
            = core::faceKindFromString(object.value(u"kind"_s).toString()).value_or(core::VisitFace::Kind::Unknown);
        face.personId = object.value(u"person"_s).toString();
        face.name = object.value(u"name"_s).toString();
        face.similarity = object.value(u"similarity"_s).toDouble(-1);
        face.confidence = object.value(u"confidence"_s).toDouble();
        if (object.value(u"liveness"_s).isDouble())
            face.liveness = object.value(u"liveness"_s).toDouble();
        face.quality = object.value(u"quality"_s).toDouble();
        face.views = object.value(u"views"_s).toInt();
        face.isLabelled = object.value(u"labelled"_s).toBool();
        const QJsonArray box = object.value(u"box"_s).toArray();
        face.box = {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()};
        core::Decision &d = face.decision;
        d.verdict = core::Decision::Verdict(object.value(u"verdict"_s).toInt());
        d.reason = core::reasonFromString(object.value(u"reason"_s).toString())
                       .value_or(core::Decision::Reason::BelowThreshold);
        d.personId = object.value(u"decided_person"_s).toString();
        d.similarity = object.value(u"decided_similarity"_s).toDouble(-1);
        d.secondPersonId = object.value(u"second"_s).toString();
        d.secondSimilarity = object.value(u"second_similarity"_s).toDouble(-1);
        d.margin = object.value(u"margin"_s).toDouble();
        d.threshold = object.value(u"threshold"_s).toDouble(1);
        face.embedding = {object.value(u"model"_s).toString(),
                          unpackFloats(QByteArray::fromBase64(object.value(u"embedding"_s).toString().toLatin1()))};
        faces << face;
    }
    return faces;
}

} // namespace services
