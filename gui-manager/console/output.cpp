// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/output.h"

#include "common/util/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vantage {
using namespace Qt::StringLiterals;

QStringList TextTable::lines() const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles += column.title;
    const QList<QStringList> rows = QList<QStringList>{titles} + m_rows;

    QList<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(row[i].size(), columnLimit));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += "  "_L1;
            line += m_columns[i].align == Align::Right ? row[i].rightJustified(widths[i])
                                                       : row[i].leftJustified(widths[i]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    }
    return lines;
}

void Output::line(const QString &text) const
{
    m_reply.out(escapeControl(text));
}

void Output::table(const TextTable &table) const
{
    for (const QString &text : table.lines())
        line(text);
}

void Output::json(const QJsonObject &object) const
{
    m_reply.out(jsonLine(object));
}

void Output::say(const QString &text, const QJsonObject &object) const
{
    if (isJson())
        json(object);
    else
        line(text);
}

void Output::error(const QString &text, const QStringList &usage) const
{
    if (isJson()) {
        QJsonObject object{{u"error"_s, text}};
        if (!usage.isEmpty())
            object.insert(u"usage"_s, QJsonArray::fromStringList(usage));
        m_reply.error(jsonLine(object));
        return;
    }
    m_reply.error(escapeControl(text));
    const QString label = CommandRunner::tr("Usage:");
    for (const QString &form : usage)
        m_reply.error((&form == &usage.front() ? label : QString(label.size(), u' ')) + u' ' +
                      escapeControl(form));
}

void Output::warning(const QString &text) const
{
    if (isJson())
        m_reply.error(jsonLine({{u"warning"_s, text}}));
    else
        m_reply.error(CommandRunner::tr("Warning: %1").arg(escapeControl(text)));
}

QString escapeInJson(const QString &json)
{
    QString safe;
    safe.reserve(json.size());
    for (const QChar c : json) {
        // They occur within texts only, where \u stands for the same.
        if (escapeControl(QStringView(&c, 1)).size() > 1)
            safe += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            safe += c;
    }
    return safe;
}

QString jsonLine(const QJsonObject &object)
{
    return escapeInJson(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QString endpointOf(const AgentRow &agent)
{
    if (agent.address.isEmpty())
        return {};
    const QString host = agent.address.contains(u':') ? u'[' + agent.address + u']' : agent.address;
    return host + u':' + QString::number(agent.port);
}

AgentNames::AgentNames(const QList<AgentRow> &agents)
{
    for (const AgentRow &agent : agents) {
        const QString endpoint = endpointOf(agent);
        m_names.insert(agent.id, endpoint.isEmpty()
                                     ? u"agent %1"_s.arg(agent.id.value)
                                     : u"agent %1 (%2)"_s.arg(QString::number(agent.id.value), endpoint));
    }
}

QString AgentNames::of(AgentId agent) const
{
    return m_names.value(agent, u"agent %1"_s.arg(agent.value));
}

} // namespace vantage
