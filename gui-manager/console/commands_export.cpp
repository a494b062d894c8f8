// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/console/references.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <cstdio>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Where an export goes: to the answer, or to a file that appears under its name when it is whole. */
class ExportTarget
{
public:
    ExportTarget(const Invocation &invocation, const QString &path)
        : m_out(invocation.out)
        , m_path(path)
    {
    }

    [[nodiscard]] Result<void> open()
    {
        if (m_path.isEmpty())
            return {};
        if (QFileInfo(m_path).isDir())
            return fail(ErrorCode::Io, CommandRunner::tr("%1 is a folder").arg(m_path));
        m_file.setFileTemplate(m_path + ".XXXXXX"_L1);
        return m_file.open() ? Result<void>() : failure();
    }

    void write(const QString &line)
    {
        if (m_path.isEmpty())
            m_out.raw(line);
        else
            m_file.write(line.toUtf8() + '\n');
    }

    [[nodiscard]] Result<void> close()
    {
        if (m_path.isEmpty())
            return {};
        if (!m_file.flush() || m_file.error() != QFile::NoError)
            return failure();
        // Not QFile::rename(), which does not replace.
        if (std::rename(QFile::encodeName(m_file.fileName()).constData(),
                        QFile::encodeName(m_path).constData()) != 0)
            return fail(ErrorCode::Io, CommandRunner::tr("%1 cannot be written").arg(m_path));
        m_file.setAutoRemove(false);
        return {};
    }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] Result<void> failure() const
    {
        return fail(ErrorCode::Io,
                    CommandRunner::tr("%1 cannot be written: %2").arg(m_path, m_file.errorString()));
    }

    Output m_out;
    QString m_path;
    QTemporaryFile m_file;
};

void tellWritten(const Output &out, const ExportTarget &target, const QString &sentence,
                 QJsonObject object = {})
{
    if (target.path().isEmpty())
        return;
    object.insert(u"file"_s, target.path());
    out.say(sentence.arg(target.path()), object);
}

Answer exportConfig(const Invocation &invocation, const QString &path)
{
    const Secrets secrets = invocation.has("--secrets"_L1) ? Secrets::Shown : Secrets::Masked;
    const QJsonObject object = invocation.core.configuration.toJson(secrets);
    ExportTarget target(invocation, path);
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
    tellWritten(invocation.out, target, CommandRunner::tr("Written to %1."));
    return {};
}

enum class RowFormat { Csv, JsonLines };

/** How rows of one sort are written: as JSON, and in CSV these members of it. */
template <typename Row>
struct RowForm
{
    QStringList columns;
    std::function<QJsonObject(const Row &)> toJson;
    std::function<QString(int count)> written; ///< the sentence, with a place for the file's name
    QString counted;                           ///< the count's name in JSON
};

/** Lists of codes with blanks between, nested objects as JSON. */
QString csvLine(const QJsonObject &object, const QStringList &columns)
{
    QStringList cells;
    for (const QString &column : columns) {
        const QJsonValue value = object[column];
        if (value.isArray())
            cells += csvCell(value.toVariant().toStringList().join(u' '));
        else if (value.isObject())
            cells += csvCell(jsonLine(value.toObject()));
        else
            cells += csvCell(escapeControl(value.toVariant().toString()));
    }
    return cells.join(u',');
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
            m_target.write(m_form.columns.join(u','));
        read(
            query, &m_context,
            [this](const std::shared_ptr<const std::vector<Row>> &rows) {
                for (const Row &row : *rows) {
                    const QJsonObject object = m_form.toJson(row);
                    m_target.write(m_format == RowFormat::Csv ? csvLine(object, m_form.columns)
                                                              : jsonLine(object));
                }
                m_count += qint64(rows->size());
            },
            [this](const Result<void> &done) {
                const Result<void> closed = done ? m_target.close() : done;
                if (closed)
                    tellWritten(m_invocation.out, m_target, m_form.written(int(m_count)),
                                {{m_form.counted, m_count}});
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

RowForm<CheckResult> resultForm()
{
    return {.columns = {u"agent"_s, u"epoch"_s, u"seq"_s, u"check"_s, u"kind"_s, u"target"_s, u"outcome"_s,
                        u"reason"_s, u"scheduled"_s, u"started"_s, u"duration_us"_s, u"late_us"_s,
                        u"address"_s, u"description"_s, u"flags"_s, u"fields"_s, u"clock_offset_us"_s,
                        u"clock_uncertainty_us"_s},
            .toJson = [](const CheckResult &result) { return toJson(result); },
            .written = [](int n) { return CommandRunner::tr("%n result(s) written to %1.", nullptr, n); },
            .counted = u"results"_s};
}

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

/** UTC unless the time says otherwise; a date alone is its midnight. */
Result<std::optional<UtcTime>> timeFlag(const Invocation &invocation, QLatin1StringView flag)
{
    if (!invocation.has(flag))
        return std::nullopt;
    const QString text = invocation.flags[flag.toString()];
    if (text.endsWith(u'Z')) {
        if (const Result<UtcTime> exact = utcFromIso8601(text))
            return *exact;
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return invalid(CommandRunner::tr("%1: '%2' is not a time like 2026-03-12 or 2026-03-12T00:27:05Z")
                           .arg(flag, text));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/** An id: what it names may be gone, and its rows still there. */
template <typename Id>
Result<Id> idFlag(const Invocation &invocation, QLatin1StringView flag)
{
    if (!invocation.has(flag))
        return Id();
    QString text = invocation.flags[flag.toString()];
    if (text.startsWith(u'#'))
        text.remove(0, 1);
    bool isNumber = false;
    const Id id(text.toULongLong(&isNumber));
    if (!isNumber || !id.isValid())
        return invalid(CommandRunner::tr("%1: '%2' is not a number from 1").arg(flag, text));
    return id;
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
    for (const QString &flag : invocation.flags.keys()) {
        if (std::ranges::find(found->flags, flag, [](QLatin1StringView name) { return name.toString(); }) ==
            found->flags.end())
            return invalid(CommandRunner::tr("%1 says nothing about %2").arg(flag, what));
    }
    return found->run(invocation);
}

} // namespace vantage
