// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/dns.h"

#include <QHostAddress>
#include <QtEndian>

#include <ldns/ldns.h>

#include <algorithm>
#include <array>
#include <memory>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 12;
/** Type, class, TTL and length of a record, behind its name. */
constexpr qsizetype recordHeadSize = 10;
constexpr quint16 optType = 41;
constexpr quint16 anyType = 255;
/** What resolvers announce since 2020: fits into every path's packets. */
constexpr quint16 usualEdnsSize = 1232;

struct Free
{
    void operator()(ldns_buffer *buffer) const { ldns_buffer_free(buffer); }
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
    void operator()(ldns_rr *record) const { ldns_rr_free(record); }
    void operator()(ldns_rdf *data) const { ldns_rdf_deep_free(data); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

/** The types whose data ldns is asked to write. Others (some of which it would look up in files of the host, or whose
    parsers few have ever tried) are shown in the generic form of RFC 3597. */
constexpr std::array writtenTypes = {
    LDNS_RR_TYPE_A,     LDNS_RR_TYPE_AAAA,  LDNS_RR_TYPE_CNAME, LDNS_RR_TYPE_DNAME, LDNS_RR_TYPE_MX,
    LDNS_RR_TYPE_NS,    LDNS_RR_TYPE_TXT,   LDNS_RR_TYPE_SPF,   LDNS_RR_TYPE_SOA,   LDNS_RR_TYPE_PTR,
    LDNS_RR_TYPE_SRV,   LDNS_RR_TYPE_CAA,   LDNS_RR_TYPE_DS,    LDNS_RR_TYPE_CDS,   LDNS_RR_TYPE_DNSKEY,
    LDNS_RR_TYPE_RRSIG, LDNS_RR_TYPE_NSEC,  LDNS_RR_TYPE_NSEC3, LDNS_RR_TYPE_TLSA,  LDNS_RR_TYPE_SSHFP,
    LDNS_RR_TYPE_NAPTR, LDNS_RR_TYPE_HTTPS, LDNS_RR_TYPE_SVCB,  LDNS_RR_TYPE_HINFO, LDNS_RR_TYPE_CDNSKEY,
    LDNS_RR_TYPE_URI};

bool isWritten(quint16 type)
{
    return std::find(writtenTypes.begin(), writtenTypes.end(), type) != writtenTypes.end();
}

/** Walks through a message without following compression: where records begin and end is all that it has to know. */
class Reader
{
public:
    explicit Reader(QByteArrayView message)
        : m_message(message)
    {
    }

    struct Record
    {
        qsizetype begin;
        quint16 type;
        quint32 ttl;
        QByteArrayView data;
    };

    [[nodiscard]] quint16 number(qsizetype at) const
    {
        return qFromBigEndian<quint16>(m_message.data() + at);
    }

    bool skipName()
    {
        while (m_at < m_message.size()) {
            const auto length = quint8(m_message[m_at]);
            if (length >= 0xc0) {
                m_at += 2;
                return m_at <= m_message.size();
            }
            if (length >= 0x40)
                return false;
            m_at += 1 + length;
            if (length == 0)
                return m_at <= m_message.size();
        }
        return false;
    }

    std::optional<Record> next()
    {
        const qsizetype begin = m_at;
        if (!skipName() || m_message.size() - m_at < recordHeadSize)
            return std::nullopt;
        const qsizetype length = number(m_at + 8);
        const Record record{begin, number(m_at), qFromBigEndian<quint32>(m_message.data() + m_at + 4),
                            m_message.sliced(m_at + recordHeadSize,
                                             std::min(length, m_message.size() - m_at - recordHeadSize))};
        if (record.data.size() != length)
            return std::nullopt;
        m_at += recordHeadSize + length;
        return record;
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    void moveTo(qsizetype at) { m_at = at; }

private:
    QByteArrayView m_message;
    qsizetype m_at = headerSize;
};

/** Texts of ldns, in one buffer that is used again. */
class Writer
{
public:
    Writer()
        : m_buffer(ldns_buffer_new(256))
    {
    }

    template <typename Write>
    std::optional<QString> text(Write write)
    {
        if (!m_buffer)
            return std::nullopt;
        ldns_buffer_clear(m_buffer.get());
        if (write(m_buffer.get()) != LDNS_STATUS_OK)
            return std::nullopt;
        const auto size =
            std::min<qsizetype>(qsizetype(ldns_buffer_position(m_buffer.get())), maximumDnsData);
        QString made =
            QString::fromLatin1(reinterpret_cast<const char *>(ldns_buffer_begin(m_buffer.get())), size);
        for (QChar &c : made) {
            if (c < u' ' || c > u'~')
                c = u'?';
        }
        return made;
    }

private:
    Owned<ldns_buffer> m_buffer;
};

QString generic(QByteArrayView data)
{
    const QByteArrayView shown = data.first(std::min<qsizetype>(data.size(), (maximumDnsData - 16) / 2));
    return u"\\# %1 "_s.arg(data.size()) + QString::fromLatin1(shown.toByteArray().toHex());
}

/** Addresses are what most answers hold, and printf is what ldns makes texts with. */
std::optional<QString> addressText(const Reader::Record &record)
{
    if (record.type == LDNS_RR_TYPE_A && record.data.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(record.data.data())).toString();
    if (record.type == LDNS_RR_TYPE_AAAA && record.data.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(record.data.data())).toString();
    return std::nullopt;
}

std::optional<QString> ownerText(QByteArrayView message, size_t at, Writer &writer)
{
    ldns_rdf *name = nullptr;
    if (ldns_wire2dname(&name, reinterpret_cast<const uint8_t *>(message.data()), size_t(message.size()),
                        &at) != LDNS_STATUS_OK)
        return std::nullopt;
    const Owned<ldns_rdf> owned(name);
    return writer.text([&](ldns_buffer *buffer) { return ldns_rdf2buffer_str_dname(buffer, name); });
}

Owned<ldns_rr> ldnsRecord(QByteArrayView message, size_t at, ldns_pkt_section section)
{
    ldns_rr *record = nullptr;
    if (ldns_wire2rr(&record, reinterpret_cast<const uint8_t *>(message.data()), size_t(message.size()), &at,
                     section) != LDNS_STATUS_OK)
        return nullptr;
    return Owned<ldns_rr>(record);
}

ldns_status writeData(ldns_buffer *buffer, const ldns_rr *record)
{
    ldns_status status = LDNS_STATUS_OK;
    for (size_t i = 0; i < ldns_rr_rd_count(record) && status == LDNS_STATUS_OK; ++i) {
        if (i > 0 && ldns_buffer_reserve(buffer, 1))
            ldns_buffer_write_u8(buffer, ' ');
        const ldns_rdf *part = ldns_rr_rdf(record, i);
        if (!part)
            return LDNS_STATUS_ERR;
        // ldns writes parameters of HTTPS and SVCB without reserving room for all of it, and then asserts. A byte becomes
        // four characters at most, four bytes of a parameter's head a name like "key65535=".
        if (!ldns_buffer_reserve(buffer, ldns_rdf_size(part) * 8 + 256))
            return LDNS_STATUS_MEM_ERR;
        status = ldns_rdf2buffer_str(buffer, part);
    }
    return status;
}

QString typeText(quint16 type, Writer &writer)
{
    switch (type) {
    case LDNS_RR_TYPE_A:
        return u"A"_s;
    case LDNS_RR_TYPE_AAAA:
        return u"AAAA"_s;
    default:
        return writer
            .text([type](ldns_buffer *buffer) { return ldns_rr_type2buffer_str(buffer, ldns_rr_type(type)); })
            .value_or(u"TYPE%1"_s.arg(type));
    }
}

/** Nothing where the record is malformed. */
std::optional<DnsRecord> recordOf(QByteArrayView message, const Reader::Record &raw, Writer &writer)
{
    const std::optional<QString> owner = ownerText(message, size_t(raw.begin), writer);
    if (!owner)
        return std::nullopt;
    DnsRecord record{*owner, raw.ttl, typeText(raw.type, writer), {}};
    if (const auto address = addressText(raw)) {
        record.data = *address;
    } else if (!isWritten(raw.type)) {
        record.data = generic(raw.data);
    } else {
        const Owned<ldns_rr> parsed = ldnsRecord(message, size_t(raw.begin), LDNS_SECTION_ANSWER);
        if (!parsed)
            return std::nullopt;
        const auto text = writer.text([&](ldns_buffer *buffer) { return writeData(buffer, parsed.get()); });
        record.data = text ? *text : generic(raw.data);
    }
    return record;
}

/** SERIAL is the first of the five numbers at the end of the data (RFC 1035 section 3.3.13). */
std::optional<quint32> serialOf(const Reader::Record &record)
{
    constexpr qsizetype numbers = 20;
    if (record.type != LDNS_RR_TYPE_SOA || record.data.size() < numbers + 2)
        return std::nullopt;
    return qFromBigEndian<quint32>(record.data.data() + record.data.size() - numbers);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

/** Name, type and class as they were asked; the name's case is not looked at. Length octets of labels are below 64, so they
    are not taken for letters. */
bool isSameQuestion(QByteArrayView asked, QByteArrayView told)
{
    constexpr qsizetype typeAndClass = 4;
    const qsizetype name = asked.size() - typeAndClass;
    return std::equal(asked.begin(), asked.begin() + name, told.begin(),
                      [](char a, char b) { return lower(a) == lower(b); }) &&
           asked.sliced(name) == told.sliced(name);
}

/** Nothing where the message answers the query; moves the reader behind the question. */
std::optional<QString> objectionTo(QByteArrayView message, QByteArrayView query, Reader &reader)
{
    if (message.size() < headerSize)
        return u"not a DNS message"_s;
    if (dnsIdOf(message) != dnsIdOf(query))
        return u"wrong id"_s;
    const quint16 flags = reader.number(2);
    if ((flags & 0x8000) == 0)
        return u"a question and not an answer"_s;
    if ((flags & 0x7800) != 0)
        return u"wrong opcode"_s;
    Reader own(query);
    own.skipName();
    const QByteArrayView asked = query.sliced(headerSize, own.at() + 4 - headerSize);
    const quint16 questions = reader.number(4);
    // Servers that could not or would not read the question may answer without one.
    if (questions == 0 && (flags & 0xf) != 0)
        return std::nullopt;
    if (questions != 1 || message.size() - headerSize < asked.size() ||
        !isSameQuestion(asked, message.sliced(headerSize, asked.size())))
        return u"wrong question"_s;
    reader.moveTo(headerSize + asked.size());
    return std::nullopt;
}

quint16 askedType(QByteArrayView query)
{
    Reader reader(query);
    reader.skipName();
    return reader.number(reader.at());
}

/** False where a record is malformed. */
bool readSections(QByteArrayView message, quint16 asked, Reader &reader, DnsAnswer &answer)
{
    Writer writer;
    for (int i = 0; i < answer.answerCount; ++i) {
        const auto raw = reader.next();
        if (!raw)
            return false;
        if (!answer.soaSerial)
            answer.soaSerial = serialOf(*raw);
        answer.matching += asked == anyType || raw->type == asked ? 1 : 0;
        if (answer.records.size() == maximumDnsRecords)
            continue;
        auto record = recordOf(message, *raw, writer);
        if (!record)
            return false;
        answer.records.append(std::move(*record));
    }
    for (int i = 0; i < answer.authorityCount + answer.additionalCount; ++i) {
        const auto raw = reader.next();
        if (!raw)
            return false;
        if (i < answer.authorityCount && !answer.soaSerial)
            answer.soaSerial = serialOf(*raw);
        // The upper bits of the code are in EDNS's pseudo record (RFC 6891 section 6.1.3).
        if (i >= answer.authorityCount && raw->type == optType)
            answer.rcode = (answer.rcode & 0xf) | int(raw->ttl >> 24) << 4;
    }
    return true;
}

} // namespace

quint16 dnsTypeFromName(const QString &name)
{
    return quint16(ldns_get_rr_type_by_name(name.toLatin1().constData()));
}

QString dnsReverseName(const QString &addressOrName)
{
    const QHostAddress address(addressOrName);
    QString name;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = address.toIPv4Address();
        for (int shift = 0; shift < 32; shift += 8)
            name += QString::number(number >> shift & 0xff) + u'.';
        return name + u"in-addr.arpa"_s;
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        for (int i = 15; i >= 0; --i)
            name += QString::number(bytes[i] & 0xf, 16) + u'.' + QString::number(bytes[i] >> 4, 16) + u'.';
        return name + u"ip6.arpa"_s;
    }
    return addressOrName;
}

tl::expected<QByteArray, QString> encodeDnsQuery(const DnsQuestion &question)
{
    const QByteArray name = question.name.toLatin1();
    const quint16 flags = (question.recursion ? LDNS_RD : 0) | (question.authenticData ? LDNS_AD : 0);
    ldns_pkt *made = nullptr;
    const ldns_status status = ldns_pkt_query_new_frm_str(
        &made, name.constData(), ldns_rr_type(question.type), LDNS_RR_CLASS_IN, flags);
    const Owned<ldns_pkt> packet(made);
    if (status != LDNS_STATUS_OK || !packet)
        return tl::unexpected(u"'%1' cannot be asked for: %2"_s.arg(
            question.name, QString::fromLatin1(ldns_get_errorstr_by_id(status))));
    ldns_pkt_set_id(made, 0);
    ldns_pkt_set_ad(made, question.authenticData);
    if (question.ednsSize > 0 || question.dnssec)
        ldns_pkt_set_edns_udp_size(made, question.ednsSize > 0 ? question.ednsSize : usualEdnsSize);
    ldns_pkt_set_edns_do(made, question.dnssec);
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (ldns_pkt2wire(&bytes, made, &size) != LDNS_STATUS_OK)
        return tl::unexpected(u"'%1' cannot be asked for"_s.arg(question.name));
    QByteArray query(reinterpret_cast<const char *>(bytes), qsizetype(size));
    LDNS_FREE(bytes);
    return query;
}

void setDnsId(QByteArray &query, quint16 id)
{
    qToBigEndian(id, query.data());
}

quint16 dnsIdOf(QByteArrayView message)
{
    return message.size() < 2 ? quint16(0) : qFromBigEndian<quint16>(message.data());
}

tl::expected<DnsAnswer, QString> decodeDnsAnswer(QByteArrayView message, const QByteArray &query)
{
    Reader reader(message);
    if (const auto objection = objectionTo(message, query, reader))
        return tl::unexpected(*objection);
    const quint16 flags = reader.number(2);
    DnsAnswer answer;
    answer.rcode = flags & 0xf;
    answer.authoritative = (flags & 0x0400) != 0;
    answer.truncated = (flags & 0x0200) != 0;
    answer.recursionDesired = (flags & 0x0100) != 0;
    answer.recursionAvailable = (flags & 0x0080) != 0;
    answer.authenticData = (flags & 0x0020) != 0;
    answer.checkingDisabled = (flags & 0x0010) != 0;
    answer.answerCount = reader.number(6);
    answer.authorityCount = reader.number(8);
    answer.additionalCount = reader.number(10);
    if (!answer.truncated && !readSections(message, askedType(query), reader, answer))
        return tl::unexpected(u"a record is malformed"_s);
    return answer;
}

} // namespace vantage
