// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/store.h"

namespace vantage {

/* Notes that wait for the disk, as many as StoreWriter says. While it refuses the oldest give way: each of these is true
   where something did. */

[[nodiscard]] bool addTo(Notes &notes, AgentStop stop);
[[nodiscard]] bool addTo(Notes &notes, Event event);
[[nodiscard]] bool addTo(Notes &notes, const Incident &incident);
[[nodiscard]] bool addTo(Notes &notes, Gap gap);
/** All of those, to follow what is there. */
[[nodiscard]] bool addTo(Notes &notes, Notes more);

} // namespace vantage
