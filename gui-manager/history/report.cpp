// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/history/report.h"

#include "common/util/text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** More gaps than these are summed up: the rest of a bad month is not for reading. */
constexpr size_t mostGapsShown = 50;

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::Report)
};

QString timeText(UtcTime time)
{
    return toIso8601Millis(time).left(19).replace(u'T', u' ');
}

QString seconds(Micros time)
{
    return QString::number(std::chrono::round<std::chrono::seconds>(time).count());
}

/** Plain text, whoever wrote it. */
QString html(const QString &text)
{
    return escapeControl(text).toHtmlEscaped();
}

QString row(const QStringList &cells, QLatin1StringView tag)
{
    QString line = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, i == 0 ? "left"_L1 : "right"_L1, cells[i]);
    return line + u"</tr>\n"_s;
}

QString table(const QStringList &titles, const QList<QStringList> &rows)
{
    QStringList escaped;
    for (const QString &title : titles)
        escaped += html(title);
    QString text = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n"_s +
                   row(escaped, "th"_L1);
    for (const QStringList &cells : rows) {
        QStringList safe;
        for (const QString &cell : cells)
            safe += html(cell);
        text += row(safe, "td"_L1);
    }
    return text + u"</table>\n"_s;
}

QString labelOf(const ReportLine &line)
{
    return line.isVerdict ? ReportText::tr("Verdict of all agents") : line.label;
}

QString availabilityTable(const ReportCheck &check)
{
    QList<QStringList> rows;
    for (const ReportLine &line : check.lines)
        rows += {labelOf(line),
                 formatShare(line.shares.observedOnly()),
                 formatShare(line.shares.worstCase()),
                 seconds(line.shares.available),
                 seconds(line.shares.degraded),
                 seconds(line.shares.down),
                 seconds(line.shares.unobserved),
                 seconds(line.shares.paused),
                 QString::number(line.results)};
    return table({ReportText::tr("Agent"), ReportText::tr("Available, of what was observed"),
                  ReportText::tr("Available, worst case"), ReportText::tr("Available (s)"),
                  ReportText::tr("of that degraded (s)"), ReportText::tr("Down (s)"),
                  ReportText::tr("Not observed (s)"), ReportText::tr("of that paused (s)"),
                  ReportText::tr("Results")},
                 rows);
}

QString durationTable(const ReportCheck &check)
{
    QList<QStringList> rows;
    for (const ReportLine &line : check.lines) {
        if (line.isVerdict || line.durations.measured == 0)
            continue;
        QStringList cells{line.label, formatDuration(line.durations.shortest)};
        for (const double share : {0.5, 0.9, 0.95, 0.99})
            cells += formatDuration(line.durations.percentile(share));
        rows += cells << formatDuration(line.durations.longest);
    }
    if (rows.isEmpty())
        return {};
    return u"<h3>%1</h3>\n"_s.arg(html(ReportText::tr("Durations"))) +
           table({ReportText::tr("Agent"), ReportText::tr("Shortest"), ReportText::tr("Median"),
                  ReportText::tr("90 %"), ReportText::tr("95 %"), ReportText::tr("99 %"),
                  ReportText::tr("Longest")},
                 rows);
}

QString incidentTable(const ReportCheck &check)
{
    if (check.incidents.empty())
        return {};
    QList<QStringList> rows;
    for (const Incident &incident : check.incidents)
        rows += {timeText(incident.since),
                 incident.until ? timeText(*incident.until) : ReportText::tr("still open"),
                 displayName(incident.worst), incident.evidence.description};
    return u"<h3>%1</h3>\n"_s.arg(html(ReportText::tr("Incidents"))) +
           table({ReportText::tr("From"), ReportText::tr("To"), ReportText::tr("Worst"),
                  ReportText::tr("Seen at first")},
                 rows);
}

