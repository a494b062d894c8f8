// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/event.h"

#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array severities = {"info"_L1, "warning"_L1, "critical"_L1};
} // namespace

QLatin1StringView codeOf(Severity severity)
{
    return severities.at(size_t(severity));
}

QJsonObject toJson(const Event &event)
{
    return {{u"time"_s, toIso8601(event.time)},
            {u"severity"_s, codeOf(event.severity).toString()},
            {u"code"_s, event.code},
            {u"agent"_s, event.agent.isValid() ? QJsonValue(qint64(event.agent.value)) : QJsonValue()},
            {u"text"_s, event.text}};
}

} // namespace vantage
