// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/framesource.h"

#include <QStringList>

namespace services {

//! \brief The pictures of a folder, once, by name ("9.jpg" before "10.jpg"), as fast as they are
//! taken.
//!
//! They count as 200 ms apart (five a second), so that a series of one visitor is one visit. Files
//! with another ending than a picture's are passed over, as are subfolders; a picture that cannot
//! be read is skipped with a warning in the log.
class ImagesSource final : public core::FrameSource {
public:
    explicit ImagesSource(core::CameraSpec spec);

    core::Status open() override;
    core::Result<std::optional<core::Frame>> read() override;
    void close() override;
    bool isLive() const override { return false; }

private:
    core::CameraSpec m_spec;
    QStringList m_files; //!< full paths
    qsizetype m_next = 0;
    qsizetype m_given = 0;
    QDateTime m_began;
};

//! \brief By characters, runs of digits by their value.
bool isNamedBefore(QStringView left, QStringView right);

} // namespace services
