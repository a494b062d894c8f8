// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"

#include <optional>

namespace vantage {

/** One line of the detail pane. */
struct DetailLine
{
    QString label;
    QString value;
    Mark mark = Mark::None;

    bool operator==(const DetailLine &) const = default;
};

/** A part of a whole, from 0 to 1: drawn as a bar. */
struct DetailBar
{
    double from = 0;
    double to = 0;
    Mark mark = Mark::None;

    bool operator==(const DetailBar &) const = default;
};

struct DetailCell
{
    QString text;
    Mark mark = Mark::None;
    std::optional<DetailBar> bar = {}; ///< below the text, or alone
    bool isNumber = false;

    bool operator==(const DetailCell &) const = default;
};

struct DetailTable
{
    QStringList titles; ///< may be none
    QList<int> widths;  ///< of the columns, in percent
    QList<QList<DetailCell>> rows;

    bool operator==(const DetailTable &) const = default;
};

struct DetailSection
{
    QString title; ///< empty for the first
    QList<DetailLine> lines;
    DetailTable table = {}; ///< below the lines

    bool operator==(const DetailSection &) const = default;
};

/** All there is to know of one row, as text for people; nothing in it is markup. */
struct Details
{
    QString title;
    QList<DetailSection> sections;

    bool operator==(const Details &) const = default;
};

/** result_details.cpp; its phases as a waterfall, its certificate, records and hops as tables. */
[[nodiscard]] Details describe(const CheckResult &result, const AgentsModel &agents,
                               const ChecksModel &checks);
[[nodiscard]] Details describe(const CheckLine &line, const AgentsModel &agents);
[[nodiscard]] Details describe(const AgentLine &line, const ChecksModel &checks);

} // namespace vantage
