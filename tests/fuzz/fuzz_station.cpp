// SPDX-License-Identifier: MIT
// What a remote station says: whatever comes, it is read or refused with words, and what is read can be told again.
#include "core/domain/visitjson.h"
#include "services/remote/stationreader.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonDocument>

namespace {

template <typename T> void readOrRefuse(const core::Result<T> &read)
{
    mustHold(read.hasValue() || !read.error().message.isEmpty(), "a refusal says why");
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    core::Visit visit;
    visit.id = QStringLiteral("vis_01JJR3SWQG0000000000000000");
    visit.camera = QStringLiteral("door");
    visit.startedAt = QDateTime::fromMSecsSinceEpoch(1738124412950, Qt::UTC);
    core::VisitFace face;
    face.box = {1, 2, 30, 40};
    face.views = 3;
    visit.faces << face;
    return {QJsonDocument(core::toJson(visit)).toJson(QJsonDocument::Compact),
            R"({"id":"per_01JJR3SWQG0000000000000000","name":"Anna","kind":"known","notes":"","faces":2,"visits":7,)"
            R"("created_at":"2025-01-29T04:20:12.950Z","last_seen_at":null})",
            R"({"name":"door","kind":"rtsp","url":"rtsp://h/","state":"connected","view":"clear","since":)"
            R"("2025-01-29T04:20:12.950Z","frames_per_second":15.0,"size":[1280,720]})",
            R"({"seq":1,"timestamp":"2025-01-29T04:20:12.950Z","event_type":"authentication","actor":"a","action":"b",)"
            R"("resource":"c","result":"success","correlation_id":"d","data":{},"hash":"00"})",
            R"({"id":"usr_1","name":"anna","role":"admin","locked_until":null,"has_pin":true})"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QJsonObject object = QJsonDocument::fromJson(viewOf(bytes, size)).object();
    readOrRefuse(services::cameraFrom(object));
    readOrRefuse(services::liveViewFrom(object));
    readOrRefuse(services::visitFaceFrom(object));
    readOrRefuse(services::personFrom(object));
    readOrRefuse(services::personEntryFrom(object));
    readOrRefuse(services::erasureReceiptFrom(object));
    readOrRefuse(services::userFrom(object));
    readOrRefuse(services::tokenFrom(object));
    readOrRefuse(services::auditEntryFrom(object));
    readOrRefuse(services::auditVerdictFrom(object));
    const core::Result<core::Visit> visit = services::visitFrom(object);
    readOrRefuse(visit);
    if (visit) {
        const core::Result<core::Visit> again = services::visitFrom(core::toJson(*visit));
        mustHold(again.hasValue(), "a visit that was read can be told again");
        mustHold(core::toJson(*again) == core::toJson(*visit), "and is the same then");
    }
    return 0;
}
