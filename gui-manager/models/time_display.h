// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QDateTime>
#include <QTimeZone>

namespace vantage {

/** How times are shown to whoever looks; one for the whole program, as the language is. */
struct TimeDisplay
{
    enum class Style : quint8 { Absolute, Relative };
    Style style = Style::Absolute;
    QTimeZone zone = {}; ///< invalid: the system's

    bool operator==(const TimeDisplay &) const = default;
};

/** What shows times has to be painted anew after this. */
void setTimeDisplay(const TimeDisplay &display);
[[nodiscard]] const TimeDisplay &timeDisplay();
/** In the zone that times are shown in. */
[[nodiscard]] QDateTime shownTime(UtcTime time);
/** What is read for itself whatever stands around it (a time, a duration, an address, a name), so that it keeps its
    order in a window that is laid out from right to left; in others the text as it is. */
[[nodiscard]] QString isolated(const QString &text);
/** A sentence in which each "host:port" is. */
[[nodiscard]] QString withIsolatedAddresses(QString text);
/** Without what isolated() added: for the clipboard. */
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace vantage
