// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// A fuzz target is one parser of ours that is given bytes nobody vouches for. Each has a source of its own with these
// two functions. Built as it is, runner.cpp changes the seeds at random; built with Clang and DOORBELL_LIBFUZZER,
// libFuzzer does, guided by coverage (CONTRIBUTING.md).

//! \brief Inputs that are taken, to begin from.
QList<QByteArray> fuzzSeeds();

//! \brief Parses and holds the result to what must be true of it, whatever the bytes were.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

//! \brief What must be true: otherwise the program ends where a debugger sees it.
inline void mustHold(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline QByteArray viewOf(const std::uint8_t *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), qsizetype(size)};
}
