// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QPalette;

namespace vantage {

enum class Theme : quint8 { System, Light, Dark };

/** Style and palette of the whole program. Light and dark are drawn in Qt's own style, as not every system's can do both;
    `System` brings back what the program began with. */
void applyTheme(Theme theme);
/** Of Theme::Light or Theme::Dark. */
[[nodiscard]] QPalette paletteOf(Theme theme);

} // namespace vantage
