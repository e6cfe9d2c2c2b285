// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "core/domain/logevent.h"
#include "services/http/api/apimessages.h"
#include "services/http/api/eventfeed.h"
#include "services/http/api/livefeed.h"
#include "services/http/api/stationjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using Type = core::AuditEvent::Type;
constexpr int kMostPerSecond = 30;
constexpr int kUsualPerSecond = 10;

// Whether there is such a camera, asked in the station's thread.
QFuture<core::Status> findCamera(core::Station &station, const QString &id)
{
    return core::callIn(&station, [&station, id]() -> core::Status {
        const QList<core::CameraStatus> all = station.cameras();
        if (std::ranges::none_of(all, [&](const core::CameraStatus &one) { return one.camera == id; }))
            return core::Error {core::Error::Code::NotFound, u"there is no camera \"%1\""_s.arg(id.left(64))};
        return {};
    });
}
} // namespace

void Api::addCameraRoutes()
{
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/cameras"_s,
                          .operation = u"listCameras"_s,
                          .summary = u"Every camera, and the truth about it."_s,
                          .permission = core::Permission::ViewLive,
                          .replySchema = u"CameraList"_s,
                          .handler = [this](const ApiCall &) {
                              core::Station &station = m_parts.station;
                              return core::thenIn(this,
                                                  core::callIn(&station, [&station] { return station.cameras(); }),
                                                  [](const QList<core::CameraStatus> &cameras) {
                                                      QJsonArray array;
                                                      for (const core::CameraStatus &camera : cameras)
                                                          array << toJson(camera);
                                                      return WebReply::json(listOf(u"cameras"_s, array));
                                                  });
                          }};
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/cameras/{id}/snapshot.jpg"_s,
                          .operation = u"getCameraSnapshot"_s,
                          .summary = u"The camera's next picture. 503 when it gives none now."_s,
                          .permission = core::Permission::ViewLive,
                          .audit = ApiAudit {Type::DataAccess, u"view live picture"_s, u"camera/{id}"_s},
                          .replyType = u"image/jpeg"_s,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(this, findCamera(m_parts.station, call.param(u"id"_s)),
                                                  [this, call](const core::Status &found) -> QFuture<WebReply> {
                                                      if (!found)
                                                          return core::readyFuture(problemOf(found.error(), call));
                                                      return core::thenIn(
                                                          this, m_live->next(call.param(u"id"_s)),
                                                          [call](const core::Result<QByteArray> &jpeg) {
                                                              return jpeg ? WebReply::text(*jpeg, "image/jpeg"_ba)
                                                                          : problemOf(jpeg.error(), call);
                                                          });
                                                  });
                          }};
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/cameras/{id}/stream.mjpeg"_s,
        .operation = u"streamCamera"_s,
        .summary = u"The live view as multipart/x-mixed-replace. A slow reader misses pictures."_s,
        .permission = core::Permission::ViewLive,
        .audit = ApiAudit {Type::DataAccess, u"view live stream"_s, u"camera/{id}"_s},
        .parameters = {{u"rate"_s, u"Pictures a second at most, 1 to 30; 10 when left out."_s, u"integer"_s}},
        .replyType = u"multipart/x-mixed-replace"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const core::Result<int> rate = numberOf(call, u"rate"_s, kUsualPerSecond, 1, kMostPerSecond);
            if (!rate)
                return core::readyFuture(problemOf(rate.error(), call));
            return core::thenIn(
                this, findCamera(m_parts.station, call.param(u"id"_s)),
                [this, call, rate = *rate](const core::Status &found) {
                    if (!found)
                        return problemOf(found.error(), call);
                    if (m_live->isFull())
                        return problemOf(
                            core::Error {core::Error::Code::Unavailable,
                                         u"as many live views are open as the station serves; close one"_s},
                            call);
                    return m_live->stream(call.param(u"id"_s), rate);
                });
        }};
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/events"_s,
        .operation = u"streamEvents"_s,
        .summary = u"What happens, as Server-Sent Events: visit_opened, visit_changed, visit_closed, rang, "
                   u"persons_changed, cameras_changed, "
                   u"camera, and faces when asked for. "
                   "With Last-Event-ID what was missed comes first; \"missed\" when that is too long ago."_s,
        .permission = core::Permission::ViewLive,
        .audit = ApiAudit {Type::DataAccess, u"watch events"_s, u"events"_s},
        .parameters = {{u"faces"_s, u"true: also the faces in each analysed picture."_s, u"boolean"_s}},
        .replyType = u"text/event-stream"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            if (!call.who.may(core::Permission::ViewVisits))
                return core::readyFuture(WebReply::problem(
                    403, u"Events tell of visits: this needs the permission \"view_visits\" as well."_s,
                    call.request.correlationId));
            return core::readyFuture(
                m_events->open(call.request.header("last-event-id"_ba), textOf(call, u"faces"_s) == u"true"));
        }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/ring"_s,
        .operation = u"ring"_s,
        .summary = u"Rings the bell at a camera, the first one when none is named."_s,
        .permission = core::Permission::Ring,
        .audit = ApiAudit {Type::SystemChange, u"ring"_s, u"bell"_s},
        .bodySchema = u"Ring"_s,
        .replyStatus = 202,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto body = bodyOf(call, {u"camera"_s});
            const auto camera = body ? textOf(*body, u"camera"_s, false) : core::Result<QString>(body.error());
            if (!camera)
                return core::readyFuture(problemOf(camera.error(), call));
            core::Station &station = m_parts.station;
            return core::thenIn(
                this,
                core::callIn(&station,
                             [&station, camera = *camera, id = QString::fromLatin1(call.request.correlationId)] {
                                 const core::LogScope scope({id});
                                 return station.ring(camera, core::Visit::Trigger::Api);
                             }),
                [call](const core::Status &rang) {
                    if (!rang)
                        return problemOf(rang.error(), call);
                    WebReply reply = WebReply::noContent();
                    reply.status = 202;
                    return reply;
                });
        }};
}

} // namespace services
