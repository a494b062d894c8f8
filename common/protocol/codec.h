// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/framing.h"
#include "common/protocol/messages.h"

namespace vantage {

/** A whole frame, ready for the socket. The reader accepts what its cap says, and 65536 items in a list: whoever has
    more to say sends several messages. */
[[nodiscard]] QByteArray encode(const Message &message);

/** What a frame says; nothing where its type is unknown (newer peers may send such, they are skipped).
    The error says which message and what is wrong: truncated, not UTF-8, wrong type, nested too deep. */
[[nodiscard]] Result<std::optional<Message>> decode(const Frame &frame);

/** One result as it lies in the spool and travels: a CBOR list of at most maximumResultBytes (fields, then the
    description, are cut with ResultFlag::Truncated). agent, epoch and seq are not part of it. */
[[nodiscard]] QByteArray encodeResult(const CheckResult &result);

/** The inverse; validates enumerations, ranges and that the fields are well formed. */
[[nodiscard]] Result<CheckResult> decodeResult(const QByteArray &row);

/** A task alone, as the agent's configuration on disk and RunNow have it. */
[[nodiscard]] QByteArray encodeTask(const Task &task);
[[nodiscard]] Result<Task> decodeTask(const QByteArray &bytes);

/** What a message with results, or about lost ones, counts against the credit, and each row in it: no less than its size
    on the wire, nor than what the smallest costs the manager. */
inline constexpr quint64 batchCost = 256;
[[nodiscard]] inline quint64 costOf(const QByteArray &row)
{
    constexpr qsizetype smallest = 64;
    constexpr quint64 overhead = 32;
    return quint64(std::max(row.size(), smallest)) + overhead;
}

/** SHA-256 of an encoded row, for Welcome::digest. */
[[nodiscard]] QByteArray digestOf(const QByteArray &row);

} // namespace vantage
