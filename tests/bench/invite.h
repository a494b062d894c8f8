// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/manager.h"

#include <QCoreApplication>

namespace vantage {

/** A join string for a new agent of a manager in this process. */
[[nodiscard]] inline QString invite(Manager &manager)
{
    QString out;
    const CommandReply reply = {[&out](const QString &line) { out += line; },
                                [](const QString &line) { qFatal("%s", qUtf8Printable(line)); },
                                [](int) {
                                }};
    const auto running = manager.commands().runLine(QStringLiteral("enrol"), CommandFormat::Text, reply);
    while (out.count(u'\'') < 2)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return out.section(u'\'', 1, 1);
}

} // namespace vantage
