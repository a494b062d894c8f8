// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"

/* Values that look like those of a real installation, for tests and pictures. */

namespace vantage::test {

[[nodiscard]] QList<AgentRow> sampleAgents();
[[nodiscard]] QList<CheckRow> sampleChecks();
[[nodiscard]] QList<TaskRow> sampleTasks();
[[nodiscard]] QList<VerdictRow> sampleVerdicts();

/** The `n`-th of a sequence of results that has every outcome, long and short texts, and repeats itself. */
[[nodiscard]] CheckResult sampleResult(quint64 n);
[[nodiscard]] ResultBatch sampleBatch(quint64 first, size_t count);

} // namespace vantage::test
