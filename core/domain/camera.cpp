// SPDX-License-Identifier: MIT
#include "core/domain/camera.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {
constexpr int kMaxCameraName = 64;

bool isName(QStringView name)
{
    return !name.isEmpty() && name.size() <= kMaxCameraName && name.front() != u'.'
        && std::ranges::all_of(name, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
                   || c == u'_' || c == u'.';
           });
}

constexpr QLatin1StringView kMask("***");

Error invalid(const QString &message) { return {Error::Code::Invalid, message}; }

bool isNetwork(CameraSpec::Kind kind) { return kind == CameraSpec::Kind::Rtsp || kind == CameraSpec::Kind::Http; }

QString written(const CameraSpec &spec, const QString &location)
{
    QString text = spec.name + u'=';
    if (!isNetwork(spec.kind))
        text += toString(spec.kind) + u':';
    text += location;
    QChar separator = u'?';
    for (const auto &[key, value] : spec.options.asKeyValueRange()) {
        text += separator + key + u'=' + value;
        separator = u'&';
    }
    return text;
}

// "PATH?loop=1&realtime=0". Without a '=' behind it, a '?' belongs to the file's name.
Status splitOptions(CameraSpec &spec)
{
    const qsizetype mark = spec.location.lastIndexOf(u'?');
    if (mark < 0 || !QStringView(spec.location).sliced(mark).contains(u'='))
        return {};
    const QUrlQuery query(spec.location.mid(mark + 1));
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key != "loop"_L1 && key != "realtime"_L1)
            return invalid(
                u"camera %1: unknown option \"%2\"; a file takes loop=0|1 and realtime=0|1"_s.arg(spec.name, key));
        if (value != "0"_L1 && value != "1"_L1)
            return invalid(u"camera %1: %2 takes 0 or 1, not \"%3\""_s.arg(spec.name, key, value));
        spec.options.insert(key, value);
    }
    spec.location.truncate(mark);
    return {};
}
} // namespace

