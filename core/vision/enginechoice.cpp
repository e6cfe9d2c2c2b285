// SPDX-License-Identifier: MIT
#include "core/vision/builtinengine.h"
#include "core/vision/engine.h"
#include "core/vision/neuralengine.h"

using namespace Qt::StringLiterals;

namespace vision {

core::Result<std::shared_ptr<const EngineFactory>> makeEngineFactory(EngineChoice choice, const QStringList &modelDirs,
                                                                     const QString &encoderId)
{
    if (choice == EngineChoice::Builtin)
        return makeBuiltinEngineFactory(encoderId);
    auto neural = makeNeuralEngineFactory(modelDirs, encoderId);
    if (neural || choice == EngineChoice::Neural)
        return neural;
    const QString shipped = isBuiltinEncoder(encoderId) ? encoderId : QString();
    switch (neural.error().code) {
    case core::Error::Code::Unavailable:
        return makeBuiltinEngineFactory(shipped, u"It was taken because %1."_s.arg(neural.error().message));
    case core::Error::Code::Corrupt:
        return makeBuiltinEngineFactory(
            shipped, u"It was taken although there are model files: %1."_s.arg(neural.error().message));
    default:
        if (!shipped.isEmpty()) // which no other detector can be used with
            return makeBuiltinEngineFactory(shipped);
        return neural; // a wrong name of a model, say: somebody asked for something that cannot be had
    }
}

} // namespace vision
