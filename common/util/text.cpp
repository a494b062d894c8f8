// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"

#include <QStringDecoder>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

QString escapedUnit(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        break;
    }
    const bool isWide = c.unicode() > 0xff;
    return (isWide ? u"\\u%1"_s : u"\\x%1"_s).arg(c.unicode(), isWide ? 4 : 2, 16, QLatin1Char('0'));
}

bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || isBidiControl(c) ||
           c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

int hexValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    const char16_t lower = c | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

Result<QByteArray> parseHex(QStringView digits)
{
    QByteArray bytes;
    int high = -1;
    for (const QChar c : digits) {
        if (c.isSpace() || c == u':')
            continue;
        const int value = hexValue(c.unicode());
        if (value < 0)
            return invalid(u"'%1' is not a hexadecimal digit"_s.arg(c));
        if (high < 0) {
            high = value;
        } else {
            bytes.append(char(high * 16 + value));
            high = -1;
        }
    }
    if (high >= 0)
        return invalid(u"hexadecimal bytes have two digits each; the last one has only one"_s);
    return bytes;
}

} // namespace

QString escapeControl(QStringView text)
{
    // Nearly all texts are as they may be, and tables ask for thousands of them at once.
    if (std::ranges::none_of(text, needsEscape))
        return text.toString();
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (needsEscape(c))
            out += escapedUnit(c);
        else
            out += c;
    }
    return out;
}

QString escapeBytes(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (!decoder.hasError())
        return escapeControl(text);
    QString out;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80)
            out += escapeControl(QStringView(QString(QLatin1Char(byte))));
        else
            out += u"\\x%1"_s.arg(code, 2, 16, QLatin1Char('0'));
    }
    return out;
}

Result<QByteArray> parseBytes(const QString &text)
{
    if (text.startsWith("hex:"_L1))
        return parseHex(QStringView(text).mid(4));

    const QString escapes = u"rnt0\\"_s;
    const QByteArray meanings("\r\n\t\0\\", 5);
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            bytes += QStringView(text).mid(i, length).toUtf8();
            i += length - 1;
            continue;
        }
        if (++i == text.size())
            return invalid(u"a backslash at the end escapes nothing; write \\\\ for a backslash"_s);
        if (text[i] == u'x') {
            const Result<QByteArray> byte = parseHex(QStringView(text).mid(i + 1, 2));
            if (!byte || byte->size() != 1)
                return invalid(u"\\x needs two hexadecimal digits behind it"_s);
            bytes += *byte;
            i += 2;
            continue;
        }
        const qsizetype index = escapes.indexOf(text[i]);
        if (index < 0)
            return invalid(u"'\\%1' is not an escape; there are \\r \\n \\t \\0 \\\\ \\xHH"_s.arg(text[i]));
        bytes += meanings[index];
    }
    return bytes;
}

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front())) {
        bool isNumber = false;
        cell.toDouble(&isNumber);
        if (!isNumber)
            cell.prepend(u'\'');
    }
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

Result<QStringList> splitWords(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quote == u'\'' ? c == quote : (!quote.isNull() && c == quote)) {
            quote = QChar();
        } else if (c == u'\\' && quote != u'\'' && i + 1 < line.size() &&
                   (line[i + 1] == u'"' || line[i + 1] == u'\'' || line[i + 1] == u'\\' ||
                    (quote.isNull() && line[i + 1].isSpace()))) {
            // Only what means something to us is escaped, so that a regular expression keeps its \d.
            word += line[++i];
            inWord = true;
        } else if (!quote.isNull()) {
            word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words += word;
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return invalid(u"a quotation mark %1 is not closed"_s.arg(quote));
    if (inWord)
        words += word;
    return words;
}

QString quoteWord(const QString &word)
{
    const auto isPlain = [](QChar c) {
        return !c.isSpace() && c != u'"' && c != u'\'' && c != u'\\';
    };
    // A shell, where commands are pasted too, drops all words from a # on.
    if (!word.isEmpty() && !word.startsWith(u'#') && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    if (!word.contains(u'\''))
        return u'\'' + word + u'\'';
    QString out = word;
    out.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + out + u'"';
}

} // namespace vantage
