// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/gaps.h"

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array causes = {"stopped"_L1, "lost"_L1, "cut-off"_L1, "paused"_L1};

} // namespace

QLatin1StringView codeOf(GapCause cause)
{
    return causes.at(size_t(cause));
}

std::optional<GapCause> gapCauseFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(causes, [code](QLatin1StringView known) { return known == code; });
    return found == causes.end() ? std::nullopt : std::optional(GapCause(found - causes.begin()));
}

} // namespace vantage
