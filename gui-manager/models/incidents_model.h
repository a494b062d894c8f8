// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/incident.h"
#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"

namespace vantage {

/** An incident with the names that it had when it was read. */
struct IncidentLine
{
    Incident incident;
    QString check;
    QString agent;

    [[nodiscard]] IncidentId key() const { return incident.id; }
    bool operator==(const IncidentLine &) const = default;
};

/** Incidents as they were read from the history. */
class IncidentsModel : public KeyedTable<IncidentLine, IncidentId>
{
    Q_OBJECT

public:
    explicit IncidentsModel(QObject *parent = nullptr);

    /** These and no others; only what has changed is told. */
    void show(const std::vector<Incident> &incidents, const ChecksModel &checks, const AgentsModel &agents);
    /** Time has gone on: the open ones have grown. */
    void tick();
};

} // namespace vantage
