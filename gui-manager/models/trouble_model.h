// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/checks_model.h"

namespace vantage {

/** A check that is not up: what an operator on call has to know of it. */
struct TroubleLine
{
    CheckId check;
    Outcome verdict = Outcome::Unknown;
    std::optional<UtcTime> since;
    QString title;
    int affected = 0; ///< agents that see it so
    int agents = 0;
    QString evidence; ///< what one of them said

    [[nodiscard]] CheckId key() const { return check; }
    bool operator==(const TroubleLine &) const = default;
};

/** The checks that are not paused and not up. Its first column sorts the worst first when it is sorted downwards: down,
    degraded, unknown, and among them the latest. */
class TroubleModel : public KeyedTable<TroubleLine, CheckId>
{
    Q_OBJECT

public:
    explicit TroubleModel(QObject *parent = nullptr);

    /** Brings it up to the checks; only what has changed is told. */
    void follow(const ChecksModel &checks);
    /** Time has gone on: the ages are told anew. */
    void tick();
};

} // namespace vantage