QString gapTable(const ReportCheck &check)
{
    QList<QStringList> rows;
    size_t left = 0;
    for (const ReportLine &line : check.lines) {
        size_t shown = 0;
        for (const HistoryGap &gap : line.gaps) {
            if (++shown > mostGapsShown)
                ++left;
            else
                rows += {
                    line.label, timeText(gap.range.from), timeText(gap.range.to), seconds(gap.range.length()),
                    gap.detail.isEmpty() ? displayName(gap.kind)
                                         : ReportText::tr("%1: %2").arg(displayName(gap.kind), gap.detail)};
        }
    }
    if (rows.isEmpty())
        return {};
    QString text = u"<h3>%1</h3>\n"_s.arg(html(ReportText::tr("Gaps"))) +
                   table({ReportText::tr("Agent"), ReportText::tr("From"), ReportText::tr("To"),
                          ReportText::tr("Seconds"), ReportText::tr("Cause")},
                         rows);
    if (left > 0)
        text += u"<p>%1</p>\n"_s.arg(
            html(ReportText::tr("%n more gap(s) are counted, but not shown.", nullptr, int(left))));
    return text;
}

QString howItWasCounted(const Report &report)
{
    const QString level = report.level == RollupLevel::Minute ? ReportText::tr("minute")
                          : report.level == RollupLevel::Hour ? ReportText::tr("hour")
                                                              : ReportText::tr("day");
    const QStringList sentences{
        ReportText::tr("Up and degraded count as available."),
        ReportText::tr("Results stand for the time of the %1 in which they lie, each for the same share.")
            .arg(level),
        ReportText::tr(
            "A time without results, for whatever cause, and results that could not measure are not "
            "observed: "
            "the first figure leaves that time out, the worst case counts it as down."),
        ReportText::tr(
            "The verdict is down while any agent says so. Agents that saw it down in the same %1 may "
            "have done so "
            "together (first figure) or one after the other (worst case).")
            .arg(level)};
    return sentences.join(u' ');
}

} // namespace

QString toHtml(const Report &report)
{
    QString text =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n"_s.arg(
            html(ReportText::tr("Vantage report")));
    text += u"<h1>%1</h1>\n"_s.arg(html(ReportText::tr("Vantage report")));
    text += u"<p>%1</p>\n"_s.arg(
        html(ReportText::tr("From %1 to %2 (UTC), made %3.")
                 .arg(timeText(report.range.from), timeText(report.range.to), timeText(report.made))));
    text += u"<p>%1</p>\n"_s.arg(html(howItWasCounted(report)));
    for (const ReportCheck &check : report.checks) {
        text += u"<h2>%1</h2>\n"_s.arg(html(describe(check.check)));
        text += availabilityTable(check) + durationTable(check) + incidentTable(check) + gapTable(check);
    }
    return text + u"</body></html>\n"_s;
}

QString toCsv(const Report &report)
{
    QString text =
        u"check,name,target,agent,from,to,available_observed_percent,available_worst_percent,available_s,"
        "degraded_s,down_s,down_at_most_s,unobserved_s,paused_s,results,p50_us,p90_us,p95_us,p99_us,gaps\n"_s;
    const auto percent = [](std::optional<double> share) {
        return share ? QString::number(*share * 100, 'f', 6) : QString();
    };
    for (const ReportCheck &check : report.checks) {
        for (const ReportLine &line : check.lines) {
            QStringList cells{QString::number(check.check.id.value),
                              check.check.name,
                              displayTarget(check.check),
                              line.isVerdict ? u"verdict"_s : line.label,
                              toIso8601(report.range.from),
                              toIso8601(report.range.to),
                              percent(line.shares.observedOnly()),
                              percent(line.shares.worstCase())};
            for (const Micros time : {line.shares.available, line.shares.degraded, line.shares.down,
                                      line.shares.downAtMost, line.shares.unobserved, line.shares.paused})
                cells += seconds(time);
            cells += QString::number(line.results);
            for (const double share : {0.5, 0.9, 0.95, 0.99})
                cells += line.durations.measured == 0
                             ? QString()
                             : QString::number(line.durations.percentile(share).count());
            cells += QString::number(line.gaps.size());
            for (QString &cell : cells)
                cell = csvCell(escapeControl(cell));
            text += cells.join(u',') + u'\n';
        }
    }
    return text;
}

} // namespace vantage
