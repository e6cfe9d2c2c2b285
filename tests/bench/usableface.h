// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"
#include "core/vision/gallery.h"
#include "tests/support/doorclip.h"

#include <optional>

//! \brief The first pictures of a visitor that could be used, looked at one by one and without any hurry.
struct FirstUsable {
    std::optional<int> measured; //!< a face is found, large and clear enough to be encoded
    std::optional<int> recognised; //!< such a face that alone would be named rightly
};

//! \brief Looks for the face of visitor number \p visitor of \p clip.
FirstUsable findFirstUsable(const DoorClip &clip, std::size_t visitor, vision::Engine &engine,
                            const vision::EngineInfo &info, const vision::Gallery &gallery);
