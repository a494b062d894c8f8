// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/saved_filters.h"

#include <QSettings>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

QList<SavedFilter> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    const int count = m_settings.beginReadArray(u"filters"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        filters.append({m_settings.value(u"name"_s).toString(), m_settings.value(u"line"_s).toString()});
    }
    m_settings.endArray();
    return filters;
}

void SavedFilters::save(const SavedFilter &filter)
{
    QList<SavedFilter> filters = all();
    filters.removeIf([&filter](const SavedFilter &other) { return other.name == filter.name; });
    filters += filter;
    write(std::move(filters));
}

void SavedFilters::rename(const QString &name, const QString &to)
{
    QList<SavedFilter> filters = all();
    const auto found = std::ranges::find(filters, name, &SavedFilter::name);
    if (found == filters.end() || name == to)
        return;
    const SavedFilter renamed{to, found->line};
    filters.removeIf([&](const SavedFilter &other) { return other.name == name || other.name == to; });
    filters += renamed;
    write(std::move(filters));
}

void SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> filters = all();
    filters.removeIf([&name](const SavedFilter &other) { return other.name == name; });
    write(std::move(filters));
}

void SavedFilters::write(QList<SavedFilter> filters)
{
    std::ranges::sort(filters, [](const SavedFilter &a, const SavedFilter &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_settings.remove(u"filters"_s);
    m_settings.beginWriteArray(u"filters"_s, int(filters.size()));
    for (int i = 0; i < filters.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"name"_s, filters.at(i).name);
        m_settings.setValue(u"line"_s, filters.at(i).line);
    }
    m_settings.endArray();
}

} // namespace vantage
