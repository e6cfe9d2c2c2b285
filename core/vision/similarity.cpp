// SPDX-License-Identifier: MIT
#include "core/vision/similarity.h"

#include <cmath>

namespace vision {

double similarity(const core::Embedding &a, const core::Embedding &b, Metric metric)
{
    if (a.isEmpty() || a.modelId != b.modelId || a.values.size() != b.values.size())
        return -1;
    double sum = 0;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        const double x = a.values[i];
        const double y = b.values[i];
        sum += metric == Metric::Cosine ? x * y : (x - y) * (x - y);
    }
    return metric == Metric::Cosine ? sum : 1 - std::sqrt(sum);
}

} // namespace vision
