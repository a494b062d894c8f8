// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"
#include "gui-manager/incident.h"

#include <vector>

namespace vantage {

/** What versions before the store kept incidents left in incidents.json. */
struct IncidentFile
{
    std::vector<Incident> incidents; ///< by their ids
    bool isDamaged = false;          ///< these are what can be read
};

/** Nothing where there is no such file. Blocks. */
[[nodiscard]] std::optional<IncidentFile> readIncidentFile(const QString &path);
/** Once what is in it is in the store: gives it another name, that one, so that it is not taken over twice. */
[[nodiscard]] Result<QString> setIncidentFileAside(const QString &path);

} // namespace vantage
