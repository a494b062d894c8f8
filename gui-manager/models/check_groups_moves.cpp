// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/check_groups.h"

#include <numeric>
#include <span>

/* How the rows that are shown become others. */

namespace vantage {

namespace {

/** More runs of rows than that move together: each costs the view a walk over all rows. */
constexpr int mostRuns = 64;

} // namespace

void CheckGroups::become(std::vector<Entry> entries)
{
    if (entries == m_entries || becomeByRuns(entries))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    // Only what is selected or current has to be found again.
    QHash<Entry, int> rows;
    for (const QModelIndex &old : before)
        rows.insert(m_entries.at(size_t(old.row())), -1);
    for (size_t row = 0; row < entries.size() && !rows.isEmpty(); ++row) {
        if (const auto held = rows.find(entries[row]); held != rows.end())
            *held = int(row);
    }
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int row = rows.value(m_entries.at(size_t(old.row())), -1);
        after += row < 0 ? QModelIndex() : createIndex(row, old.column());
    }
    m_entries = std::move(entries);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

/** Takes away what goes and puts in what comes, if what stays keeps its order and the runs are few. What begins and
    ends alike is not looked at. */
bool CheckGroups::becomeByRuns(const std::vector<Entry> &entries)
{
    const size_t common = std::min(m_entries.size(), entries.size());
    size_t head = 0;
    while (head < common && m_entries[head] == entries[head])
        ++head;
    size_t tail = 0;
    while (tail < common - head &&
           m_entries[m_entries.size() - 1 - tail] == entries[entries.size() - 1 - tail])
        ++tail;
    const std::span was(m_entries.begin() + qsizetype(head), m_entries.end() - qsizetype(tail));
    const std::span becomes(entries.begin() + qsizetype(head), entries.end() - qsizetype(tail));

    // As many, and the same ones: they have only moved, which the sets below would find out late.
    const auto sum = [](const std::span<const Entry> &some) {
        return std::accumulate(some.begin(), some.end(), size_t(0),
                               [](size_t all, const Entry &entry) { return all + qHash(entry); });
    };
    if (was.size() == becomes.size() && sum(was) == sum(becomes))
        return false;
    const QSet<Entry> present(was.begin(), was.end());
    const QSet<Entry> wanted(becomes.begin(), becomes.end());
    std::vector<Entry> staying;
    int runs = 0;
    bool isGoing = false;
    for (const Entry &entry : was) {
        const bool goes = !wanted.contains(entry);
        runs += goes && !isGoing ? 1 : 0;
        isGoing = goes;
        if (!goes)
            staying.push_back(entry);
    }
    size_t next = 0;
    bool isComing = false;
    for (const Entry &entry : becomes) {
        const bool comes = !present.contains(entry);
        runs += comes && !isComing ? 1 : 0;
        isComing = comes;
        if (!comes && staying[next++] != entry)
            return false;
    }
    if (runs > mostRuns)
        return false;

    for (size_t last = m_entries.size() - tail; last > head;) {
        if (wanted.contains(m_entries[last - 1])) {
            --last;
            continue;
        }
        size_t first = last - 1;
        while (first > head && !wanted.contains(m_entries[first - 1]))
            --first;
        beginRemoveRows({}, int(first), int(last) - 1);
        m_entries.erase(m_entries.begin() + qsizetype(first), m_entries.begin() + qsizetype(last));
        endRemoveRows();
        last = first;
    }
    const size_t end = entries.size() - tail;
    for (size_t first = head; first < end;) {
        if (present.contains(entries[first])) {
            ++first;
            continue;
        }
        size_t last = first + 1;
        while (last < end && !present.contains(entries[last]))
            ++last;
        beginInsertRows({}, int(first), int(last) - 1);
        m_entries.insert(m_entries.begin() + qsizetype(first), entries.begin() + qsizetype(first),
                         entries.begin() + qsizetype(last));
        endInsertRows();
        first = last;
    }
    return true;
}

} // namespace vantage
