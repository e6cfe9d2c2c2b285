// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/calibration.h"
#include "core/domain/decision.h"
#include "core/domain/result.h"
#include "core/vision/fivepointaligner.h"
#include "core/vision/gallery.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace vision {

//! \brief One model as its manifest describes it (resources/models/catalogue.json).
struct ModelEntry {
    //! What runs an encoder.
    enum class Network {
        Onnx, //!< OpenCV DNN
        DlibResnet, //!< dlib, which has the network's shape compiled in
    };

    QString id;
    QString role; //!< "detector", "points", "encoder" or "liveness"
    QString title;
    QString file;
    QString sha256; //!< lower-case hex; a file with another hash is never used
    qint64 bytes = 0;
    QString url; //!< direct download over https; empty: there is none, and the file is put there by hand
    QString packedSha256; //!< of what the address serves, where that is the file packed with bzip2; else empty
    qint64 packedBytes = 0;
    QString source; //!< where it officially comes from, for a person
    QString licence;
    int smallestFace = 0; //!< pixels of height: detectors find, encoders recognise from here on
    bool isShipped = false; //!< compiled in, so that it is there on every machine; never looked for in a folder
    // Encoders only, from here on.
    Network network = Network::Onnx;
    AlignmentTemplate alignment;
    int side = 0; //!< input, pixels; the alignment's
    double scale = 1; //!< (value - mean) * scale
    std::array<double, 3> mean {};
    bool swapsRedBlue = false;
    int dimensions = 0;
    Metric metric = Metric::Cosine;
    core::DecisionRule rule;
    double tooAlike = 1;
    bool isMeasured = false; //!< false: only what others published stands behind the thresholds
    core::Calibration calibration; //!< a single point, too few for a probability, where nothing but that was published
    QString calibrationSource; //!< which measurement the thresholds come from
    QString limits; //!< what a person must know of a name it gives, if it only hints at one; empty: it names

    bool isPacked() const { return !packedSha256.isEmpty(); }
    qint64 downloadBytes() const { return isPacked() ? packedBytes : bytes; }
};

enum class ModelState { Installed, Missing, Damaged };

struct FoundModel {
    ModelEntry entry;
    ModelState state = ModelState::Missing;
    QString path; //!< where it lies, installed or damaged
    QString message; //!< for a person
};

//! \brief Reads a catalogue, best first within a role; the error names model and field. Ids and file names are unique.
core::Result<QList<ModelEntry>> parseCatalogue(const QByteArray &json);
//! \brief The catalogue that is compiled in.
core::Result<QList<ModelEntry>> shippedCatalogue();
//! \brief SHA-256 of a file in lower-case hex; empty when it cannot be read.
QString sha256OfFile(const QString &path);
//! \brief Looks for each model's file in \p dirs, in order, or in the program if it is shipped, and checks size and
//! hash.
QList<FoundModel> findModels(const QList<ModelEntry> &catalogue, const QStringList &dirs);

} // namespace vision
