// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/settings/preferences.h"

#include <QSettings>

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array closings = {"ask"_L1, "tray"_L1, "quit"_L1};
constexpr std::array themes = {"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array densities = {"comfortable"_L1, "compact"_L1};
constexpr std::array styles = {"absolute"_L1, "relative"_L1};

/** Calls `flag(key, member)` or `choice(key, member, codes)` for each preference but the zone. No group is called
    "general": Qt reads that back as "General". */
template <typename Values, typename Flag, typename Choice>
void forEach(Values &values, const Flag &flag, const Choice &choice)
{
    flag(u"program/startMinimised"_s, values.startsMinimised);
    choice(u"program/closing"_s, values.closing, closings);
    flag(u"program/follow"_s, values.followsAtStart);
    choice(u"appearance/theme"_s, values.theme, themes);
    choice(u"appearance/density"_s, values.density, densities);
    choice(u"times/style"_s, values.times, styles);
    flag(u"notifications/critical"_s, values.notifiesCritical);
    flag(u"notifications/down"_s, values.notifiesDown);
    flag(u"notifications/degraded"_s, values.notifiesDegraded);
    flag(u"notifications/up"_s, values.notifiesUp);
}

} // namespace

Preferences Preferences::load(const QSettings &settings)
{
    Preferences loaded;
    forEach(
        loaded, [&](const QString &key, bool &flag) { flag = settings.value(key, flag).toBool(); },
        [&](const QString &key, auto &choice, const auto &codes) {
            const auto code = std::ranges::find(codes, settings.value(key).toString());
            if (code != codes.end())
                choice = std::remove_reference_t<decltype(choice)>(code - codes.begin());
        });
    const QString zone = settings.value(u"times/zone"_s).toString();
    if (QTimeZone(zone.toUtf8()).isValid())
        loaded.zone = zone;
    return loaded;
}

void Preferences::save(QSettings &settings) const
{
    forEach(
        *this, [&](const QString &key, const bool &flag) { settings.setValue(key, flag); },
        [&](const QString &key, const auto &choice, const auto &codes) {
            settings.setValue(key, codes.at(size_t(choice)).toString());
        });
    settings.setValue(u"times/zone"_s, zone);
}

void Preferences::apply() const
{
    applyTheme(theme);
    TableView::setDensity(density);
    setTimeDisplay({times, zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toUtf8())});
}

} // namespace vantage
