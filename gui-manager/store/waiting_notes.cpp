// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/waiting_notes.h"

#include "gui-manager/store/store_writer.h"

#include <algorithm>
#include <tuple>

namespace vantage {

namespace {

template <typename Note>
bool addNote(std::vector<Note> &notes, Note note)
{
    const bool isFull = notes.size() >= StoreWriter::notesKept;
    if (isFull)
        notes.erase(notes.begin());
    notes.push_back(std::move(note));
    return isFull;
}

bool addIncident(std::map<IncidentId, Incident> &incidents, const Incident &incident)
{
    incidents[incident.id] = incident;
    if (incidents.size() <= StoreWriter::incidentsKept)
        return false;
    const auto oldest =
        std::ranges::find_if(incidents, [](const auto &entry) { return entry.second.until.has_value(); });
    if (oldest == incidents.end())
        return false;
    incidents.erase(oldest);
    return true;
}

/** Takes out the oldest gaps of which begin and end are here, until half as many are left. Others stay: a begin without
    its end would last for ever, and so would what is on disk without an end. */
bool forgetGaps(std::vector<Gap> &gaps)
{
    std::map<std::tuple<GapCause, AgentId, CheckId>, size_t> begins;
    std::vector<bool> isForgotten(gaps.size());
    size_t left = gaps.size();
    for (size_t i = 0; i < gaps.size() && left > StoreWriter::gapsKept / 2; ++i) {
        const Gap &gap = gaps[i];
        const std::tuple key(gap.cause, gap.agent, gap.check);
        if (!gap.to) {
            // What begins again while it lasts says nothing new.
            if (!begins.try_emplace(key, i).second) {
                isForgotten[i] = true;
                --left;
            }
        } else if (const auto begin = begins.extract(key)) {
            isForgotten[begin.mapped()] = isForgotten[i] = true;
            left -= 2;
        }
    }
    size_t index = 0;
    return std::erase_if(gaps, [&](const Gap &) { return isForgotten[index++]; }) > 0;
}

bool addGap(std::vector<Gap> &gaps, Gap gap)
{
    gaps.push_back(std::move(gap));
    // Not each time: where many last there may be little to take out.
    return gaps.size() % StoreWriter::gapsKept == 0 && forgetGaps(gaps);
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

bool addTo(Notes &notes, AgentStop stop)
{
    return addNote(notes.stops, std::move(stop));
}

bool addTo(Notes &notes, Event event)
{
    return addNote(notes.events, std::move(event));
}

bool addTo(Notes &notes, const Incident &incident)
{
    return addIncident(notes.incidents, incident);
}

bool addTo(Notes &notes, Gap gap)
{
    return addGap(notes.gaps, std::move(gap));
}

bool addTo(Notes &notes, Notes more)
{
    bool hasForgotten = false;
    for (AgentStop &stop : more.stops)
        hasForgotten |= addTo(notes, std::move(stop));
    for (Event &event : more.events)
        hasForgotten |= addTo(notes, std::move(event));
    for (const auto &[id, incident] : more.incidents)
        hasForgotten |= addTo(notes, incident);
    for (Gap &gap : more.gaps)
        hasForgotten |= addTo(notes, std::move(gap));
    for (HeldId &held : more.admissions.held)
        addHeld(notes.admissions.held, std::move(held));
    for (QByteArray &hash : more.admissions.spent)
        hasForgotten |= addNote(notes.admissions.spent, std::move(hash));
    return hasForgotten;
}

} // namespace vantage
