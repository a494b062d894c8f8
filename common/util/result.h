// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vantage {

/** What kind of failure an Error tells of; programs branch on it, people read the sentence. */
enum class ErrorCode {
    InvalidInput, ///< somebody's words or bytes are wrong; the sentence names which
    NotFound,
    Conflict, ///< right in itself, but not now or not twice
    Io,       ///< the disk or the operating system refused
    Protocol, ///< a peer broke the link's rules
    Unavailable,
};

/** An expected failure: a code and one sentence that says what is wrong and where. */
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString message;
};

/** A value, or the reason why there is none. Never an exception. */
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> invalid(QString message)
{
    return fail(ErrorCode::InvalidInput, std::move(message));
}

} // namespace vantage