Result<CameraSpec> parseCamera(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype equals = trimmed.indexOf(u'=');
    // A URL may hold '=' but a name never holds ':' or '/'.
    if (equals <= 0 || !isName(trimmed.first(equals))) {
        return invalid(
            u"a camera is written NAME=URL, for example front=rtsp://192.0.2.7/stream; the name takes letters, "
            "digits, '-', '_' and '.' (at most 64)"_s);
    }
    CameraSpec spec;
    spec.name = trimmed.first(equals).toString();
    const QString url = trimmed.mid(equals + 1).toString();
    if (std::ranges::any_of(url, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return invalid(u"camera %1: its address must be one line without control characters"_s.arg(spec.name));
    const qsizetype colon = url.indexOf(u':');
    const QString scheme = url.first(std::max<qsizetype>(0, colon)).toLower();
    const QString rest = url.mid(colon + 1);

    if (scheme == "demo"_L1) {
        spec.kind = CameraSpec::Kind::Demo;
        if (!rest.isEmpty())
            return invalid(u"camera %1: demo: takes nothing after the colon"_s.arg(spec.name));
    } else if (scheme == "file"_L1 || scheme == "images"_L1) {
        spec.kind = scheme == "file"_L1 ? CameraSpec::Kind::File : CameraSpec::Kind::Images;
        spec.location = rest.startsWith("//"_L1) ? rest.mid(2) : rest;
        if (spec.kind == CameraSpec::Kind::File) {
            if (const Status options = splitOptions(spec); !options)
                return options.error();
        }
        if (spec.location.isEmpty())
            return invalid(u"camera %1: %2: needs a path"_s.arg(spec.name, scheme));
    } else if (scheme == "v4l2"_L1) {
        spec.kind = CameraSpec::Kind::V4l2;
        spec.location = rest;
        if (!spec.location.startsWith("/dev/"_L1))
            return invalid(u"camera %1: v4l2: needs a device such as /dev/video0"_s.arg(spec.name));
    } else if (scheme == "rtsp"_L1 || scheme == "rtsps"_L1 || scheme == "http"_L1 || scheme == "https"_L1) {
        spec.kind = scheme.startsWith("rtsp"_L1) ? CameraSpec::Kind::Rtsp : CameraSpec::Kind::Http;
        spec.location = url;
        const QUrl parsed(url, QUrl::StrictMode);
        if (!parsed.isValid() || parsed.host().isEmpty()) // errorString() would repeat the password
            return invalid(u"camera %1: that is not a valid %2 URL with a host"_s.arg(spec.name, scheme));
    } else {
        return invalid(
            u"camera %1: unknown kind of camera; use demo:, file:PATH, images:DIR, v4l2:/dev/video0, rtsp:// or http(s)://"_s
                .arg(spec.name));
    }
    return spec;
}

QString CameraSpec::displayLocation() const
{
    if (!isNetwork(kind))
        return location;
    // A password with '/', '?' or '#' in it, not written as %2F and so on, looks like a host with a path: what may be
    // one is not shown.
    const qsizetype begin = location.indexOf(u"://"_s) + 3;
    const qsizetype at = location.lastIndexOf(u'@');
    static const QRegularExpression kEndOfHost(u"[/?#]"_s);
    if (const qsizetype end = location.indexOf(kEndOfHost, begin); begin >= 3 && end >= 0 && at > end) {
        const QString rest = location.mid(at);
        const qsizetype query = rest.indexOf(u'?');
        return location.left(begin) + kMask + (query < 0 ? rest : rest.left(query) + u'?' + kMask);
    }
    QUrl url(location);
    if (!url.password().isEmpty())
        url.setPassword(kMask);
    if (url.hasQuery()) // cameras take passwords there too
        url.setQuery(kMask);
    return url.toString(QUrl::FullyEncoded); // as it may be typed again
}

QString CameraSpec::toText() const { return written(*this, location); }
QString CameraSpec::displayText() const { return written(*this, displayLocation()); }

Result<QList<CameraSpec>> withPasswordsOf(const QList<CameraSpec> &now, QList<CameraSpec> next)
{
    for (CameraSpec &camera : next) {
        if (!isNetwork(camera.kind) || !camera.location.contains(kMask))
            continue;
        const auto same = std::ranges::find_if(now, [&](const CameraSpec &one) {
            return one.kind == camera.kind && one.displayLocation() == camera.location;
        });
        if (same != now.end()) {
            camera.location = same->location;
            continue;
        }
        QUrl url(camera.location);
        const auto akin = std::ranges::find_if(now, [&](const CameraSpec &one) {
            const QUrl other(one.location);
            return isNetwork(one.kind) && !other.password().isEmpty() && other.scheme() == url.scheme()
                && other.host() == url.host() && other.port() == url.port() && other.userName() == url.userName();
        });
        // To another host it would tell whoever answers there the password of this one.
        if (akin == now.end() || url.password() != kMask || url.query().contains(kMask)) {
            return invalid(
                u"camera %1: the password in its address is hidden; write it again, since the address is another"_s.arg(
                    camera.name));
        }
        url.setPassword(QUrl(akin->location).password());
        camera.location = url.toString(QUrl::FullyEncoded);
    }
    return next;
}

bool CameraSpec::option(const QString &key, bool fallback) const
{
    return options.contains(key) ? options.value(key) == "1"_L1 : fallback;
}

QString toString(CameraSpec::Kind kind)
{
    switch (kind) {
    case CameraSpec::Kind::Demo:
        return u"demo"_s;
    case CameraSpec::Kind::File:
        return u"file"_s;
    case CameraSpec::Kind::Images:
        return u"images"_s;
    case CameraSpec::Kind::V4l2:
        return u"v4l2"_s;
    case CameraSpec::Kind::Rtsp:
        return u"rtsp"_s;
    case CameraSpec::Kind::Http:
        return u"http"_s;
    }
    return {};
}

QString toString(CameraStatus::State state)
{
    switch (state) {
    case CameraStatus::State::Connecting:
        return u"connecting"_s;
    case CameraStatus::State::Connected:
        return u"connected"_s;
    case CameraStatus::State::Lost:
        return u"lost"_s;
    case CameraStatus::State::Ended:
        return u"ended"_s;
    }
    return {};
}

QString toString(CameraStatus::View view)
{
    switch (view) {
    case CameraStatus::View::Clear:
        return u"clear"_s;
    case CameraStatus::View::Frozen:
        return u"frozen"_s;
    case CameraStatus::View::Black:
        return u"black"_s;
    case CameraStatus::View::Covered:
        return u"covered"_s;
    case CameraStatus::View::OutOfFocus:
        return u"out_of_focus"_s;
    }
    return {};
}

} // namespace core
