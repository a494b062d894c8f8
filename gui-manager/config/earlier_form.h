// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/config/configuration.h"

namespace vantage {

/** The earlier version's data.json: client ids, each with a list of tasks. `json` is a valid JSON object. A
   task that is not right is kept out, and told with its place. */
[[nodiscard]] Configuration readEarlierForm(const QByteArray &json, QStringList &warnings);

} // namespace vantage
