// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/path_history.h"
#include "gui-manager/history/report.h"
#include "gui-manager/models/rows_model.h"

namespace vantage {

/** A gap with its agent. */
struct GapLine
{
    QString agent;
    HistoryGap gap;
};

[[nodiscard]] std::span<const Column<ReportLine>> availabilityColumns();
[[nodiscard]] std::span<const Column<GapLine>> gapColumns();
[[nodiscard]] std::span<const Column<HopSummary>> hopColumns();
[[nodiscard]] std::span<const Column<PathBand>> pathColumns();

} // namespace vantage
