// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QRegularExpression>

namespace vantage {

/** The pattern of an `expect` option. It sees bytes: each is one character, so that \xHH means a byte, and text outside
    ASCII is matched as UTF-8. One that begins with "hex:" is bytes to be found. */
[[nodiscard]] QRegularExpression bytePattern(const QString &text);

[[nodiscard]] QRegularExpressionMatch matchBytes(const QRegularExpression &pattern, QByteArrayView bytes);

/** "'the first bytes...' does not match" */
[[nodiscard]] QString mismatchText(QByteArrayView answer);

} // namespace vantage
