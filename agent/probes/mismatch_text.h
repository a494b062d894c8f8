// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace vantage {

/** "'the first bytes...' does not match" */
[[nodiscard]] QString mismatchText(QByteArrayView answer);

} // namespace vantage
