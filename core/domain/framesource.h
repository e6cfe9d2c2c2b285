// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/frame.h"
#include "core/domain/result.h"

#include <chrono>
#include <optional>

namespace core {

//! \brief Where pictures come from. Used by one thread only, its camera's; every call returns within the source's own
//! timeout.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    //! \brief Opens or opens again. An error says whether trying again can help (Unavailable, Io) or not (Invalid,
    //! NotFound, Unsupported).
    virtual Status open() = 0;

    //! \brief The next picture, blocking until it is there; nothing at the end of a file. An error means that the
    //! source is lost.
    virtual Result<std::optional<Frame>> read() = 0;

    //! \brief As read(), but nobody wants to see the picture: it is passed over, which sources that can do so do
    //! without decoding it to the end. False at the end of a file.
    virtual Result<bool> skip()
    {
        const Result<std::optional<Frame>> unseen = read();
        if (!unseen)
            return unseen.error();
        return unseen->has_value();
    }

    virtual void close() = 0;

    //! \brief Pictures pass whether somebody looks or not (true), or wait to be read (a file at full speed, pictures in
    //! a folder).
    virtual bool isLive() const = 0;
};

//! \brief Who takes a camera's pictures. Called in the camera's thread; must be quick, or block when that is its stated
//! policy.
class FrameSink {
public:
    virtual ~FrameSink() = default;
    virtual void offer(Frame frame) = 0;
    //! \brief No further picture will come (the last one has been offered).
    virtual void finish() = 0;
    //! \brief Pictures of a live camera that come sooner than this after the last one are of no use now; zero: every
    //! one is. Any thread.
    virtual std::chrono::milliseconds leastInterval() const { return {}; }
};

} // namespace core
