// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/framesource.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

//! \brief Keeps what a camera hands over, without the pixels.
class CollectingSink final : public core::FrameSink {
public:
    void offer(core::Frame frame) override
    {
        if (onOffer)
            onOffer();
        const std::lock_guard lock(m_mutex);
        m_threadName = QThread::currentThread()->objectName();
        m_lastSize = frame.pixels.size();
        frame.pixels.release();
        m_frames.push_back(std::move(frame));
    }
    void finish() override { ++m_finished; }
    std::chrono::milliseconds leastInterval() const override { return std::chrono::milliseconds(leastMs); }

    std::size_t count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_frames.size();
    }
    std::vector<core::Frame> frames() const
    {
        const std::lock_guard lock(m_mutex);
        return m_frames;
    }
    QString threadName() const
    {
        const std::lock_guard lock(m_mutex);
        return m_threadName;
    }
    cv::Size lastSize() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lastSize;
    }
    int finished() const { return m_finished; }

    std::function<void()> onOffer; //!< called in the camera's thread
    std::atomic<int> leastMs = 0; //!< what leastInterval() says

private:
    mutable std::mutex m_mutex;
    std::vector<core::Frame> m_frames;
    QString m_threadName;
    cv::Size m_lastSize;
    std::atomic<int> m_finished = 0;
};
