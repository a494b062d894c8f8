// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/shell/watch.h"

#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/events_model.h"
#include "gui-manager/ui/widgets/later.h"

namespace vantage {

Watch::Watch(const ChecksModel &checks, const EventsModel &events, QObject *parent)
    : QObject(parent)
    , m_checks(checks)
    , m_events(events)
{
    auto *later = new Later(this);
    connect(later, &Later::due, this, &Watch::count);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&checks),
                                            static_cast<const QAbstractItemModel *>(&events)}) {
        connect(model, &QAbstractItemModel::rowsInserted, later, &Later::ask);
        connect(model, &QAbstractItemModel::rowsRemoved, later, &Later::ask);
        connect(model, &QAbstractItemModel::modelReset, later, &Later::ask);
        connect(model, &QAbstractItemModel::dataChanged, later, &Later::ask);
    }
    count();
}

void Watch::count()
{
    m_up = m_checks.countOf(Outcome::Up);
    m_down = m_checks.countOf(Outcome::Down);
    m_degraded = m_checks.countOf(Outcome::Degraded);
    m_unseen = m_events.unseen(Severity::Critical);
    Q_EMIT changed();
}

Mark Watch::worst() const
{
    if (m_down > 0)
        return Mark::Down;
    if (m_degraded > 0)
        return Mark::Degraded;
    return m_up > 0 ? Mark::Up : Mark::Unknown;
}

QString Watch::downText() const
{
    return m_down == 0 ? QString() : tr("%n check(s) down", nullptr, m_down);
}

QString Watch::degradedText() const
{
    return m_degraded == 0 ? QString() : tr("%n check(s) degraded", nullptr, m_degraded);
}

QString Watch::unseenText() const
{
    return m_unseen == 0 ? QString() : tr("%n critical event(s) not seen", nullptr, m_unseen);
}

} // namespace vantage
