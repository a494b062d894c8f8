// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/column.h"
#include "gui-manager/ui/settings/preferences.h"

#include <QTimer>

namespace vantage {

class ChecksModel;

/** Decides what the desktop is told: what the preferences name, gathered for a moment and never more often than `calm`,
    so that a whole network that fails is one message. */
class Notifier : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        std::chrono::milliseconds gather = std::chrono::seconds(2);
        std::chrono::milliseconds calm = std::chrono::seconds(15);
    };

    Notifier(const Feed &feed, const ChecksModel &checks, const Times &times, QObject *parent);

    void setPreferences(const Preferences &preferences) { m_preferences = preferences; }
    /** What happens meanwhile is not told later either. */
    void setPaused(bool isPaused);

    static constexpr qsizetype mostNamed = 3;

Q_SIGNALS:
    void told(const QString &text, vantage::Mark worst);

private:
    void noteVerdicts(const QList<VerdictRow> &changed, const QList<CheckId> &removed);
    void noteEvent(const Event &event);
    void ask();
    void tell();
    [[nodiscard]] QStringList checkLines(Mark &worst) const;
    [[nodiscard]] QString namesOf(const QList<CheckId> &checks) const;

    const ChecksModel &m_checks;
    Times m_times;
    Preferences m_preferences;
    bool m_isPaused = false;
    QHash<CheckId, Outcome> m_verdicts;
    QHash<CheckId, Outcome> m_before; ///< of those that changed since the last message
    QStringList m_events;
    QTimer m_gathering;
    QTimer m_calm;
};

} // namespace vantage
