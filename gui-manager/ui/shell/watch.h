// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"

#include <QObject>

namespace vantage {

class ChecksModel;
class EventsModel;

/** What is wrong at the moment, in a few numbers: for the navigation, the status bar and the tray. */
class Watch : public QObject
{
    Q_OBJECT

public:
    Watch(const ChecksModel &checks, const EventsModel &events, QObject *parent);

    [[nodiscard]] int down() const { return m_down; }
    [[nodiscard]] int degraded() const { return m_degraded; }
    /** Critical events that nobody has looked at. */
    [[nodiscard]] int unseen() const { return m_unseen; }
    [[nodiscard]] Mark worst() const;

    /** "3 checks are down", and so on; empty where the number is none. */
    [[nodiscard]] QString downText() const;
    [[nodiscard]] QString degradedText() const;
    [[nodiscard]] QString unseenText() const;

Q_SIGNALS:
    void changed();

private:
    void count();

    const ChecksModel &m_checks;
    const EventsModel &m_events;
    int m_down = 0;
    int m_degraded = 0;
    int m_up = 0;
    int m_unseen = 0;
};

} // namespace vantage
