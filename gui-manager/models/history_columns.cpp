// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/history_columns.h"

#include <QLocale>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Texts outside of the tables of columns, in which lupdate does not see whose they are. */
struct HistoryColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::HistoryColumns)

public:
    static QString verdict() { return tr("Verdict of these agents"); }
    static QString observed() { return tr("Up or degraded, of the time that was observed."); }
    static QString worstCase() { return tr("Time that was not observed counted as down."); }
    static QString noAnswer() { return tr("No answer"); }
    static QString yesOrNo(bool isYes) { return isYes ? tr("Yes") : tr("No"); }
    static QString between(const QString &least, const QString &most)
    {
        return tr("At least %1, at most %2.").arg(least, most);
    }
};

QString seconds(Micros time)
{
    const qint64 whole = std::chrono::round<std::chrono::seconds>(time).count();
    return HistoryColumnsText::tr("%1 s").arg(QLocale().toString(whole));
}

QString measured(const ReportLine &line, double share)
{
    return line.durations.measured == 0 ? QString() : formatDuration(line.durations.percentile(share));
}

QVariant key(Micros time)
{
    return qint64(time.count());
}

QString percent(double value)
{
    return u"%1\u00a0%"_s.arg(QLocale().toString(value, 'f', 1));
}

constexpr std::array availability = {
    Column<ReportLine>{.id = "agent"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Agent"),
                       .cell =
                           [](const ReportLine &line) {
                               return line.isVerdict ? HistoryColumnsText::verdict() : line.label;
                           },
                       .letters = 20,
.leastLetters = 10},
    Column<ReportLine>{
        .id = "observed"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Available, observed"),
        .cell = [](const ReportLine &line) { return formatShare(line.shares.observedOnly()); },
        .sortKey = [](const ReportLine &line) { return QVariant(line.shares.observedOnly().value_or(-1)); },
        .letters = 18,
        .alignment = alignNumber,
        .toolTip =
            [](const ReportLine &) {
                return HistoryColumnsText::observed();
            }},
    Column<ReportLine>{
        .id = "worst"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Worst case"),
        .cell = [](const ReportLine &line) { return formatShare(line.shares.worstCase()); },
        .sortKey = [](const ReportLine &line) { return QVariant(line.shares.worstCase().value_or(-1)); },
        .alignment = alignNumber,
        .toolTip =
            [](const ReportLine &) {
                return HistoryColumnsText::worstCase();
            }},
    Column<ReportLine>{.id = "available"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Available for"),
                       .cell = [](const ReportLine &line) { return formatSpan(line.shares.available); },
                       .sortKey = [](const ReportLine &line) { return key(line.shares.available); },
                       .letters = 14,
                       .alignment = alignNumber,
                       .toolTip =
                           [](const ReportLine &line) {
                               return seconds(line.shares.available);
                           }},
    Column<ReportLine>{.id = "degraded"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Of that degraded"),
                       .cell = [](const ReportLine &line) { return formatSpan(line.shares.degraded); },
                       .sortKey = [](const ReportLine &line) { return key(line.shares.degraded); },
                       .letters = 15,
                       .shownAtFirst = false,
                       .alignment = alignNumber,
                       .toolTip =
                           [](const ReportLine &line) {
                               return seconds(line.shares.degraded);
                           }},
    Column<ReportLine>{.id = "down"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Down for"),
                       .cell = [](const ReportLine &line) { return formatSpan(line.shares.down); },
                       .sortKey = [](const ReportLine &line) { return key(line.shares.down); },
                       .alignment = alignNumber,
                       .toolTip =
                           [](const ReportLine &line) {
                               return HistoryColumnsText::between(seconds(line.shares.down),
                                                                  seconds(line.shares.downAtMost));
                           }},
    Column<ReportLine>{.id = "unobserved"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Not observed"),
                       .cell = [](const ReportLine &line) { return formatSpan(line.shares.unobserved); },
                       .sortKey = [](const ReportLine &line) { return key(line.shares.unobserved); },
                       .letters = 14,
                       .alignment = alignNumber,
                       .toolTip =
                           [](const ReportLine &line) {
                               return seconds(line.shares.unobserved);
                           }},
    Column<ReportLine>{.id = "median"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Median"),
                       .cell = [](const ReportLine &line) { return measured(line, 0.5); },
                       .sortKey = [](const ReportLine &line) { return key(line.durations.percentile(0.5)); },
                       .letters = 9,
                       .alignment = alignNumber},
    Column<ReportLine>{.id = "p95"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "95 % below"),
                       .cell = [](const ReportLine &line) { return measured(line, 0.95); },
                       .sortKey = [](const ReportLine &line) { return key(line.durations.percentile(0.95)); },
                       .letters = 11,
                       .alignment = alignNumber},
    Column<ReportLine>{.id = "results"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Results"),
                       .cell = [](const ReportLine &line) { return QLocale().toString(line.results); },
                       .sortKey = [](const ReportLine &line) { return QVariant(line.results); },
                       .letters = 9,
                       .alignment = alignNumber},
};

