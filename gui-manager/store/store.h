// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"
#include "gui-manager/event.h"
#include "gui-manager/incident.h"
#include "gui-manager/store/admissions.h"
#include "gui-manager/store/gaps.h"
#include "gui-manager/store/retention.h"
#include "gui-manager/store/rollup.h"
#include "gui-manager/store/stop_switch.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace vantage {

/** How far an agent's results are on disk. */
struct Cursor
{
    Epoch epoch;
    Seq seq;
    QByteArray digest; ///< of the row at `seq`, as digestOf() makes it; empty where none is known
};

/** A run of one agent's results and losses, in the order of their numbers, that follow each other up to `cursor`. */
struct StoreBatch
{
    AgentId agent;
    Epoch epoch;
    std::vector<CheckResult> results; ///< with agent, epoch, seq
    QList<QByteArray> rows;           ///< the same, each as encodeResult() made it
    QByteArray digest;                ///< of the row at the new cursor; empty where that was lost
    struct Loss
    {
        Seq from;
        Seq to;
        QString cause;

        bool operator==(const Loss &) const = default;
    };
    std::vector<Loss> losses;
    Seq cursor;                            ///< where the agent stands once this is on disk
    std::optional<ClockOffset> clock = {}; ///< of the agent, where it is known
};

/** What became of a batch. */
struct Appended
{
    Seq cursor;       ///< where its agent stands now
    size_t known = 0; ///< so many of its first results were there already, and are not there twice
};

/** An agent was not running, from its last commit to its next start. */
struct AgentStop
{
    AgentId agent;
    Epoch epoch;
    QString bootId; ///< of the start
    UtcTime from{};
    UtcTime to{};
};

/** The account of one epoch of an agent: every number up to `storedTo` is stored or lost. */
struct LedgerEntry
{
    static constexpr int kept = 1000; ///< losses and stops each: the newest
    struct Loss
    {
        StoreBatch::Loss loss;
        UtcTime noted{};
    };
    struct Stop
    {
        UtcTime from{};
        UtcTime to{};
    };

    AgentId agent;
    Epoch epoch;
    Seq storedTo;
    quint64 lost = 0; ///< results
    std::vector<Loss> losses;
    std::vector<Stop> stops;
};

struct LedgerQuery
{
    AgentId agent; ///< none: all of them
};

/** What results to read; everything that is not set does not restrict. */
struct ResultQuery
{
    AgentId agent;
    CheckId check;
    std::optional<UtcTime> from;
    std::optional<UtcTime> to;
    int limit = 0; ///< the newest ones; 0 is all
};

/** Rollups of which buckets start within [from, to). */
struct RollupQuery
{
    RollupLevel level = RollupLevel::Hour;
    AgentId agent;
    CheckId check;
    std::optional<UtcTime> from;
    std::optional<UtcTime> to;
};

struct EventQuery
{
    AgentId agent;
    std::optional<UtcTime> from;
    std::optional<UtcTime> to;
    int limit = 0; ///< the newest ones; 0 is all
};

/** Incidents of which some part lies within [from, to). */
struct IncidentQuery
{
    AgentId agent = {}; ///< one of those that saw it
    CheckId check = {};
    std::optional<UtcTime> from = {};
    std::optional<UtcTime> to = {};
    int limit = 0; ///< the newest ones, and all that are open; 0 is all
};

/** Gaps of which some part lies within [from, to); those of all checks and of all agents are of each one too. */
struct GapQuery
{
    AgentId agent = {};
    CheckId check = {};
    std::optional<UtcTime> from = {};
    std::optional<UtcTime> to = {};
};

/** What is noted beside the results. */
struct Notes
{
    std::vector<AgentStop> stops = {}; ///< what is told again is noted once
    std::vector<Event> events = {};
    std::map<IncidentId, Incident> incidents = {}; ///< added or replaced
    std::vector<Incident> earlierIncidents = {};   ///< added where none with that id is there
    /** Cut off and paused; the other causes follow from results and stops. Without `to` it begins, unless it has
        already; else the one that lasts ends. */
    std::vector<Gap> gaps = {};
    Admissions admissions = {};

