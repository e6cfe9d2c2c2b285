// SPDX-License-Identifier: MIT
// A list of pairs for the evaluation, from wherever somebody got it.
#include "core/vision/evaluation.h"
#include "tests/fuzz/fuzztarget.h"

QList<QByteArray> fuzzSeeds()
{
    return {"2\t1\nAnna_A\t1\t2\nAnna_A\t1\tBert_B\t3\nCarl\t4\t5\nCarl\t1\tDora\t1\n",
            "1\nAnna\t1\t2\nAnna\t1\tBert\t2\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto pairs = vision::parsePairs(viewOf(bytes, size));
    if (!pairs) {
        mustHold(!pairs.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    for (const vision::LabelledPair &pair : pairs->pairs) {
        mustHold(pair.fold >= 0 && pair.fold < pairs->folds, "a fold that there is");
        for (const QString &name : {pair.first, pair.second})
            mustHold(!name.startsWith(u'/') && !name.split(u'/').contains(QStringLiteral("..")),
                     "a picture below the folder");
    }
    return 0;
}
