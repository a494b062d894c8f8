// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/filter_language.h"

#include "common/util/text.h"
#include "gui-manager/models/time_display.h"

#include <QCoreApplication>

/* A filter as its chips show it. */

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct FilterPartsText
{
    Q_DECLARE_TR_FUNCTIONS(vantage::FilterBar)
};

template <typename Id>
QString captionOf(Id id, const QList<std::pair<Id, QString>> &names)
{
    const auto found = std::ranges::find(names, id, &std::pair<Id, QString>::first);
    return found == names.end() || found->second.isEmpty() ? u'#' + QString::number(id.value)
                                                           : isolated(escapeControl(found->second));
}

} // namespace

QList<FilterPart> partsOf(const ResultFilter &filter)
{
    QList<FilterPart> parts;
    const auto add = [&parts](bool isThere, FilterPart part) {
        if (isThere)
            parts += part;
    };
    add(filter.agent.isValid(), FilterPart::Agent);
    add(filter.check.isValid(), FilterPart::Check);
    add(filter.kind.has_value(), FilterPart::Kind);
    add(filter.outcomes != ResultFilter::allOutcomes, FilterPart::Outcome);
    add(filter.reasons != ResultFilter::allReasons, FilterPart::Reason);
    add(filter.longerThan.has_value(), FilterPart::LongerThan);
    add(filter.shorterThan.has_value(), FilterPart::ShorterThan);
    add(!filter.text.isEmpty(), FilterPart::Text);
    return parts;
}

ResultFilter without(ResultFilter filter, FilterPart part)
{
    const ResultFilter all;
    switch (part) {
    case FilterPart::Agent:
        filter.agent = all.agent;
        break;
    case FilterPart::Check:
        filter.check = all.check;
        break;
    case FilterPart::Kind:
        filter.kind = all.kind;
        break;
    case FilterPart::Outcome:
        filter.outcomes = all.outcomes;
        break;
    case FilterPart::Reason:
        filter.reasons = all.reasons;
        break;
    case FilterPart::LongerThan:
        filter.longerThan = all.longerThan;
        break;
    case FilterPart::ShorterThan:
        filter.shorterThan = all.shorterThan;
        break;
    case FilterPart::Text:
        filter.text = all.text;
        break;
    }
    return filter;
}

QString describe(const ResultFilter &filter, FilterPart part, const FilterNames &names)
{
    QStringList several;
    switch (part) {
    case FilterPart::Agent:
        return FilterPartsText::tr("Agent: %1").arg(captionOf(filter.agent, names.agents()));
    case FilterPart::Check:
        return FilterPartsText::tr("Check: %1").arg(captionOf(filter.check, names.checks()));
    case FilterPart::Kind:
        return FilterPartsText::tr("Kind: %1").arg(displayName(*filter.kind));
    case FilterPart::Outcome:
        for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown}) {
            if (filter.outcomes & ResultFilter::only(outcome))
                several += displayName(outcome);
        }
        return FilterPartsText::tr("Outcome: %1").arg(several.join(u", "_s));
    case FilterPart::Reason:
        for (int i = 0; i < reasonCount; ++i) {
            if (filter.reasons & ResultFilter::only(Reason(i)))
                several += displayName(Reason(i));
        }
        return FilterPartsText::tr("Reason: %1").arg(several.join(u", "_s));
    case FilterPart::LongerThan:
        return FilterPartsText::tr("Longer than %1").arg(isolated(formatDuration(*filter.longerThan)));
    case FilterPart::ShorterThan:
        return FilterPartsText::tr("Shorter than %1").arg(isolated(formatDuration(*filter.shorterThan)));
    case FilterPart::Text:
        break;
    }
    return FilterPartsText::tr("Text: %1").arg(isolated(escapeControl(filter.text)));
}

} // namespace vantage
