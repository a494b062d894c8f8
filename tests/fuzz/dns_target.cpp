// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

#include "agent/wire/dns.h"

#include <algorithm>

namespace vantage::fuzz {

void dns(const QByteArray &input)
{
    DnsQuestion question;
    question.name = QStringLiteral("example.com");
    question.type = 15;
    const auto query = encodeDnsQuery(question);
    expect(query.has_value(), "an ordinary name can be asked for");
    const auto answer = decodeDnsAnswer(input, *query);
    if (!answer) {
        expect(!answer.error().isEmpty(), "an error has a sentence");
        return;
    }
    expect(answer->records.size() <= maximumDnsRecords, "records are bounded");
    expect(answer->matching <= answer->answerCount, "what matches is among the answers");
    for (const DnsRecord &record : answer->records) {
        expect(record.data.size() <= maximumDnsData + 16, "a record's data is bounded");
        for (const QString &text : {record.name, record.type, record.data})
            expect(std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }),
                   "texts are printable");
    }
}

} // namespace vantage::fuzz
