// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/keyed_table.h"

#include <functional>

namespace vantage {

/** A check with what its agents say of it. */
struct CheckLine
{
    CheckRow row;
    std::vector<TaskRow> tasks; ///< by agent; tasks of agents that no longer have the check are not here
    VerdictRow verdict;

    [[nodiscard]] CheckId key() const { return row.check.id; }
};

/** The worst of the last outcomes (down, degraded, unknown, up); none while nothing has run. */
[[nodiscard]] std::optional<Outcome> worstOutcome(const CheckLine &line);
/** The check's name, or what it looks at. */
[[nodiscard]] QString checkTitle(const CheckSpec &check);

/** The checks of a feed, a row each, with the state of its tasks summed up. */
class ChecksModel : public KeyedTable<CheckLine, CheckId>
{
    Q_OBJECT

public:
    explicit ChecksModel(QObject *parent = nullptr);

    void setAll(const QList<CheckRow> &checks, const QList<TaskRow> &tasks,
                const QList<VerdictRow> &verdicts = {});
    void changeChecks(const QList<CheckRow> &changed, const QList<CheckId> &removed);
    void changeTasks(const QList<TaskRow> &changed, const QList<TaskKey> &removed);
    void changeVerdicts(const QList<VerdictRow> &changed, const QList<CheckId> &removed);

    /** How many checks that are not paused have this verdict. */
    [[nodiscard]] int countOf(Outcome verdict) const;

private:
    [[nodiscard]] std::vector<CheckLine> toLines(const QList<CheckRow> &checks) const;

    /** Tasks whose check is not here yet wait in the same place as all others. */
    QHash<CheckId, std::vector<TaskRow>> m_tasks;
    QHash<CheckId, VerdictRow> m_verdicts;
};

} // namespace vantage
