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

    explicit HistoryReader(const StoredHistory &history, QObject *parent = nullptr);

    void read(const CheckSpec &check, const QList<AgentId> &agents, const HistoryRange &range);
    void cancel();
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }

Q_SIGNALS:
    void ready(const vantage::HistoryData &data);
    void failed(const QString &error);
    /** While it takes longer than a moment. */
    void busyChanged(bool isBusy);

private:
    struct Reading
    {
        HistoryData data;
        int open = 0;    ///< queries without an answer
        QObject context; ///< last: nothing calls in once it is gone
    };

    void readAgent(AgentId agent, int mostResults);
    void readResults(AgentId agent, int most);
    void end(const Result<void> &done);
    void setBusy(bool isBusy);

    const StoredHistory &m_history;
    std::unique_ptr<Reading> m_reading;
    std::unique_ptr<Reading> m_finished; ///< calls in when it ends: stays until the next begins
    QTimer m_moment;
    bool m_isBusy = false;
};

} // namespace vantage