constexpr std::array gaps = {
    Column<GapLine>{.id = "agent"_L1,
                    .title = QT_TRANSLATE_NOOP("Columns", "Agent"),
                    .cell = [](const GapLine &line) { return line.agent; },
                    .letters = 24},
    Column<GapLine>{.id = "from"_L1,
                    .title = QT_TRANSLATE_NOOP("Columns", "From"),
                    .cell = [](const GapLine &line) { return localTime(line.gap.range.from); },
                    .sortKey = [](const GapLine &line) { return timeKey(line.gap.range.from); },
                    .letters = 16},
    Column<GapLine>{.id = "to"_L1,
                    .title = QT_TRANSLATE_NOOP("Columns", "To"),
                    .cell = [](const GapLine &line) { return localTime(line.gap.range.to); },
                    .sortKey = [](const GapLine &line) { return timeKey(line.gap.range.to); },
                    .letters = 16},
    Column<GapLine>{.id = "length"_L1,
                    .title = QT_TRANSLATE_NOOP("Columns", "Lasted"),
                    .cell = [](const GapLine &line) { return formatSpan(line.gap.range.length()); },
                    .sortKey = [](const GapLine &line) { return key(line.gap.range.length()); },
                    .letters = 14,
                    .alignment = alignNumber},
    Column<GapLine>{.id = "cause"_L1,
                    .title = QT_TRANSLATE_NOOP("Columns", "Cause"),
                    .cell = [](const GapLine &line) { return displayName(line.gap.kind); },
                    .letters = 26},
    Column<GapLine>{.id = "detail"_L1,
                    .title = QT_TRANSLATE_NOOP("Columns", "Detail"),
                    .cell =
                        [](const GapLine &line) {
                            return line.gap.detail;
                        }},
};

constexpr std::array hops = {
    Column<HopSummary>{.id = "hop"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Hop"),
                       .cell = [](const HopSummary &hop) { return QString::number(hop.hop); },
                       .sortKey = [](const HopSummary &hop) { return QVariant(hop.hop); },
                       .letters = 6,
                       .alignment = alignNumber},
    Column<HopSummary>{.id = "loss"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Loss"),
                       .cell = [](const HopSummary &hop) { return percent(hop.lossPercent()); },
                       .sortKey = [](const HopSummary &hop) { return QVariant(hop.lossPercent()); },
                       .letters = 10,
                       .alignment = alignNumber},
    Column<HopSummary>{.id = "average"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Average"),
                       .cell =
                           [](const HopSummary &hop) {
                               return hop.received == 0 ? QString() : formatDuration(hop.average());
                           },
                       .sortKey = [](const HopSummary &hop) { return key(hop.average()); },
                       .alignment = alignNumber},
    Column<HopSummary>{.id = "addresses"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Addresses"),
                       .cell =
                           [](const HopSummary &hop) {
                               return hop.addresses.isEmpty() ? HistoryColumnsText::noAnswer()
                                                              : hop.addresses.join(u", ");
                           },
                       .letters = 22},
    Column<HopSummary>{.id = "name"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                       .cell = [](const HopSummary &hop) { return hop.name; },
                       .letters = 18},
    Column<HopSummary>{
        .id = "best"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Best"),
        .cell =
            [](const HopSummary &hop) { return hop.received == 0 ? QString() : formatDuration(hop.best); },
        .sortKey = [](const HopSummary &hop) { return key(hop.best); },
        .letters = 9,
        .alignment = alignNumber},
    Column<HopSummary>{
        .id = "worst"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Worst"),
        .cell =
            [](const HopSummary &hop) { return hop.received == 0 ? QString() : formatDuration(hop.worst); },
        .sortKey = [](const HopSummary &hop) { return key(hop.worst); },
        .letters = 9,
        .alignment = alignNumber},
    Column<HopSummary>{.id = "sent"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Sent"),
                       .cell = [](const HopSummary &hop) { return QLocale().toString(hop.sent); },
                       .sortKey = [](const HopSummary &hop) { return QVariant(hop.sent); },
                       .letters = 8,
                       .alignment = alignNumber},
};

constexpr std::array paths = {
    Column<PathBand>{.id = "from"_L1,
                     .title = QT_TRANSLATE_NOOP("Columns", "From"),
                     .cell = [](const PathBand &band) { return localTime(band.range.from); },
                     .sortKey = [](const PathBand &band) { return timeKey(band.range.from); },
                     .letters = 16},
    Column<PathBand>{.id = "to"_L1,
                     .title = QT_TRANSLATE_NOOP("Columns", "To"),
                     .cell = [](const PathBand &band) { return localTime(band.range.to); },
                     .sortKey = [](const PathBand &band) { return timeKey(band.range.to); },
                     .letters = 16},
    Column<PathBand>{.id = "runs"_L1,
                     .title = QT_TRANSLATE_NOOP("Columns", "Runs"),
                     .cell = [](const PathBand &band) { return QLocale().toString(band.runs); },
                     .sortKey = [](const PathBand &band) { return QVariant(band.runs); },
                     .letters = 8,
                     .alignment = alignNumber},
    Column<PathBand>{.id = "reached"_L1,
                     .title = QT_TRANSLATE_NOOP("Columns", "Reached"),
                     .cell = [](const PathBand &band) { return HistoryColumnsText::yesOrNo(band.isReached); },
                     .letters = 9},
    Column<PathBand>{.id = "path"_L1,
                     .title = QT_TRANSLATE_NOOP("Columns", "Path"),
                     .cell = [](const PathBand &band) { return band.hops.join(u" \u2192 "); },
                     .letters = 60},
};

} // namespace

std::span<const Column<ReportLine>> availabilityColumns()
{
    return availability;
}

std::span<const Column<GapLine>> gapColumns()
{
    return gaps;
}

std::span<const Column<HopSummary>> hopColumns()
{
    return hops;
}

std::span<const Column<PathBand>> pathColumns()
{
    return paths;
}

} // namespace vantage
