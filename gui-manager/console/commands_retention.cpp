// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/references.h"

#include <QPointer>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct Level
{
    QLatin1StringView word;
    QLatin1StringView key; ///< as the configuration's file and JSON have it
    std::chrono::days Retention::*days;
};

constexpr std::array levels = {
    Level{"raw"_L1, "raw_days"_L1, &Retention::raw},
    Level{"minute"_L1, "minute_days"_L1, &Retention::minutes},
    Level{"hour"_L1, "hour_days"_L1, &Retention::hours},
};

QString sentenceOf(const Retention &retention)
{
    return CommandRunner::tr(
               "Results are kept for %1 d, their rollups by minute for %2 d, by hour for %3 d, by "
               "day for ever.")
        .arg(retention.raw.count())
        .arg(retention.minutes.count())
        .arg(retention.hours.count());
}

void show(const Output &out, const Retention &retention, const QString &sentence)
{
    QJsonObject object;
    for (const Level &level : levels)
        object.insert(level.key, int((retention.*level.days).count()));
    out.say(sentence, object);
}

/** `retention` with what the words say, "raw=14". */
Result<Retention> changed(Retention retention, const QStringList &words)
{
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        const auto level = std::ranges::find(levels, name, &Level::word);
        if (level == levels.end())
            return invalid(CommandRunner::tr("'%1' is not raw=DAYS, minute=DAYS or hour=DAYS").arg(word));
        bool isNumber = false;
        retention.*level->days = std::chrono::days(word.section(u'=', 1).toInt(&isNumber));
        if (!isNumber)
            return invalid(CommandRunner::tr("%1: a whole number of days from 1 to %2 is needed")
                               .arg(name)
                               .arg(Retention::longest));
    }
    return retention;
}

} // namespace

Answer commands::retention(const Invocation &invocation)
{
    const Retention &present = invocation.core.configuration.retention();
    if (invocation.words.isEmpty()) {
        show(invocation.out, present, sentenceOf(present));
        return {};
    }
    const Result<Retention> wanted = changed(present, invocation.words);
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    auto pending = std::make_unique<Pending>();
    const auto operation = [wanted = *wanted](Configuration &configuration) {
        return configuration.setRetention(wanted);
    };
    invocation.core.change(invocation.step, operation,
                           [alive = QPointer<QObject>(&pending->context), invocation,
                            wanted = *wanted](const Result<void> &saved) {
                               if (!alive)
                                   return;
                               if (saved)
                                   show(invocation.out, wanted, sentenceOf(wanted));
                               invocation.finish(saved);
                           });
    return pending;
}

} // namespace vantage
