// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/export_target.h"
#include "gui-manager/console/references.h"
#include "gui-manager/history/report.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

Result<UtcTime> timeOf(const QString &word)
{
    const std::optional<UtcTime> time = timeFromWord(word);
    if (!time)
        return invalid(
            CommandRunner::tr("'%1' is not a time like 2026-03-12 or 2026-03-12T00:27:05Z").arg(word));
    return *time;
}

class WriteReport : public RunningCommand
{
public:
    WriteReport(const Invocation &invocation, ReportReader::Setup setup, ReportFormat format,
                const QString &path)
        : m_invocation(invocation)
        , m_format(format)
        , m_target(invocation, path)
        , m_reader(invocation.core.history, std::move(setup))
    {
    }

    [[nodiscard]] Result<void> start()
    {
        if (Result<void> opened = m_target.open(); !opened)
            return opened;
        QObject::connect(&m_reader, &ReportReader::finished, &m_reader,
                         [this](const Report &report) { m_invocation.finish(write(report)); });
        QObject::connect(&m_reader, &ReportReader::failed, &m_reader,
                         [this](const QString &error) { m_invocation.finish(fail(ErrorCode::Io, error)); });
        m_reader.start();
        return {};
    }

private:
    [[nodiscard]] Result<void> write(const Report &report)
    {
        const bool isCsv = m_format == ReportFormat::Csv;
        const QString text = isCsv ? toCsv(report) : toHtml(report);
        if (!m_target.isFile() && m_invocation.out.isJson()) {
            m_invocation.out.json({{u"format"_s, isCsv ? u"csv"_s : u"html"_s}, {u"report"_s, text}});
            return {};
        }
        for (const QString &line : text.trimmed().split(u'\n'))
            m_target.write(line);
        return m_target.close().map([this] { m_target.tellWritten(CommandRunner::tr("Written to %1.")); });
    }

    Invocation m_invocation;
    ReportFormat m_format;
    ExportTarget m_target;
    ReportReader m_reader; ///< last: nothing calls in once it is gone
};

/** Those that the flag names by their ids; without it all there are. */
Result<std::vector<CheckRow>> checksFor(const Invocation &invocation)
{
    const QList<CheckRow> known = invocation.core.feed.checks();
    const auto flag = "--check"_L1;
    if (!invocation.has(flag))
        return std::vector<CheckRow>(known.begin(), known.end());
    std::vector<CheckRow> chosen;
    for (const QString &word : invocation.flags[flag.toString()].split(u',')) {
        const std::optional<CheckId> id = idFromWord<CheckId>(word);
        if (!id)
            return invalid(CommandRunner::tr("%1: '%2' is not a number from 1").arg(flag, word));
        const auto isIt = [id](const CheckRow &one) {
            return one.check.id == *id;
        };
        const auto row = std::ranges::find_if(known, isIt);
        if (row == known.end())
            return fail(ErrorCode::NotFound, CommandRunner::tr("there is no check %1").arg(id->value));
        if (std::ranges::none_of(chosen, isIt))
            chosen.push_back(*row);
    }
    return chosen;
}

ReportReader::Setup setupFor(const Feed &feed, const HistoryRange &range, std::vector<CheckRow> checks)
{
    ReportReader::Setup setup{
        .range = range, .checks = std::move(checks), .presence = {utcNow(), {}}, .labelOf = {}};
    QHash<AgentId, QString> labels;
    for (const AgentRow &agent : feed.agents()) {
        labels.insert(agent.id, u"%1 %2"_s.arg(QString::number(agent.id.value), agent.name).trimmed());
        if (agent.state != AgentState::Online)
            setup.presence.away.push_back(agent.id);
    }
    setup.labelOf = [labels](AgentId agent) {
        return labels.value(agent, QString::number(agent.value));
    };
    return setup;
}

} // namespace

Answer commands::report(const Invocation &invocation)
{
    const Result<UtcTime> from = timeOf(invocation.word(0));
    if (!from)
        return tl::make_unexpected(from.error());
    const Result<UtcTime> to = timeOf(invocation.word(1));
    if (!to)
        return tl::make_unexpected(to.error());
    if (*from >= *to)
        return invalid(CommandRunner::tr("The period ends before it begins"));
    Result<std::vector<CheckRow>> checks = checksFor(invocation);
    if (!checks)
        return tl::make_unexpected(checks.error());
    QStringList words = invocation.words.mid(2);
    ReportFormat format = ReportFormat::Html;
    if (const QString word = words.value(0).toLower(); word == "html"_L1 || word == "csv"_L1) {
        format = word == "csv"_L1 ? ReportFormat::Csv : ReportFormat::Html;
        words.removeFirst();
    }
    if (words.size() > 1)
        return invalid(CommandRunner::tr("'%1' is neither html nor csv").arg(words.front()));
    const QString path = words.isEmpty() ? QString() : filePath(invocation, words.front());
    auto command = std::make_unique<WriteReport>(
        invocation, setupFor(invocation.core.feed, {*from, *to}, std::move(*checks)), format, path);
    if (Result<void> started = command->start(); !started)
        return tl::make_unexpected(started.error());
    return command;
}

} // namespace vantage
