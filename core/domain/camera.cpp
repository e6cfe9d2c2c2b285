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

Error invalid(const QString &message) { return {Error::Code::Invalid, message}; }

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
    if (kind != Kind::Rtsp && kind != Kind::Http)
        return location;
    // A password with '/', '?' or '#' in it, not written as %2F and so on, looks like a host with a path: what may be
    // one is not shown.
    const qsizetype begin = location.indexOf(u"://"_s) + 3;
    const qsizetype at = location.lastIndexOf(u'@');
    static const QRegularExpression kEndOfHost(u"[/?#]"_s);
    if (const qsizetype end = location.indexOf(kEndOfHost, begin); begin >= 3 && end >= 0 && at > end) {
        const QString rest = location.mid(at);
        const qsizetype query = rest.indexOf(u'?');
        return location.left(begin) + u"***"_s + (query < 0 ? rest : rest.left(query) + u"?***"_s);
    }
    QUrl url(location);
    if (!url.password().isEmpty())
        url.setPassword(u"***"_s);
    if (url.hasQuery()) // cameras take passwords there too
        url.setQuery(u"***"_s);
    return url.toString();
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
