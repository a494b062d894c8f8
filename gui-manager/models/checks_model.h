// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/duration_trails.h"
#include "gui-manager/models/keyed_table.h"

#include <functional>
#include <memory>

namespace vantage {

/** What cells of checks answer besides their text, for those who draw more than that. */
enum CheckRole {
    StripRole = Qt::UserRole + 100, ///< QByteArray: the Mark of the last outcome at each agent, by agent
    TrailRole,                      ///< std::shared_ptr<const DurationRing>; null while nothing has run
    SectionRole,                    ///< CheckSection, of a row that heads a group of checks
};

/** A check with what its agents say of it. */
struct CheckLine
{
    CheckRow row;
    std::vector<TaskRow> tasks; ///< by agent; tasks of agents that no longer have the check are not here
    VerdictRow verdict;
    std::shared_ptr<const DurationRing> durations = {}; ///< null while nothing has run

    [[nodiscard]] CheckId key() const { return row.check.id; }
};

/** The worst of the last outcomes (down, degraded, unknown, up); none while nothing has run. */
[[nodiscard]] std::optional<Outcome> worstOutcome(const CheckLine &line);
/** The check's name, or what it looks at. */
[[nodiscard]] QString checkTitle(const CheckSpec &check);

/** "2 up", of agents or checks. */
[[nodiscard]] QString countOfOutcome(Outcome outcome, int count);

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

    /** For the results of before the window was opened: begin, each batch as it is read (oldest first), end. What is
        learned meanwhile comes behind it. */
    void beginRecalling() { m_durations.beginRecalling(); }
    void recall(const ResultBatch &stored) { m_durations.recall(stored); }
    void endRecalling() { showDurations(m_durations.endRecalling()); }

    /** Takes the durations; the cells that show them are told by durationsLearned(), once a batch. */
    void learn(const ResultBatch &results) { showDurations(m_durations.learn(results)); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /** How many checks that are not paused have this verdict. */
    [[nodiscard]] int countOf(Outcome verdict) const;

Q_SIGNALS:
    void durationsLearned();

private:
    /** In the rows of those that had none. */
    void showDurations(std::vector<CheckId> first);
    [[nodiscard]] std::vector<CheckLine> toLines(const QList<CheckRow> &checks) const;

    /** Tasks whose check is not here yet wait in the same place as all others. */
    QHash<CheckId, std::vector<TaskRow>> m_tasks;
    QHash<CheckId, VerdictRow> m_verdicts;
    DurationTrails m_durations;
};

} // namespace vantage
