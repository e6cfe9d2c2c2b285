// SPDX-License-Identifier: MIT
#include "core/vision/engine.h"
#include "core/vision/neuralengine.h"

using namespace Qt::StringLiterals;

namespace vision {

core::Result<std::shared_ptr<const EngineFactory>> makeEngineFactory(EngineChoice choice, const QStringList &modelDirs, const QString &encoderId)
{
    if (choice == EngineChoice::Builtin) {
        return core::Error {core::Error::Code::Unsupported,
                            u"this version has no engine that works without model files yet; set MODELS_DIR to a folder with the models "
                            "that doorbellctl models list names"_s};
    }
    return makeNeuralEngineFactory(modelDirs, encoderId);
}

} // namespace vision
