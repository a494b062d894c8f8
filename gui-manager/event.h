// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"
#include "common/util/time.h"

#include <QJsonObject>

#include <optional>

namespace vantage {

enum class Severity : quint8 { Info, Warning, Critical };

/** A status message. `code` is stable ("agent-joined", "agent-lost", "task-rejected", ...). */
struct Event
{
    UtcTime time{};
    Severity severity = Severity::Info;
    QString code;
    AgentId agent;
    QString text;

    bool operator==(const Event &) const = default;
};

[[nodiscard]] QLatin1StringView codeOf(Severity severity); ///< "info", "warning", "critical"

/** The stable JSON form. */
[[nodiscard]] QJsonObject toJson(const Event &event);

} // namespace vantage
