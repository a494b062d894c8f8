// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/verdict/incident.h"

#include <QObject>

#include <vector>

namespace vantage {

/** Where incidents live over a restart. Lives in the main thread. */
class IncidentStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** All open ones, and the newest of the closed ones, by their ids; blocks. Before the first put(). What is damaged is
        set aside, and `warning` says so. */
    [[nodiscard]] virtual std::vector<Incident> load(QString *warning) = 0;
    /** Adds or replaces; returns at once. */
    virtual void put(const Incident &incident) = 0;
    /** Writes what is not yet on disk; blocks. Nothing is kept after it. */
    virtual Result<void> finish() = 0;

Q_SIGNALS:
    /** A write failed; said once. It is tried again until it succeeds. */
    void trouble(const QString &sentence);
    void recovered();
};

} // namespace vantage
