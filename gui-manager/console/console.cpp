// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/console.h"

#include "common/util/text.h"

namespace vantage {

std::unique_ptr<RunningCommand> CommandRunner::runLine(const QString &line, CommandFormat format,
                                                       CommandReply reply)
{
    const Result<QStringList> words = splitWords(line);
    if (words)
        return run(*words, format, std::move(reply));
    reply.error(tr("This line cannot be read: %1.").arg(words.error().message));
    reply.done(2);
    return nullptr;
}

} // namespace vantage
