// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/dns_names.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct Rcode
{
    int code;
    QLatin1StringView name;
};

/** IANA's names; 16 is BADSIG too, but only in TSIG, which no check uses. */
constexpr std::array rcodes = {Rcode{0, "NOERROR"_L1},   Rcode{1, "FORMERR"_L1},  Rcode{2, "SERVFAIL"_L1},
                               Rcode{3, "NXDOMAIN"_L1},  Rcode{4, "NOTIMP"_L1},   Rcode{5, "REFUSED"_L1},
                               Rcode{6, "YXDOMAIN"_L1},  Rcode{7, "YXRRSET"_L1},  Rcode{8, "NXRRSET"_L1},
                               Rcode{9, "NOTAUTH"_L1},   Rcode{10, "NOTZONE"_L1}, Rcode{16, "BADVERS"_L1},
                               Rcode{23, "BADCOOKIE"_L1}};

constexpr qsizetype maximumName = 253; // in text; RFC 1035 section 2.3.4 has 255 on the wire
constexpr qsizetype maximumLabel = 63;

QString inAscii(const QString &name)
{
    if (std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return name;
    return QString::fromLatin1(QUrl::toAce(name));
}

} // namespace

QString dnsRcodeName(int code)
{
    for (const Rcode &each : rcodes) {
        if (each.code == code)
            return each.name;
    }
    return u"RCODE%1"_s.arg(code);
}

Result<QList<int>> parseDnsRcodes(const QString &text)
{
    QList<int> codes;
    for (const QString &part : text.split(u',')) {
        const QString word = part.trimmed();
        const auto *const found = std::find_if(rcodes.begin(), rcodes.end(), [&](const Rcode &each) {
            return word.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (found == rcodes.end()) {
            QStringList names;
            for (const Rcode &each : rcodes)
                names += each.name;
            return invalid(u"'%1' is not a response code; there are: %2"_s.arg(word, names.join(u", "_s)));
        }
        codes += found->code;
    }
    return codes;
}

Result<QString> normaliseDnsName(const QString &text)
{
    const QString given = text.trimmed();
    if (QHostAddress address; given.contains(u':') && address.setAddress(given))
        return address.toString();
    if (given == "."_L1)
        return given;
    const QString name = inAscii(given);
    const QString bare = name.endsWith(u'.') ? name.chopped(1) : name;
    if (bare.isEmpty())
        return invalid(u"'%1' is not a name that can be asked for"_s.arg(given));
    if (bare.size() > maximumName)
        return invalid(u"a name has at most %1 characters, not %2"_s.arg(maximumName).arg(bare.size()));
    for (const QString &label : bare.split(u'.')) {
        if (label.isEmpty())
            return invalid(u"'%1' has an empty part between two dots"_s.arg(given));
        if (label.size() > maximumLabel)
            return invalid(u"'%1': a part between two dots has at most 63 characters"_s.arg(label));
    }
    const auto isAllowed = [](QChar c) {
        return c > u' ' && c < QChar(0x7f) && c != u'\\' && c != u'"' && c != u':' && c != u'@';
    };
    if (const auto *const bad = std::find_if_not(bare.begin(), bare.end(), isAllowed); bad != bare.end())
        return invalid(u"'%1' is not a name that can be asked for: it has a '%2'"_s.arg(given, *bad));
    return name;
}

} // namespace vantage
