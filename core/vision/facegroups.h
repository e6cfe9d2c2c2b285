// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/vision/gallery.h"

#include <QList>

namespace vision {

//! \brief Which of these faces are one person's: agglomerative clustering by average linkage (Sokal and Michener 1958),
//! joined as long as two groups are on average at least \p threshold alike, in the scale of Gallery::match. Average,
//! because one chance likeness must not chain two people together as the nearest pair would. Every face is in exactly
//! one group; faces that compare with none are alone in theirs. Groups and their members in the order of \p faces.
//! Takes n² numbers and about as many steps: meant for some hundred faces.
QList<QList<int>> groupFaces(const QList<core::Embedding> &faces, Metric metric, double threshold);

} // namespace vision
