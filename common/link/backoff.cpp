// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace vantage {

Backoff::Duration Backoff::next()
{
    constexpr Duration least{50};
    const Duration drawn(QRandomGenerator::global()->bounded(qint64(1), qint64(m_limit.count()) + 1));
    m_limit = std::min(m_limit * 2, m_most);
    return std::max(drawn, least);
}

} // namespace vantage
