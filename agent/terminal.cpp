// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/terminal.h"

#include "common/util/log.h"

namespace vantage {
using namespace Qt::StringLiterals;

Terminal::Terminal(Agent &agent, Verbosity verbosity, int descriptor)
    : m_lines(descriptor)
{
    if (isLoggedByJournal()) {
        // It has a time of its own, and levels; results are in the spool.
        connect(&agent, &Agent::told, this, [](Agent::Tone tone, const QString &sentence) {
            if (tone == Agent::Tone::Warning)
                qCWarning(eventLog).noquote() << sentence;
            else
                qCInfo(eventLog).noquote() << sentence;
        });
        return;
    }
    connect(&agent, &Agent::told, this, [this, verbosity](Agent::Tone tone, const QString &sentence) {
        if (tone != Agent::Tone::Notice || verbosity == Verbosity::All)
            m_lines.write(u"%1  %2%3"_s.arg(toIso8601Millis(utcNow()),
                                            tone == Agent::Tone::Warning ? u"WARNING: "_s : QString(),
                                            sentence));
    });
    if (verbosity == Verbosity::All)
        connect(&agent, &Agent::measured, this,
                [this](const CheckResult &result) { m_lines.write(toLine(result)); });
}

} // namespace vantage
