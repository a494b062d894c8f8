// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "agent/agent_options.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vantage {

/** Prints what an agent does. Lines are written by a thread of their own, so that a terminal that is held
   with Ctrl+S holds no check; what cannot be written meanwhile is left out, and told. */
class Terminal : public QObject
{
    Q_OBJECT

public:
    Terminal(Agent &agent, Verbosity verbosity, int descriptor);
    ~Terminal() override;

    void print(const QString &line);

private:
    void writeAll();

    int m_descriptor;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QByteArray m_waiting;
    quint64 m_leftOut = 0;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace vantage
