// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/waiting_notes.h"

#include "gui-manager/store/store_writer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace vantage {

namespace {

template <typename Note>
void add(std::vector<Note> &notes, std::vector<Note> &more)
{
    std::ranges::move(more, std::back_inserter(notes));
}

template <typename Note>
bool forgetOldest(std::vector<Note> &notes)
{
    if (notes.size() <= StoreWriter::notesKept)
        return false;
    notes.erase(notes.begin(), notes.end() - StoreWriter::notesKept);
    return true;
}

bool forgetOldest(std::map<IncidentId, Incident> &incidents)
{
    size_t tooMany = incidents.size() - std::min(incidents.size(), StoreWriter::incidentsKept);
    return std::erase_if(incidents, [&tooMany](const auto &entry) {
               const bool isForgotten = tooMany > 0 && entry.second.until;
               tooMany -= isForgotten ? 1 : 0;
               return isForgotten;
           }) > 0;
}

/** Those of which begin and end are here, or the begin twice. Others stay: a begin without its end would last for ever,
    and so would what is on disk without an end. */
bool forgetOldest(std::vector<Gap> &gaps)
{
    std::map<std::tuple<GapCause, AgentId, CheckId>, size_t> begins;
    std::vector<std::pair<size_t, size_t>> over;
    for (size_t i = 0; i < gaps.size(); ++i) {
        const Gap &gap = gaps[i];
        const std::tuple key(gap.cause, gap.agent, gap.check);
        if (!gap.to) {
            // What begins again while it lasts says nothing new.
            if (!begins.try_emplace(key, i).second)
                over.emplace_back(i, i);
        } else if (const auto begin = begins.extract(key)) {
            over.emplace_back(begin.mapped(), i);
        }
    }
    if (over.size() <= StoreWriter::gapsKept)
        return false;
    over.resize(over.size() - StoreWriter::gapsKept);
    std::vector<bool> isForgotten(gaps.size());
    for (const auto &[begin, end] : over)
        isForgotten[begin] = isForgotten[end] = true;
    size_t index = 0;
    std::erase_if(gaps, [&](const Gap &) { return isForgotten[index++]; });
    return true;
}

/** The newer word on an agent; a key that was revoked stays so. There are no more of them than agents. */
void addHeld(std::vector<HeldId> &held, HeldId news)
{
    const auto known = std::ranges::lower_bound(held, news.agent, {}, &HeldId::agent);
    if (known == held.end() || known->agent != news.agent) {
        held.insert(known, std::move(news));
    } else if (news.revision >= known->revision) {
        news.isRevoked = news.isRevoked || (known->isRevoked && known->key == news.key);
        *known = std::move(news);
    }
}

} // namespace

void addTo(Notes &notes, Notes more)
{
    add(notes.stops, more.stops);
    add(notes.events, more.events);
    for (const auto &[id, incident] : more.incidents)
        notes.incidents.insert_or_assign(id, incident);
    add(notes.gaps, more.gaps);
    for (HeldId &held : more.admissions.held)
        addHeld(notes.admissions.held, std::move(held));
    add(notes.admissions.spent, more.admissions.spent);
}

bool forgetOldest(Notes &notes)
{
    const std::array hasForgotten{forgetOldest(notes.stops), forgetOldest(notes.events),
                                  forgetOldest(notes.incidents), forgetOldest(notes.gaps)};
    return std::ranges::find(hasForgotten, true) != hasForgotten.end();
}

} // namespace vantage
