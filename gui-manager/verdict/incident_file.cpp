// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/verdict/incident_file.h"

#include "common/util/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const std::map<IncidentId, Incident> &incidents)
{
    QJsonArray array;
    for (const auto &[id, incident] : incidents)
        array.append(toJson(incident));
    return QJsonDocument(QJsonObject{{u"incidents"_s, array}}).toJson();
}

} // namespace

IncidentFile::IncidentFile(const QString &path, std::chrono::milliseconds retryAfter, QObject *parent)
    : IncidentStore(parent)
    , m_path(path)
{
    m_writer.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &IncidentFile::writeNext);
}

IncidentFile::~IncidentFile()
{
    m_writer.waitForDone();
}

std::vector<Incident> IncidentFile::load(QString *warning)
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    const bool isRead = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    const QJsonValue entries = document.object().value("incidents"_L1);
    bool isDamaged = !isRead || !entries.isArray();
    std::vector<Incident> incidents;
    const QJsonArray array = entries.toArray();
    for (const auto &value : array) {
        if (const std::optional<Incident> incident = incidentFromJson(value.toObject()))
            m_incidents[incident->id] = *incident;
        else
            isDamaged = true;
    }
    if (isDamaged) {
        const QString aside = m_path + u".broken"_s;
        QFile::remove(aside);
        const bool isKept = file.copy(aside);
        *warning = isKept ? tr("%1 is damaged; what can be read of it is kept, and it is set aside as %2")
                                .arg(m_path, aside)
                          : tr("%1 is damaged; what can be read of it is kept").arg(m_path);
    }
    for (const auto &[id, incident] : m_incidents) {
        m_closed += incident.until ? 1 : 0;
        incidents.push_back(incident);
    }
    return incidents;
}

void IncidentFile::put(const Incident &incident)
{
    const auto known = m_incidents.find(incident.id);
    const bool wasClosed = known != m_incidents.end() && known->second.until;
    m_closed += !wasClosed && incident.until ? 1 : 0;
    m_incidents[incident.id] = incident;
    forgetOldest();
    m_isDirty = true;
    writeNext();
}

void IncidentFile::forgetOldest()
{
    for (auto it = m_incidents.begin(); m_closed > closedKept && it != m_incidents.end();) {
        if (it->second.until) {
            it = m_incidents.erase(it);
            --m_closed;
        } else {
            ++it;
        }
    }
}

void IncidentFile::writeNext()
{
    if (m_isWriting || !m_isDirty)
        return;
    m_retry.stop();
    m_isDirty = false;
    m_isWriting = true;
    m_writer.start([this, incidents = m_incidents] {
        const Result<void> result = writePrivateFile(m_path, bytesOf(incidents));
        QMetaObject::invokeMethod(this, [this, result] { written(result); });
    });
}

void IncidentFile::written(const Result<void> &result)
{
    m_isWriting = false;
    if (!result && !m_isTroubled)
        Q_EMIT trouble(result.error().message);
    if (result && m_isTroubled)
        Q_EMIT recovered();
    m_isTroubled = !result;
    if (result)
        return writeNext();
    m_isDirty = true;
    m_retry.start();
}

Result<void> IncidentFile::finish()
{
    m_retry.stop();
    m_writer.waitForDone();
    // Whether the last write came through is not heard any more.
    if (!m_isDirty && !m_isWriting)
        return {};
    m_isDirty = false;
    return writePrivateFile(m_path, bytesOf(m_incidents));
}

} // namespace vantage
