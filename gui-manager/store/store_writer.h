// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/backlog.h"
#include "gui-manager/store/store.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace vantage {

/** How far a commit brought one agent. */
struct Committed
{
    AgentId agent;
    Epoch epoch;
    Seq seq;
};

/** What a store tells when it is opened. */
struct OpenedStore
{
    static constexpr int eventsTold = 1000;
    std::vector<CheckResult> newest; ///< of every task
    std::vector<Event> events;       ///< the newest, oldest first
    std::vector<Incident> incidents; ///< see Store::openIncidents()
    std::vector<Gap> openGaps;       ///< cut off and paused: of the time before
    Admissions admissions;
    bool isChecked = true; ///< else somebody should look through it at leisure
    QString warning;       ///< that a damaged store was set aside, and as what; else empty
};

/** The one writer of the store, on a thread of its own. What is handed over while a commit runs goes together into
    the next, as far as one can hold it: at once when idle, at most one commit in 20 ms under load. A commit that fails
    is tried again until it succeeds; meanwhile nothing is acknowledged, so how much may wait is bounded by the credit
    that the agents have. Between commits it tends the store; a store that turns out to be damaged is set aside, and a
    new one begun. */
class StoreWriter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds commitEvery{20};
    static constexpr std::chrono::milliseconds retryEvery{1000};
    static constexpr std::chrono::milliseconds tendEvery{1000}; ///< when idle
    static constexpr size_t resultsOfCommit = 20'000; ///< and the rest of a batch; others wait for the next
    static constexpr size_t notesKept = 1000;         ///< of each sort, while the disk refuses
    static constexpr size_t incidentsKept = 10'000;   ///< that are over; no open one is forgotten
    static constexpr size_t gapsKept = 1000;          ///< that are over

    explicit StoreWriter(QObject *parent = nullptr);
    ~StoreWriter() override;

    /** Opens the store in its thread; blocks. A file that is damaged or no database is set aside. `earlier` are
        incidents of a version that kept them elsewhere: those that are not there yet are on disk when it returns. */
    [[nodiscard]] Result<OpenedStore> open(const QString &path, const StoreSettings &settings = {},
                                           std::vector<Incident> earlier = {});
    /** Commits what is waiting and closes; blocks. What the disk refuses then has to be sent again. */
    void close();

    /** Blocks until what was handed over is on disk, but no longer than that. Not in the thread of the writer. */
    void settle(std::chrono::milliseconds patience);

    /** Any thread; returns at once. */
    void submit(StoreBatch batch);
    /** Any thread; on disk soon. */
    void note(AgentStop stop);
    void note(Event event);
    void note(const Incident &incident); ///< replaces the one with its number
    void note(Gap gap);                  ///< see Notes
    void note(Admissions admissions);
    /** Any thread; what is older goes from now on. */
    void setRetention(const Retention &retention);
    /** Any thread; cursorFound() with the same token follows after all that was submitted before is on disk. */
    void askCursor(quint64 token, AgentId agent, Epoch epoch);
    /** Kept by whoever shows what was committed. */
    [[nodiscard]] Backlog &backlog() { return m_backlog; }

Q_SIGNALS:
    // All of them are emitted in the writer's thread.
    void committed(const std::vector<vantage::Committed> &cursors, const vantage::ResultBatch &results);
    /** This batch does not follow what the agent has on disk: its session has to begin anew. */
    void refused(vantage::AgentId agent, vantage::Epoch epoch, const QString &reason);
    /** `error` is empty where the cursor is known. */
    void cursorFound(quint64 token, const vantage::Cursor &cursor, const QString &error);
    /** The disk refuses results; said once, until it takes them again. */
    void trouble(const QString &sentence);
    /** It refuses for so long that notes are forgotten, the oldest first; said once, like trouble(). */
    void forgetting();
    void recovered();
    /** The store was damaged; it was set aside, and a new one begun: all sessions have to ask for their cursors. */
    void restarted(const QString &warning);

private:
    Backlog m_backlog;
    struct Question
    {
        quint64 token = 0;
        AgentId agent;
        Epoch epoch;
        quint64 after = 0; ///< so many batches
    };
    /** What is being done; batches and notes stay until the disk has taken them. */
    struct Work
    {
        std::vector<StoreBatch> batches;
        Notes notes;
        std::vector<Question> questions;
        std::optional<Retention> retention;
        quint64 taken = 0; ///< so many batches so far

        [[nodiscard]] bool isDone() const { return batches.empty() && notes.isEmpty(); }
    };

    [[nodiscard]] Result<OpenedStore> openStore();
    [[nodiscard]] Result<OpenedStore> readStore();
    [[nodiscard]] static Result<OpenedStore> readOpened(Store &store);
    /** Says that, and as what. */
    [[nodiscard]] Result<QString> setAside(const Error &damage) const;
    void loop();
    void serve(Work &work);
    void adopt(const Retention &retention);
    /** Is it damage? */
    void look(const Error &error);
    void beginAnew(Work &work);
    void refuse(const Error &error);
    void recover();
    void add(Notes notes);
    /** Waits until there is something to do, or it is time to tend the store; false once it is being closed. */
    bool takeWork(Work &work);
    /** False where the disk refused something: that stays in `work`. */
    [[nodiscard]] bool commit(Work &work);
    /** As much as goes into one commit, and the questions of which the answer is known then. */
    void takeBatches(Work &work);
    void tell(std::vector<StoreBatch> &batches, const std::vector<Result<Appended>> &outcomes);
    void answer(const Work &work);

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Store> m_store; ///< used in m_thread only; none while a damaged one cannot be replaced

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<StoreBatch> m_batches;     ///< guarded by m_mutex
    size_t m_waiting = 0;                 ///< guarded by m_mutex: results in m_batches
    quint64 m_submitted = 0;              ///< guarded by m_mutex: so many batches so far
    Notes m_notes;                        ///< guarded by m_mutex
    std::vector<Question> m_questions;    ///< guarded by m_mutex
    std::optional<Retention> m_retention; ///< guarded by m_mutex: another one
    bool m_closing = false;               ///< guarded by m_mutex

    SteadyTime m_lastCommit{};
    SteadyTime m_tendNext{}; ///< later than now after a failure
    bool m_hasMoreToTend = false;
    QString m_path;
    StoreSettings m_settings;
    std::vector<Incident> m_earlier;
    std::optional<Error> m_damage; ///< until a new store is begun
    QString m_damageTold;          ///< what restarted() will say, once the damaged one is set aside
    bool m_refused = false;
    bool m_isForgetting = false; ///< and that has been said
    QString m_refusal;
};

} // namespace vantage
