// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace core {

//! \brief Why something could not be done: a code to act on and a sentence for the person who must mend it.
struct Error {
    enum class Code {
        Invalid, //!< the caller's input is wrong
        NotFound,
        Conflict, //!< it exists already, or somebody else holds it
        Unavailable, //!< a part is missing or does not answer now; trying again may help
        Unsupported,
        Corrupt, //!< stored bytes are not what was written
        TooNew, //!< data of a later version of the program
        NoSpace,
        Io,
        Cancelled,
        Internal, //!< our own bug
    };
    Code code = Code::Internal;
    QString message; //!< what happened, what it means, what to do; never a secret

    bool operator==(const Error &) const = default;
};

//! \brief A value or the reason there is none. Stand-in for C++23's std::expected.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_data.index() == 0; }
    bool hasValue() const { return m_data.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_data); }
    T &operator*() & { return std::get<0>(m_data); }
    T &&operator*() && { return std::get<0>(std::move(m_data)); }
    const T *operator->() const { return &std::get<0>(m_data); }
    T *operator->() { return &std::get<0>(m_data); }
    T valueOr(T other) const { return hasValue() ? **this : std::move(other); }
    const Error &error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

//! \brief Done, or the reason it was not.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) { }

    explicit operator bool() const { return !m_failed; }
    bool hasValue() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

using Status = Result<void>;

} // namespace core
