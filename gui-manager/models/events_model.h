// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/column.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QTimer>

#include <deque>

namespace vantage {

/** The newest status messages, oldest first; bounded. Those that nobody has looked at are bold. */
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit EventsModel(qsizetype capacity = 10'000, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setEvents(const QList<Event> &events);
    /** Shown within 50 ms, together with what else comes until then. */
    void append(const Event &event);
    /** Events up to the last one of that time were seen before; for a window that begins. */
    void setSeenUntil(UtcTime time);
    /** All that are here have been looked at. */
    void markSeen();
    [[nodiscard]] bool isSeen(int row) const { return m_first + quint64(row) < m_firstUnseen; }
    /** How many are at least that severe, and were not looked at. */
    [[nodiscard]] int unseen(Severity least) const;
    /** Of the newest one that was seen, where it is still here. */
    [[nodiscard]] std::optional<UtcTime> seenUntil() const;
    [[nodiscard]] const Event &eventAt(int row) const { return m_events[size_t(row)]; }
    void retranslate();

private:
    void flush();

    size_t m_capacity;
    std::deque<Event> m_events;
    quint64 m_first = 0;       ///< number of the oldest; they are counted as they come
    quint64 m_firstUnseen = 0; ///< of the oldest that was not looked at
    std::deque<Event> m_waiting;
    QTimer m_flush;
    QFont m_unseenFont;
};

} // namespace vantage
