// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QByteArray>
#include <QString>

namespace vantage {

/** The content of a file that a check names: a regular one of at most 1 MiB. Pipes and devices, which never end or answer
    nothing, get a sentence instead of the agent's time. */
[[nodiscard]] Result<QByteArray> readSmallFile(const QString &path);

} // namespace vantage
