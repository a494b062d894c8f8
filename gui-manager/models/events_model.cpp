// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/events_model.h"

#include "common/util/text.h"

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
                  .letters = 12},
    Column<Event>{.id = "severity"_L1,
                  .title = QT_TRANSLATE_NOOP("Columns", "Severity"),
                  .cell = EventsText::severity,
                  .sortKey = [](const Event &e) { return QVariant(int(e.severity)); },
                  .letters = 9,
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
                  .letters = 70},
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
    return cellData(columns.at(size_t(index.column())), m_events[size_t(index.row())], role);
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
            endRemoveRows();
        }
    }
    beginInsertRows({}, int(m_events.size()), int(m_events.size() + m_waiting.size()) - 1);
    m_events.insert(m_events.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    endInsertRows();
}

} // namespace vantage
