// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QMutex>
#include <QMutexLocker>
#include <QString>

namespace services {

//! \brief To what belongs what was read: the API names a picture by its visit and a face by its person, the house by
//! their own ids. The ones read last are remembered. Any thread.
class Owners {
public:
    void learn(const QString &id, const QString &owner)
    {
        if (id.isEmpty())
            return;
        const QMutexLocker lock(&m_mutex);
        m_owners.insert(id, new QString(owner));
    }
    QString ownerOf(const QString &id) const //!< empty when nothing is known
    {
        const QMutexLocker lock(&m_mutex);
        const QString *owner = m_owners.object(id);
        return owner ? *owner : QString();
    }

private:
    static constexpr int kMost = 20'000;
    mutable QMutex m_mutex;
    QCache<QString, QString> m_owners {kMost};
};

} // namespace services
