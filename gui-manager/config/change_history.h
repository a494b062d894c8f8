// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/config/configuration.h"

#include <deque>

namespace vantage {

/** The checks that a change touched and the agents that it renamed, each as it was and as it is. Nothing else is in
    here, so that nothing else can be undone: no key, no token, no revocation. */
struct ConfigurationStep
{
    struct CheckChange
    {
        std::optional<CheckRow> before; ///< none: there was no such check
        std::optional<CheckRow> after;

        [[nodiscard]] CheckId id() const { return before ? before->check.id : after->check.id; }
    };
    struct NameChange
    {
        AgentId agent;
        QString before; ///< empty too where there was no such agent
        QString after;
    };

    StepName name;
    std::vector<CheckChange> checks; ///< by id
    std::vector<NameChange> names;   ///< by id
};

/** The changes of a configuration that can be undone and done again: bounded, newest first. A value without I/O. */
class ChangeHistory
{
public:
    static constexpr size_t stepsKept = 100;
    /** Checks in all steps together; the newest step stays whatever it holds. */
    static constexpr size_t rowsKept = 100'000;

    /** Remembers what happened between the two; nothing where that is nothing to undo. A change of the same group as
        the newest step joins it. */
    void record(const StepName &name, const Configuration &before, const Configuration &after);

    /** Takes the newest step back, and gives its label. Where something that it touched has been changed since by
        something else, nothing changes and the step is forgotten: it will never fit again, and those before it shall
        not be held up. */
    [[nodiscard]] Result<QString> undo(Configuration &configuration);
    /** Does again what was undone last. */
    [[nodiscard]] Result<QString> redo(Configuration &configuration);

    /** What the next undo and redo are about. */
    [[nodiscard]] UndoSteps next() const;

private:
    void trim();

    std::deque<ConfigurationStep> m_done; ///< the newest last
    std::vector<ConfigurationStep> m_undone;
};

} // namespace vantage
