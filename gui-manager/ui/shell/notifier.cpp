// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/shell/notifier.h"

#include "common/util/text.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/time_display.h"

#include <QLocale>

namespace vantage {
using namespace Qt::StringLiterals;

Notifier::Notifier(const Feed &feed, const ChecksModel &checks, const Times &times, QObject *parent)
    : QObject(parent)
    , m_checks(checks)
    , m_times(times)
{
    for (const VerdictRow &row : feed.verdicts())
        m_verdicts.insert(row.check, row.verdict);
    for (QTimer *timer : {&m_gathering, &m_calm}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Notifier::tell);
    }
    connect(&feed, &Feed::verdictsChanged, this, &Notifier::noteVerdicts);
    connect(&feed, &Feed::eventRaised, this, &Notifier::noteEvent);
}

void Notifier::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_before.clear();
    m_events.clear();
}

void Notifier::noteVerdicts(const QList<VerdictRow> &changed, const QList<CheckId> &removed)
{
    for (const CheckId check : removed) {
        m_verdicts.remove(check);
        m_before.remove(check);
    }
    for (const VerdictRow &row : changed) {
        const Outcome before = m_verdicts.value(row.check, Outcome::Unknown);
        m_verdicts.insert(row.check, row.verdict);
        if (before == row.verdict || m_isPaused)
            continue;
        if (!m_before.contains(row.check))
            m_before.insert(row.check, before);
        ask();
    }
}

void Notifier::noteEvent(const Event &event)
{
    if (event.severity != Severity::Critical || m_isPaused || !m_preferences.notifiesCritical)
        return;
    if (m_preferences.notifiesDown && event.code.startsWith("incident-"_L1))
        return; // the verdict says the same
    m_events += escapeControl(event.text);
    ask();
}

void Notifier::ask()
{
    if (!m_gathering.isActive() && !m_calm.isActive())
        m_gathering.start(m_times.gather);
}

void Notifier::tell()
{
    Mark worst = Mark::Up;
    QStringList lines = checkLines(worst);
    if (!m_events.isEmpty()) {
        worst = Mark::Down;
        lines += m_events.mid(0, mostNamed);
        if (const qsizetype more = m_events.size() - mostNamed; more > 0)
            lines += tr("%n more critical event(s)", nullptr, int(more));
    }
    m_before.clear();
    m_events.clear();
    if (lines.isEmpty())
        return;
    m_calm.start(m_times.calm);
    Q_EMIT told(lines.join(u'\n'), worst);
}

QStringList Notifier::checkLines(Mark &worst) const
{
    QList<CheckId> down;
    QList<CheckId> degraded;
    QList<CheckId> up;
    for (auto [check, before] : m_before.asKeyValueRange()) {
        const Outcome now = m_verdicts.value(check, Outcome::Unknown);
        if (now == before)
            continue; // it went and came back
        if (now == Outcome::Down && m_preferences.notifiesDown)
            down += check;
        else if (now == Outcome::Degraded && before != Outcome::Down && m_preferences.notifiesDegraded)
            degraded += check;
        else if (now == Outcome::Up && badnessOf(before) > 0 && m_preferences.notifiesUp)
            up += check;
    }
    QStringList lines;
    if (!down.isEmpty())
        lines += tr("%n check(s) down: %1", nullptr, int(down.size())).arg(namesOf(down));
    if (!degraded.isEmpty())
        lines += tr("%n check(s) degraded: %1", nullptr, int(degraded.size())).arg(namesOf(degraded));
    if (!up.isEmpty())
        lines += tr("%n check(s) up again: %1", nullptr, int(up.size())).arg(namesOf(up));
    if (!down.isEmpty())
        worst = Mark::Down;
    else if (!degraded.isEmpty())
        worst = Mark::Degraded;
    return lines;
}

QString Notifier::namesOf(const QList<CheckId> &checks) const
{
    QList<CheckId> sorted = checks;
    std::sort(sorted.begin(), sorted.end());
    QStringList names;
    for (const CheckId check : sorted.mid(0, mostNamed)) {
        const CheckLine *line = m_checks.find(check);
        names += line ? isolated(escapeControl(checkTitle(line->row.check))) : QString::number(check.value);
    }
    if (sorted.size() > mostNamed)
        names += tr("%n more", nullptr, int(sorted.size() - mostNamed));
    return QLocale().createSeparatedList(names);
}

} // namespace vantage
