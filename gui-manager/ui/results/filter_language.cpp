// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/filter_language.h"

#include "common/util/text.h"
#include "gui-manager/models/time_display.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct FilterLanguageText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::FilterBar)
};

enum class Key : quint8 { Agent, Kind, Check, Outcome, Reason, Duration };

constexpr std::array keys = {std::pair{Key::Agent, "agent"_L1},   std::pair{Key::Kind, "kind"_L1},
                             std::pair{Key::Check, "check"_L1},   std::pair{Key::Outcome, "outcome"_L1},
                             std::pair{Key::Reason, "reason"_L1}, std::pair{Key::Duration, "duration"_L1}};

constexpr std::array everyOutcome = {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown};

/** A word of the line: text, or a key with its value. */
struct Word
{
    std::optional<Key> key;
    QString value;            ///< without its quotation marks
    qsizetype valueStart = 0; ///< in the line, of the raw value
    qsizetype end = 0;
};

std::optional<Key> keyAt(QStringView line, qsizetype at)
{
    for (const auto &[key, name] : keys) {
        const QStringView rest = line.sliced(at);
        if (rest.startsWith(name, Qt::CaseInsensitive) && rest.size() > name.size() &&
            rest[name.size()] == u':')
            return key;
    }
    return std::nullopt;
}

QLatin1StringView nameOf(Key key)
{
    return std::ranges::find(keys, key, &std::pair<Key, QLatin1StringView>::first)->second;
}

/** Up to a blank that no quotation marks hold; a mark that is not closed holds to the end. */
Word wordAt(QStringView line, qsizetype at)
{
    Word word;
    word.key = keyAt(line, at);
    if (word.key)
        at += nameOf(*word.key).size() + 1;
    word.valueStart = at;
    bool isQuoted = false;
    for (; at < line.size() && (isQuoted || !line[at].isSpace()); ++at) {
        if (line[at] == u'"')
            isQuoted = !isQuoted;
        else
            word.value += line[at];
    }
    word.end = at;
    return word;
}

QList<Word> wordsOf(QStringView line)
{
    QList<Word> words;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        words += wordAt(line, at);
        at = words.back().end;
    }
    return words;
}

/** As a word of the line; it has no quotation marks for itself. */
QString quoted(QString value)
{
    value.remove(u'"');
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) { return c.isSpace(); });
    return isPlain ? value : u'"' + value + u'"';
}

/** By name, or by number where none is called that; a number may name what is gone. */
template <typename Id>
Result<Id> byName(const QString &value, const QList<std::pair<Id, QString>> &names, const char *unknown,
                  const char *several)
{
    Id found;
    for (const auto &[id, name] : names) {
        if (name.compare(value, Qt::CaseInsensitive) != 0)
            continue;
        if (found.isValid())
            return invalid(FilterLanguageText::tr(several).arg(value, QString::number(found.value),
                                                               QString::number(id.value)));
        found = id;
    }
    if (found.isValid())
        return found;
    bool isNumber = false;
    const Id id((value.startsWith(u'#') ? value.sliced(1) : value).toULongLong(&isNumber));
    if (isNumber && id.isValid())
        return id;
    return invalid(FilterLanguageText::tr(unknown).arg(value));
}

template <typename Id>
QString nameFor(Id id, const QList<std::pair<Id, QString>> &names)
{
    const auto found = std::ranges::find(names, id, &std::pair<Id, QString>::first);
    if (found == names.end() || found->second.isEmpty() || found->second.contains(u'"'))
        return u'#' + QString::number(id.value);
    const auto same = std::ranges::count_if(names, [&found](const auto &other) {
        return other.second.compare(found->second, Qt::CaseInsensitive) == 0;
    });
    return same == 1 ? quoted(found->second) : u'#' + QString::number(id.value);
}

Result<Kind> kindOf(const QString &value)
{
    for (const KindInfo *info : allKinds()) {
        if (value.compare(info->code, Qt::CaseInsensitive) == 0)
            return info->kind;
    }
    if (const std::optional<Kind> kind = kindFromWord(value))
        return *kind;
    return invalid(FilterLanguageText::tr("\u201c%1\u201d is not a kind of check.").arg(value));
}

Result<void> addOutcomes(const QString &value, unsigned &outcomes)
{
    unsigned bits = 0;
    for (const QString &code : value.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Outcome> outcome = outcomeFromCode(code.toLower());
        if (!outcome)
            return invalid(FilterLanguageText::tr(
                               "\u201c%1\u201d is not an outcome: there are up, degraded, down and unknown.")
                               .arg(code));
        bits |= ResultFilter::only(*outcome);
    }
    if (bits == 0)
        return invalid(FilterLanguageText::tr("outcome: needs one or more outcomes, with commas between."));
    outcomes = bits;
    return {};
}

