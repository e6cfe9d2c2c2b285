// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core {

//! \brief The values of an enumeration and the words that stand for them in files, in the API and on the command line.
template <typename Enum, std::size_t N> using Words = std::array<std::pair<Enum, QStringView>, N>;

template <typename Enum, std::size_t N> QString wordOf(const Words<Enum, N> &words, Enum value)
{
    const auto it = std::ranges::find(words, value, &std::pair<Enum, QStringView>::first);
    return it == words.end() ? QString() : it->second.toString();
}

template <typename Enum, std::size_t N> std::optional<Enum> valueOf(const Words<Enum, N> &words, QStringView word)
{
    const auto it = std::ranges::find(words, word, &std::pair<Enum, QStringView>::second);
    return it == words.end() ? std::nullopt : std::optional(it->first);
}

} // namespace core
