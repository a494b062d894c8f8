// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vantage {

/** Whom an id belongs to, as the configuration of that revision had it. */
struct HeldId
{
    AgentId agent;
    QString key;
    bool isRevoked = false;
    Revision revision;

    bool operator==(const HeldId &) const = default;
};

/** What a configuration that is restored from a copy may have forgotten, and must not undo. */
struct Admissions
{
    std::vector<HeldId> held;      ///< by agent; the newest word on each
    std::vector<QByteArray> spent; ///< hashes of tokens that let nobody in any more

    [[nodiscard]] bool isEmpty() const { return held.empty() && spent.empty(); }
};

} // namespace vantage
