// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace vantage {

/** What may be worth a look, by part of the program. Only warnings show; QT_LOGGING_RULES="vantage.link.debug=true" shows
    more. Nothing secret is written to any of them. */
Q_DECLARE_LOGGING_CATEGORY(linkLog)  ///< vantage.link: connections, what is sent and acknowledged
Q_DECLARE_LOGGING_CATEGORY(spoolLog) ///< vantage.spool: an agent's results on their way
Q_DECLARE_LOGGING_CATEGORY(storeLog) ///< vantage.store: what the manager has on disk
Q_DECLARE_LOGGING_CATEGORY(probeLog) ///< vantage.probe: what was measured
/** vantage.event: what a terminal would show, for a journal. */
Q_DECLARE_LOGGING_CATEGORY(eventLog)

/** Whether standard error is a connection to the journal. */
[[nodiscard]] bool isLoggedByJournal();

/** From here on messages go to standard error: for the journal with their level ("<4>vantage.link: ..."), else with
    time, level and category. A message is one line; control characters are escaped. */
void installLog();

} // namespace vantage
