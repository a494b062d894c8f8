// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/pasted_checks.h"

#include "common/util/text.h"

#include <QUrl>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::PasteDialog)

public:
    [[nodiscard]] static QString state(const PastedLine &line)
    {
        return line.problem.isEmpty() ? tr("Will be added") : escapeControl(line.problem);
    }
};

QString target(const PastedLine &line)
{
    return escapeControl(line.problem.isEmpty() ? displayTarget(line.check) : line.text.trimmed());
}

QString numbersOf(const QList<AgentId> &agents)
{
    QStringList numbers;
    for (const AgentId id : agents)
        numbers += QString::number(id.value);
    return numbers.join(u", "_s);
}

constexpr std::array columns = {
    Column<PastedLine>{.id = "line"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Line"),
                       .cell = [](const PastedLine &l) { return QString::number(l.number); },
                       .sortKey = [](const PastedLine &l) { return QVariant(l.number); },
                       .letters = 4,
                       .alignment = alignNumber},
    Column<PastedLine>{.id = "what"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "What becomes of it"),
                       .cell = PasteText::state,
                       .letters = 50,
                       .mark =
                           [](const PastedLine &l) {
                               return l.problem.isEmpty() ? Mark::Up : Mark::Down;
                           }},
    Column<PastedLine>{
        .id = "kind"_L1,
        .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
        .cell =
            [](const PastedLine &l) { return l.problem.isEmpty() ? displayName(l.check.kind) : QString(); },
        .letters = 8},
    Column<PastedLine>{
        .id = "target"_L1, .title = QT_TRANSLATE_NOOP("Columns", "Target"), .cell = target, .letters = 26},
    Column<PastedLine>{.id = "interval"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Interval"),
                       .cell =
                           [](const PastedLine &l) {
                               return l.problem.isEmpty() ? formatInterval(l.check.interval) + u" s"_s
                                                          : QString();
                           },
                       .letters = 6,
                       .alignment = alignNumber},
    Column<PastedLine>{.id = "agents"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Agents"),
                       .cell = [](const PastedLine &l) { return numbersOf(l.agents); },
                       .letters = 8},
    Column<PastedLine>{.id = "name"_L1,
                       .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                       .cell = [](const PastedLine &l) { return escapeControl(l.check.name); },
                       .letters = 16},
};

/** What a title may be called, or nothing where it is no column of ours. */
QString canonical(const QString &title)
{
    static const QHash<QString, QString> others = {
        {u"type"_s, u"kind"_s},      {u"service_type"_s, u"kind"_s}, {u"url"_s, u"target"_s},
        {u"host"_s, u"target"_s},    {u"address"_s, u"target"_s},    {u"server"_s, u"target"_s},
        {u"every"_s, u"interval"_s}, {u"agent"_s, u"agents"_s},      {u"client"_s, u"agents"_s},
        {u"clients"_s, u"agents"_s}, {u"tag"_s, u"tags"_s},          {u"option"_s, u"options"_s}};
    static const QSet<QString> own = {u"kind"_s, u"target"_s, u"args"_s,   u"interval"_s,
                                      u"name"_s, u"tags"_s,   u"agents"_s, u"options"_s};
    const QString name = others.value(title, title);
    if (own.contains(name))
        return name;
    const bool isOption = std::ranges::any_of(
        allKinds(), [&name](const KindInfo *info) { return findOption(info->kind, name) != nullptr; });
    return isOption ? name : QString();
}

/** Cells in quotes may hold the separator, and "" for a quote. */
Result<QStringList> cellsOf(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (isQuoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (isQuoted || cell.trimmed().isEmpty())) {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            cells += cell.trimmed();
            cell.clear();
        } else {
            cell += c;
        }
    }
    if (isQuoted)
        return invalid(PasteText::tr("A quote is not closed"));
    cells += cell.trimmed();
    return cells;
}

std::optional<Kind> kindOf(const QString &word)
{
    const std::optional<Kind> kind = kindFromCode(word.toUpper());
    return kind ? kind : kindFromWord(word);
}

