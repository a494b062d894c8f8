// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/history/history_data.h"

#include <QStringList>

namespace vantage {

/** What a series says at a moment, in a sentence for people and screen readers: the point that lies there, or why there
    is none. */
[[nodiscard]] QString readOut(const HistorySeries &series, const QString &label, UtcTime time);

} // namespace vantage
