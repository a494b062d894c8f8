// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

/* DNS messages (RFC 1035), by ldns: bytes in, values or a sentence out. */

namespace vantage {

struct DnsQuestion
{
    QString name; ///< ASCII, with or without the last dot
    quint16 type = 1;
    bool recursion = true;      ///< RD
    bool authenticData = false; ///< AD: the answer may tell whether it was validated (RFC 6840 section 5.7)
    bool dnssec = false;        ///< DO
    quint16 ednsSize = 0;       ///< without EDNS where 0
};

struct DnsRecord
{
    QString name; ///< "www.example.com."
    quint32 ttl = 0;
    QString type; ///< "A", "TYPE65280"
    /** In the form of zone files; printable ASCII, of a limited length. */
    QString data;
};

struct DnsAnswer
{
    int rcode = 0; ///< with EDNS's upper bits
    bool authoritative = false;
    bool truncated = false;
    bool recursionDesired = false;
    bool recursionAvailable = false;
    bool authenticData = false;
    bool checkingDisabled = false;
    /** As the header has them. */
    int answerCount = 0;
    int authorityCount = 0;
    int additionalCount = 0;
    /** Of the answer section, the first ones only. */
    QList<DnsRecord> records;
    int matching = 0; ///< records of the type that was asked for, among all of the answer section
    std::optional<quint32> soaSerial; ///< of the first SOA, of the answer's or else the authority's section
};

inline constexpr qsizetype maximumDnsRecords = 100;
inline constexpr qsizetype maximumDnsData = 4096; ///< characters of a record's data

/** Type codes by their names: "A", "HTTPS"; 0 for a name that is not known. */
[[nodiscard]] quint16 dnsTypeFromName(const QString &name);
/** "7.2.0.192.in-addr.arpa" for an address (RFC 1035 section 3.5, RFC 3596 section 2.5), the name itself otherwise. */
[[nodiscard]] QString dnsReverseName(const QString &addressOrName);

/** The message that asks, with id 0; or why the name cannot be asked for. */
[[nodiscard]] tl::expected<QByteArray, QString> encodeDnsQuery(const DnsQuestion &question);
void setDnsId(QByteArray &query, quint16 id);
/** 0 where the message is too short to have one. */
[[nodiscard]] quint16 dnsIdOf(QByteArrayView message);

/** The answer to the query, or why this is none: "wrong id", "wrong question", "a record is malformed". A truncated answer's
    records are not looked at. */
[[nodiscard]] tl::expected<DnsAnswer, QString> decodeDnsAnswer(QByteArrayView message,
                                                               const QByteArray &query);

} // namespace vantage
