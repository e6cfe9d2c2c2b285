// SPDX-License-Identifier: MIT
#include "core/vision/facegroups.h"

#include "core/vision/similarity.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace vision {

namespace {
constexpr double kNever = -std::numeric_limits<double>::infinity();

// The likeness of all groups to one another, which joining two of them brings up to date.
class Linkage {
public:
    Linkage(const QList<core::Embedding> &faces, Metric metric)
        : m_count(std::size_t(faces.size()))
        , m_alike(m_count * m_count, kNever)
        , m_members(m_count)
        , m_best(m_count, m_count)
    {
        for (std::size_t i = 0; i < m_count; ++i) {
            m_members[i] = {int(i)};
            for (std::size_t k = 0; k < i; ++k) {
                const core::Embedding &a = faces.at(qsizetype(i));
                const core::Embedding &b = faces.at(qsizetype(k));
                if (!a.isEmpty() && a.modelId == b.modelId && a.values.size() == b.values.size())
                    set(i, k, similarity(a, b, metric));
            }
        }
        for (std::size_t i = 0; i < m_count; ++i)
            findBest(i);
    }

    // Joins the two most alike groups; false when none are alike enough.
    bool join(double threshold)
    {
        std::size_t into = m_count;
        for (std::size_t i = 0; i < m_count; ++i) {
            if (m_best[i] < m_count && (into == m_count || alike(i, m_best[i]) > alike(into, m_best[into])))
                into = i;
        }
        if (into == m_count || !(alike(into, m_best[into]) >= threshold))
            return false;
        const std::size_t from = m_best[into];
        const double a = double(m_members[into].size());
        const double b = double(m_members[from].size());
        for (std::size_t k = 0; k < m_count; ++k) {
            if (k != into && k != from && !m_members[k].empty())
                set(into, k, (a * alike(into, k) + b * alike(from, k)) / (a + b)); // Lance and Williams 1967
            set(from, k, kNever);
        }
        m_members[into].insert(m_members[into].end(), m_members[from].begin(), m_members[from].end());
        m_members[from].clear();
        m_best[from] = m_count;
        for (std::size_t k = 0; k < m_count; ++k) {
            if (k == into || m_best[k] == into || m_best[k] == from)
                findBest(k);
            else if (m_best[k] < m_count && alike(k, into) > alike(k, m_best[k]))
                m_best[k] = into;
        }
        return true;
    }

    QList<QList<int>> groups() const
    {
        QList<QList<int>> all;
        for (const std::vector<int> &members : m_members) {
            if (members.empty())
                continue;
            all << QList<int>(members.begin(), members.end());
            std::ranges::sort(all.back());
        }
        std::ranges::sort(all, {}, [](const QList<int> &group) { return group.front(); });
        return all;
    }

private:
    double alike(std::size_t i, std::size_t k) const { return m_alike[i * m_count + k]; }
    void set(std::size_t i, std::size_t k, double value)
    {
        m_alike[i * m_count + k] = m_alike[k * m_count + i] = value;
    }
    void findBest(std::size_t i)
    {
        m_best[i] = m_count;
        if (m_members[i].empty())
            return;
        for (std::size_t k = 0; k < m_count; ++k) {
            if (k != i && alike(i, k) > (m_best[i] == m_count ? kNever : alike(i, m_best[i])))
                m_best[i] = k;
        }
    }

    std::size_t m_count;
    std::vector<double> m_alike;
    std::vector<std::vector<int>> m_members; // empty: joined to another
    std::vector<std::size_t> m_best; // the most alike other group; m_count: there is none
};
} // namespace

QList<QList<int>> groupFaces(const QList<core::Embedding> &faces, Metric metric, double threshold)
{
    Linkage linkage(faces, metric);
    while (linkage.join(threshold)) { }
    return linkage.groups();
}

} // namespace vision
