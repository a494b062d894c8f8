// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/console/export_target.h"
#include "gui-manager/console/references.h"

#include <QJsonDocument>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

Answer exportConfig(const Invocation &invocation, const QString &path)
{
    const Secrets secrets = invocation.has("--secrets"_L1) ? Secrets::Shown : Secrets::Masked;
    const QJsonObject object = invocation.core.configuration.toJson(secrets);
    using Mode = ExportFile::Mode;
    ExportTarget target(invocation, path, secrets == Secrets::Shown ? Mode::OwnerOnly : Mode::AsUsual);
    if (Result<void> opened = target.open(); !opened)
        return tl::make_unexpected(opened.error());
    if (path.isEmpty() && invocation.out.isJson()) {
        invocation.out.json(object);
        return {};
    }
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson()).trimmed();
    for (const QString &line : text.split(u'\n'))
        target.write(path.isEmpty() ? escapeInJson(line) : line);
    if (Result<void> closed = target.close(); !closed)
        return tl::make_unexpected(closed.error());
    target.tellWritten(CommandRunner::tr("Written to %1."));
    return {};
}

/** Writes rows as they are read; in memory are the batches of the reader. */
template <typename Query, typename Row>
class ExportRows : public RunningCommand
{
public:
    ExportRows(const Invocation &invocation, RowForm<Row> form, RowFormat format, const QString &path)
        : m_invocation(invocation)
        , m_form(std::move(form))
        , m_format(format)
        , m_target(invocation, path)
    {
    }

    [[nodiscard]] Result<void> start(const StoredHistory::Read<Query, Row> &read, const Query &query)
    {
        if (Result<void> opened = m_target.open(); !opened)
            return opened;
        if (m_format == RowFormat::Csv)
            m_target.write(m_form.titles());
        read(
            query, &m_context,
            [this](const std::shared_ptr<const std::vector<Row>> &rows) {
                for (const Row &row : *rows) {
                    m_target.write(m_form.line(row, m_format));
                }
                m_count += qint64(rows->size());
            },
            [this](const Result<void> &done) {
                const Result<void> closed = done ? m_target.close() : done;
                if (closed)
                    m_target.tellWritten(m_form.written(int(m_count)), {{m_form.counted, m_count}});
                m_invocation.finish(closed);
            });
        return {};
    }

private:
    Invocation m_invocation;
    RowForm<Row> m_form;
    RowFormat m_format;
    ExportTarget m_target;
    qint64 m_count = 0;
    QObject m_context;
};

RowForm<Rollup> rollupForm(RollupLevel level)
{
    return {.columns = {u"level"_s, u"check"_s, u"agent"_s, u"start"_s, u"count"_s, u"up"_s, u"degraded"_s,
                        u"down"_s, u"unknown"_s, u"measured"_s, u"min_us"_s, u"avg_us"_s, u"max_us"_s,
                        u"p50_us"_s, u"p95_us"_s, u"p99_us"_s},
            .toJson = [level](const Rollup &rollup) { return toJson(rollup, level); },
            .written = [](int n) { return CommandRunner::tr("%n rollup(s) written to %1.", nullptr, n); },
            .counted = u"rollups"_s};
}

RowForm<Event> eventForm()
{
    return {.columns = {u"time"_s, u"severity"_s, u"code"_s, u"agent"_s, u"text"_s},
            .toJson = [](const Event &event) { return toJson(event); },
            .written = [](int n) { return CommandRunner::tr("%n event(s) written to %1.", nullptr, n); },
            .counted = u"events"_s};
}

RowForm<Incident> incidentForm()
{
    return {.columns = {u"id"_s, u"check"_s, u"since"_s, u"until"_s, u"worst"_s, u"agent"_s, u"agents"_s,
                        u"outcome"_s, u"reason"_s, u"description"_s},
            .toJson = [](const Incident &incident) { return toJson(incident); },
            .written = [](int n) { return CommandRunner::tr("%n incident(s) written to %1.", nullptr, n); },
            .counted = u"incidents"_s};
}

Result<std::optional<UtcTime>> timeFlag(const Invocation &invocation, QLatin1StringView flag)
{
    if (!invocation.has(flag))
        return std::nullopt;
    const QString text = invocation.flags[flag.toString()];
    const std::optional<UtcTime> time = timeFromWord(text);
    if (!time)
        return invalid(CommandRunner::tr("%1: '%2' is not a time like 2026-03-12 or 2026-03-12T00:27:05Z")
                           .arg(flag, text));
    return time;
}

/** What it names may be gone, and its rows still there. */
template <typename Id>
Result<Id> idFlag(const Invocation &invocation, QLatin1StringView flag)
{
    if (!invocation.has(flag))
        return Id();
    const QString text = invocation.flags[flag.toString()];
    const std::optional<Id> id = idFromWord<Id>(text);
    if (!id)
        return invalid(CommandRunner::tr("%1: '%2' is not a number from 1").arg(flag, text));
    return *id;
}

