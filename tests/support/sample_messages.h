// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/messages.h"

namespace vantage::test {

/** Every member set, none to its default. */
[[nodiscard]] CheckResult sampleResult();
[[nodiscard]] Task sampleTask();
/** One message of each type at least, with every member set. */
[[nodiscard]] std::vector<Message> sampleMessages();

} // namespace vantage::test
