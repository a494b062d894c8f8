// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/connections_model.h"

#include "common/util/text.h"

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

using What = Connection::What;

struct Term
{
    QLatin1StringView code; ///< of the event
    What what;
    Mark mark;
    const char *label;
};

/** In the order of What. */
constexpr std::array terms = {
    Term{"agent-joined"_L1, What::Connected, Mark::Up, QT_TRANSLATE_NOOP("Connections", "Connected")},
    Term{"agent-lost"_L1, What::CutOff, Mark::Degraded, QT_TRANSLATE_NOOP("Connections", "Cut off")},
    Term{"agent-offline"_L1, What::NotBack, Mark::Down, QT_TRANSLATE_NOOP("Connections", "Not back")},
    Term{"agent-refused"_L1, What::Refused, Mark::Down, QT_TRANSLATE_NOOP("Connections", "Refused")},
    Term{"agent-revoked"_L1, What::Revoked, Mark::Down, QT_TRANSLATE_NOOP("Connections", "Revoked")},
    Term{""_L1, What::NotRunning, Mark::Paused, QT_TRANSLATE_NOOP("Connections", "Not running")},
};

struct ConnectionsText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::ConnectionsModel)

public:
    static QString stopped() { return tr("The agent was stopped, and has started again."); }
};

QString outage(const Connection &connection)
{
    return connection.outage ? formatDuration(*connection.outage) : QString();
}

constexpr std::array columns = {
    Column<Connection>{.id = "time"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Time"),
                       .cell = [](const Connection &c) { return localTime(c.time); },
                       .sortKey = [](const Connection &c) { return timeKey(c.time); },
                       .letters = 11},
    Column<Connection>{.id = "what"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Connection"),
                       .cell = [](const Connection &c) { return displayName(c.what); },
                       .letters = 11,
                       .mark =
                           [](const Connection &c) {
                               return terms.at(size_t(c.what)).mark;
                           }},
    Column<Connection>{
        .id = "outage"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Away for"),
        .cell = outage,
        .sortKey =
            [](const Connection &c) { return QVariant(qint64(c.outage.value_or(Micros(-1)).count())); },
        .letters = 6,
        .alignment = alignNumber},
    Column<Connection>{.id = "text"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Message"),
                       .cell = [](const Connection &c) { return escapeControl(c.text); },
                       .letters = 30},
};

} // namespace

QString displayName(Connection::What what)
{
    return QCoreApplication::translate("Connections", terms.at(size_t(what)).label);
}

std::vector<Connection> connectionsOf(const std::vector<Event> &events,
                                      const std::vector<LedgerEntry::Stop> &stops)
{
    std::vector<Connection> connections;
    std::optional<size_t> cutOff;
    for (const Event &event : events) {
        const auto term = std::ranges::find(terms, event.code, &Term::code);
        if (term == terms.end())
            continue;
        if (term->what == What::Connected && cutOff)
            connections[*cutOff].outage = event.time - connections[*cutOff].time;
        if (term->what == What::Connected)
            cutOff.reset();
        if (term->what == What::CutOff)
            cutOff = connections.size();
        connections.push_back(
            {.time = event.time, .what = term->what, .outage = std::nullopt, .text = event.text});
    }
    for (const LedgerEntry::Stop &stop : stops)
        connections.push_back({.time = stop.from,
                               .what = What::NotRunning,
                               .outage = stop.to - stop.from,
                               .text = ConnectionsText::stopped()});
    std::ranges::stable_sort(connections, std::ranges::less(), &Connection::time);
    std::ranges::reverse(connections);
    return connections;
}

void ConnectionsModel::set(std::vector<Connection> connections)
{
    if (connections == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(connections);
    endResetModel();
}

void ConnectionsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cellData(columns.at(size_t(index.column())), m_rows[size_t(index.row())], role);
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerOf(columns.at(size_t(section)), role);
}

} // namespace vantage
