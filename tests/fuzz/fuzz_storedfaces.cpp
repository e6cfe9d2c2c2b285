// SPDX-License-Identifier: MIT
// The faces of a visit as they were sealed, and the cursor of a page that the caller gives back.
#include "core/domain/visitlog.h"
#include "services/storage/visitpaging.h"
#include "services/storage/visitrecord.h"
#include "tests/fuzz/fuzztarget.h"

QList<QByteArray> fuzzSeeds()
{
    core::VisitFace face;
    face.kind = core::VisitFace::Kind::Known;
    face.personId = QStringLiteral("per_1");
    face.name = QStringLiteral("Änna");
    face.liveness = 0.5;
    face.embedding = {QStringLiteral("m@1"), {0.5F, -0.25F}};
    return {services::packFaces({face, core::VisitFace {}}), "1700000000000.vis_01HF7YAT00AAAAAAAAAAAAAAAA", "[]"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text = viewOf(bytes, size);
    const QList<core::VisitFace> faces = services::unpackFaces(text);
    for (const core::VisitFace &face : services::unpackFaces(services::packFaces(faces)))
        mustHold(face.embedding.values.size() <= std::size_t(text.size()), "no more numbers than were given");
    mustHold(services::unpackFaces(services::packFaces(faces)).size() == faces.size(),
             "what was read can be written and read again");
    core::VisitQuery query;
    query.cursor = QString::fromUtf8(text);
    if (const auto statement = services::pageStatement(query, QStringLiteral("v.id")))
        mustHold(statement->text.count(u'?') == statement->values.size(), "each mark has its value");
    return 0;
}
