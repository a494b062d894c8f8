// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace vantage {

/** How well a text fits what was typed, more is better; none where its letters are not there in that order. Blanks and
    case do not count. Whole pieces are better than scattered letters, beginnings of words better than middles, short
    texts better than long ones. */
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView text);

} // namespace vantage
