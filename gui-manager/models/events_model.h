// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/models/column.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>

namespace vantage {

/** The newest status messages, oldest first; bounded. */
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
    [[nodiscard]] const Event &eventAt(int row) const { return m_events[size_t(row)]; }
    void retranslate();

private:
    void flush();

    size_t m_capacity;
    std::deque<Event> m_events;
    std::deque<Event> m_waiting;
    QTimer m_flush;
};

} // namespace vantage
