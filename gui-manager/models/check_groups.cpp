// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/check_groups.h"

#include "common/util/text.h"

#include <QUrl>

#include <numeric>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds repaintEvery{50};
constexpr std::chrono::milliseconds resortEvery{300};
/** More runs of rows than that move together: each costs the view a walk over all rows. */
constexpr int mostRuns = 64;

Mark markOfVerdict(const CheckLine &line)
{
    return line.row.check.paused ? Mark::Paused : markOf(line.verdict.verdict);
}

/** The machine that is looked at, so that all checks of one stand together. */
QString hostIn(const QString &url)
{
    const QString host = QUrl(url).host();
    return host.isEmpty() ? url : host;
}

} // namespace

CheckFilter::Verdicts CheckFilter::only(Outcome verdict)
{
    switch (verdict) {
    case Outcome::Up:
        return Verdicts::Up;
    case Outcome::Degraded:
        return Verdicts::Degraded;
    case Outcome::Down:
        return Verdicts::Down;
    case Outcome::Unknown:
        break;
    }
    return Verdicts::Unknown;
}

bool CheckFilter::matches(const CheckLine &line) const
{
    const CheckSpec &check = line.row.check;
    if ((kind && check.kind != *kind) || (agent.isValid() && !line.row.agents.contains(agent)))
        return false;
    if (verdicts == Verdicts::Paused ? !check.paused : verdicts != Verdicts::All && check.paused)
        return false;
    const Outcome verdict = line.verdict.verdict;
    if (verdicts == Verdicts::NotUp && verdict == Outcome::Up)
        return false;
    if (verdicts != Verdicts::All && verdicts != Verdicts::NotUp && verdicts != Verdicts::Paused &&
        verdicts != only(verdict))
        return false;
    const auto has = [this](const QString &where) {
        return where.contains(text, Qt::CaseInsensitive);
    };
    return text.isEmpty() || has(check.name) || has(displayTarget(check)) ||
           std::ranges::any_of(check.tags, has);
}

int CheckSection::size() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

CheckGroups::CheckGroups(const ChecksModel &checks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_checks(checks)
{
    m_settle.setSingleShot(true);
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(repaintEvery);
    m_resort.setSingleShot(true);
    m_resort.setInterval(resortEvery);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasMoved, false))
            rebuild();
    });
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(&m_resort, &QTimer::timeout, this, &CheckGroups::rebuild);
    connect(&checks, &QAbstractItemModel::rowsInserted, this, &CheckGroups::sourceMoved);
    connect(&checks, &QAbstractItemModel::rowsRemoved, this, &CheckGroups::sourceMoved);
    connect(&checks, &QAbstractItemModel::modelReset, this, &CheckGroups::sourceMoved);
    connect(&checks, &QAbstractItemModel::dataChanged, this, &CheckGroups::sourceChanged);
    connect(&checks, &ChecksModel::durationsLearned, this, &CheckGroups::sourceChanged);
    connect(&checks, &QAbstractItemModel::headerDataChanged, this, &CheckGroups::headerDataChanged);
    rebuild();
}

void CheckGroups::sourceMoved()
{
    if (m_settle.isActive()) {
        m_hasMoved = true;
        return;
    }
    m_settle.start();
    rebuild();
}

void CheckGroups::sourceChanged()
{
    if (!m_repaint.isActive())
        m_repaint.start();
    const bool mayMove = m_sortColumn >= 0 || m_grouping != Grouping::None || m_filter != CheckFilter();
    if (mayMove && !m_resort.isActive())
        m_resort.start();
}

void CheckGroups::setFilter(const CheckFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void CheckGroups::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_folded.clear();
    m_numbers.clear();
    // Sections of one way to group are nothing in another.
    become({});
    rebuild();
}

void CheckGroups::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void CheckGroups::fold(int sectionRow, bool isFolded)
{
    if (!isSection(sectionRow))
        return;
    const int number = m_entries.at(size_t(sectionRow)).section;
    if (isFolded)
        m_folded.insert(number);
    else
        m_folded.remove(number);
    rebuild();
}

bool CheckGroups::isFolded(int sectionRow) const
{
    return isSection(sectionRow) && m_folded.contains(m_entries.at(size_t(sectionRow)).section);
}

bool CheckGroups::isSection(int row) const
{
    return row >= 0 && row < rowCount() && !m_entries[size_t(row)].check.isValid();
}

