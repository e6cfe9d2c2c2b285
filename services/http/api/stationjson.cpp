// SPDX-License-Identifier: MIT
#include "services/http/api/stationjson.h"

#include "core/domain/visitjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace services {

QJsonObject toJson(const core::CameraStatus &status)
{
    return {{u"id"_s, status.camera},
            {u"state"_s, core::toString(status.state)},
            {u"view"_s, core::toString(status.view)},
            {u"message"_s, status.message},
            {u"since"_s, core::toRfc3339(status.since)},
            {u"frames"_s, qint64(status.frames)},
            {u"width"_s, status.width},
            {u"height"_s, status.height},
            {u"frames_per_second"_s, status.framesPerSecond},
            {u"is_demo"_s, status.isDemo}};
}

QJsonObject toJson(const core::LiveView &view)
{
    QJsonArray faces;
    for (const core::LiveFace &face : view.faces) {
        QJsonObject object {{u"track"_s, face.track},
                            {u"box"_s,
                             QJsonObject {{u"x"_s, face.box.x()},
                                          {u"y"_s, face.box.y()},
                                          {u"width"_s, face.box.width()},
                                          {u"height"_s, face.box.height()}}},
                            {u"kind"_s, core::toString(face.kind)},
                            {u"is_decided"_s, face.isDecided},
                            {u"confidence"_s, face.confidence}};
        if (!face.name.isEmpty())
            object.insert(u"name"_s, face.name);
        faces << object;
    }
    return {{u"camera"_s, view.camera},
            {u"sequence"_s, qint64(view.sequence)},
            {u"width"_s, view.frameSize.width()},
            {u"height"_s, view.frameSize.height()},
            {u"faces"_s, faces}};
}

} // namespace services
