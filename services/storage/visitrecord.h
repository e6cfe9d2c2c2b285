// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visit.h"

#include <QByteArray>

namespace services {

//! \brief A visit's faces as they are sealed: JSON, embeddings as base64 of 32-bit floats.
QByteArray packFaces(const QList<core::VisitFace> &faces);
QList<core::VisitFace> unpackFaces(const QByteArray &bytes);

//! \brief What is left of a face when its person is erased: that somebody was seen.
void forgetPerson(core::VisitFace &face);

QByteArray packFloats(const std::vector<float> &values);
std::vector<float> unpackFloats(const QByteArray &bytes);

} // namespace services
