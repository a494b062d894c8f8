// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/option.h"
#include "common/util/ids.h"
#include "common/util/result.h"
#include "common/util/time.h"

#include <QBuffer>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

/* How values lie in CBOR, by type. A struct with a field list is a map from its fields' keys to their values, or,
   where every byte counts, the list of the values in the order of the keys: such a list grows at its end only, and a
   reader leaves what is missing at its default. The other types have an overload of encodeValue() and decodeValue()
   each. Strings and containers are bounded by the bytes that are there, nesting and lists by the limits below. */

namespace vantage {

/** Containers within containers; deeper ones are an error even where they would be skipped. */
inline constexpr int maximumNesting = 16;
/** In one list. Without this bound a frame of empty items would take a hundred times its size in memory. */
inline constexpr int maximumListItems = 65536;

/** Where the field list of a struct is; specialise it for structs that do not carry their own. */
template <typename T>
struct FieldsOf
{
    static void list(auto &&f) requires requires { T::fields(f); }
    {
        T::fields(f);
    }
};

template <typename T>
concept HasFields = requires
{
    FieldsOf<T>::list([](int, auto) {});
};

/** Fields that travel in order, without their keys: FieldsOf<T> says so by `inOrder`. */
template <typename T>
concept HasOrderedFields = HasFields<T> && FieldsOf<T>::inOrder;

/** How many values an enumeration has, counted from 0; specialise it for those that travel as numbers. */
template <typename T>
inline constexpr int enumCount = 0;

template <typename T>
concept WireEnum = std::is_enum_v<T> && enumCount<T>
!= 0;

/** The calling thread's CBOR writer. Making one costs more than writing a result, so that it is kept. */
class CborEncoder
{
public:
    [[nodiscard]] static CborEncoder &ofThread();

    /** Starts anew, behind `header` bytes that the caller fills in. */
    void begin(qsizetype header = 0);
    [[nodiscard]] QByteArray take();
    QCborStreamWriter &writer() { return m_writer; }

private:
    CborEncoder();

    QBuffer m_buffer;
    QCborStreamWriter m_writer;
};

/** Reads CBOR step by step. Once a step has failed the error stands, and the caller goes no further. */
class CborDecoder
{
public:
    explicit CborDecoder(const QByteArray &bytes)
        : m_reader(bytes)
        , m_size(bytes.size())
    {
    }

    [[nodiscard]] bool readBool(bool &out);
    [[nodiscard]] bool readUnsigned(quint64 &out);
    [[nodiscard]] bool readSigned(qint64 &out);
    [[nodiscard]] bool readText(QString &out);
    [[nodiscard]] bool readBytes(QByteArray &out);

    [[nodiscard]] bool enterMap();
    [[nodiscard]] bool enterList();
    [[nodiscard]] bool hasNext() { return m_reader.lastError() == QCborError::NoError && m_reader.hasNext(); }
    [[nodiscard]] bool leave();
    /** Passes over one value of any type. */
    [[nodiscard]] bool skip();
    /** Nothing may follow the outermost value. */
    [[nodiscard]] bool atEnd();

    /** Notes what is wrong, unless something was already; always false. */
    bool fail(const QString &what);
    /** On the way out of a failed value: where it was; always false. */
    bool failedIn(QLatin1StringView part, quint64 number);
    /** "Configure: field 4, item 3: text was expected". */
    [[nodiscard]] Error error(const QString &what) const;

private:
    bool readShortText(QString &out);
    [[nodiscard]] std::optional<qsizetype> readWhole(char *to, qsizetype room);
    bool mismatch(QLatin1StringView expected);
    bool broken();
    bool enter();

