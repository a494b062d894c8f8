// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace vantage {

/** A number that cannot be mistaken for another kind of number. 0 means "none". */
template <typename Tag>
struct StrongId
{
    std::uint64_t value = 0;

    constexpr StrongId() = default;
    constexpr explicit StrongId(std::uint64_t number)
        : value(number)
    {
    }

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const StrongId &) const = default; // NOLINT(*-use-nullptr): the compiler's 0

    friend constexpr size_t qHash(StrongId id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/** The client id: counted from 1 in the order of first connection, never given twice. */
using AgentId = StrongId<struct AgentTag>;
/** A check of the manager's configuration; a task is known by the id of its check. */
using CheckId = StrongId<struct CheckTag>;
/** The configuration's revision; grows by one with every change. */
using Revision = StrongId<struct RevisionTag>;
/** The 64 random bits that name one spool's life (text on the wire). */
using Epoch = StrongId<struct EpochTag>;
/** A result's number within its epoch: from 1, growing by one without gaps. */
using Seq = StrongId<struct SeqTag>;

} // namespace vantage
