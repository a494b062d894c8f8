// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/verdict/incident_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace vantage {
using namespace Qt::StringLiterals;

std::optional<IncidentFile> readIncidentFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    const bool isRead = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonValue entries = document.object().value("incidents"_L1);
    IncidentFile found{.incidents = {}, .isDamaged = !isRead || !entries.isArray()};
    std::map<IncidentId, Incident> incidents;
    const QJsonArray array = entries.toArray();
    for (const auto &value : array) {
        if (const std::optional<Incident> incident = incidentFromJson(value.toObject()))
            incidents[incident->id] = *incident;
        else
            found.isDamaged = true;
    }
    for (const auto &[id, incident] : incidents)
        found.incidents.push_back(incident);
    return found;
}

Result<QString> setIncidentFileAside(const QString &path)
{
    const QString aside = path + u".imported"_s;
    QFile::remove(aside);
    QFile file(path);
    if (!file.rename(aside))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("IncidentFile", "%1 cannot be renamed to %2: %3")
                        .arg(path, aside, file.errorString()));
    return aside;
}

} // namespace vantage
