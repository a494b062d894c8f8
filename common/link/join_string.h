// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QString>

namespace vantage {

/** What a new agent needs to join a manager, as the operator carries it over: where the manager is, how its
    certificate is known, and a token that lets one agent in. The token is a secret: it is never logged. */
struct JoinString
{
    QString host;
    quint16 port = 0;
    QString fingerprint;
    QString token; ///< 128 random bits, 32 hexadecimal digits

    bool operator==(const JoinString &) const = default;
};

/** `host:port#fingerprint#token`; an IPv6 address stands in brackets. */
[[nodiscard]] QString toString(const JoinString &join);
[[nodiscard]] Result<JoinString> parseJoinString(QStringView text);
/** A join string itself, or the file that holds one. */
[[nodiscard]] Result<JoinString> readJoinString(const QString &textOrPath);

[[nodiscard]] QString randomToken();
/** SHA-256 of a token: what a manager keeps. */
[[nodiscard]] QByteArray hashOfToken(QStringView token);

/** Where a manager that listens on this machine leaves a join string for agents of the same user. The folder is made
    by whoever writes there. */
[[nodiscard]] QString localJoinFile(quint16 port);

} // namespace vantage
