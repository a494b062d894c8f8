// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/reason.h"
#include "common/util/ids.h"
#include "common/util/time.h"

#include <QString>

#include <optional>

namespace vantage {

/** The window's pages, in the order of the navigation. */
enum class Place : quint8 { Overview, Agents, Checks, Results, History, Events };

/** Of its icon and of its page in the manual: "overview". */
[[nodiscard]] QString nameOf(Place place);

/** Where a click leads: a page, and what it is to show there. Whatever is not set does not restrict. */
struct Destination
{
    Place place = Place::Overview;
    AgentId agent = {};
    CheckId check = {};
    std::optional<Outcome> outcome = {}; ///< checks of that verdict, or results of that outcome
    std::optional<UtcTime> around = {};  ///< what was then

    bool operator==(const Destination &) const = default;
};

} // namespace vantage
