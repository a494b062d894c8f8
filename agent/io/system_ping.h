// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/icmp_engine.h"
#include "agent/wire/ping_output.h"

#include <QProcess>

namespace vantage {

/** The system's `ping`, which often may what this agent may not: one run of it, for a check where IcmpEngine has an
    objection. Its times are the program's own. */
class SystemPing
{
public:
    struct Order
    {
        IcmpEngine::Echo echo;
        int count = 4;
        Micros spacing{};
        Micros patience{};
    };
    /** What it printed; not whole where it could not ping. May destroy the SystemPing. Never called from the constructor. */
    using Done = std::function<void(const PingOutput &)>;

    /** Its file; empty where the system has none. */
    [[nodiscard]] static QString program();
    [[nodiscard]] static QStringList arguments(const Order &order);

    SystemPing(const QString &program, const Order &order, Done done);
    /** Kills it where it runs. */
    ~SystemPing();
    SystemPing(const SystemPing &) = delete;
    SystemPing &operator=(const SystemPing &) = delete;

    [[nodiscard]] bool isRunning() const { return m_process->state() == QProcess::Running; }
    /** What it has printed so far. */
    [[nodiscard]] PingOutput output();

private:
    void read();
    void ended();

    const int m_count;
    Done m_done;
    QProcess *m_process; ///< deleted later: this may be destroyed within its signals
    QByteArray m_printed;
    QObject m_context; ///< what is still queued for it goes with this
};

} // namespace vantage
