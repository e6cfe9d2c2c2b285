// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <opencv2/core/mat.hpp>

#include <vector>

//! \brief A made-up door camera: a wall and a door with sensor noise, before which photographed people come, stay and
//! go. 1280 x 720. For tests and benchmarks only. Deterministic; frames may be asked for in any order.
class DoorClip {
public:
    struct Visitor {
        QString person; //!< empty for a stranger
        QStringList pictures; //!< shown one after the other, each a part of the time: a head that turns
        int firstFrame = 0;
        int frames = 90;
        float place = 0.5F; //!< where they stand, share of the width
        float height = 420; //!< of the picture when they are close, in pixels
    };
    struct Truth {
        QString person;
        cv::Rect box; //!< of the pasted picture
        bool isClose = false; //!< arrived: no longer walking
    };

    //! \p frames in all; visitors whose pictures cannot be read are left out (see readable()).
    DoorClip(std::vector<Visitor> visitors, int frames);

    int frameCount() const { return m_frames; }
    bool readable() const { return m_readable; }
    cv::Mat frame(int index) const;
    std::vector<Truth> truth(int index) const;
    const std::vector<Visitor> &visitors() const { return m_visitors; }

    //! \brief Writes all frames as a video (MPEG-4 in the container that the name says). False when the encoder fails.
    bool write(const QString &path, double framesPerSecond = 15) const;

private:
    struct Pose {
        cv::Rect box;
        const cv::Mat *picture = nullptr;
        bool isClose = false;
    };
    Pose pose(const Visitor &visitor, std::size_t index, int frame) const;

    std::vector<Visitor> m_visitors;
    std::vector<std::vector<cv::Mat>> m_pictures; // by visitor
    cv::Mat m_background;
    cv::Mat m_noise; // 16 bit, larger than a frame; a window of it is each frame's grain
    int m_frames;
    bool m_readable = true;
};
