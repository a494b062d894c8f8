// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vantage {

/** For how long the window stands still while ten thousand checks are grouped, sorted and filtered in it, and under
    20,000 results a second of them. */
void benchChecksPage();

} // namespace vantage
