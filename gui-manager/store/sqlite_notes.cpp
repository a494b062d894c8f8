// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_notes.h"

#include "gui-manager/store/sqlite_history.h"

#include <limits>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

// clang-format off
#define VANTAGE_INCIDENT_COLUMNS "id, chk, since, until, worst, agent, agents, outcome, reason, description"
#define VANTAGE_INCIDENT_VALUES " INTO incident (" VANTAGE_INCIDENT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
constexpr auto putIncident = "INSERT OR REPLACE" VANTAGE_INCIDENT_VALUES ""_L1;
constexpr auto addIncident = "INSERT OR IGNORE" VANTAGE_INCIDENT_VALUES ""_L1;
// clang-format on

QVariant timeOrNull(std::optional<UtcTime> time)
{
    return time ? QVariant(toColumn(*time)) : QVariant();
}

std::optional<UtcTime> timeUnlessNull(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(timeFromColumn(query.value(column)));
}

/** The driver takes an empty text that is null for NULL. */
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/** " 1 2 5 ": each with blanks around it, so that one is found. */
QString textOf(const QList<AgentId> &agents)
{
    QString text = u" "_s;
    for (const AgentId agent : agents)
        text += QString::number(agent.value) + u' ';
    return text;
}

QList<AgentId> agentsOf(const QString &text)
{
    QList<AgentId> agents;
    for (const QString &agent : text.split(u' ', Qt::SkipEmptyParts))
        agents += AgentId(agent.toULongLong());
    return agents;
}

Result<void> write(SqliteConnection &connection, QLatin1StringView sql, const Incident &incident)
{
    return connection.run(
        sql, {toColumn(incident.id.value), toColumn(incident.check.value), toColumn(incident.since),
              timeOrNull(incident.until), codeOf(incident.worst).toString(), toColumn(incident.agent.value),
              textOf(incident.agents), codeOf(incident.evidence.outcome).toString(),
              codeOf(incident.evidence.reason).toString(), notNull(incident.evidence.description)});
}

Incident incidentOf(const QSqlQuery &query)
{
    return {.id = IncidentId(fromColumn(query.value(0))),
            .check = CheckId(fromColumn(query.value(1))),
            .since = timeFromColumn(query.value(2)),
            .until = timeUnlessNull(query, 3),
            .worst = outcomeFromCode(query.value(4).toString()).value_or(Outcome::Unknown),
            .agent = AgentId(fromColumn(query.value(5))),
            .evidence = {.outcome = outcomeFromCode(query.value(7).toString()).value_or(Outcome::Unknown),
                         .reason = reasonFromCode(query.value(8).toString()).value_or(Reason::None),
                         .description = query.value(9).toString()},
            .agents = agentsOf(query.value(6).toString())};
}

Result<void> write(SqliteConnection &connection, const Gap &gap)
{
    const QString cause = codeOf(gap.cause).toString();
    const qint64 agent = toColumn(gap.agent.value);
    const qint64 check = toColumn(gap.check.value);
    if (gap.to)
        return connection.run("UPDATE gap SET last = max(first, ?)"
                              " WHERE cause = ? AND agent = ? AND chk = ? AND last IS NULL"_L1,
                              {toColumn(*gap.to), cause, agent, check});
    return connection.run(
        "INSERT INTO gap (cause, agent, chk, first) SELECT ?, ?, ?, ? WHERE NOT EXISTS"
        " (SELECT 1 FROM gap WHERE cause = ? AND agent = ? AND chk = ? AND last IS NULL)"_L1,
        {cause, agent, check, toColumn(gap.from), cause, agent, check});
}

/** A configuration that is older than what is noted has no say; a key that was revoked stays so. */
Result<void> write(SqliteConnection &connection, const HeldId &held)
{
    return connection.run(
        "INSERT INTO holder (agent, key, revoked, revision) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (agent) DO UPDATE SET key = excluded.key, revision = excluded.revision,"
        " revoked = max(excluded.revoked, holder.revoked AND holder.key = excluded.key)"
        " WHERE excluded.revision >= holder.revision"_L1,
        {toColumn(held.agent.value), held.key, held.isRevoked ? 1 : 0, toColumn(held.revision.value)});
}

template <typename Rows, typename Write>
Result<void> writeAll(const Rows &rows, Write write)
{
    for (const auto &row : rows) {
        if (const Result<void> written = write(row); !written)
            return written;
    }
    return {};
}

} // namespace

Result<void> writeNotes(SqliteConnection &connection, const Notes &notes, UtcTime now)
{
    return writeAll(notes.earlierIncidents,
                    [&](const Incident &incident) { return write(connection, addIncident, incident); })
        .and_then([&] {
            return writeAll(notes.incidents,
                            [&](const auto &entry) { return write(connection, putIncident, entry.second); });
        })
        .and_then(
            [&] { return writeAll(notes.gaps, [&](const Gap &gap) { return write(connection, gap); }); })
        .and_then([&] {
            return writeAll(notes.admissions.held,
                            [&](const HeldId &held) { return write(connection, held); });
        })
        .and_then([&] {
            return writeAll(notes.admissions.spent, [&](const QByteArray &hash) {
                return connection.run("INSERT OR IGNORE INTO spent (hash, noted) VALUES (?, ?)"_L1,
                                      {hash, toColumn(now)});
            });
        });
}

namespace {

/** Some part of what lasts from column `first` to `last` lies in the span; what has no length counts too. */
void demandOverlap(Conditions &conditions, QLatin1StringView first, QLatin1StringView last,
                   std::optional<UtcTime> from, std::optional<UtcTime> to)
{
    if (to)
        conditions.demand(first + " < ?"_L1, toColumn(*to));
    if (from)
        conditions.demand(
            u"coalesce(max(%1, %2 + 1), %3) > ?"_s.arg(last, first).arg(std::numeric_limits<qint64>::max()),
            toColumn(*from));
}

} // namespace