Result<QList<AgentId>> agentsIn(const QString &text, const PasteAgents &agents)
{
    if (text.isEmpty())
        return agents.usual;
    QList<AgentId> found;
    if (text.compare("all"_L1, Qt::CaseInsensitive) == 0) {
        for (const AgentRow &agent : agents.known) {
            if (!agent.isRevoked)
                found += agent.id;
        }
        return found;
    }
    static const QRegularExpression between(u"[,;|]"_s);
    static const QRegularExpression betweenNumbers(u"[,;|\\s]+"_s);
    static const QRegularExpression onlyNumbers(u"^[\\d,;|\\s]+$"_s);
    const bool areNumbers = onlyNumbers.match(text).hasMatch();
    for (const QString &part : text.split(areNumbers ? betweenNumbers : between, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        bool isNumber = false;
        AgentId id(word.toULongLong(&isNumber));
        if (!isNumber) {
            const auto agent = std::ranges::find_if(agents.known, [&word](const AgentRow &row) {
                return row.name.compare(word, Qt::CaseInsensitive) == 0;
            });
            if (agent == agents.known.end())
                return invalid(
                    PasteText::tr("'%1' is neither the number nor the name of an agent").arg(word));
            id = agent->id;
        }
        if (!found.contains(id))
            found += id;
    }
    return found;
}

/** The cells of a line, by column. */
struct Cells
{
    QString kind;
    QString target;
    QStringList args;
    QString interval;
    QString name;
    QString tags;
    QString agents;
    QStringList options; ///< name=value
};

qsizetype positionsOf(Kind kind)
{
    return std::ranges::count_if(optionsOf(kind), [](const OptionSpec *spec) { return spec->position > 0; });
}

bool isAssignment(const QString &cell)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*=.*"_s);
    return form.match(cell).hasMatch();
}

Result<Cells> byColumns(const QStringList &cells, const QStringList &titles)
{
    Cells read;
    if (cells.size() > titles.size())
        return invalid(PasteText::tr("The line has %1 cells, the header %2")
                           .arg(QString::number(cells.size()), QString::number(titles.size())));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &column = titles.at(i);
        const QString &cell = cells.at(i);
        if (cell.isEmpty() || column.isEmpty())
            continue;
        if (column == "kind"_L1)
            read.kind = cell;
        else if (column == "target"_L1)
            read.target = cell;
        else if (column == "args"_L1)
            read.args = cell.split(u' ', Qt::SkipEmptyParts);
        else if (column == "interval"_L1)
            read.interval = cell;
        else if (column == "name"_L1)
            read.name = cell;
        else if (column == "tags"_L1)
            read.tags = cell;
        else if (column == "agents"_L1)
            read.agents = cell;
        else if (column == "options"_L1)
            read.options += splitWords(cell).value_or(QStringList(cell));
        else
            read.options += column + u'=' + cell;
    }
    return read;
}

/** In the order kind, target, what the kind needs, interval, name, tags, agents; name=value may stand anywhere. A first
    cell that is a URL needs no kind. */
Result<Cells> guessed(QStringList cells)
{
    Cells read;
    if (!cells.front().contains("://"_L1))
        read.kind = cells.takeFirst();
    if (cells.isEmpty())
        return invalid(PasteText::tr("The target is missing"));
    read.target = cells.takeFirst();
    const std::optional<Kind> kind = kindOf(read.kind);
    qsizetype needed = kind ? positionsOf(*kind) : 0;
    if (read.kind.compare("ICMP"_L1, Qt::CaseInsensitive) == 0)
        ++needed; // which of the tools
    QList<QString *> rest = {&read.interval, &read.name, &read.tags, &read.agents};
    for (const QString &cell : std::as_const(cells)) {
        if (isAssignment(cell)) {
            read.options += cell;
        } else if (read.args.size() < needed) {
            read.args += cell;
        } else if (rest.isEmpty()) {
            return invalid(PasteText::tr("'%1' is one cell too many").arg(cell));
        } else {
            if (rest.front() == &read.interval && !cell.isEmpty() && !parseInterval(cell))
                rest.removeFirst(); // it has none
            *rest.takeFirst() = cell;
        }
    }
    return read;
}

/** "host:443" as the target of a kind that needs a port. */
void takePortFromTarget(Cells &cells, Kind kind)
{
    if (!cells.args.isEmpty() || !findOption(kind, u"port") || findOption(kind, u"port")->position != 1 ||
        cells.target.count(u':') != 1)
        return;
    cells.args = {cells.target.section(u':', 1)};
    cells.target = cells.target.section(u':', 0, 0);
}

