// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_file.h"
#include "agent/spool/spool_salvage.h"

#include <algorithm>

/* How a new file takes the place of a damaged one. */

namespace vantage {

Seq SpoolFile::newestReadable(Seq known)
{
    return SpoolSalvage(m_database.handle()).newest(known);
}

Result<quint64> SpoolFile::replace(const QString &damaged, const Position &position)
{
    SpoolDatabase source;
    std::ignore = source.open(damaged, 0); // it says that it is damaged
    const SpoolSalvage salvage(source.handle());
    quint64 lost = position.last.value - position.acknowledged.value;
    const QList<SpoolLoss> before = salvage.losses(position.last);
    for (const SpoolLoss &loss : before) {
        const Seq first = std::max(loss.first, Seq(position.acknowledged.value + 1));
        if (first <= loss.last)
            lost -= loss.last.value - first.value + 1; // not with this damage
    }
    const Result<void> begun = transaction([&](Position &next) -> Result<void> {
        next = position;
        next.first = Seq(position.last.value + 1);
        next.bytes = next.acknowledgedBytes = 0;
        for (const SpoolLoss &loss : before) {
            if (const Result<void> added = add(loss); !added)
                return added;
        }
        return {};
    });
    if (!begun)
        return tl::unexpected<Error>(begun.error());
    salvage.readRows(position.last, [&](const QList<SpoolRow> &rows) {
        // A disk that does not take them all is no reason to do without those that it took.
        if (!restore(rows))
            return false;
        lost -= quint64(std::ranges::count_if(
            rows, [&](const SpoolRow &row) { return row.seq > position.acknowledged; }));
        return true;
    });
    return lost;
}

Result<void> SpoolFile::restore(const QList<SpoolRow> &rows)
{
    return transaction([&](Position &next) -> Result<void> {
        for (const SpoolRow &row : rows) {
            if (const Result<void> done = insert(next, row); !done)
                return done;
            next.first = std::min(next.first, row.seq);
            if (row.seq <= next.acknowledged)
                next.acknowledgedBytes += row.bytes.size();
        }
        return {};
    });
}

} // namespace vantage
