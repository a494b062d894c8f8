// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"

namespace vantage {

struct CoreServices;

/** The console commands over the manager's core: splits words from flags, finds the command's row in the
   table, and turns what its handler returns into an answer with an exit code. `core` must outlive it and all
   that it started. */
class Commands : public CommandRunner
{
    Q_OBJECT

public:
    explicit Commands(CoreServices &core, QObject *parent = nullptr);

    std::unique_ptr<RunningCommand> run(const QStringList &words, CommandFormat format,
                                        CommandReply reply) override;
    [[nodiscard]] QStringList commandNames() const override;

private:
    CoreServices &m_core;
};

} // namespace vantage
