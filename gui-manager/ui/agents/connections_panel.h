// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/connections_model.h"
#include "gui-manager/ui/page.h"

class QLabel;

namespace vantage {

class EmptyState;
class Later;
class TableView;

/** When an agent was connected and when it was away, read from what is stored while somebody looks. */
class ConnectionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPanel(const PageServices &services, QWidget *parent = nullptr);
    ~ConnectionsPanel() override;

    /** Of no agent where the id is not valid. */
    void show(AgentId agent);

    /** The newest of an agent's events that are looked through. */
    static constexpr int mostEvents = 1000;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void readStops();
    void finish(const Result<void> &done);
    void retranslate();

    PageServices m_services;
    ConnectionsModel *m_model;
    TableView *m_view;
    EmptyState *m_empty;
    QLabel *m_note;
    Later *m_later;
    AgentId m_agent;
    AgentId m_shown; ///< whose connections are in the model
    std::unique_ptr<QObject> m_reading;
    std::vector<Event> m_events;
    std::vector<LedgerEntry::Stop> m_stops;
    QString m_failure;
};

} // namespace vantage
