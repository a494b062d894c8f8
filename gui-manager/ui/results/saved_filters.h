// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

class QSettings;

namespace vantage {

struct SavedFilter
{
    QString name;
    QString line; ///< as it was typed

    bool operator==(const SavedFilter &) const = default;
};

/** The filters that the operator has given names, in the order of these; kept in the settings. */
class SavedFilters
{
public:
    explicit SavedFilters(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QList<SavedFilter> all() const;
    /** Another of that name is replaced. */
    void save(const SavedFilter &filter);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);

private:
    void write(QList<SavedFilter> filters);

    QSettings &m_settings;
};

} // namespace vantage
