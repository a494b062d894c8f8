// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "agent/agent_options.h"
#include "common/util/line_writer.h"

namespace vantage {

/** Prints what an agent does: the connection, the configuration, each result. A terminal that is held with Ctrl+S holds
    no check. */
class Terminal : public QObject
{
    Q_OBJECT

public:
    Terminal(Agent &agent, Verbosity verbosity, int descriptor);

private:
    LineWriter m_lines;
};

} // namespace vantage
