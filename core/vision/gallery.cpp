// SPDX-License-Identifier: MIT
#include "core/vision/gallery.h"

#include "core/vision/dotkernel.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace vision {

namespace {
constexpr std::size_t kLane = 16; // floats in the widest register
constexpr std::size_t kAlignment = kLane * sizeof(float);

struct Free {
    void operator()(float *memory) const { std::free(memory); }
};
using AlignedFloats = std::unique_ptr<float[], Free>;

AlignedFloats allocate(std::size_t count)
{
    const std::size_t bytes = std::max(kAlignment, (count * sizeof(float) + kAlignment - 1) / kAlignment * kAlignment);
    auto *memory = static_cast<float *>(std::aligned_alloc(kAlignment, bytes));
    if (!memory)
        throw std::bad_alloc();
    std::fill_n(memory, bytes / sizeof(float), 0.F);
    return AlignedFloats(memory);
}

bool isFinite(const std::vector<float> &values)
{
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}
} // namespace

struct Gallery::Data {
    QString modelId;
    Metric metric = Metric::Cosine;
    std::size_t dimensions = 0;
    std::size_t stride = 0; // dimensions rounded up to whole lanes, the rest zero
    AlignedFloats rows; // one face a row
    std::vector<float> squares; // squared length of each row, for the Euclidean metric
    std::vector<int> owner; // person of each row
    std::vector<core::Person> persons; // those who have a face here
    QHash<QString, QString> names; // of everybody
    qsizetype otherModels = 0;
    DotKernel dot = nullptr;
};

Gallery::Gallery() : d(std::make_unique<Data>()) { }
Gallery::~Gallery() = default;

std::shared_ptr<const Gallery> Gallery::build(const QList<core::EnrolledFace> &faces,
                                              const QList<core::Person> &persons, const QString &modelId, Metric metric)
{
    const std::shared_ptr<Gallery> gallery(new Gallery);
    Data &d = *gallery->d;
    d.modelId = modelId;
    d.metric = metric;
    d.dot = fastestDotKernel();
    QHash<QString, const core::Person *> known;
    for (const core::Person &person : persons) {
        known.insert(person.id, &person);
        d.names.insert(person.id, person.name);
    }
    std::vector<const core::EnrolledFace *> taken;
    for (const core::EnrolledFace &face : faces) {
        if (!known.contains(face.personId))
            continue;
        if (face.embedding.modelId != modelId || face.embedding.isEmpty() || !isFinite(face.embedding.values)
            || (d.dimensions != 0 && face.embedding.values.size() != d.dimensions)) {
            ++d.otherModels;
            continue;
        }
        d.dimensions = face.embedding.values.size();
        taken.push_back(&face);
    }
    // Faces of one person lie together, so that the best of a person is found in one pass.
    std::ranges::stable_sort(taken, {}, [](const core::EnrolledFace *face) { return face->personId; });
    d.stride = (d.dimensions + kLane - 1) / kLane * kLane;
    d.rows = allocate(d.stride * taken.size());
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const std::vector<float> &values = taken[i]->embedding.values;
        std::ranges::copy(values, d.rows.get() + i * d.stride);
        float square = 0;
        for (const float value : values)
            square += value * value;
        d.squares.push_back(square);
        if (d.persons.empty() || d.persons.back().id != taken[i]->personId)
            d.persons.push_back(*known.value(taken[i]->personId));
        d.owner.push_back(int(d.persons.size()) - 1);
    }
    return gallery;
}

QList<core::Candidate> Gallery::match(const core::Embedding &probe, int limit) const
{
    if (d->owner.empty() || limit < 1 || probe.modelId != d->modelId || probe.values.size() != d->dimensions
        || !isFinite(probe.values))
        return {};
    const AlignedFloats query = allocate(d->stride);
    std::ranges::copy(probe.values, query.get());
    float square = 0;
    for (const float value : probe.values)
        square += value * value;

    struct Best {
        float similarity;
        int person;
    };
    const auto isBetter = [](const Best &a, const Best &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.person < b.person;
    };
    std::vector<Best> top; // at most limit, a heap with the worst in front
    const auto consider = [&](const Best &best) {
        if (int(top.size()) < limit) {
            top.push_back(best);
            std::ranges::push_heap(top, isBetter);
        } else if (isBetter(best, top.front())) {
            std::ranges::pop_heap(top, isBetter);
            top.back() = best;
            std::ranges::push_heap(top, isBetter);
        }
    };
    Best current {-2, -1};
    for (std::size_t i = 0; i < d->owner.size(); ++i) {
        const float dot = d->dot(d->rows.get() + i * d->stride, query.get(), d->stride);
        const float similarity
            = d->metric == Metric::Cosine ? dot : 1 - std::sqrt(std::max(0.F, square + d->squares[i] - 2 * dot));
        if (d->owner[i] != current.person) {
            if (current.person >= 0)
                consider(current);
            current = {similarity, d->owner[i]};
        } else {
            current.similarity = std::max(current.similarity, similarity);
        }
    }
    consider(current);
    std::ranges::sort(top, isBetter);
    QList<core::Candidate> candidates;
    for (const Best &best : top) {
        const core::Person &person = d->persons[std::size_t(best.person)];
        candidates << core::Candidate {person.id, person.kind, double(best.similarity)};
    }
    return candidates;
}

qsizetype Gallery::faceCount() const { return qsizetype(d->owner.size()); }
qsizetype Gallery::personCount() const { return qsizetype(d->persons.size()); }
qsizetype Gallery::otherModels() const { return d->otherModels; }
QString Gallery::modelId() const { return d->modelId; }
QString Gallery::personName(const QString &personId) const { return d->names.value(personId); }

} // namespace vision
