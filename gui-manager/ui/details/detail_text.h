// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/details/details.h"

#include <QCoreApplication>

/* What those who describe rows share. */

namespace vantage::details {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vantage::Details)
};

/** Adds lines, leaving out what is empty. */
class Section
{
public:
    explicit Section(const QString &title = {}) { m_section.title = title; }

    Section &add(const QString &label, const QString &value, Mark mark = Mark::None)
    {
        if (!value.isEmpty())
            m_section.lines.append({label, value, mark});
        return *this;
    }

    [[nodiscard]] DetailSection take() { return std::move(m_section); }

    void addTo(Details &details)
    {
        if (!m_section.lines.isEmpty())
            details.sections.append(std::move(m_section));
    }

private:
    DetailSection m_section;
};

/** To the microsecond and in UTC, as in exports; blanks let it be wrapped. */
[[nodiscard]] inline QString exactTime(UtcTime time)
{
    return toIso8601(time)
        .replace(QLatin1Char('T'), QLatin1Char(' '))
        .replace(QLatin1Char('Z'), QStringLiteral(" UTC"));
}

} // namespace vantage::details
