// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/pseudo_translator.h"

#include <QHash>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aceghiklnorstuyzACEGHIKLNORSTUYZ"_s;
    static const QString marked = u"áçéğħíķłñöŕšţúýžÁÇÉĞĦÍĶŁÑÖŔŠŢÚÝŽ"_s;
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked[place];
}

/** Length of a placeholder (%1, %L2, %n, %%) or an entity at the start; 0 where there is none. */
qsizetype fixedPart(QStringView text)
{
    if (text.startsWith(u'<')) {
        const qsizetype end = text.indexOf(u'>');
        return end < 0 ? 0 : end + 1;
    }
    if (text.size() < 2 || text[0] != u'%')
        return 0;
    qsizetype length = text[1] == u'L' ? 2 : 1;
    if (length < text.size() && (text[length] == u'n' || text[length] == u'%'))
        return length + 1;
    while (length < text.size() && text[length].isDigit())
        ++length;
    return length > 1 ? length : 0;
}

} // namespace

QString pseudoText(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString changed;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype fixed = fixedPart(QStringView(text).mid(i)); fixed > 0) {
            changed += QStringView(text).mid(i, fixed);
            i += fixed;
        } else {
            changed += accented(text[i++]);
        }
    }
    return u'\u27e6' + changed + u' ' + QString((text.size() * 2 + 4) / 5, u'\u0142') + u'\u27e7';
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *, int) const
{
    // The names of keys are read back from shortcuts' texts.
    if (qstrcmp(context, "QShortcut") == 0 || !sourceText)
        return {};
    return pseudoText(QString::fromUtf8(sourceText));
}

} // namespace vantage