Result<void> addReasons(const QString &value, quint64 &reasons)
{
    quint64 bits = 0;
    for (const QString &code : value.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Reason> reason = reasonFromCode(code.toLower());
        if (!reason)
            return invalid(FilterLanguageText::tr("\u201c%1\u201d is not a reason.").arg(code));
        bits |= ResultFilter::only(*reason);
    }
    if (bits == 0)
        return invalid(FilterLanguageText::tr("reason: needs one or more reasons, with commas between."));
    reasons = bits;
    return {};
}

/** "200ms", "1.5s", "40us", "2m"; milliseconds where no unit is given. */
std::optional<Micros> durationOf(QStringView text)
{
    constexpr std::array units = {std::pair{"ms"_L1, 1e3}, std::pair{"us"_L1, 1.0}, std::pair{"s"_L1, 1e6},
                                  std::pair{"m"_L1, 60e6}};
    double factor = 1e3;
    for (const auto &[unit, micros] : units) {
        if (text.endsWith(unit, Qt::CaseInsensitive)) {
            text.chop(unit.size());
            factor = micros;
            break;
        }
    }
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text.trimmed(), &isNumber);
    if (!isNumber || !(number >= 0) || number * factor > 1e15)
        return std::nullopt;
    return Micros(qint64(std::llround(number * factor)));
}

QString durationText(Micros duration)
{
    return QString::number(double(duration.count()) / 1e3, 'g', 15) + "ms"_L1;
}

Result<void> addDuration(QStringView value, ResultFilter &filter)
{
    const auto bad = [&value] {
        return invalid(
            FilterLanguageText::tr("\u201c%1\u201d is not a duration like >200ms, <1.5s or 200ms..1s.")
                .arg(value.toString()));
    };
    if (const qsizetype dots = value.indexOf(".."_L1); dots > 0) {
        filter.longerThan = durationOf(value.first(dots));
        filter.shorterThan = durationOf(value.sliced(dots + 2));
        if (!filter.longerThan || !filter.shorterThan)
            return bad();
    } else if (value.startsWith(u'>') || value.startsWith(u'<')) {
        const std::optional<Micros> limit = durationOf(value.sliced(1));
        if (!limit)
            return bad();
        (value.front() == u'>' ? filter.longerThan : filter.shorterThan) = limit;
    } else {
        return bad();
    }
    if (filter.longerThan && filter.shorterThan && *filter.longerThan >= *filter.shorterThan)
        return invalid(FilterLanguageText::tr("No duration is longer than %1 and shorter than %2.")
                           .arg(isolated(formatDuration(*filter.longerThan)),
                                isolated(formatDuration(*filter.shorterThan))));
    return {};
}

Result<void> add(const Word &word, ResultFilter &filter, const FilterNames &names)
{
    const auto keep = [](auto &target, const auto &result) -> Result<void> {
        if (!result)
            return tl::make_unexpected(result.error());
        target = *result;
        return {};
    };
    if (word.value.isEmpty())
        return invalid(FilterLanguageText::tr("Behind %1: something is missing.").arg(nameOf(*word.key)));
    switch (*word.key) {
    case Key::Agent:
        return keep(
            filter.agent,
            byName(word.value, names.agents(),
                   QT_TRANSLATE_NOOP("vantage::FilterBar", "No agent is called \u201c%1\u201d."),
                   QT_TRANSLATE_NOOP(
                       "vantage::FilterBar",
                       "Several agents are called \u201c%1\u201d; say which by number: #%2 or #%3.")));
    case Key::Check:
        return keep(
            filter.check,
            byName(word.value, names.checks(),
                   QT_TRANSLATE_NOOP("vantage::FilterBar", "No check is called \u201c%1\u201d."),
                   QT_TRANSLATE_NOOP(
                       "vantage::FilterBar",
                       "Several checks are called \u201c%1\u201d; say which by number: #%2 or #%3.")));
    case Key::Kind:
        return keep(filter.kind, kindOf(word.value));
    case Key::Outcome:
        return addOutcomes(word.value, filter.outcomes);
    case Key::Reason:
        return addReasons(word.value, filter.reasons);
    case Key::Duration:
        break;
    }
    return addDuration(word.value, filter);
}

QStringList codesOf(unsigned bits)
{
    QStringList codes;
    for (const Outcome outcome : everyOutcome) {
        if (bits & ResultFilter::only(outcome))
            codes += codeOf(outcome);
    }
    return codes;
}

QStringList reasonCodes(quint64 bits)
{
    QStringList codes;
    for (int i = 0; i < reasonCount; ++i) {
        if (bits & ResultFilter::only(Reason(i)))
            codes += codeOf(Reason(i));
    }
    return codes;
}

/** Quoted where a word of it would be read as something else, or blanks would be lost. */
QString freeText(QString text)
{
    text.remove(u'"');
    const bool isPlain =
        text == text.simplified() &&
        std::ranges::none_of(wordsOf(text), [](const Word &word) { return word.key.has_value(); });
    return isPlain ? text : u'"' + text + u'"';
}

} // namespace

