// SPDX-License-Identifier: MIT
#include "services/camera/sources.h"

#include "services/camera/filesource.h"
#include "services/camera/imagessource.h"
#include "services/camera/streamsource.h"
#include "services/camera/v4l2source.h"

using namespace Qt::StringLiterals;

namespace services {

core::Result<std::unique_ptr<core::FrameSource>> makeFrameSource(const core::CameraSpec &spec)
{
    using Kind = core::CameraSpec::Kind;
    using Source = std::unique_ptr<core::FrameSource>;
    switch (spec.kind) {
    case Kind::File:
        return Source(std::make_unique<FileSource>(spec));
    case Kind::Images:
        return Source(std::make_unique<ImagesSource>(spec));
    case Kind::Rtsp:
    case Kind::Http:
        return Source(std::make_unique<StreamSource>(spec));
    case Kind::V4l2:
        return Source(std::make_unique<V4l2Source>(spec));
    case Kind::Demo:
        break;
    }
    return core::Error {core::Error::Code::Unsupported,
                        u"camera %1: this part makes no %2 camera"_s.arg(spec.name, core::toString(spec.kind))};
}

} // namespace services