    QCborStreamReader m_reader;
    qsizetype m_size;
    QString m_where;
    QString m_what;
};

inline void encodeValue(CborEncoder &out, bool value)
{
    out.writer().append(value);
}

template <std::unsigned_integral T>
void encodeValue(CborEncoder &out, T value)
{
    out.writer().append(quint64(value));
}

template <std::signed_integral T>
void encodeValue(CborEncoder &out, T value)
{
    out.writer().append(qint64(value));
}

template <WireEnum T>
void encodeValue(CborEncoder &out, T value)
{
    out.writer().append(quint64(value));
}

template <typename Tag>
void encodeValue(CborEncoder &out, StrongId<Tag> id)
{
    out.writer().append(quint64(id.value));
}

void encodeValue(CborEncoder &out, Epoch epoch);
void encodeValue(CborEncoder &out, const QString &text);
void encodeValue(CborEncoder &out, const QByteArray &bytes);
void encodeValue(CborEncoder &out, UtcTime time);
void encodeValue(CborEncoder &out, Micros duration);
void encodeValue(CborEncoder &out, const OptionMap &options);

template <HasFields T>
void encodeValue(CborEncoder &out, const T &value);
template <HasOrderedFields T>
void encodeValue(CborEncoder &out, const T &value);

template <typename List>
void encodeList(CborEncoder &out, const List &list)
{
    out.writer().startArray(quint64(list.size()));
    for (const auto &item : list)
        encodeValue(out, item);
    out.writer().endArray();
}

template <typename T>
void encodeValue(CborEncoder &out, const std::vector<T> &list)
{
    encodeList(out, list);
}

template <typename T>
void encodeValue(CborEncoder &out, const QList<T> &list)
{
    encodeList(out, list);
}

template <typename T>
void encodeValue(CborEncoder &out, const std::optional<T> &value)
{
    encodeValue(out, *value);
}

template <typename T>
constexpr bool isAbsent(const T &)
{
    return false;
}

template <typename T>
constexpr bool isAbsent(const std::optional<T> &value)
{
    return !value.has_value();
}

template <HasFields T>
void encodeValue(CborEncoder &out, const T &value)
{
    quint64 count = 0;
    FieldsOf<T>::list([&](int, auto member) { count += isAbsent(value.*member) ? 0 : 1; });
    out.writer().startMap(count);
    FieldsOf<T>::list([&](int key, auto member) {
        if (isAbsent(value.*member))
            return;
        out.writer().append(key);
        encodeValue(out, value.*member);
    });
    out.writer().endMap();
}

template <HasOrderedFields T>
void encodeValue(CborEncoder &out, const T &value)
{
    quint64 count = 0;
    FieldsOf<T>::list([&](int, auto) { ++count; });
    out.writer().startArray(count);
    FieldsOf<T>::list([&](int, auto member) { encodeValue(out, value.*member); });
    out.writer().endArray();
}

[[nodiscard]] inline bool decodeValue(CborDecoder &in, bool &out)
{
    return in.readBool(out);
}

template <std::integral T>
[[nodiscard]] bool decodeValue(CborDecoder &in, T &out)
{
    std::conditional_t<std::is_signed_v<T>, qint64, quint64> wide = 0;
    bool read = false;
    if constexpr (std::is_signed_v<T>)
        read = in.readSigned(wide);
    else
        read = in.readUnsigned(wide);
    if (!read)
        return false;
    if (!std::in_range<T>(wide))
        return in.fail(QStringLiteral("%1 is out of range").arg(wide));
    out = T(wide);
    return true;
}

template <WireEnum T>
[[nodiscard]] bool decodeValue(CborDecoder &in, T &out)
{
    quint64 number = 0;
    if (!in.readUnsigned(number))
        return false;
    if (number >= quint64(enumCount<T>))
        return in.fail(QStringLiteral("%1 is not one of the values known").arg(number));
    out = T(number);
    return true;
}

/** Identifiers fit a signed 64-bit number, as databases have it. */
template <typename Tag>
[[nodiscard]] bool decodeValue(CborDecoder &in, StrongId<Tag> &out)
{
    quint64 number = 0;
    if (!in.readUnsigned(number))
        return false;
    if (!std::in_range<qint64>(number))
        return in.fail(QStringLiteral("%1 is out of range").arg(number));
    out = StrongId<Tag>(number);
    return true;
}

[[nodiscard]] bool decodeValue(CborDecoder &in, Epoch &out);
[[nodiscard]] bool decodeValue(CborDecoder &in, QString &out);
[[nodiscard]] bool decodeValue(CborDecoder &in, QByteArray &out);
/** Years 1 to 9999, so that sums and differences cannot overflow. */
[[nodiscard]] bool decodeValue(CborDecoder &in, UtcTime &out);
/** Not negative, and at most what a JSON number holds exactly. */
[[nodiscard]] bool decodeValue(CborDecoder &in, Micros &out);
[[nodiscard]] bool decodeValue(CborDecoder &in, OptionMap &out);

template <HasFields T>
[[nodiscard]] bool decodeValue(CborDecoder &in, T &out);
template <HasOrderedFields T>
[[nodiscard]] bool decodeValue(CborDecoder &in, T &out);

template <typename List>
[[nodiscard]] bool decodeList(CborDecoder &in, List &out)
{
    out.clear();
    if (!in.enterList())
        return false;
    for (int index = 0; in.hasNext(); ++index) {
        if (index == maximumListItems)
            return in.fail(QStringLiteral("more than %1 items").arg(maximumListItems));
        typename List::value_type item{};
        if (!decodeValue(in, item))
            return in.failedIn(QLatin1StringView("item"), quint64(index));
        out.push_back(std::move(item));
    }
    return in.leave();
}

template <typename T>
[[nodiscard]] bool decodeValue(CborDecoder &in, std::vector<T> &out)
{
    return decodeList(in, out);
}

template <typename T>
[[nodiscard]] bool decodeValue(CborDecoder &in, QList<T> &out)
{
    return decodeList(in, out);
}

template <typename T>
[[nodiscard]] bool decodeValue(CborDecoder &in, std::optional<T> &out)
{
    return decodeValue(in, out.emplace());
}

template <HasFields T>
[[nodiscard]] bool decodeValue(CborDecoder &in, T &out)
{
    if (!in.enterMap())
        return false;
    quint64 seen = 0;
    while (in.hasNext()) {
        quint64 key = 0;
        if (!in.readUnsigned(key))
            return false;
        bool known = false;
        bool good = true;
        FieldsOf<T>::list([&](int candidate, auto member) {
            if (quint64(candidate) != key)
                return;
            known = true;
            const quint64 bit = quint64(1) << candidate;
            good = (seen & bit) == 0 ? decodeValue(in, out.*member)
                                     : in.fail(QStringLiteral("given a second time"));
            seen |= bit;
        });
        if (!(known ? good : in.skip()))
            return in.failedIn(QLatin1StringView("field"), key);
    }
    return in.leave();
}

template <HasOrderedFields T>
[[nodiscard]] bool decodeValue(CborDecoder &in, T &out)
{
    if (!in.enterList())
        return false;
    bool good = true;
    FieldsOf<T>::list([&](int key, auto member) {
        if (good && in.hasNext())
            good = decodeValue(in, out.*member) || in.failedIn(QLatin1StringView("field"), quint64(key));
    });
    while (good && in.hasNext())
        good = in.skip();
    return good && in.leave();
}

/** One value alone: its bytes, behind `header` bytes that the caller fills in. */
template <typename T>
[[nodiscard]] QByteArray encodeAlone(const T &value, qsizetype header = 0)
{
    CborEncoder &out = CborEncoder::ofThread();
    out.begin(header);
    encodeValue(out, value);
    return out.take();
}

/** The inverse, without a header; `what` begins the error's sentence. */
template <typename T>
[[nodiscard]] Result<T> decodeAlone(const QByteArray &bytes, const QString &what)
{
    CborDecoder in(bytes);
    T value{};
    if (!decodeValue(in, value) || !in.atEnd())
        return tl::unexpected<Error>(in.error(what));
    return value;
}

} // namespace vantage
