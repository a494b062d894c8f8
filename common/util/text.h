// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vantage {

/** Text from a peer or a target made harmless for one line of a terminal, table or log: control characters
    become \n, \t, \x1b and the like; bidirectional overrides are escaped too. */
[[nodiscard]] QString escapeControl(QStringView text);

/** Bytes as one line of text: UTF-8 where it is valid, \xHH where it is not, controls escaped. */
[[nodiscard]] QString escapeBytes(QByteArrayView bytes);

/** The bytes that an operator wrote as text with escapes (\r \n \t \0 \\ \xHH), or as hex after "hex:". */
[[nodiscard]] Result<QByteArray> parseBytes(const QString &text);

/** One CSV cell: quoted where needed, and inert in a spreadsheet (= + - @ at the start get a quote before).
 */
[[nodiscard]] QString csvCell(const QString &text);

/** Words of a command line: blanks separate, '...' and "..." group, backslash escapes outside '...'. */
[[nodiscard]] Result<QStringList> splitWords(const QString &line);

/** A word as splitWords() reads it back: quoted only where it has to be. */
[[nodiscard]] QString quoteWord(const QString &word);

} // namespace vantage
