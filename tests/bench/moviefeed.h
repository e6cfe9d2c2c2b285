// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/frame.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <opencv2/imgproc.hpp>

#include <vector>

namespace support {

//! \brief A camera of 1280 x 720 at 30 pictures a second, on a thread of its own as a real one: a noisy scene in which
//! something moves. \ref taken comes in the owner's thread.
class MovieFeed : public QObject {
    Q_OBJECT
public:
    static constexpr int kRate = 30;

    explicit MovieFeed(const QString &camera)
    {
        cv::Mat scene(720, 1280, CV_8UC3);
        cv::randu(scene, cv::Scalar::all(40), cv::Scalar::all(200));
        for (int i = 0; i < kPictures; ++i) {
            cv::Mat picture = scene.clone();
            cv::circle(picture, {80 + i * 1120 / kPictures, 360}, 120, {60, 160, 240}, cv::FILLED);
            m_pictures.push_back(picture);
        }
        m_thread.setObjectName(QStringLiteral("movie"));
        m_clock.moveToThread(&m_thread);
        m_clock.setTimerType(Qt::PreciseTimer);
        m_clock.setInterval(1000 / kRate);
        connect(&m_thread, &QThread::started, &m_clock, [this] { m_clock.start(); });
        connect(
            &m_thread, &QThread::finished, &m_clock, [this] { m_clock.stop(); }, Qt::DirectConnection);
        connect(&m_clock, &QTimer::timeout, &m_clock, [this, camera] {
            core::Frame frame;
            frame.camera = camera;
            frame.sequence = ++m_sequence;
            frame.pixels
                = m_pictures[m_sequence % m_pictures.size()].clone(); // every real picture is memory of its own
            Q_EMIT taken(frame);
        });
        m_thread.start();
    }
    ~MovieFeed() override
    {
        m_thread.quit();
        m_thread.wait();
    }

Q_SIGNALS:
    void taken(const core::Frame &frame);

private:
    static constexpr int kPictures = 15;
    std::vector<cv::Mat> m_pictures; // only read once the thread runs
    quint64 m_sequence = 0; // m_thread's
    QTimer m_clock; // lives in m_thread
    QThread m_thread;
};

} // namespace support
