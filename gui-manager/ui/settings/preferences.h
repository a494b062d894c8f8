// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/settings/appearance.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QString>

class QSettings;

namespace vantage {

/** What an operator may choose of the window; what belongs to the manager is not here. */
struct Preferences
{
    enum class Closing : quint8 { Ask, ToTray, Quit }; ///< where there is a tray

    bool startsMinimised = false;
    Closing closing = Closing::Ask;
    bool followsAtStart = true; ///< the newest results

    Theme theme = Theme::System;
    Density density = Density::Comfortable;
    TimeDisplay::Style times = TimeDisplay::Style::Absolute;
    QString zone = {}; ///< an IANA name; empty: the system's

    /** Whether the desktop is told of it. */
    bool notifiesCritical = true; ///< events
    bool notifiesDown = true;
    bool notifiesDegraded = false;
    bool notifiesUp = false;

    [[nodiscard]] static Preferences load(const QSettings &settings);
    void save(QSettings &settings) const;
    /** Theme, density and times, which are the whole program's. */
    void apply() const;

    bool operator==(const Preferences &) const = default;
};

} // namespace vantage
