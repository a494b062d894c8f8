// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/check.h"
#include "common/check/result.h"
#include "gui-manager/event.h"
#include "gui-manager/verdict/verdict.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace vantage {

enum class AgentState : quint8 { NeverSeen, Online, Reconnecting, Offline };
enum class Confirmation : quint8 { Pending, Confirmed, Rejected };

/** One agent as the window and the commands show it. */
struct AgentRow
{
    AgentId id;
    QString name;
    QString address; ///< empty while never seen
    quint16 port = 0;
    AgentState state = AgentState::NeverSeen;
    QString version;
    std::optional<UtcTime> lastSeen;
    std::optional<Micros> clockOffset; ///< the agent's clock minus the manager's
    std::optional<Micros> clockUncertainty;
    std::optional<Micros> roundTrip;
    std::optional<quint64> spooled; ///< results that wait at the agent; unknown while it has no link
    bool isRevoked = false;         ///< it may not come back
    QString anomaly; ///< "silent", "clock off by ...", "2 tasks rejected": empty when all is well

    bool operator==(const AgentRow &) const = default;
};

/** One check as the configuration has it. */
struct CheckRow
{
    CheckSpec check;
    Revision revision; ///< in which it last changed
    QList<AgentId> agents;

    bool operator==(const CheckRow &) const = default;
};

struct TaskKey
{
    AgentId agent;
    CheckId check;

    bool operator==(const TaskKey &) const = default;
    friend size_t qHash(const TaskKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.agent.value, key.check.value);
    }
};

/** A check at one of its agents. */
struct TaskRow
{
    TaskKey key;
    Revision revision;
    Confirmation confirmation = Confirmation::Pending;
    QString reason;                 ///< why it was rejected
    std::optional<UtcTime> nextRun; ///< as far as the manager can tell
    std::optional<Outcome> lastOutcome;
    std::optional<UtcTime> lastRun;

    bool operator==(const TaskRow &) const = default;
};

/** What undo and redo are about, in the operator's words; empty where there is nothing. */
struct UndoSteps
{
    QString undo;
    QString redo;

    bool operator==(const UndoSteps &) const = default;
};

/** What the window knows: snapshots of plain values, then batched changes (50 ms at most behind). Everything that
    shows state learns it here and nowhere else. Lives in the main thread. */
class Feed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<AgentRow> agents() const = 0;
    [[nodiscard]] virtual QList<CheckRow> checks() const = 0;
    [[nodiscard]] virtual QList<TaskRow> tasks() const = 0;
    /** One for each check. */
    [[nodiscard]] virtual QList<VerdictRow> verdicts() const = 0;
    /** The newest ones, oldest first; bounded. */
    [[nodiscard]] virtual QList<Event> recentEvents() const = 0;
    /** "Listening on 127.0.0.1:54321", or why it does not. */
    [[nodiscard]] virtual QString listening() const = 0;
    [[nodiscard]] virtual UndoSteps undoSteps() const { return {}; }

Q_SIGNALS:
    void agentsChanged(const QList<vantage::AgentRow> &changed, const QList<vantage::AgentId> &removed);
    void checksChanged(const QList<vantage::CheckRow> &changed, const QList<vantage::CheckId> &removed);
    void tasksChanged(const QList<vantage::TaskRow> &changed, const QList<vantage::TaskKey> &removed);
    void verdictsChanged(const QList<vantage::VerdictRow> &changed, const QList<vantage::CheckId> &removed);
    /** Results that are on disk. */
    void resultsStored(const vantage::ResultBatch &batch);
    /** The newest result of tasks whose backlog is still to come: shown, not stored. */
    void resultsPreviewed(const vantage::ResultBatch &batch);
    void eventRaised(const vantage::Event &event);
    void listeningChanged(const QString &text);
    void undoStepsChanged(const vantage::UndoSteps &steps);
};

[[nodiscard]] QLatin1StringView
codeOf(AgentState state); ///< "online", "reconnecting", "offline", "never-seen"
[[nodiscard]] std::optional<AgentState> agentStateFromCode(QStringView code);
[[nodiscard]] QLatin1StringView codeOf(Confirmation confirmation);
[[nodiscard]] QString displayName(AgentState state);
[[nodiscard]] QString displayName(Confirmation confirmation);

/** The stable JSON forms. */
[[nodiscard]] QJsonObject toJson(const AgentRow &agent);
[[nodiscard]] QJsonObject toJson(const CheckRow &check, Secrets secrets = Secrets::Masked);
[[nodiscard]] QJsonObject toJson(const TaskRow &task, const CheckSpec &check);
[[nodiscard]] QJsonObject toJson(const VerdictRow &verdict, const CheckSpec &check);

} // namespace vantage
