// SPDX-License-Identifier: MIT
#include "services/demo/demoscript.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace services {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStreetUnit = 6.2; // on the pavement behind the hedge
constexpr double kGateX = 640;

double smooth(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

const DemoFace *faceOf(const QString &name)
{
    const auto &cast = demoCast();
    const auto found = std::find_if(cast.begin(), cast.end(), [&](const DemoFace &f) { return f.name == name; });
    return found == cast.end() ? nullptr : &*found;
}

//! Walking at constant speed means that one over the size changes evenly.
double between(double from, double to, double t) { return 1 / (1 / from + (1 / to - 1 / from) * t); }

} // namespace

DemoScript::DemoScript(quint64 seed) : m_seed(seed) { }

const std::vector<DemoVisit> &DemoScript::visits()
{
    static const std::vector<DemoVisit> play {
        // Anna is through the gate already when the play begins: a newcomer need not wait. Between visitors the door is
        // empty for longer
        // than the default VISIT_GAP, so that each comes as a visit.
        {u"Anna"_s, 0, 2200, 3200, 8600, 13600, 650, 84, 640},
        {u"courier"_s, 24000, 30500, 31500, 45500, 50500, 610, 80, -60, true},
        {u"Ben"_s, 60500, 67000, 67800, 72000, 77000, 670, 88, 1340},
        {u"Anna"_s, 87200, 93700, 94700, 99500, 104500, 450, 74, 1340},
        {u"teenager"_s, 87600, 94100, -1, 99900, 104900, 860, 70, 1340},
        {u"Max"_s, 115000, 121500, 122300, 127000, 132000, 630, 92, -60},
        {u"Chloe"_s, 142000, 148500, 149700, 154000, 159000, 660, 84, 1340},
        {u"canvasser"_s, 169300, 175800, 176700, 180900, 185900, 600, 82, -60},
        {u"Dev"_s, 196000, 202500, 203300, 207100, 212100, 660, 86, -60},
        {u"neighbour"_s, 222500, 229000, 229800, 242300, 246400, 630, 82, 1340, true},
    };
    return play;
}

double DemoScript::darknessAt(qint64 ms)
{
    const double t = double(((ms % kCycleMs) + kCycleMs) % kCycleMs) / 1000.0;
    return smooth((t - 71) / 18) + smooth((t - 105) / 16) - 2 * smooth((t - 181) / 25);
}

// Two who are strangers wait longer at the door and look to all sides meanwhile, so that somebody new can be enrolled
// before the demo camera, too. As far as a drawn head can be turned and is still known for the same one.
FacePose DemoScript::lookRound(qint64 ms, qint64 stayMs)
{
    constexpr qint64 kFirstMs = 2000; // straight, to ring
    constexpr qint64 kTurnMs = 600;
    struct Side {
        double yaw, pitch;
    };
    static constexpr std::array<Side, 6> kSides {
        {{0, 0}, {0.37, 0}, {-0.37, 0}, {0, -0.42}, {0, 0.4}, {0, 0}}}; // straight again in the end
    const qint64 sideMs = (stayMs - kFirstMs - kTurnMs) / qint64(kSides.size() - 2);
    FacePose pose;
    if (ms < kFirstMs)
        return pose;
    const auto side = std::min(std::size_t((ms - kFirstMs) / sideMs) + 1, kSides.size() - 1);
    const double part = smooth(double(ms - kFirstMs - qint64(side - 1) * sideMs) / kTurnMs);
    const Side &from = kSides.at(side - 1);
    const Side &to = kSides.at(side);
    pose.yaw = from.yaw + (to.yaw - from.yaw) * part;
    pose.pitch = from.pitch + (to.pitch - from.pitch) * part;
    return pose;
}

