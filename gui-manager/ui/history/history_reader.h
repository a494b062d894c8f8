// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/history_data.h"
#include "gui-manager/stored_history.h"

#include <QTimer>

namespace vantage {

/** Reads one check's history of some agents. A new reading ends the one before. */
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    /** The newest results that are read for what rollups do not hold, of all agents together and of each one. Of a ping
        only its loss is kept, of a traceroute all of it. */
    static constexpr int mostLosses = 20'000;
    static constexpr int mostPaths = 6'000;
    static constexpr int leastResults = 1000;

    /** A range that lasts until now is read without an end: to some agents it is later. */
    enum class Until { RangeEnd, Now };

    [[nodiscard]] static int mostOf(Kind kind) { return kind == Kind::Traceroute ? mostPaths : mostLosses; }

    explicit HistoryReader(const StoredHistory &history, QObject *parent = nullptr);

    void read(const CheckSpec &check, const QList<AgentId> &agents, const HistoryRange &range, Until until);
    /** What is stored while it reads until now: it goes into the data once, whether the store had it already or not. */
    void hear(const ResultBatch &batch);
    /** The gaps of what was read, as they are now. */
    void readGaps(const HistoryData &data, const QList<AgentId> &agents);
    void cancel();
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }

Q_SIGNALS:
    void ready(const vantage::HistoryData &data);
    void gapsRead(const std::vector<vantage::Gap> &gaps);
    void failed(const QString &error);
    /** While it takes longer than a moment. */
    void busyChanged(bool isBusy);

private:
    struct Reading
    {
        HistoryData data;
        Until until = Until::RangeEnd;
        std::vector<CheckResult> heard;
        int turn = 1;    ///< of reading rollups
        int open = 0;    ///< queries without an answer
        QObject context; ///< last: nothing calls in once it is gone
    };
    /** The rollups of one agent, and how far its results were stored before and after they were read. */
    struct Counting
    {
        AgentId agent;
        Reached before;
        std::vector<Rollup> rollups;
        Reached after;
    };
    using SharedCounting = std::shared_ptr<Counting>;
    struct GapReading
    {
        std::vector<Gap> gaps;
        int open = 0;
        QObject context; ///< last
    };

    void readAgent(AgentId agent, int mostResults);
    void count(AgentId agent);
    void readReached(AgentId agent, Reached &reached, const std::function<void()> &next);
    void readRollups(const SharedCounting &counting, const std::function<void()> &next);
    void take(const SharedCounting &counting);
    [[nodiscard]] bool countAgain();
    void readResults(AgentId agent, int most);
    /** Goes on, unless there was an error. */
    [[nodiscard]] StoredHistory::Done then(std::function<void()> next);
    void end(const Result<void> &done);
    void setBusy(bool isBusy);

    const StoredHistory &m_history;
    std::unique_ptr<Reading> m_reading;
    std::unique_ptr<Reading> m_finished; ///< calls in when it ends: stays until the next begins
    std::unique_ptr<GapReading> m_gaps;
    QTimer m_moment;
    bool m_isBusy = false;
};

} // namespace vantage
