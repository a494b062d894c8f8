// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/mismatch_text.h"

#include "common/util/text.h"

namespace vantage {
using namespace Qt::StringLiterals;

QString mismatchText(QByteArrayView answer)
{
    constexpr qsizetype shown = 60;
    const QString text = escapeBytes(answer.first(std::min(answer.size(), shown)));
    return u"'%1%2' does not match"_s.arg(text, answer.size() > shown ? u"..."_s : QString());
}

} // namespace vantage
