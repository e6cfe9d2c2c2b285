// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/calibration.h"
#include "core/domain/decision.h"
#include "core/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace vision {

//! \brief One model as its manifest describes it (resources/models/catalogue.json).
struct ModelEntry {
    QString id;
    QString role; //!< "detector" or "encoder"
    QString title;
    QString file;
    QString sha256; //!< lower-case hex; a file with another hash is never used
    qint64 bytes = 0;
    QString url; //!< where it officially comes from
    QString licence;
    int side = 0; //!< encoder: input, pixels
    double scale = 1; //!< (value - mean) * scale
    std::array<double, 3> mean {};
    bool swapsRedBlue = false;
    int dimensions = 0;
    core::DecisionRule rule;
    double tooAlike = 1;
    int smallestFace = 0; //!< pixels
    core::Calibration calibration;
    QString calibrationSource; //!< which measurement the thresholds come from
};

enum class ModelState { Installed, Missing, Damaged };

struct FoundModel {
    ModelEntry entry;
    ModelState state = ModelState::Missing;
    QString path; //!< where it lies, installed or damaged
    QString message; //!< for a person
};

//! \brief Reads a catalogue; the error names model and field.
core::Result<QList<ModelEntry>> parseCatalogue(const QByteArray &json);
//! \brief The catalogue that is compiled in.
core::Result<QList<ModelEntry>> shippedCatalogue();
//! \brief Looks for each model's file in \p dirs, in order, and checks size and hash.
QList<FoundModel> findModels(const QList<ModelEntry> &catalogue, const QStringList &dirs);

} // namespace vision
