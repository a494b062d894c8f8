// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/models/checks_model.h"

#include <QSet>
#include <QTimer>

#include <array>

namespace vantage {

enum class Grouping : quint8 { None, Tag, Target, Kind };

/** Which checks are shown; what is not set does not restrict. */
struct CheckFilter
{
    enum class Verdicts : quint8 { All, NotUp, Up, Degraded, Down, Unknown, Paused };

    QString text; ///< in the name, the target or a tag
    std::optional<Kind> kind = {};
    Verdicts verdicts = Verdicts::All;
    AgentId agent = {};

    [[nodiscard]] static Verdicts only(Outcome verdict);
    [[nodiscard]] bool matches(const CheckLine &line) const;
    bool operator==(const CheckFilter &) const = default;
};

/** What the row above a group shows. */
struct CheckSection
{
    QString title;
    std::array<int, 6> counts{}; ///< by Mark: checks of that verdict, or paused
    bool isFolded = false;

    [[nodiscard]] int size() const;
    bool operator==(const CheckSection &) const = default;
};

/** The checks as the page shows them: filtered, sorted and, if wanted, in groups below a row each. A flat table. What
    moves stays selected; what only changes is told every 50 ms, however much of it there is. */
class CheckGroups : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CheckGroups(const ChecksModel &checks, QObject *parent = nullptr);

    void setFilter(const CheckFilter &filter);
    [[nodiscard]] const CheckFilter &filter() const { return m_filter; }
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }

    [[nodiscard]] bool isSection(int row) const;
    /** The row of the group that a row is in; its own for a section, -1 without groups. */
    [[nodiscard]] int sectionOf(int row) const;
    void fold(int sectionRow, bool isFolded);
    [[nodiscard]] bool isFolded(int sectionRow) const;

    /** The check of a row; null for a section and for one that has just gone. */
    [[nodiscard]] const CheckLine *lineAt(int row) const;
    /** Where a check is, unfolding its group; -1 where the filter hides it. */
    int reveal(CheckId check);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /** A row: a section where `check` is none. */
    struct Entry
    {
        int section = 0; ///< by the order in which their names came
        CheckId check = {};

        bool operator==(const Entry &) const = default;
        friend size_t qHash(const Entry &entry, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, entry.section, entry.check.value);
        }
    };
    /** The groups of a check, and what they follow from. */
    struct Membership
    {
        QString target;
        QStringList tags;
        QList<int> groups; ///< their numbers
    };
    using Lines = std::vector<const CheckLine *>;

    void sourceMoved();
    void sourceChanged();
    void retranslate();
    void rebuild();
    [[nodiscard]] QStringList groupsOf(const CheckLine &line) const;
    [[nodiscard]] Lines shownLines() const;
    void arrange(Lines &lines) const;
    [[nodiscard]] std::vector<Entry> grouped(const Lines &lines);
    [[nodiscard]] const QList<int> &groupNumbersOf(const CheckLine &line);
    int numberOf(const QString &group);
    void become(std::vector<Entry> entries);
    [[nodiscard]] bool becomeByRuns(const std::vector<Entry> &entries);
    [[nodiscard]] QVariant sectionData(const CheckSection &section, int column, int role) const;
    [[nodiscard]] QString textOf(const CheckSection &section) const;

    const ChecksModel &m_checks;
    CheckFilter m_filter;
    Grouping m_grouping = Grouping::None;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Entry> m_entries;
    QHash<QString, int> m_numbers;       ///< of groups
    QStringList m_names;                 ///< of groups, by their numbers
    QHash<int, CheckSection> m_sections; ///< those that are there now
    QSet<int> m_folded;
    QTimer m_settle;  ///< the first move of rows is followed at once, more of them together
    QTimer m_repaint; ///< values have changed
    QTimer m_resort;  ///< what is shown where may have changed with them
    bool m_hasMoved = false;
    QHash<CheckId, Membership> m_memberships;
};

} // namespace vantage
