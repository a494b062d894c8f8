// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/check_groups.h"

#include "common/util/text.h"
#include "gui-manager/models/time_display.h"

#include <QUrl>

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

/** What a row is sorted by: a number, or the text in its place. */
struct SortKey
{
    qint64 number = 0;
    quint32 place = 0; ///< among all
};

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
    connect(&checks, &QAbstractItemModel::headerDataChanged, this, &CheckGroups::retranslate);
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

/** Groups have names of the language. */
void CheckGroups::retranslate()
{
    m_memberships.clear();
    rebuild();
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
    m_memberships.clear();
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
    m_folded.remove(groupNumbersOf(*line).constFirst());
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
        return {check.kind == Kind::Http || check.kind == Kind::Https ? hostIn(check.target) : check.target};
    case Grouping::Kind:
        return {displayName(check.kind)};
    }
    return {QString()};
}

/** To read a URL or a set of tags takes longer than all else that a group needs, and they seldom change. */
const QList<int> &CheckGroups::groupNumbersOf(const CheckLine &line)
{
    if (m_memberships.size() > 2 * m_checks.rowCount() + 100)
        m_memberships.clear(); // of checks that have gone
    const CheckSpec &check = line.row.check;
    Membership &known = m_memberships[check.id];
    if (known.groups.isEmpty() || known.target != check.target || known.tags != check.tags) {
        known = {check.target, check.tags, {}};
        for (const QString &group : groupsOf(line))
            known.groups += numberOf(group);
    }
    return known.groups;
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
    std::vector<QString> texts;
    std::vector<SortKey> keys;
    texts.reserve(lines.size());
    keys.reserve(lines.size());
    for (const CheckLine *line : lines) {
        const QVariant key = m_checks.data(m_checks.index(int(line - first), m_sortColumn), SortRole);
        const bool isText = key.typeId() == QMetaType::QString;
        if (isText)
            texts.push_back(key.toString().toCaseFolded());
        keys.push_back({isText ? 0 : key.toLongLong(), quint32(keys.size())});
    }
    const int direction = m_sortOrder == Qt::AscendingOrder ? 1 : -1;
    std::ranges::sort(keys, [&texts, direction](const SortKey &one, const SortKey &other) {
        if (one.number != other.number)
            return (one.number < other.number) == (direction > 0);
        const int order = texts.empty() ? 0 : direction * texts[one.place].compare(texts[other.place]);
        return order != 0 ? order < 0 : one.place < other.place; // else as they were
    });
    Lines sorted;
    sorted.reserve(lines.size());
    for (const SortKey &key : keys)
        sorted.push_back(lines[key.place]);
    lines = std::move(sorted);
}

/** Sections by their names, the one without a name last. */
std::vector<CheckGroups::Entry> CheckGroups::grouped(const Lines &lines)
{
    std::vector<Lines> groups(size_t(m_names.size()));
    for (const CheckLine *line : lines) {
        for (const int number : groupNumbersOf(*line)) {
            if (size_t(number) >= groups.size())
                groups.resize(size_t(number) + 1);
            groups[size_t(number)].push_back(line);
        }
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
    QStringList parts = {tr("%1: %n check(s)", nullptr, section.size()).arg(isolated(section.title))};
    for (const Outcome outcome : {Outcome::Down, Outcome::Degraded, Outcome::Unknown, Outcome::Up}) {
        if (const int count = section.counts.at(size_t(markOf(outcome))))
            parts += countOfOutcome(outcome, count);
    }
    if (const int paused = section.counts.at(size_t(Mark::Paused)))
        parts += tr("%n paused", nullptr, paused);
    return parts.join(u", "_s);
}

} // namespace vantage