int CheckGroups::sectionOf(int row) const
{
    if (m_grouping == Grouping::None || row >= rowCount())
        return -1;
    while (row >= 0 && !isSection(row))
        --row;
    return row;
}

const CheckLine *CheckGroups::lineAt(int row) const
{
    return row >= 0 && row < rowCount() && !isSection(row) ? m_checks.find(m_entries[size_t(row)].check)
                                                           : nullptr;
}

int CheckGroups::reveal(CheckId check)
{
    const auto find = [this, check] {
        const auto found = std::ranges::find(m_entries, check, &Entry::check);
        return found != m_entries.end() ? int(found - m_entries.begin()) : -1;
    };
    const CheckLine *line = check.isValid() ? m_checks.find(check) : nullptr;
    if (!line)
        return -1;
    if (const int row = find(); row >= 0 || m_grouping == Grouping::None)
        return row;
    m_folded.remove(numberOf(groupsOf(*line).front()));
    rebuild();
    return find();
}

QStringList CheckGroups::groupsOf(const CheckLine &line) const
{
    const CheckSpec &check = line.row.check;
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Tag:
        if (!check.tags.isEmpty())
            return QSet<QString>(check.tags.begin(), check.tags.end()).values();
        break;
    case Grouping::Target:
        return {check.kind == Kind::Http || check.kind == Kind::Https ? hostOf(check.target) : check.target};
    case Grouping::Kind:
        return {displayName(check.kind)};
    }
    return {QString()};
}

/** Reading a URL costs more than all else that a group needs, and they seldom change. */
const QString &CheckGroups::hostOf(const QString &url) const
{
    const auto known = m_hosts.constFind(url);
    if (known != m_hosts.cend())
        return *known;
    if (m_hosts.size() > 2 * m_checks.rowCount() + 100)
        m_hosts.clear(); // of targets that have gone
    return *m_hosts.insert(url, hostIn(url));
}

int CheckGroups::numberOf(const QString &group)
{
    const auto known = m_numbers.constFind(group);
    return known != m_numbers.cend() ? *known : *m_numbers.insert(group, int(m_numbers.size()));
}

