// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/hop_names.h"

#include <algorithm>

namespace vantage {

namespace {

/** The longest that DNS knows. */
constexpr qsizetype longestName = 253;

/** Whoever owns the address says what its name is: nothing but what a name is made of is shown. */
bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

} // namespace

void HopNames::want(const QHostAddress &address)
{
    const auto known = m_names.find(address);
    if (known != m_names.end() && SteadyClock::now() - known->second.asked < lifetime)
        return;
    if (m_underWay >= maximumQuestions)
        return;
    if (known == m_names.end())
        makeRoom();
    Entry &entry = m_names[address]; // an old name is shown until there is a new one
    entry.asked = SteadyClock::now();
    ++m_underWay;
    entry.question = m_resolver.resolveName(
        address, [this, address](const Resolver::Answer &answer) { answered(address, answer); });
}

void HopNames::answered(const QHostAddress &address, const Resolver::Answer &answer)
{
    --m_underWay;
    Entry &entry = m_names.at(address);
    entry.name = isName(answer.name) ? answer.name : QString();
    entry.question = {};
}

/** Seldom: the oldest quarter goes at once, but none that is still asked for. */
void HopNames::makeRoom()
{
    if (m_names.size() < maximumNames)
        return;
    std::vector<SteadyTime> times;
    times.reserve(m_names.size());
    for (const auto &[address, entry] : m_names)
        times.push_back(entry.asked);
    const auto quarter = times.begin() + std::ssize(times) / 4;
    std::nth_element(times.begin(), quarter, times.end());
    std::erase_if(m_names, [limit = *quarter](const auto &each) {
        return each.second.asked <= limit && !each.second.question.isActive();
    });
}

QString HopNames::nameOf(const QHostAddress &address) const
{
    const auto known = m_names.find(address);
    return known != m_names.end() ? known->second.name : QString();
}

} // namespace vantage
