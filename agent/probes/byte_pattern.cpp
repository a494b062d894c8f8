// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/byte_pattern.h"

#include "common/util/text.h"

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** For PCRE2: patterns that go astray on an answer end here, instead of stopping the agent for seconds. */
constexpr auto matchLimit = "(*LIMIT_MATCH=2000000)(*LIMIT_DEPTH=20000)"_L1;

} // namespace

QRegularExpression bytePattern(const QString &text)
{
    if (text.startsWith("hex:"_L1)) {
        const QByteArray bytes = parseBytes(text).value_or(QByteArray());
        return QRegularExpression(QRegularExpression::escape(QString::fromLatin1(bytes)));
    }
    return QRegularExpression(matchLimit + QString::fromLatin1(text.toUtf8()),
                              QRegularExpression::MultilineOption);
}

QRegularExpressionMatch matchBytes(const QRegularExpression &pattern, QByteArrayView bytes)
{
    return pattern.match(QString::fromLatin1(bytes));
}

QString mismatchText(QByteArrayView answer)
{
    constexpr qsizetype shown = 60;
    const QString text = escapeBytes(answer.first(std::min(answer.size(), shown)));
    return u"'%1%2' does not match"_s.arg(text, answer.size() > shown ? u"..."_s : QString());
}

} // namespace vantage
