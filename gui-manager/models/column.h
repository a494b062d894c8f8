// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/reason.h"
#include "common/util/time.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <span>

namespace vantage {

/** What the models answer besides Qt's own roles. */
enum ModelRole {
    SortRole = Qt::UserRole, ///< the raw value behind a cell
    MarkRole,                ///< int(Mark), for cells that show a state
    ColumnIdRole,            ///< of a header: its stable name, for settings
    WidthRole,               ///< of a header: how many letters to make room for at first
    LeastWidthRole,          ///< of a header: how few letters will do where there is not the room
    ShownAtFirstRole,        ///< of a header: shown until the operator chooses otherwise
    StaleRole,               ///< true where a row is of before the latest change: shown faded
    PreviewRole,             ///< true where a result is shown that is not stored yet
};

/** The shape and colour beside a state's text, so that none of the three is needed alone. */
enum class Mark : quint8 { None, Up, Degraded, Down, Unknown, Paused };

[[nodiscard]] Mark markOf(Outcome outcome);

/** A column of a table of Row: all that the model, the view and the settings need to know of it. */
template <typename Row>
struct Column
{
    QLatin1StringView id;   ///< stable
    const char *title = ""; ///< translated in the context "Columns"
    QString (*cell)(const Row &) = nullptr;
    QVariant (*sortKey)(const Row &) = nullptr; ///< the cell's text where absent
    int letters = 12;                           ///< how many to make room for at first
    int leastLetters = letters;                 ///< how few will do where there is not the room
    bool shownAtFirst = true;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Mark (*mark)(const Row &) = nullptr;
    QString (*toolTip)(const Row &) = nullptr; ///< the cell's text where absent
};

inline constexpr Qt::Alignment alignNumber = Qt::AlignRight | Qt::AlignVCenter;

/** A tool tip that Qt cannot take for markup, whatever a peer wrote. */
[[nodiscard]] QString plainToolTip(const QString &text);

template <typename Row>
[[nodiscard]] QVariant cellData(const Column<Row> &column, const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.cell(row);
    case Qt::ToolTipRole:
        return plainToolTip(column.toolTip ? column.toolTip(row) : column.cell(row));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case SortRole:
        return column.sortKey ? column.sortKey(row) : QVariant(column.cell(row));
    case MarkRole:
        return column.mark ? QVariant(int(column.mark(row))) : QVariant();
    default:
        return {};
    }
}

template <typename Row>
[[nodiscard]] QVariant headerOf(const Column<Row> &column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("Columns", column.title);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case ColumnIdRole:
        return column.id.toString();
    case WidthRole:
        return column.letters;
    case LeastWidthRole:
        return column.leastLetters;
    case ShownAtFirstRole:
        return column.shownAtFirst;
    default:
        return {};
    }
}

/** As timeDisplay() says: "00:27:05.123" today, "03-12 00:27:05" on other days, or "3 min ago"; empty for no time. */
[[nodiscard]] QString localTime(UtcTime time);
[[nodiscard]] QString localTime(const std::optional<UtcTime> &time);
/** A key that sorts missing times first. */
[[nodiscard]] QVariant timeKey(const std::optional<UtcTime> &time);

} // namespace vantage
