// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/shell/fuzzy.h"

#include <algorithm>

namespace vantage {

namespace {

constexpr int forPiece = 1000;
constexpr int forWordStart = 60;
constexpr int forNeighbour = 30;
constexpr qsizetype mostPenalty = 40; ///< for what lies before and between the letters

bool isWordStart(QStringView text, qsizetype position)
{
    return position == 0 || (text[position].isLetterOrNumber() && !text[position - 1].isLetterOrNumber()) ||
           (text[position].isUpper() && text[position - 1].isLower());
}

/** Each letter at the first place that is left. */
std::optional<int> scattered(QStringView typed, QStringView text)
{
    int score = 0;
    qsizetype last = -1;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype found = text.indexOf(letter, last + 1, Qt::CaseInsensitive);
        if (found < 0)
            return std::nullopt;
        score += isWordStart(text, found) ? forWordStart : found == last + 1 ? forNeighbour : 0;
        score -= int(std::min(found - last - 1, mostPenalty));
        last = found;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    const QStringView wanted = typed.trimmed();
    const int length = int(std::min(text.size(), mostPenalty));
    const qsizetype piece = text.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (piece >= 0 && !wanted.isEmpty())
        return forPiece + (isWordStart(text, piece) ? forWordStart : 0) - int(std::min(piece, mostPenalty)) -
               length / 2;
    const std::optional<int> score = scattered(wanted, text);
    return score ? std::optional(*score - length / 2) : std::nullopt;
}

} // namespace vantage
