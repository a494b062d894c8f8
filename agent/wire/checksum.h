// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace vantage {

/** One's complement sum of 16-bit words (RFC 1071), not yet inverted. What is summed in parts begins with the sum of the
    part before, which has an even size. */
[[nodiscard]] quint16 internetSum(QByteArrayView bytes, quint16 before = 0);

} // namespace vantage
