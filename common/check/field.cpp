// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/field.h"

#include <QBuffer>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCoreApplication>

namespace vantage {

namespace {

/** A larger buffer is not kept for the next result. */
constexpr qsizetype keptCapacity = qsizetype(64) * 1024;

/** Checks one value; leaves the reader behind it. Strings are skipped, not copied. */
bool skipValue(QCborStreamReader &reader, int depth)
{
    if (!reader.isContainer())
        return reader.isValid() && reader.next(0);
    if (depth == 0 || !reader.enterContainer())
        return false;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        if (!skipValue(reader, depth - 1))
            return false;
    }
    return reader.lastError() == QCborError::NoError && reader.leaveContainer();
}

} // namespace

QString displayLabel(const FieldSpec &spec)
{
    return QCoreApplication::translate("Fields", spec.label);
}

/** A buffer with its writer. To make one takes longer than most results take to be written, so that they are kept. */
struct FieldWriter::Scratch
{
    Scratch()
        : writer(&buffer)
    {
        buffer.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    QBuffer buffer;
    QCborStreamWriter writer;
};

std::vector<std::unique_ptr<FieldWriter::Scratch>> &FieldWriter::spares()
{
    thread_local std::vector<std::unique_ptr<Scratch>> spares;
    return spares;
}

FieldWriter::FieldWriter()
{
    if (spares().empty()) {
        m_scratch = std::make_unique<Scratch>();
    } else {
        m_scratch = std::move(spares().back());
        spares().pop_back();
    }
    m_scratch->writer.startMap();
}

// One that was not taken has open containers: it is not kept.
FieldWriter::~FieldWriter() = default;

FieldWriter &FieldWriter::add(QLatin1StringView name, qint64 field)
{
    value(name).append(field);
    return *this;
}

FieldWriter &FieldWriter::add(QLatin1StringView name, double field)
{
    value(name).append(field);
    return *this;
}

FieldWriter &FieldWriter::add(QLatin1StringView name, bool field)
{
    value(name).append(field);
    return *this;
}

FieldWriter &FieldWriter::add(QLatin1StringView name, QStringView field)
{
    value(name).append(field);
    return *this;
}

FieldWriter &FieldWriter::add(QLatin1StringView name, std::chrono::microseconds field)
{
    return add(name, qint64(field.count()));
}

FieldWriter &FieldWriter::add(QLatin1StringView name, const QStringList &fields)
{
    value(name).startArray(quint64(fields.size()));
    for (const QString &field : fields)
        m_scratch->writer.append(QStringView(field));
    m_scratch->writer.endArray();
    return *this;
}

QCborStreamWriter &FieldWriter::value(QLatin1StringView name)
{
    m_scratch->writer.append(name);
    return m_scratch->writer;
}

QByteArray FieldWriter::take()
{
    m_scratch->writer.endMap();
    QByteArray &buffer = m_scratch->buffer.buffer();
    const QByteArray bytes(buffer.constData(), buffer.size());
    if (buffer.capacity() <= keptCapacity) {
        buffer.resize(0);
        m_scratch->buffer.seek(0);
        spares().push_back(std::move(m_scratch));
    }
    return bytes;
}

QByteArray joinedFields(const QByteArray &first, const QByteArray &second)
{
    // Maps of indefinite length (RFC 8949 section 3.2.2): a head, the entries, a break.
    return first.isEmpty() ? second : first.chopped(1) + second.sliced(1);
}

QJsonObject fieldsToJson(const QByteArray &cbor)
{
    return isWellFormedFields(cbor) ? QCborValue::fromCbor(cbor).toMap().toJsonObject() : QJsonObject();
}

bool isWellFormedFields(const QByteArray &cbor, int depth)
{
    QCborStreamReader reader(cbor);
    if (!reader.isMap() || !reader.enterContainer())
        return false;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        if (!reader.isString() || !skipValue(reader, 0) || !skipValue(reader, depth - 1))
            return false;
    }
    return reader.lastError() == QCborError::NoError && reader.leaveContainer() &&
           reader.currentOffset() == cbor.size();
}

} // namespace vantage
