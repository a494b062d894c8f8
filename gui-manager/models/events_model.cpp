// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/events_model.h"

#include "common/util/text.h"

#include <QBrush>
#include <QColor>

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct EventsText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::EventsModel)

public:
    static QString severity(const Event &event)
    {
        switch (event.severity) {
        case Severity::Info:
            return tr("Info");
        case Severity::Warning:
            return tr("Warning");
        case Severity::Critical:
            break;
        }
        return tr("Critical");
    }
};

Mark markOfSeverity(const Event &event)
{
    switch (event.severity) {
    case Severity::Info:
        return Mark::None;
    case Severity::Warning:
        return Mark::Degraded;
    case Severity::Critical:
        break;
    }
    return Mark::Down;
}

QString agentOf(const Event &event)
{
    return event.agent.isValid() ? QString::number(event.agent.value) : QString();
}

constexpr std::array columns = {
    Column<Event>{.id = "time"_L1,
                  .title = QT_TRANSLATE_NOOP("Columns", "Time"),
                  .cell = [](const Event &e) { return localTime(e.time); },
                  .sortKey = [](const Event &e) { return timeKey(e.time); },
                  .letters = 16},
    Column<Event>{.id = "severity"_L1,
                  .title = QT_TRANSLATE_NOOP("Columns", "Severity"),
                  .cell = EventsText::severity,
                  .sortKey = [](const Event &e) { return QVariant(int(e.severity)); },
                  .letters = 11,
                  .mark = markOfSeverity},
    Column<Event>{.id = "agent"_L1,
                  .title = QT_TRANSLATE_NOOP("Columns", "Agent"),
                  .cell = agentOf,
                  .sortKey = [](const Event &e) { return QVariant(quint64(e.agent.value)); },
                  .letters = 5,
                  .alignment = alignNumber},
    Column<Event>{.id = "text"_L1,
                  .title = QT_TRANSLATE_NOOP("Columns", "Message"),
                  .cell = [](const Event &e) { return escapeControl(e.text); },
                  .letters = 70,
                  .leastLetters = 30},
    Column<Event>{.id = "code"_L1,
                  .title = QT_TRANSLATE_NOOP("Columns", "Code"),
                  .cell = [](const Event &e) { return escapeControl(e.code); },
                  .letters = 18,
                  .shownAtFirst = false},
};

} // namespace

EventsModel::EventsModel(qsizetype capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(size_t(capacity))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(std::chrono::milliseconds(50));
    connect(&m_flush, &QTimer::timeout, this, &EventsModel::flush);
    m_unseenFont.setBold(true);
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event &event = m_events[size_t(index.row())];
    switch (role) {
    case Qt::FontRole:
        return isSeen(index.row()) ? QVariant() : QVariant(m_unseenFont);
    case Qt::BackgroundRole:
        // Of little opacity: for light palettes as for dark ones.
        return event.severity == Severity::Critical ? QVariant(QBrush(QColor(0xd0, 0x20, 0x30, 0x30)))
                                                    : QVariant();
    case Qt::AccessibleTextRole:
        return isSeen(index.row())
                   ? QVariant()
                   : tr("%1, not seen")
                         .arg(
                             cellData(columns.at(size_t(index.column())), event, Qt::DisplayRole).toString());
    default:
        return cellData(columns.at(size_t(index.column())), event, role);
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerOf(columns.at(size_t(section)), role);
}

void EventsModel::setEvents(const QList<Event> &events)
{
    beginResetModel();
    m_waiting.clear();
    m_events.assign(events.end() - std::min(events.size(), qsizetype(m_capacity)), events.end());
    m_first = 0;
    m_firstUnseen = 0;
    endResetModel();
}

void EventsModel::append(const Event &event)
{
    m_waiting.push_back(event);
    if (m_waiting.size() > m_capacity)
        m_waiting.pop_front();
    if (!m_flush.isActive())
        m_flush.start();
}

void EventsModel::setSeenUntil(UtcTime time)
{
    const auto seen = std::ranges::find_if(m_events.rbegin(), m_events.rend(),
                                           [time](const Event &event) { return event.time <= time; });
    m_firstUnseen = m_first + quint64(m_events.rend() - seen);
    retranslate();
}

void EventsModel::markSeen()
{
    const quint64 first = std::max(m_first, m_firstUnseen);
    m_firstUnseen = m_first + m_events.size();
    if (first < m_firstUnseen)
        Q_EMIT dataChanged(index(int(first - m_first), 0), index(rowCount() - 1, columnCount() - 1));
}

int EventsModel::unseen(Severity least) const
{
    const auto first = std::max(m_first, m_firstUnseen) - m_first;
    return int(std::count_if(m_events.begin() + qsizetype(first), m_events.end(),
                             [least](const Event &event) { return event.severity >= least; }));
}

std::optional<UtcTime> EventsModel::seenUntil() const
{
    if (m_firstUnseen <= m_first || m_events.empty())
        return std::nullopt;
    return m_events[size_t(m_firstUnseen - m_first) - 1].time;
}

void EventsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EventsModel::flush()
{
    if (m_waiting.empty())
        return;
    const size_t wanted = m_events.size() + m_waiting.size();
    if (wanted > m_capacity) {
        const auto surplus = std::min(wanted - m_capacity, m_events.size());
        if (surplus > 0) {
            beginRemoveRows({}, 0, int(surplus) - 1);
            m_events.erase(m_events.begin(), m_events.begin() + qsizetype(surplus));
            m_first += surplus;
            endRemoveRows();
        }
    }
    beginInsertRows({}, int(m_events.size()), int(m_events.size() + m_waiting.size()) - 1);
    m_events.insert(m_events.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    endInsertRows();
}

} // namespace vantage