Result<void> readIncidents(SqliteConnection &connection, const IncidentQuery &wanted,
                           const std::function<bool(const Incident &)> &row)
{
    Conditions conditions;
    if (wanted.check.isValid())
        conditions.demand(u"chk = ?"_s, toColumn(wanted.check.value));
    if (wanted.agent.isValid())
        conditions.demand(u"instr(agents, ' ' || ? || ' ') > 0"_s, toColumn(wanted.agent.value));
    demandOverlap(conditions, "since"_L1, "until"_L1, wanted.from, wanted.to);
    QString sql = "SELECT " VANTAGE_INCIDENT_COLUMNS " FROM incident"_L1 + conditions.text();
    if (wanted.limit > 0)
        sql = u"SELECT " VANTAGE_INCIDENT_COLUMNS
              " FROM (SELECT *, row_number() OVER (ORDER BY since DESC, id DESC)"
              " AS place FROM incident%1) WHERE place <= %2 OR until IS NULL"_s.arg(conditions.text())
                  .arg(wanted.limit);
    QSqlQuery query(connection.database());
    if (const Result<void> done = conditions.run(connection, query, sql + " ORDER BY since, id"_L1); !done)
        return done;
    while (query.next()) {
        if (!row(incidentOf(query)))
            return {};
    }
    return query.lastError().isValid() ? connection.failed(query.lastError()) : Result<void>();
}

Result<std::vector<Incident>> readOpenIncidents(SqliteConnection &connection)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec("SELECT " VANTAGE_INCIDENT_COLUMNS " FROM incident WHERE until IS NULL"
                    " OR id = (SELECT max(id) FROM incident) ORDER BY id"_L1))
        return connection.failed(query.lastError());
    std::vector<Incident> incidents;
    while (query.next())
        incidents.push_back(incidentOf(query));
    if (query.lastError().isValid())
        return connection.failed(query.lastError());
    return incidents;
}

Result<std::vector<Gap>> readOpenGaps(SqliteConnection &connection)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    // Stops and losses without an end are not of this sort.
    if (!query.exec(
            u"SELECT cause, agent, chk, first FROM gap WHERE last IS NULL ORDER BY first, agent, chk"_s))
        return connection.failed(query.lastError());
    std::vector<Gap> gaps;
    while (query.next()) {
        if (const std::optional<GapCause> cause = gapCauseFromCode(query.value(0).toString()))
            gaps.push_back({.cause = *cause,
                            .agent = AgentId(fromColumn(query.value(1))),
                            .check = CheckId(fromColumn(query.value(2))),
                            .from = timeFromColumn(query.value(3))});
    }
    if (query.lastError().isValid())
        return connection.failed(query.lastError());
    return gaps;
}

Result<void> readGaps(SqliteConnection &connection, const GapQuery &wanted,
                      const std::function<bool(const Gap &)> &row)
{
    // What was lost before losses had times is known by when it was noted.
    constexpr auto all =
        "SELECT * FROM (SELECT 'stopped' AS cause, agent, 0 AS chk, first, last, '' AS detail FROM stop"
        " UNION ALL SELECT 'lost', stream.agent, 0, coalesce(loss.since, loss.noted),"
        " CASE WHEN loss.since IS NULL THEN loss.noted ELSE loss.until END, loss.cause"
        " FROM loss JOIN stream ON stream.id = loss.stream"
        " UNION ALL SELECT cause, agent, chk, first, last, '' FROM gap)"_L1;
    Conditions conditions;
    if (wanted.agent.isValid())
        conditions.demand(u"agent IN (0, ?)"_s, toColumn(wanted.agent.value));
    if (wanted.check.isValid())
        conditions.demand(u"chk IN (0, ?)"_s, toColumn(wanted.check.value));
    demandOverlap(conditions, "first"_L1, "last"_L1, wanted.from, wanted.to);
    QSqlQuery query(connection.database());
    if (const Result<void> done =
            conditions.run(connection, query, all + conditions.text() + " ORDER BY first, agent, chk"_L1);
        !done)
        return done;
    while (query.next()) {
        const std::optional<GapCause> cause = gapCauseFromCode(query.value(0).toString());
        const Gap gap{.cause = cause.value_or(GapCause::Stopped),
                      .agent = AgentId(fromColumn(query.value(1))),
                      .check = CheckId(fromColumn(query.value(2))),
                      .from = timeFromColumn(query.value(3)),
                      .to = timeUnlessNull(query, 4),
                      .detail = query.value(5).toString()};
        if (cause && !row(gap))
            return {};
    }
    return query.lastError().isValid() ? connection.failed(query.lastError()) : Result<void>();
}

Result<Admissions> readAdmissions(SqliteConnection &connection)
{
    Admissions admissions;
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT agent, key, revoked, revision FROM holder ORDER BY agent"_s))
        return connection.failed(query.lastError());
    while (query.next())
        admissions.held.push_back({.agent = AgentId(fromColumn(query.value(0))),
                                   .key = query.value(1).toString(),
                                   .isRevoked = query.value(2).toBool(),
                                   .revision = Revision(fromColumn(query.value(3)))});
    if (query.lastError().isValid() || !query.exec(u"SELECT hash FROM spent"_s))
        return connection.failed(query.lastError());
    while (query.next())
        admissions.spent.push_back(query.value(0).toByteArray());
    if (query.lastError().isValid())
        return connection.failed(query.lastError());
    return admissions;
}

} // namespace vantage
