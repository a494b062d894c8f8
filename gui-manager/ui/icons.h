// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace vantage {

/** One of resources/icons, drawn in the text colour of the palette at the time, at any size. */
[[nodiscard]] QIcon icon(const QString &name);
/** The program's own, in its colours. */
[[nodiscard]] QIcon programIcon();

} // namespace vantage
