// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/trace_sockets.h"

namespace vantage {

/** One connection attempt for each probe, which needs no privilege. */
[[nodiscard]] std::unique_ptr<TraceSockets>
traceConnections(Poller &poller, const TraceSockets::Target &target, TraceSockets::Listener listener);

} // namespace vantage
