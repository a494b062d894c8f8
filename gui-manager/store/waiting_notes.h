// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/store/store.h"

namespace vantage {

/* Notes that wait for the disk. */

/** To follow what is there. */
void addTo(Notes &notes, Notes more);
/** Leaves as many of each sort as StoreWriter says, and all that says who may join; true where some had to go. */
[[nodiscard]] bool forgetOldest(Notes &notes);

} // namespace vantage