/** Which rows; a template over the queries, which name the same things alike. */
template <typename Query>
Result<void> restrict(const Invocation &invocation, Query &query)
{
    const auto agent = idFlag<AgentId>(invocation, "--agent"_L1);
    const auto from = timeFlag(invocation, "--from"_L1);
    const auto to = timeFlag(invocation, "--to"_L1);
    if (!agent)
        return tl::make_unexpected(agent.error());
    if (!from)
        return tl::make_unexpected(from.error());
    if (!to)
        return tl::make_unexpected(to.error());
    if (*from && *to && **from >= **to)
        return invalid(CommandRunner::tr("--from is not before --to"));
    query.agent = *agent;
    query.from = *from;
    query.to = *to;
    if constexpr (requires { query.check; }) {
        const auto check = idFlag<CheckId>(invocation, "--check"_L1);
        if (!check)
            return tl::make_unexpected(check.error());
        query.check = *check;
    }
    return {};
}

/** Behind what is exported: [csv|json] [FILE]. */
template <typename Query, typename Row>
Answer exportRows(const Invocation &invocation, const StoredHistory::Read<Query, Row> &read, Query query,
                  RowForm<Row> form)
{
    if (const Result<void> restricted = restrict(invocation, query); !restricted)
        return tl::make_unexpected(restricted.error());
    QStringList words = invocation.words.mid(1);
    const QString format = words.value(0).toLower();
    RowFormat chosen = invocation.out.isJson() ? RowFormat::JsonLines : RowFormat::Csv;
    if (format == "csv"_L1 || format == "json"_L1) {
        chosen = format == "csv"_L1 ? RowFormat::Csv : RowFormat::JsonLines;
        words.removeFirst();
    }
    if (words.size() > 1)
        return invalid(CommandRunner::tr("'%1' is neither csv nor json").arg(words.front()));
    auto command = std::make_unique<ExportRows<Query, Row>>(
        invocation, std::move(form), chosen,
        words.isEmpty() ? QString() : filePath(invocation, words.front()));
    if (Result<void> started = command->start(read, query); !started)
        return tl::make_unexpected(started.error());
    return command;
}

Answer exportResults(const Invocation &invocation)
{
    return exportRows(invocation, invocation.core.history.queryResults, ResultQuery{}, resultForm());
}

Answer exportRollups(const Invocation &invocation)
{
    RollupQuery query;
    if (invocation.has("--level"_L1)) {
        const QString text = invocation.flags[u"--level"_s];
        const std::optional<RollupLevel> level = rollupLevelFromCode(text);
        if (!level)
            return invalid(CommandRunner::tr("--level: '%1' is not minute, hour or day").arg(text));
        query.level = *level;
    }
    return exportRows(invocation, invocation.core.history.queryRollups, query, rollupForm(query.level));
}

Answer exportEvents(const Invocation &invocation)
{
    return exportRows(invocation, invocation.core.history.queryEvents, EventQuery{}, eventForm());
}

Answer exportIncidents(const Invocation &invocation)
{
    return exportRows(invocation, invocation.core.history.queryIncidents, IncidentQuery{}, incidentForm());
}

Answer exportConfiguration(const Invocation &invocation)
{
    if (invocation.words.size() > 2)
        return invalid(CommandRunner::tr("'%1' is one word too many").arg(invocation.word(2)));
    return exportConfig(invocation,
                        invocation.words.size() > 1 ? filePath(invocation, invocation.word(1)) : QString());
}

/** What can be exported, and the flags that say something about it. */
struct Exportable
{
    QLatin1StringView name;
    Answer (*run)(const Invocation &invocation);
    QList<QLatin1StringView> flags;
};

const QList<Exportable> &exportables()
{
    static const QList<Exportable> all = {
        {"config"_L1, exportConfiguration, {"--secrets"_L1}},
        {"results"_L1, exportResults, {"--from"_L1, "--to"_L1, "--agent"_L1, "--check"_L1}},
        {"rollups"_L1, exportRollups, {"--from"_L1, "--to"_L1, "--agent"_L1, "--check"_L1, "--level"_L1}},
        {"events"_L1, exportEvents, {"--from"_L1, "--to"_L1, "--agent"_L1}},
        {"incidents"_L1, exportIncidents, {"--from"_L1, "--to"_L1, "--agent"_L1, "--check"_L1}},
    };
    return all;
}

} // namespace

Answer commands::exportThing(const Invocation &invocation)
{
    const QString what = invocation.word(0).toLower();
    const auto found = std::ranges::find_if(
        exportables(), [&what](const Exportable &exportable) { return exportable.name == what; });
    if (found == exportables().end()) {
        QStringList names;
        for (const Exportable &exportable : exportables())
            names += exportable.name;
        return invalid(CommandRunner::tr("'%1' cannot be exported; there are: %2")
                           .arg(invocation.word(0), names.join(u", ")));
    }
    const QStringList flags = invocation.flags.keys();
    for (const QString &flag : flags) {
        if (std::ranges::find(found->flags, flag, [](QLatin1StringView name) { return name.toString(); }) ==
            found->flags.end())
            return invalid(CommandRunner::tr("%1 says nothing about %2").arg(flag, what));
    }
    return found->run(invocation);
}

} // namespace vantage
