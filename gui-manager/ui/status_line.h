// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"

#include <QTimer>

class QLabel;
class QStatusBar;
class QToolButton;

namespace vantage {

class AgentsModel;
class ChecksModel;
class Watch;

/** Fills the window's status bar: where it listens, what nobody has seen yet, how the checks are, who is online, how much comes in. */
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar *bar, Feed &feed, const AgentsModel &agents, const ChecksModel &checks,
               const Watch &watch);

    void retranslate()
    {
        show();
        showUnseen();
        showListening(m_feed.listening());
    }

Q_SIGNALS:
    /** Somebody wants to see the critical events. */
    void eventsWanted();
    /** About once a second. */
    void rateChanged(double resultsPerSecond);

private:
    void show();
    void showUnseen();
    void showListening(const QString &text);
    void measure();

    const Feed &m_feed;
    const AgentsModel &m_agents;
    const ChecksModel &m_checks;
    const Watch &m_watch;
    QLabel *m_listening;
    QToolButton *m_critical; ///< stands out until the events have been looked at
    QLabel *m_verdicts;      ///< how many checks are up, down, ...
    QLabel *m_online;
    QLabel *m_rate;
    QTimer m_second;
    QList<qsizetype> m_counts; ///< results of each of the last seconds
    qsizetype m_count = 0;
    double m_perSecond = 0;
};

} // namespace vantage
