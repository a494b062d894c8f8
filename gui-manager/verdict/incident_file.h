// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/verdict/incident_store.h"

#include <QThreadPool>
#include <QTimer>

#include <map>

namespace vantage {

/** Incidents in one JSON file, replaced as a whole by a thread of its own. Changes that come while it is written go
    together into the next write. */
class IncidentFile : public IncidentStore
{
    Q_OBJECT

public:
    static constexpr size_t closedKept = 1000;

    /** A disk that refuses is asked again after `retryAfter`. */
    explicit IncidentFile(const QString &path,
                          std::chrono::milliseconds retryAfter = std::chrono::seconds(10),
                          QObject *parent = nullptr);
    ~IncidentFile() override;

    std::vector<Incident> load(QString *warning) override;
    void put(const Incident &incident) override;
    Result<void> finish() override;

private:
    void writeNext();
    void written(const Result<void> &result);
    void forgetOldest();

    QString m_path;
    std::map<IncidentId, Incident> m_incidents;
    size_t m_closed = 0; ///< of m_incidents
    QThreadPool m_writer;
    QTimer m_retry;
    bool m_isDirty = false;
    bool m_isWriting = false;
    bool m_isTroubled = false;
};

} // namespace vantage