Result<ResultFilter> parseFilter(const QString &line, const FilterNames &names)
{
    ResultFilter filter;
    std::array<int, keys.size()> given{};
    QStringList text;
    for (const Word &word : wordsOf(line)) {
        if (!word.key) {
            text += word.value;
            continue;
        }
        const int most = *word.key == Key::Duration ? 2 : 1;
        if (++given.at(size_t(*word.key)) > most)
            return invalid(FilterLanguageText::tr("%1: is given twice.").arg(nameOf(*word.key)));
        if (const Result<void> added = add(word, filter, names); !added)
            return tl::make_unexpected(added.error());
    }
    filter.text = text.join(u' ').trimmed();
    return filter;
}

QString filterText(const ResultFilter &filter, const FilterNames &names)
{
    QStringList words;
    if (filter.agent.isValid())
        words += u"agent:"_s + nameFor(filter.agent, names.agents());
    if (filter.check.isValid())
        words += u"check:"_s + nameFor(filter.check, names.checks());
    if (filter.kind)
        words += u"kind:"_s + infoOf(*filter.kind).code;
    if (filter.outcomes != ResultFilter::allOutcomes)
        words += u"outcome:"_s + codesOf(filter.outcomes).join(u',');
    if (filter.reasons != ResultFilter::allReasons)
        words += u"reason:"_s + reasonCodes(filter.reasons).join(u',');
    if (filter.longerThan)
        words += u"duration:>"_s + durationText(*filter.longerThan);
    if (filter.shorterThan)
        words += u"duration:<"_s + durationText(*filter.shorterThan);
    if (!filter.text.isEmpty())
        words += freeText(filter.text);
    return words.join(u' ');
}

namespace {

/** What may stand behind a key; of lists what may follow the last comma. */
QStringList valuesOf(Key key, const FilterNames &names)
{
    QStringList values;
    const auto addNames = [&values](const auto &all) {
        for (const auto &[id, name] : all)
            values += name.isEmpty() || name.contains(u'"') ? u'#' + QString::number(id.value) : quoted(name);
    };
    switch (key) {
    case Key::Agent:
        addNames(names.agents());
        break;
    case Key::Check:
        addNames(names.checks());
        break;
    case Key::Kind:
        for (const KindInfo *info : allKinds())
            values += info->code;
        break;
    case Key::Outcome:
        values = codesOf(ResultFilter::allOutcomes);
        break;
    case Key::Reason:
        values = reasonCodes(ResultFilter::allReasons);
        break;
    case Key::Duration:
        values = {u">100ms"_s, u">1s"_s, u">5s"_s, u"<100ms"_s, u"100ms..1s"_s};
        break;
    }
    return values;
}

/** Nobody reads more in a list that falls down. */
constexpr qsizetype mostCompletions = 50;

/** Those that begin so, then those that contain it. */
QStringList matching(const QStringList &values, QString typed)
{
    typed.remove(u'"');
    QStringList first;
    QStringList then;
    for (const QString &value : values) {
        const QStringView bare = value.startsWith(u'"') ? QStringView(value).sliced(1) : QStringView(value);
        if (bare.startsWith(typed, Qt::CaseInsensitive))
            first += value;
        else if (bare.contains(typed, Qt::CaseInsensitive))
            then += value;
        if (first.size() >= mostCompletions)
            break;
    }
    return (first + then).mid(0, mostCompletions);
}

} // namespace

FilterCompletion completeFilter(const QString &line, qsizetype cursor, const FilterNames &names)
{
    FilterCompletion completion{cursor, 0, {}};
    Word word;
    qsizetype start = cursor;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        const Word here = wordAt(line, at);
        if (at <= cursor && cursor <= here.end) {
            word = here;
            start = at;
            break;
        }
        at = here.end;
    }
    if (!word.key || cursor < word.valueStart) {
        completion = {start, cursor - start, {}};
        QStringList all;
        for (const auto &entry : keys)
            all += entry.second + u':';
        for (const QString &key : all) {
            if (key.startsWith(line.mid(start, cursor - start), Qt::CaseInsensitive))
                completion.words += key;
        }
        return completion;
    }
    qsizetype from = word.valueStart;
    QStringList values = valuesOf(*word.key, names);
    if (*word.key == Key::Outcome || *word.key == Key::Reason) {
        const QStringList given = line.mid(from, cursor - from).split(u',');
        from = cursor - given.back().size();
        values.removeIf(
            [&given](const QString &value) { return given.mid(0, given.size() - 1).contains(value); });
    }
    completion.from = from;
    completion.length = word.end - from;
    completion.words = matching(values, line.mid(from, cursor - from));
    return completion;
}

} // namespace vantage
