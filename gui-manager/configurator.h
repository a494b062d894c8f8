// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/core_services.h"

namespace vantage {

/** The configuration for the parts of the core that change it by themselves. Main thread. */
struct Configurator
{
    const Configuration &configuration;
    /** The agents are told before it returns. */
    std::function<void(const std::function<void(Configuration &)> &operation)> change;
    std::function<void(CoreServices::Saved)> whenSaved; ///< of all that was changed before
};

} // namespace vantage
