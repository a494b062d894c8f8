// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"

namespace vantage {

/** One line of the detail pane. */
struct DetailLine
{
    QString label;
    QString value;
    Mark mark = Mark::None;

    bool operator==(const DetailLine &) const = default;
};

struct DetailSection
{
    QString title; ///< empty for the first
    QList<DetailLine> lines;

    bool operator==(const DetailSection &) const = default;
};

/** All there is to know of one row, as text for people; nothing in it is markup. */
struct Details
{
    QString title;
    QList<DetailSection> sections;

    bool operator==(const Details &) const = default;
};

[[nodiscard]] Details describe(const CheckResult &result, const AgentsModel &agents,
                               const ChecksModel &checks);
[[nodiscard]] Details describe(const CheckLine &line, const AgentsModel &agents);
[[nodiscard]] Details describe(const AgentLine &line, const ChecksModel &checks);

} // namespace vantage
