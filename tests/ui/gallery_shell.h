// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/main_window.h"
#include "tests/ui/support/fake_services.h"

#include <QString>

namespace vantage::test {

/** The pictures of what is around the pages. */
void drawShell(MainWindow &window, FakeCommands &commands, const QString &folder);

} // namespace vantage::test
