// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/cbor.h"

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptCapacity = qsizetype(64) * 1024;
constexpr qsizetype shortText = 256;
constexpr int epochDigits = 16;
constexpr qint64 largestDuration = qint64(1) << 53;
constexpr UtcTime firstTime = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr UtcTime lastTime = std::chrono::sys_days(std::chrono::year(10000) / 1 / 1);

QString sentenceOf(QCborError error)
{
    switch (QCborError::Code(error)) {
    case QCborError::EndOfFile:
    case QCborError::AdvancePastEnd:
        return u"truncated"_s;
    case QCborError::InvalidUtf8String:
        return u"text that is not UTF-8"_s;
    case QCborError::NestingTooDeep:
        return u"nested deeper than %1"_s.arg(maximumNesting);
    case QCborError::DataTooLarge:
        return u"a length beyond the end"_s;
    default:
        return u"not CBOR: "_s + error.toString();
    }
}

/** Strings come in one chunk or in several; `readChunk` gives the next. */
template <typename String, typename ReadChunk>
bool readChunks(String &out, ReadChunk readChunk)
{
    auto chunk = readChunk();
    out = std::move(chunk.data);
    while (chunk.status == QCborStreamReader::Ok) {
        chunk = readChunk();
        if (chunk.status == QCborStreamReader::Ok)
            out += chunk.data;
    }
    return chunk.status == QCborStreamReader::EndOfString;
}

} // namespace

CborEncoder::CborEncoder()
    : m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

CborEncoder &CborEncoder::ofThread()
{
    thread_local CborEncoder encoder;
    return encoder;
}

void CborEncoder::begin(qsizetype header)
{
    m_buffer.buffer().resize(header);
    m_buffer.seek(header);
}

QByteArray CborEncoder::take()
{
    QByteArray &bytes = m_buffer.buffer();
    if (bytes.capacity() > keptCapacity)
        return std::exchange(bytes, {});
    return QByteArray(bytes.constData(), bytes.size());
}

void encodeValue(CborEncoder &out, Epoch epoch)
{
    const QByteArray digits = QByteArray::number(quint64(epoch.value), 16).rightJustified(epochDigits, '0');
    out.writer().append(QLatin1StringView(digits));
}

void encodeValue(CborEncoder &out, const QString &text)
{
    out.writer().append(QStringView(text));
}

void encodeValue(CborEncoder &out, const QByteArray &bytes)
{
    out.writer().append(bytes);
}

void encodeValue(CborEncoder &out, UtcTime time)
{
    out.writer().append(qint64(time.time_since_epoch().count()));
}

void encodeValue(CborEncoder &out, Micros duration)
{
    out.writer().append(qint64(duration.count()));
}

void encodeValue(CborEncoder &out, const OptionMap &options)
{
    out.writer().startMap(quint64(options.size()));
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        encodeValue(out, option.key());
        encodeValue(out, option.value());
    }
    out.writer().endMap();
}

bool CborDecoder::readBool(bool &out)
{
    if (!m_reader.isBool())
        return mismatch("true or false"_L1);
    out = m_reader.toBool();
    return m_reader.next() || broken();
}

bool CborDecoder::readUnsigned(quint64 &out)
{
    if (!m_reader.isUnsignedInteger())
        return mismatch("a number that is not negative"_L1);
    out = m_reader.toUnsignedInteger();
    return m_reader.next() || broken();
}

bool CborDecoder::readSigned(qint64 &out)
{
    if (!m_reader.isInteger())
        return mismatch("a whole number"_L1);
    // CBOR's integers have 65 bits: 0 ... 2^64-1 and -1 ... -2^64. A negative one comes as its absolute
    // value, 2^64 as 0.
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    const bool negative = m_reader.isNegativeInteger();
    const quint64 below = negative ? quint64(m_reader.toNegativeInteger()) - 1 : m_reader.toUnsignedInteger();
    if (below > most)
        return fail(u"a number out of range"_s);
    out = negative ? -1 - qint64(below) : qint64(below);
    return m_reader.next() || broken();
}

bool CborDecoder::readText(QString &out)
{
    if (!m_reader.isString())
        return mismatch("text"_L1);
    // Most texts are short; decoding them from the stack takes half the time of readString().
    if (m_reader.isLengthKnown() && m_reader.currentStringChunkSize() <= shortText)
        return readShortText(out);
    return readChunks(out, [this] { return m_reader.readString(); }) || broken();
}

bool CborDecoder::readShortText(QString &out)
{
    std::array<char, shortText> buffer;
    const auto size = readWhole(buffer.data(), shortText);
    if (!size)
        return broken();
    const QByteArrayView utf8(buffer.data(), *size);
    if (!utf8.isValidUtf8())
        return fail(sentenceOf({QCborError::InvalidUtf8String}));
    out = QString::fromUtf8(utf8);
    return true;
}

