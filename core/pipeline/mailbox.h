// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace pipeline {

//! \brief A bounded queue between one producing and one consuming thread, with a stated policy when it is full.
//! Any thread may call any function; the mutex guards the items and the flags, and is never held while \p arrived runs.
//! The lock is std's and not Qt's, so that ThreadSanitizer sees it through the uninstrumented Qt of the distribution.
template <typename T> class Mailbox {
public:
    enum class WhenFull {
        DropOldest, //!< newest wins, drops are counted: for live cameras
        Wait, //!< the producer waits for room: for files, where nothing may be lost
    };

    //! \p arrived is called in the producer's thread when there is something to take and no such call is pending: the
    //! consumer then takes until the box is empty.
    Mailbox(qsizetype capacity, WhenFull whenFull, std::function<void()> arrived)
        : m_capacity(std::max<qsizetype>(1, capacity))
        , m_whenFull(whenFull)
        , m_arrived(std::move(arrived))
    { }

    //! \brief False when the box is closed: the item was not taken.
    bool put(T item)
    {
        {
            std::unique_lock lock(m_mutex);
            m_room.wait(lock, [this] {
                return m_whenFull != WhenFull::Wait || m_closed || qsizetype(m_items.size()) < m_capacity;
            });
            if (m_closed)
                return false;
            if (qsizetype(m_items.size()) >= m_capacity) {
                m_items.pop_front();
                ++m_dropped;
            }
            m_items.push_back(std::move(item));
            if (m_notified)
                return true;
            m_notified = true;
        }
        m_arrived();
        return true;
    }

    //! \brief The oldest item; nothing when the box is empty (the next put will call arrived again).
    std::optional<T> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_items.empty()) {
            m_notified = false;
            return std::nullopt;
        }
        T item = std::move(m_items.front());
        m_items.pop_front();
        m_room.notify_one();
        return item;
    }

    //! \brief Nothing more is taken in; a waiting producer returns. What is inside can still be taken.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_room.notify_all();
    }

    qsizetype size() const
    {
        const std::lock_guard lock(m_mutex);
        return qsizetype(m_items.size());
    }

    quint64 dropped() const
    {
        const std::lock_guard lock(m_mutex);
        return m_dropped;
    }

private:
    const qsizetype m_capacity;
    const WhenFull m_whenFull;
    const std::function<void()> m_arrived;
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::deque<T> m_items;
    quint64 m_dropped = 0;
    bool m_notified = false;
    bool m_closed = false;
};

} // namespace pipeline
