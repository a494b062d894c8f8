// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/events_model.h"
#include "gui-manager/ui/page.h"
#include "gui-manager/ui/widgets/sorted_table.h"

#include <QTimer>

class QComboBox;
class QLabel;

namespace vantage {

class EmptyState;

/** What the manager has to say of its agents and of itself, the newest first. What was in front of somebody for a moment
    counts as seen. */
class EventsPage : public Page
{
    Q_OBJECT

public:
    explicit EventsPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Events; }
    [[nodiscard]] QString title() const override;
    void open(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

    static constexpr std::chrono::milliseconds seenAfter{1500};

protected:
    void retranslate() override;
    void updateActions() override;

private:
    void filter();
    void look();
    [[nodiscard]] AgentId currentAgent() const;

    EventsModel &m_events;
    QLabel *m_severityLabel;
    QComboBox *m_severity;
    SortedTable<EventsModel> m_table;
    EmptyState *m_empty;
    QAction *m_showAgent;
    QAction *m_markSeen;
    QTimer m_looking; ///< runs while what is not seen is in front
};

} // namespace vantage
