// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace pipeline {

//! \brief One face followed from picture to picture.
struct Track {
    int id = 0;
    vision::DetectedFace face; //!< as last seen
    cv::Point2f velocity; //!< of the box's centre, pixels a second
    QDateTime firstSeen;
    QDateTime lastSeen;
    int hits = 0; //!< pictures in which it was found

    //! \brief Where the face should be by then.
    cv::Rect2f predicted(const QDateTime &at) const;
};

//! \brief Tells which face of this picture is which of the last one's. One object a camera, one thread.
//! Greedy, best pair first, by overlap and by distance in face sizes: with a handful of faces at a door that is what an
//! optimal assignment would find.
class Tracker {
public:
    explicit Tracker(int forgetAfterMs = 1000);

    struct Update {
        std::vector<std::optional<int>> trackOf; //!< for each face given, the track it belongs to now
        std::vector<Track> lost; //!< not seen for so long that they are over
    };
    Update update(const vision::DetectedFaces &faces, const QDateTime &at);
    //! \brief Time passes without a look: only forgets.
    std::vector<Track> advance(const QDateTime &at);

    const std::vector<Track> &tracks() const { return m_tracks; }
    const Track *track(int id) const;

private:
    int m_forgetAfterMs;
    int m_nextId = 1;
    std::vector<Track> m_tracks;
};

} // namespace pipeline
