// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace vantage {

/** `text` as the pseudo-locale has it: ⟦Ȧḓḓ ŀŀŀ⟧. Accented, 40 % longer, in brackets; placeholders, mnemonics and
    markup stay as they are. */
[[nodiscard]] QString pseudoText(const QString &text);

/** "Translates" everything, so that text that does not pass through tr(), or that is cut, can be seen and tested. */
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

} // namespace vantage