    [[nodiscard]] bool isEmpty() const
    {
        return stops.empty() && events.empty() && incidents.empty() && earlierIncidents.empty() &&
               gaps.empty() && admissions.isEmpty();
    }
};

enum class Tending { Step, BeforeClosing };

/** Where results lie. Nothing above this file may know which database it is. An instance belongs to one thread;
    readers make their own. Every call blocks; every error says what failed and where. */
class Store
{
public:
    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    virtual ~Store() = default;

    [[nodiscard]] virtual Result<Cursor> cursor(AgentId agent, Epoch epoch) = 0;
    /** All batches and their cursors in one transaction: after it returns they are on disk, or none of them is. Each
        has its own outcome: one that does not follow its agent's cursor, or that the tables do not take, is left out
        as a Conflict, and what is there already is dropped. */
    [[nodiscard]] virtual Result<std::vector<Result<Appended>>>
    append(const std::vector<StoreBatch> &batches) = 0;
    [[nodiscard]] virtual Result<void> note(const Notes &notes) = 0;

    /** What tend() removes from now on; it begins with that at once. */
    virtual void setRetention(const Retention &retention) = 0;
    /** What can wait, in steps between appends (rollups, retention): true while there is more to do at once. */
    [[nodiscard]] virtual Result<bool> tend(Tending tending) = 0;

    /** Looks at every page: InvalidInput where the store is damaged. May take long. */
    [[nodiscard]] virtual Result<void> check() = 0;
    /** Whether that was done when it was opened. */
    [[nodiscard]] virtual bool isChecked() const = 0;

    // Row by row; `row` returns false to stop.
    /** Oldest first, in the order of storing. */
    [[nodiscard]] virtual Result<void> read(const ResultQuery &query,
                                            const std::function<bool(const CheckResult &)> &row) = 0;
    /** By check, agent and start; with all results that are appended. */
    [[nodiscard]] virtual Result<void> read(const RollupQuery &query,
                                            const std::function<bool(const Rollup &)> &row) = 0;
    /** Oldest first. */
    [[nodiscard]] virtual Result<void> read(const EventQuery &query,
                                            const std::function<bool(const Event &)> &row) = 0;
    /** By begin. */
    [[nodiscard]] virtual Result<void> read(const IncidentQuery &query,
                                            const std::function<bool(const Incident &)> &row) = 0;
    /** By begin. */
    [[nodiscard]] virtual Result<void> read(const GapQuery &query,
                                            const std::function<bool(const Gap &)> &row) = 0;
    /** By agent, each one's oldest epoch first. */
    [[nodiscard]] virtual Result<void> read(const LedgerQuery &query,
                                            const std::function<bool(const LedgerEntry &)> &row) = 0;
    /** The newest result of every task. */
    [[nodiscard]] virtual Result<std::vector<CheckResult>> newest() = 0;
    /** Those that are open, and the last one, so that its number is known; by their ids. */
    [[nodiscard]] virtual Result<std::vector<Incident>> openIncidents() = 0;
    /** Cut off and paused, and not over; by begin. */
    [[nodiscard]] virtual Result<std::vector<Gap>> openGaps() = 0;
    [[nodiscard]] virtual Result<Admissions> admissions() = 0;
};

enum class StoreAccess { Write, Read };

struct StoreSettings
{
    Retention retention = {};
    // Tests let days pass.
    std::function<UtcTime()> utc = utcNow;
    std::function<SteadyTime()> steady = SteadyClock::now;
    std::shared_ptr<StopSwitch> stop = {}; ///< of this store alone; none: nobody stops it
};

/** SQLite (WAL, FULL). Made where it is missing, for Write, and looked through where that takes a moment only.
    InvalidInput means that the file is damaged or not a database. */
[[nodiscard]] Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, StoreAccess access,
                                                             const StoreSettings &settings = {});
/** Gives a damaged file, and what belongs to it, another name: that one. */
[[nodiscard]] Result<QString> setSqliteStoreAside(const QString &path);

} // namespace vantage
