// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QByteArray>
#include <QCborStreamWriter>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace vantage {

/** How a field of a result is shown; on the wire and in JSON a Duration is whole microseconds. */
enum class FieldType : quint8 { Text, Integer, Number, Duration, Percent, Flag, Time, List };

/** One field of a kind's results, declared once; the inspector, exports and the manual come from it. */
struct FieldSpec
{
    QLatin1StringView name; ///< lower case with underscores, ends in its unit
    FieldType type = FieldType::Text;
    const char *label = ""; ///< translated in the context "Fields"
};

[[nodiscard]] QString displayLabel(const FieldSpec &spec);

/** Builds the fields of one result, straight into the CBOR map that travels and is stored as it is. */
class FieldWriter
{
public:
    FieldWriter();
    ~FieldWriter();
    FieldWriter(const FieldWriter &) = delete;
    FieldWriter &operator=(const FieldWriter &) = delete;

    FieldWriter &add(QLatin1StringView name, qint64 value);
    FieldWriter &add(QLatin1StringView name, int value) { return add(name, qint64(value)); }
    FieldWriter &add(QLatin1StringView name, double value);
    FieldWriter &add(QLatin1StringView name, bool value);
    FieldWriter &add(QLatin1StringView name, QStringView value);
    FieldWriter &add(QLatin1StringView name, std::chrono::microseconds value);
    /** A literal would become a bool. */
    FieldWriter &add(QLatin1StringView name, const char16_t *) = delete;
    FieldWriter &add(QLatin1StringView name, const QStringList &values);

    /** For what is nested (hops, redirects): write exactly one value to writer() after the name. */
    QCborStreamWriter &value(QLatin1StringView name);

    /** Ends the map; the writer is spent. */
    [[nodiscard]] QByteArray take();

private:
    struct Scratch;
    static std::vector<std::unique_ptr<Scratch>> &spares();

    std::unique_ptr<Scratch> m_scratch;
};

/** The fields of two maps that FieldWriter made; `first` may be empty. */
[[nodiscard]] QByteArray joinedFields(const QByteArray &first, const QByteArray &second);

/** Fields as JSON, for inspectors and exports; empty where `cbor` is empty or broken. */
[[nodiscard]] QJsonObject fieldsToJson(const QByteArray &cbor);

/** Is this one well-formed CBOR map with text keys, at most `depth` deep, and nothing behind it? */
[[nodiscard]] bool isWellFormedFields(const QByteArray &cbor, int depth = 8);

} // namespace vantage
