// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/report.h"

#include <atomic>

namespace vantage {

enum class ReportForm { Html, Pdf, Csv };

/** How a file is written, and to whom it matters; in any thread. */
struct ReportFile
{
    QString path;
    ReportForm form = ReportForm::Html;
    std::shared_ptr<const std::atomic<bool>>
        isWanted; ///< else it is given up soon, and nothing is left behind
    std::function<void(int page, int all)> progressed; ///< of a PDF
};

/** The file is there under its name once it is whole. May take long. */
[[nodiscard]] Result<void> writeReport(const Report &report, const ReportFile &wanted);

} // namespace vantage
