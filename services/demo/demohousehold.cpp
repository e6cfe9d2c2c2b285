// SPDX-License-Identifier: MIT
#include "services/demo/demohousehold.h"

#include "services/demo/demoscene.h"
#include "services/demo/figure.h"

#include <array>
#include <exception>

namespace services {

using namespace Qt::StringLiterals;

namespace {

struct View {
    double yaw, pitch, tilt, smile, darkness, unit;
};

constexpr std::array<View, 5> kViews {
    View {0, 0, 0, 0, 0, 95},
    View {0.2, 0.02, 0.03, 0.04, 0.2, 90},
    View {-0.2, 0, -0.03, 0, 0.9, 90},
    View {0.05, 0.06, 0, 0.05, 1.5, 80},
    View {-0.05, -0.02, 0.02, 0, 2, 85},
};

} // namespace

core::Result<std::vector<DemoResident>> demoHousehold()
{
    try {
        std::vector<DemoResident> all;
        FacePainter painter(1);
        for (const auto &face : demoCast()) {
            if (!face.isEnrolled())
                continue;
            DemoResident resident {face.name,
                                   face.role == DemoFace::Role::Blocked ? core::Person::Kind::Blocked
                                                                        : core::Person::Kind::Known,
                                   {}};
            for (const auto &view : kViews) {
                const double shade = 1 - 0.33 * view.darkness;
                cv::Mat portrait(440, 440, CV_8UC3, cv::Scalar(172, 178, 168) * shade);
                DemoAppearance who;
                who.face = &face;
                who.pose = {view.yaw, view.pitch, view.tilt, 0, view.smile};
                who.centre = {220, 205};
                who.unit = view.unit;
                paintFigure(portrait, painter, who, DemoScene::light(view.darkness));
                resident.portraits.push_back(std::move(portrait));
            }
            all.push_back(std::move(resident));
        }
        return all;
    } catch (const std::exception &e) {
        return core::Error {
            core::Error::Code::Unavailable,
            u"The demo household could not be drawn (%1); nobody of it is enrolled. Free some memory and try again."_s
                .arg(QString::fromLocal8Bit(e.what()))};
    }
}

} // namespace services
