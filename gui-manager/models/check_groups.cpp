// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/check_groups.h"

#include "common/util/text.h"

#include <QUrl>

#include <map>
#include <numeric>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds repaintEvery{50};
constexpr std::chrono::milliseconds resortEvery{300};

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
    m_names.clear();
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
    m_folded.remove(numberOf(groupsOf(*line).constFirst()));
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
    if (known != m_numbers.cend())
        return *known;
    m_names += group;
    return *m_numbers.insert(group, int(m_numbers.size()));
}

CheckGroups::Lines CheckGroups::shownLines() const
{
    Lines lines;
    lines.reserve(m_checks.rows().size());
    const bool areAll = m_filter == CheckFilter();
    for (const CheckLine &line : m_checks.rows()) {
        if (areAll || m_filter.matches(line))
            lines.push_back(&line);
    }
    return lines;
}

/** Each key is made once, ready to be compared: that is most of what an order costs. */
void CheckGroups::arrange(Lines &lines) const
{
    if (m_sortColumn < 0)
        return;
    const CheckLine *first = m_checks.rows().data();
    bool isText = false;
    std::vector<Member> members;
    members.reserve(lines.size());
    for (const CheckLine *line : lines) {
        const QVariant key = m_checks.data(m_checks.index(int(line - first), m_sortColumn), SortRole);
        isText = key.typeId() == QMetaType::QString;
        members.push_back(
            {line, isText ? 0 : key.toLongLong(), isText ? key.toString().toCaseFolded() : QString()});
    }
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    if (isText)
        std::ranges::stable_sort(members, [isAscending](const Member &one, const Member &other) {
            return isAscending ? one.text < other.text : other.text < one.text;
        });
    else
        std::ranges::stable_sort(members, [isAscending](const Member &one, const Member &other) {
            return isAscending ? one.number < other.number : other.number < one.number;
        });
    std::ranges::transform(members, lines.begin(), &Member::line);
}

/** Sections by their names, the one without a name last. */
std::vector<CheckGroups::Entry> CheckGroups::grouped(const Lines &lines)
{
    std::vector<Lines> groups(size_t(m_names.size()));
    std::map<Kind, int> kinds; // their names are translated, which takes longer than to look them up here
    const auto put = [&groups](int number, const CheckLine *line) {
        if (size_t(number) >= groups.size())
            groups.resize(size_t(number) + 1);
        groups[size_t(number)].push_back(line);
    };
    for (const CheckLine *line : lines) {
        if (m_grouping == Grouping::Kind) {
            const auto [known, isNew] = kinds.try_emplace(line->row.check.kind, 0);
            if (isNew)
                known->second = numberOf(groupsOf(*line).constFirst());
            put(known->second, line);
            continue;
        }
        for (const QString &group : groupsOf(*line))
            put(numberOf(group), line);
    }
    std::vector<int> numbers;
    for (size_t number = 0; number < groups.size(); ++number) {
        if (!groups[number].empty())
            numbers.push_back(int(number));
    }
    std::ranges::sort(numbers, [this](int a, int b) {
        const QString &one = m_names.at(a);
        const QString &other = m_names.at(b);
        if (one.isEmpty() || other.isEmpty())
            return !one.isEmpty() && other.isEmpty();
        const int order = one.compare(other, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : one < other;
    });
    std::vector<Entry> entries;
    entries.reserve(lines.size() + numbers.size());
    m_sections.clear();
    for (const int number : numbers) {
        const QString &name = m_names.at(number);
        CheckSection section{.title = name.isEmpty() ? tr("No tag") : escapeControl(name),
                             .isFolded = m_folded.contains(number)};
        entries.push_back({number, {}});
        for (const CheckLine *line : groups[size_t(number)]) {
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
    Lines lines = shownLines();
    arrange(lines);
    std::vector<Entry> entries;
    if (m_grouping == Grouping::None) {
        entries.reserve(lines.size());
        for (const CheckLine *line : lines)
            entries.push_back({0, line->key()});
    } else {
        entries = grouped(lines);
    }
    become(std::move(entries));
    if (m_grouping != Grouping::None && !m_repaint.isActive())
        m_repaint.start(); // the counts of the sections
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
