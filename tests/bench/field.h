// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/join_string.h"
#include "tests/bench/percentiles.h"
#include "tests/soak/sender.h"
#include "tests/support/fake_agent.h"

#include <deque>

namespace vantage {

/** Agents in front of one manager: one that was away for long and has a million results on its disk, with the real
    spool and link, and others whose results come every second. Lives in the thread that made it, and works in that
    thread's event loop. */
class Field : public QObject
{
public:
    static constexpr int checks = 100;
    static constexpr int others = 20;
    static constexpr quint64 backlog = 1'000'000;

    /** One join string for each agent; the first is for the one that is away. */
    explicit Field(const QStringList &invitations);
    ~Field() override;

    /** The configuration that gives each of them all checks, to be there before the manager starts. */
    [[nodiscard]] static QByteArray configuration();

    /** The others' results for a while, with nothing else going on. */
    [[nodiscard]] bool liveAlone();
    /** The outage ends: returns when all is acknowledged. `connected` is called as soon as the agent is back. */
    [[nodiscard]] bool drain(const std::function<void(AgentId)> &connected);

private:
    struct Other
    {
        std::unique_ptr<test::FakeAgent> agent;
        QTimer second;
        std::deque<std::pair<Seq, SteadyTime>> sent; ///< and not acknowledged
    };

    void fillSpool();
    void addOther(const QString &invitation);
    void report(Other &other);
    [[nodiscard]] bool until(const std::function<bool()> &reached);
    void sayAges(const char *when);

    std::unique_ptr<test::Sender> m_away;
    std::vector<QByteArray> m_newest; ///< of each of its tasks
    std::vector<std::unique_ptr<Other>> m_others;
    Percentiles m_ages;
};

} // namespace vantage
