// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/keyed_table.h"

namespace vantage {

/** One line of what was pasted: the check that it describes, or what is wrong with it. */
struct PastedLine
{
    int number = 0; ///< from 1
    QString text;
    CheckSpec check;
    QList<AgentId> agents;
    QString problem; ///< empty where the check can be added

    [[nodiscard]] int key() const { return number; }
};

/** How the lines are to be read: with commas, semicolons or tabs, and perhaps a header that names the columns. */
struct PasteForm
{
    QChar separator = u',';
    QStringList columns = {}; ///< canonical names; empty: guessed from what the cells look like
    int headerLine = 0;       ///< 0: none

    bool operator==(const PasteForm &) const = default;
};

/** Who can be named, and who gets the lines that name nobody. */
struct PasteAgents
{
    QList<AgentRow> known;
    QList<AgentId> usual;
};

[[nodiscard]] PasteForm formOf(const QStringList &lines);
/** Nothing for a line that holds none: empty, a remark behind #, the header. Pure. */
[[nodiscard]] std::optional<PastedLine> readPasted(int number, const QString &line, const PasteForm &form,
                                                   const PasteAgents &agents);

/** What was read, a row a line. */
class PastedModel : public KeyedTable<PastedLine, int>
{
    Q_OBJECT

public:
    explicit PastedModel(QObject *parent = nullptr);

    void setLines(std::vector<PastedLine> lines) { replaceAll(std::move(lines)); }
};

} // namespace vantage
