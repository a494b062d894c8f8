// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/column.h"
#include "gui-manager/store/store.h"

#include <QAbstractTableModel>

#include <vector>

namespace vantage {

/** Something that happened to an agent's link. */
struct Connection
{
    enum class What : quint8 { Connected, CutOff, NotBack, Refused, Revoked, NotRunning };

    UtcTime time{};
    What what = What::Connected;
    std::optional<Micros> outage; ///< how long it was away, once it is back
    QString text;

    bool operator==(const Connection &) const = default;
};

[[nodiscard]] QString displayName(Connection::What what);

/** The newest first. Events of other kinds are left out; an agent is away from where it was cut off until it is
    connected again. */
[[nodiscard]] std::vector<Connection> connectionsOf(const std::vector<Event> &events,
                                                    const std::vector<LedgerEntry::Stop> &stops);

/** The connections and outages of one agent. */
class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<Connection> connections);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Connection> m_rows;
};

} // namespace vantage