/** As the words of addconf, which then say what is wrong. */
Result<CheckSpec> checkOf(Cells cells)
{
    if (cells.kind.isEmpty() && cells.target.contains("://"_L1))
        cells.kind = QUrl(cells.target).scheme();
    if (cells.kind.isEmpty())
        return invalid(PasteText::tr("The kind is missing"));
    if (cells.target.isEmpty())
        return invalid(PasteText::tr("The target is missing"));
    QStringList words = {cells.kind, cells.target};
    if (const std::optional<Kind> kind = kindFromCode(cells.kind.toUpper())) {
        takePortFromTarget(cells, *kind);
        words.back() = cells.target;
        words.front() = infoOf(*kind).word.toString();
        if (infoOf(*kind).tool != 0)
            words += QString::number(infoOf(*kind).tool);
    }
    words += cells.args;
    words += cells.options;
    if (!cells.interval.isEmpty())
        words += u"interval="_s + cells.interval;
    if (!cells.name.isEmpty())
        words += u"name="_s + cells.name;
    static const QRegularExpression between(u"[,;|\\s]+"_s);
    if (!cells.tags.isEmpty())
        words += u"tags="_s + cells.tags.split(between, Qt::SkipEmptyParts).join(u',');
    return checkFromWords(words, IntervalWord::Absent);
}

/** A line of the console: with addconf and the agents before it, or without. */
Result<PastedLine> asCommand(QStringList words, const PasteAgents &agents)
{
    PastedLine read;
    read.agents = agents.usual;
    if (words.front().compare("addconf"_L1, Qt::CaseInsensitive) == 0) {
        const Result<QList<AgentId>> named = agentsIn(words.value(1), agents);
        if (!named)
            return tl::unexpected(named.error());
        read.agents = *named;
        words = words.mid(2);
    }
    const Result<CheckSpec> check = checkFromWords(words, IntervalWord::Required);
    if (!check)
        return tl::unexpected(check.error());
    read.check = *check;
    return read;
}

Result<PastedLine> asCells(const QString &line, const PasteForm &form, const PasteAgents &agents)
{
    const Result<QStringList> cells = cellsOf(line, form.separator);
    if (!cells)
        return tl::unexpected(cells.error());
    const Result<Cells> read = form.columns.isEmpty() ? guessed(*cells) : byColumns(*cells, form.columns);
    if (!read)
        return tl::unexpected(read.error());
    const Result<CheckSpec> check = checkOf(*read);
    if (!check)
        return tl::unexpected(check.error());
    const Result<QList<AgentId>> named = agentsIn(read->agents, agents);
    if (!named)
        return tl::unexpected(named.error());
    PastedLine pasted;
    pasted.check = *check;
    pasted.agents = *named;
    return pasted;
}

bool isCommand(const QString &line, const PasteForm &form)
{
    const QString first = line.section(u' ', 0, 0);
    return first.compare("addconf"_L1, Qt::CaseInsensitive) == 0 ||
           (line.contains(u' ') && !first.contains(form.separator) && kindFromWord(first).has_value() &&
            !line.contains(form.separator));
}

bool isBlank(const QString &line)
{
    return line.isEmpty() || line.startsWith(u'#');
}

} // namespace

PasteForm formOf(const QStringList &lines)
{
    PasteForm form;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString line = lines.at(i).trimmed();
        if (isBlank(line) || line.startsWith("addconf "_L1, Qt::CaseInsensitive))
            continue;
        if (lines.at(i).contains(u'\t'))
            form.separator = u'\t';
        else if (line.count(u';') > line.count(u','))
            form.separator = u';';
        QStringList names;
        for (const QString &cell : cellsOf(line, form.separator).value_or(QStringList()))
            names += canonical(cell.toLower());
        if (names.contains("target"_L1) && !names.contains(QString())) {
            form.columns = names;
            form.headerLine = i + 1;
        }
        break;
    }
    return form;
}

std::optional<PastedLine> readPasted(int number, const QString &line, const PasteForm &form,
                                     const PasteAgents &agents)
{
    const QString text = line.trimmed();
    if (isBlank(text) || number == form.headerLine)
        return std::nullopt;
    Result<PastedLine> read;
    if (isCommand(text, form)) {
        const Result<QStringList> words = splitWords(text);
        read = words ? asCommand(*words, agents) : tl::unexpected(words.error());
    } else {
        read = asCells(form.separator == u'\t' ? line : text, form, agents);
    }
    PastedLine pasted = read.value_or(PastedLine());
    pasted.number = number;
    pasted.text = line;
    if (!read)
        pasted.problem = read.error().message;
    else if (pasted.agents.isEmpty())
        pasted.problem = PasteText::tr("No agent is named, and none is chosen below");
    else if (const auto wrong = std::ranges::find_if(
                 pasted.agents, [](AgentId id) { return !id.isValid() || id.value > 1'000'000; });
             wrong != pasted.agents.end())
        pasted.problem = PasteText::tr("%1 is not the number of an agent").arg(wrong->value);
    if (!pasted.problem.isEmpty())
        pasted.problem[0] = pasted.problem.at(0).toUpper();
    return pasted;
}

PastedModel::PastedModel(QObject *parent)
    : KeyedTable(columns, parent)
{
}

} // namespace vantage