DemoAppearance DemoScript::appearance(const DemoVisit &v, qint64 ms) const
{
    DemoAppearance a;
    a.face = faceOf(v.name);
    const double t = double(ms) / 1000.0;
    const double own = double((a.face->seed * 31 + m_seed * 17) % 628) / 100.0;
    const double ground = (a.face->stature - 0.11) / 0.07; // eyes above the ground, in half face widths
    double x = v.doorX;
    const bool startsInside = v.fromX == kGateX;
    const auto walk = [&](double part, bool away) {
        // First along the street, then through the gate and up the path (or back).
        constexpr double kStreetShare = 0.42;
        const double share = startsInside && !away ? 0 : kStreetShare;
        const double street = away ? (v.fromX < kGateX ? 1340.0 : -60.0) : v.fromX;
        if (part < share) {
            a.unit = kStreetUnit;
            x = street + (kGateX - street) * part / share;
            a.pose.yaw = (x < kGateX ? 0.4 : -0.4) * (away ? -1 : 1);
        } else {
            const double up = (part - share) / (1 - share);
            a.unit = between(startsInside && !away ? 2.6 * kStreetUnit : kStreetUnit, v.doorUnit, up);
            // Straight lines on the ground are straight in the picture.
            x = kGateX + (v.doorX - kGateX) * (a.unit - kStreetUnit) / (v.doorUnit - kStreetUnit);
            a.pose.yaw = 0.1 * std::sin(1.3 * t + own);
        }
        a.stride = 2 * CV_PI * (1.7 * t) + own + 0.001;
    };
    if (ms < v.atDoorMs) {
        walk(double(ms - v.comesMs) / double(v.atDoorMs - v.comesMs), false);
    } else if (ms < v.leavesMs) {
        a.isAtDoor = true;
        a.unit = v.doorUnit * (1 + 0.02 * std::sin(0.8 * t + own));
        x = v.doorX + 0.06 * v.doorUnit * std::sin(1.1 * t + own);
        if (v.looksRound) {
            a.pose = lookRound(ms - v.atDoorMs, v.leavesMs - v.atDoorMs);
            a.pose.yaw += 0.02 * std::sin(2.1 * t + own);
            a.pose.pitch += 0.02 * std::sin(1.4 * t + 2 * own);
        } else { // mostly at the camera, now and then aside
            const double aside = std::sin(0.9 * t + own);
            a.pose.yaw = 0.07 * std::sin(2.1 * t + own)
                + 0.3 * smooth((std::abs(aside) - 0.75) * 6) * (aside > 0 ? 1 : -1);
            a.pose.pitch = 0.05 * std::sin(1.4 * t + 2 * own);
        }
        a.pose.smile = v.ringsMs >= 0 && ms > v.ringsMs + 500 ? 0.05 * smooth(double(ms - v.ringsMs - 500) / 600) : 0;
        a.isRinging = v.ringsMs >= 0 && ms >= v.ringsMs - 500 && ms <= v.ringsMs + 500;
        if (a.isRinging && !v.looksRound)
            a.pose.pitch += 0.1;
    } else {
        const double part = double(ms - v.leavesMs) / double(v.goneMs - v.leavesMs);
        walk(1 - part, true);
        a.isFacing = false;
    }
    a.pose.tilt = 0.035 * std::sin(1.7 * t + 1.7 * own) + (a.stride != 0 ? 0.02 * std::sin(a.stride) : 0);
    const double blinkPhase = std::fmod(t + own, 2.9);
    a.pose.blink = blinkPhase < 0.14 ? 1 : 0;
    const double bob = a.stride != 0 ? 0.18 * std::abs(std::sin(a.stride)) : 0;
    a.centre = {x, kHorizon + (kCameraHeight - ground - bob) * a.unit};
    a.faceBox = FacePainter::box(*a.face, a.pose, a.centre, a.unit);
    return a;
}

std::vector<DemoAppearance> DemoScript::visibleAt(qint64 ms) const
{
    const qint64 inCycle = ((ms % kCycleMs) + kCycleMs) % kCycleMs;
    std::vector<DemoAppearance> all;
    for (const auto &v : visits())
        if (inCycle >= v.comesMs && inCycle < v.goneMs)
            all.push_back(appearance(v, inCycle));
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.unit < b.unit; });
    return all;
}

std::vector<DemoRing> DemoScript::ringsBetween(qint64 afterMs, qint64 untilMs) const
{
    std::vector<DemoRing> rings;
    for (qint64 cycle = std::max<qint64>(0, afterMs / kCycleMs); cycle * kCycleMs <= untilMs; ++cycle)
        for (const auto &v : visits())
            if (const qint64 at = cycle * kCycleMs + v.ringsMs; v.ringsMs >= 0 && at > afterMs && at <= untilMs)
                rings.push_back({at, v.name});
    std::sort(rings.begin(), rings.end(), [](const auto &a, const auto &b) { return a.atMs < b.atMs; });
    return rings;
}

} // namespace services
