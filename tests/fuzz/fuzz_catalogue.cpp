// SPDX-License-Identifier: MIT
// The list of models, which decides what file is believed.
#include "core/vision/modelcatalogue.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>

#include <cmath>

static void loadResources() { Q_INIT_RESOURCE(models); }

QList<QByteArray> fuzzSeeds()
{
    loadResources();
    QFile file(QStringLiteral(":/doorbell/models/catalogue.json"));
    mustHold(file.open(QIODevice::ReadOnly), "the catalogue is compiled in");
    return {file.readAll(), "{\"models\":[]}"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto models = vision::parseCatalogue(viewOf(bytes, size));
    if (!models) {
        mustHold(!models.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    for (const vision::ModelEntry &model : *models) {
        mustHold(!model.id.isEmpty() && model.sha256.size() == 64 && model.bytes > 0, "a model is known by its hash");
        mustHold(!model.file.contains(u'/') && !model.file.isEmpty(), "its file lies in the folder of models");
        mustHold(std::isfinite(model.rule.known) && model.side >= 0 && model.dimensions >= 0,
                 "its numbers are numbers");
    }
    return 0;
}