std::vector<CheckGroups::Member> CheckGroups::shownMembers() const
{
    std::vector<Member> members;
    members.reserve(m_checks.rows().size());
    for (const CheckLine &line : m_checks.rows()) {
        if (m_filter.matches(line))
            members.push_back({&line, 0, {}});
    }
    if (m_sortColumn < 0)
        return members;
    const CheckLine *first = m_checks.rows().data();
    bool isText = false;
    for (Member &member : members) {
        const QVariant key = m_checks.data(m_checks.index(int(member.line - first), m_sortColumn), SortRole);
        isText = key.typeId() == QMetaType::QString;
        if (isText)
            member.text = key.toString();
        else
            member.number = key.toLongLong();
    }
    const auto isBefore = [isText](const Member &one, const Member &other) {
        return isText ? one.text.compare(other.text, Qt::CaseInsensitive) < 0 : one.number < other.number;
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::ranges::stable_sort(members, isBefore);
    else
        std::ranges::stable_sort(members, [&](const Member &a, const Member &b) { return isBefore(b, a); });
    return members;
}

/** Sections by their names, the one without a name last. */
std::vector<CheckGroups::Entry> CheckGroups::grouped(const std::vector<Member> &members)
{
    QMap<QString, std::vector<const CheckLine *>> groups;
    for (const Member &member : members) {
        for (const QString &group : groupsOf(*member.line))
            groups[group].push_back(member.line);
    }
    QStringList names = groups.keys();
    std::ranges::stable_sort(names, [](const QString &one, const QString &other) {
        if (one.isEmpty() || other.isEmpty())
            return !one.isEmpty();
        return one.compare(other, Qt::CaseInsensitive) < 0;
    });
    std::vector<Entry> entries;
    m_sections.clear();
    for (const QString &name : std::as_const(names)) {
        const int number = numberOf(name);
        CheckSection section{.title = name.isEmpty() ? tr("No tag") : escapeControl(name),
                             .isFolded = m_folded.contains(number)};
        entries.push_back({number, {}});
        for (const CheckLine *line : std::as_const(groups[name])) {
            ++section.counts.at(size_t(markOfVerdict(*line)));
            if (!section.isFolded)
                entries.push_back({number, line->key()});
        }
        m_sections.insert(number, section);
    }
    return entries;
}

void CheckGroups::rebuild()
{
    m_resort.stop();
    const std::vector<Member> members = shownMembers();
    std::vector<Entry> entries;
    if (m_grouping == Grouping::None) {
        entries.reserve(members.size());
        for (const Member &member : members)
            entries.push_back({0, member.line->key()});
    } else {
        entries = grouped(members);
    }
    become(std::move(entries));
    if (m_grouping != Grouping::None && !m_repaint.isActive())
        m_repaint.start(); // the counts of the sections
}

void CheckGroups::become(std::vector<Entry> entries)
{
    if (entries == m_entries)
        return;
    const QSet<Entry> wanted(entries.begin(), entries.end());
    if (becomeByRuns(entries, wanted))
        return;
    Q_EMIT layoutAboutToBeChanged();
    QHash<Entry, int> rows;
    for (size_t row = 0; row < entries.size(); ++row)
        rows.insert(entries[row], int(row));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int row = rows.value(m_entries.at(size_t(old.row())), -1);
        after += row < 0 ? QModelIndex() : createIndex(row, old.column());
    }
    m_entries = std::move(entries);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

/** Takes away what goes and puts in what comes, if what stays keeps its order and the runs are few. */
bool CheckGroups::becomeByRuns(const std::vector<Entry> &entries, const QSet<Entry> &wanted)
{
    const QSet<Entry> present(m_entries.begin(), m_entries.end());
    std::vector<Entry> staying;
    int runs = 0;
    bool isGoing = false;
    for (const Entry &entry : m_entries) {
        const bool goes = !wanted.contains(entry);
        runs += goes && !isGoing ? 1 : 0;
        isGoing = goes;
        if (!goes)
            staying.push_back(entry);
    }
    size_t next = 0;
    bool isComing = false;
    for (const Entry &entry : entries) {
        const bool comes = !present.contains(entry);
        runs += comes && !isComing ? 1 : 0;
        isComing = comes;
        if (!comes && staying[next++] != entry)
            return false;
    }
    if (runs > mostRuns)
        return false;

    for (size_t last = m_entries.size(); last > 0;) {
        if (wanted.contains(m_entries[last - 1])) {
            --last;
            continue;
        }
        size_t first = last - 1;
        while (first > 0 && !wanted.contains(m_entries[first - 1]))
            --first;
        beginRemoveRows({}, int(first), int(last) - 1);
        m_entries.erase(m_entries.begin() + qsizetype(first), m_entries.begin() + qsizetype(last));
        endRemoveRows();
        last = first;
    }
    for (size_t first = 0; first < entries.size();) {
        if (present.contains(entries[first])) {
            ++first;
            continue;
        }
        size_t last = first + 1;
        while (last < entries.size() && !present.contains(entries[last]))
            ++last;
        beginInsertRows({}, int(first), int(last) - 1);
        m_entries.insert(m_entries.begin() + qsizetype(first), entries.begin() + qsizetype(first),
                         entries.begin() + qsizetype(last));
        endInsertRows();
        first = last;
    }
    return true;
}

int CheckGroups::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CheckGroups::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_checks.columnCount();
}

QVariant CheckGroups::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_checks.headerData(section, orientation, role);
}

QVariant CheckGroups::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    if (!entry.check.isValid())
        return sectionData(m_sections.value(entry.section), index.column(), role);
    const CheckLine *line = m_checks.find(entry.check);
    if (!line)
        return {}; // its row goes in a moment
    const int row = int(line - m_checks.rows().data());
    return m_checks.data(m_checks.index(row, index.column()), role);
}

QVariant CheckGroups::sectionData(const CheckSection &section, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? textOf(section) : QString(); // once where rows are copied
    case Qt::AccessibleTextRole:
        return textOf(section);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(section));
    case SectionRole:
        return QVariant::fromValue(section);
    default:
        return {};
    }
}

/** "web: 3 checks, 1 down, 2 up". */
QString CheckGroups::textOf(const CheckSection &section) const
{
    QStringList parts = {tr("%1: %n check(s)", nullptr, section.size()).arg(section.title)};
    for (const Outcome outcome : {Outcome::Down, Outcome::Degraded, Outcome::Unknown, Outcome::Up}) {
        if (const int count = section.counts.at(size_t(markOf(outcome))))
            parts += countOfOutcome(outcome, count);
    }
    if (const int paused = section.counts.at(size_t(Mark::Paused)))
        parts += tr("%n paused", nullptr, paused);
    return parts.join(u", "_s);
}

} // namespace vantage
