// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/check/field.h"

#include <QCborMap>
#include <QCborStreamReader>
#include <QCoreApplication>

namespace vantage {

namespace {

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

FieldWriter::FieldWriter()
    : m_writer(&m_bytes)
{
    m_writer.startMap();
}

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
        m_writer.append(QStringView(field));
    m_writer.endArray();
    return *this;
}

QCborStreamWriter &FieldWriter::value(QLatin1StringView name)
{
    m_writer.append(name);
    return m_writer;
}

QByteArray FieldWriter::take()
{
    m_writer.endMap();
    return std::move(m_bytes);
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
