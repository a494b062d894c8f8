// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vantage {

/** The text of a menu or a label without its mark of a key, "&Edit" as well as the "(&E)" of Chinese, and without the
    ellipsis of what opens a dialog. */
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace vantage