/** How long it is; nothing where it is not whole. */
std::optional<qsizetype> CborDecoder::readWhole(char *to, qsizetype room)
{
    const auto chunk = m_reader.readStringChunk(to, room);
    if (chunk.status != QCborStreamReader::Ok ||
        m_reader.readStringChunk(to, room).status != QCborStreamReader::EndOfString)
        return std::nullopt;
    return chunk.data;
}

bool CborDecoder::readBytes(QByteArray &out)
{
    if (!m_reader.isByteArray())
        return mismatch("bytes"_L1);
    // Results are many and wait for long: readByteArray() would leave room for twice as much in each.
    const qsizetype size = m_reader.isLengthKnown() ? m_reader.currentStringChunkSize() : 0;
    if (size > 0 && size <= m_size - m_reader.currentOffset()) {
        QByteArray bytes(size, Qt::Uninitialized);
        if (!readWhole(bytes.data(), size))
            return broken();
        out = std::move(bytes);
        return true;
    }
    return readChunks(out, [this] { return m_reader.readByteArray(); }) || broken();
}

bool CborDecoder::enterMap()
{
    return m_reader.isMap() ? enter() : mismatch("a map"_L1);
}

bool CborDecoder::enterList()
{
    return m_reader.isArray() ? enter() : mismatch("a list"_L1);
}

bool CborDecoder::enter()
{
    // Every item takes a byte at least, each half of a map's pair too.
    const auto left = quint64(m_size - m_reader.currentOffset());
    if (m_reader.isLengthKnown() && m_reader.length() > left / (m_reader.isMap() ? 2 : 1))
        return fail(u"more items are declared than bytes are there"_s);
    return m_reader.enterContainer() || broken();
}

bool CborDecoder::leave()
{
    return (m_reader.lastError() == QCborError::NoError && m_reader.leaveContainer()) || broken();
}

bool CborDecoder::skip()
{
    while (m_reader.isTag() && m_reader.next()) {
    }
    return m_reader.next(maximumNesting - m_reader.containerDepth()) || broken();
}

bool CborDecoder::atEnd()
{
    return m_reader.currentOffset() == m_size || fail(u"bytes behind the end"_s);
}

bool CborDecoder::fail(const QString &what)
{
    if (m_what.isEmpty())
        m_what = what;
    return false;
}

bool CborDecoder::failedIn(QLatin1StringView part, quint64 number)
{
    const QString outer = u"%1 %2"_s.arg(part).arg(number);
    m_where = m_where.isEmpty() ? outer : outer + u", "_s + m_where;
    return false;
}

Error CborDecoder::error(const QString &what) const
{
    return {ErrorCode::Protocol,
            what + (m_where.isEmpty() ? QString() : u": "_s + m_where) + u": "_s + m_what};
}

bool CborDecoder::mismatch(QLatin1StringView expected)
{
    if (!m_reader.isValid())
        return broken();
    return fail(u"%1 was expected"_s.arg(expected));
}

bool CborDecoder::broken()
{
    const QCborError error = m_reader.lastError();
    return fail(error == QCborError::NoError ? u"truncated"_s : sentenceOf(error));
}

bool decodeValue(CborDecoder &in, Epoch &out)
{
    QString digits;
    if (!in.readText(digits))
        return false;
    // toULongLong() would take a sign and blanks too.
    const bool exact = digits.size() == epochDigits && std::ranges::all_of(digits, [](QChar c) {
                           return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                       });
    out = Epoch(digits.toULongLong(nullptr, 16));
    return exact || in.fail(u"an epoch has 16 hexadecimal digits"_s);
}

bool decodeValue(CborDecoder &in, QString &out)
{
    return in.readText(out);
}

bool decodeValue(CborDecoder &in, QByteArray &out)
{
    return in.readBytes(out);
}

bool decodeValue(CborDecoder &in, UtcTime &out)
{
    qint64 micros = 0;
    if (!in.readSigned(micros))
        return false;
    out = UtcTime(Micros(micros));
    return (out >= firstTime && out < lastTime) || in.fail(u"a time outside of the years 1 to 9999"_s);
}

bool decodeValue(CborDecoder &in, Micros &out)
{
    qint64 micros = 0;
    if (!in.readSigned(micros))
        return false;
    out = Micros(micros);
    return (micros >= 0 && micros <= largestDuration) ||
           in.fail(u"a duration that is negative or too long"_s);
}

bool decodeValue(CborDecoder &in, OptionMap &out)
{
    out.clear();
    if (!in.enterMap())
        return false;
    while (in.hasNext()) {
        QString name;
        QString value;
        if (!in.readText(name) || !in.readText(value))
            return false;
        if (out.size() == maximumListItems)
            return in.fail(u"more than %1 options"_s.arg(maximumListItems));
        out.insert(name, value);
    }
    return in.leave();
}

} // namespace vantage
