// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "core/domain/visitjson.h"
#include "services/http/api/apimessages.h"

using namespace Qt::StringLiterals;

namespace services {

void Api::addPhotoRoutes()
{
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/recognize"_s,
        .operation = u"recognize"_s,
        .summary = u"Who is on this picture. Nothing of it is kept."_s,
        .permission = core::Permission::Recognize,
        .audit = ApiAudit {core::AuditEvent::Type::FaceRecognition, u"recognize picture"_s, u"picture"_s},
        .bodyTypes = {u"image/*"_s},
        .replySchema = u"Recognition"_s,
        .mostBody = kMostPicture,
        .handler = [this](const ApiCall &call) {
            return core::thenIn(this, m_parts.photos.read(call.request.body),
                                [call](const core::Result<core::PictureReading> &reading) {
                                    if (!reading)
                                        return problemOf(reading.error(), call);
                                    QJsonArray faces;
                                    for (qsizetype i = 0; i < reading->faces.size(); ++i) {
                                        QJsonObject face = core::toJson(reading->faces.at(i));
                                        if (!reading->problems.at(i).isEmpty())
                                            face.insert(u"problem"_s, reading->problems.at(i));
                                        faces << face;
                                    }
                                    return WebReply::json({{u"engine"_s, reading->engine},
                                                           {u"model"_s, reading->model},
                                                           {u"limits"_s, reading->limits},
                                                           {u"width"_s, reading->size.width()},
                                                           {u"height"_s, reading->size.height()},
                                                           {u"faces"_s, faces}});
                                });
        }};
}

} // namespace services
