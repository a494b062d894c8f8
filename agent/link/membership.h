// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/link/connector.h"
#include "common/link/join_string.h"

#include <optional>

namespace vantage {

/** Which manager this agent belongs to: the fingerprint that was pinned when it joined, the join string that it was
    started with, or the one that a manager of the same user has left on this machine. */
class Membership
{
public:
    /** What a connection is made on. */
    struct Terms
    {
        QString fingerprint; ///< the manager's; no word is said to another
        QString token;       ///< to be enrolled; empty where the manager knows this agent
    };

    /** `pinFile` keeps the manager's fingerprint. */
    Membership(QString pinFile, ManagerAddress manager, std::optional<JoinString> given);

    [[nodiscard]] Result<void> load();
    /** Whether there is a manager to be joined; the error says what the operator has to do. */
    [[nodiscard]] Result<void> hasManager() const;
    /** For a manager that shows this certificate. Where it is not the right one no word is said to it, and the error
        says what the operator has to do. */
    [[nodiscard]] Result<Terms> termsFor(const QString &fingerprint) const;
    /** The manager has let this agent in. */
    [[nodiscard]] Result<void> accepted(const Terms &terms);
    /** The manager did not; `code` is that of its Bye. True where another attempt may soon end better. */
    [[nodiscard]] bool refused(const QString &code);

private:
    [[nodiscard]] Result<JoinString> joinString() const;
    [[nodiscard]] bool isLocal() const;

    QString m_pinFile;
    ManagerAddress m_manager;
    std::optional<JoinString> m_given;
    QString m_pinned;
    bool m_isUnknown = false; ///< the manager said that it does not know this agent
};

} // namespace vantage
