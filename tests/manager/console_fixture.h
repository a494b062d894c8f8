// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"
#include "gui-manager/feed.h"

namespace vantage::test {

/** One command and what it answered. */
struct Answered
{
    int code = -1; ///< -1: it did not end
    QStringList out;
    QStringList errors;
    int ends = 0;

    [[nodiscard]] QString text() const { return (out + errors).join(u'\n'); }
    /** The lines of `out`, all of which are JSON objects, or else nothing. */
    [[nodiscard]] QList<QJsonObject> objects() const;
};

/** Types a line and waits until the command is done. */
[[nodiscard]] Answered ask(CommandRunner &commands, const QString &line,
                           CommandFormat format = CommandFormat::Text, const QString &directory = {});

/** A command that goes on. */
struct Asked
{
    Asked(CommandRunner &commands, const QString &line, CommandFormat format = CommandFormat::Text);

    Answered answer;
    std::unique_ptr<RunningCommand> command;
};

/** Every check as "<id> <agents> <words of addconf>". */
[[nodiscard]] QStringList describeChecks(const QList<CheckRow> &checks);

} // namespace vantage::test
