// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/codec.h"

#include "common/protocol/cbor.h"

#include <QCryptographicHash>
#include <QMetaType>
#include <QtEndian>

namespace vantage {
using namespace Qt::StringLiterals;

template <>
inline constexpr int enumCount<Outcome> = outcomeCount;
template <>
inline constexpr int enumCount<Reason> = reasonCount;

template <>
struct FieldsOf<CheckResult>
{
    static constexpr bool inOrder = true;
    static void list(auto &&f)
    {
        f(1, &CheckResult::check), f(2, &CheckResult::revision), f(3, &CheckResult::kind),
            f(4, &CheckResult::target), f(5, &CheckResult::attempt), f(6, &CheckResult::attempts),
            f(7, &CheckResult::scheduled), f(8, &CheckResult::started), f(9, &CheckResult::duration),
            f(10, &CheckResult::late), f(11, &CheckResult::outcome), f(12, &CheckResult::reason),
            f(13, &CheckResult::address), f(14, &CheckResult::phase), f(15, &CheckResult::description),
            f(16, &CheckResult::flags), f(17, &CheckResult::fields);
    }
};

namespace {

constexpr qsizetype frameHeader = 5;

/** A task as it travels: flat, and with the kind as text, so that one of an unknown kind can still be read.
 */
struct WireTask
{
    CheckId id;
    QString name;
    QString kind;
    QString target;
    OptionMap options;
    Micros interval{};
    QStringList tags;
    bool paused = false;
    Revision revision;

    static void fields(auto &&f)
    {
        f(1, &WireTask::id), f(2, &WireTask::name), f(3, &WireTask::kind), f(4, &WireTask::target),
            f(5, &WireTask::options), f(6, &WireTask::interval), f(7, &WireTask::tags),
            f(8, &WireTask::paused), f(9, &WireTask::revision);
    }
};

} // namespace

static void encodeValue(CborEncoder &out, Kind kind)
{
    out.writer().append(infoOf(kind).code);
}

static bool decodeValue(CborDecoder &in, Kind &out)
{
    QString code;
    if (!in.readText(code))
        return false;
    const std::optional<Kind> kind = kindFromCode(code);
    if (!kind)
        return in.fail(u"unknown kind of check '%1'"_s.arg(code.left(32)));
    out = *kind;
    return true;
}

static void encodeValue(CborEncoder &out, ResultFlags flags)
{
    out.writer().append(quint64(flags.toInt()));
}

static bool decodeValue(CborDecoder &in, ResultFlags &out)
{
    quint16 bits = 0;
    if (!decodeValue(in, bits))
        return false;
    out = ResultFlags::fromInt(bits);
    return true;
}

static void encodeValue(CborEncoder &out, const Task &task)
{
    const CheckSpec &check = task.check;
    encodeValue(
        out, WireTask{check.id, check.name,
                      task.unknownKind.isEmpty() ? infoOf(check.kind).code.toString() : task.unknownKind,
                      check.target, check.options, check.interval, check.tags, check.paused, task.revision});
}

static bool decodeValue(CborDecoder &in, Task &out)
{
    WireTask wire;
    if (!decodeValue(in, wire))
        return false;
    const std::optional<Kind> kind = kindFromCode(wire.kind);
    if (!kind && wire.kind.isEmpty())
        return in.fail(u"the kind is missing"_s);
    out.check = {.id = wire.id,
                 .name = std::move(wire.name),
                 .kind = kind.value_or(Kind{}),
                 .target = std::move(wire.target),
                 .options = std::move(wire.options),
                 .interval = wire.interval,
                 .tags = std::move(wire.tags),
                 .paused = wire.paused};
    out.revision = wire.revision;
    out.unknownKind = kind ? QString() : std::move(wire.kind);
    return true;
}

namespace {

template <typename T>
QString nameOf()
{
    const QLatin1StringView qualified(QMetaType::fromType<T>().name());
    return qualified.mid(qualified.lastIndexOf(u':') + 1).toString();
}

template <typename T>
QByteArray encodeMessage(const T &message)
{
    QByteArray frame = encodeAlone(message, frameHeader);
    qToBigEndian(quint32(frame.size() - qsizetype(sizeof(quint32))), frame.data());
    frame[frameHeader - 1] = char(T::type);
    return frame;
}

template <typename T>
Result<std::optional<Message>> decodeMessage(const QByteArray &body)
{
    return decodeAlone<T>(body, nameOf<T>()).map([](T &&message) {
        return std::optional<Message>(std::move(message));
    });
}

template <typename... T>
Result<std::optional<Message>> decodeAny(const Frame &frame, std::type_identity<std::variant<T...>>)
{
    Result<std::optional<Message>> decoded;
    (void)((frame.type == T::type && (decoded = decodeMessage<T>(frame.body), true)) || ...);
    return decoded;
}

/** As many of the fields, from the first, as fit into `room` bytes. */
QByteArray fieldsWithin(const QByteArray &fields, qsizetype room)
{
    constexpr qsizetype braces = 2;
    QCborStreamReader reader(fields);
    if (room < braces || !reader.isMap() || !reader.enterContainer())
        return {};
    const qsizetype begin = reader.currentOffset();
    qsizetype end = begin;
    while (reader.lastError() == QCborError::NoError && reader.hasNext() && reader.next() && reader.next()) {
        if (reader.currentOffset() - begin + braces > room)
            break;
        end = reader.currentOffset();
    }
    constexpr char mapOfUnknownLength = '\xbf';
    constexpr char endOfContainer = '\xff';
    return mapOfUnknownLength + fields.mid(begin, end - begin) + endOfContainer;
}

/** Without at least `excess` bytes of its end. */
QString shortened(const QString &text, qsizetype excess)
{
    QByteArray kept = text.toUtf8();
    qsizetype length = qMax(qsizetype(0), kept.size() - excess);
    const auto continues = [&kept](qsizetype at) {
        return (quint8(kept[at]) & 0xC0) == 0x80;
    };
    while (length > 0 && length < kept.size() && continues(length))
        --length;
    return QString::fromUtf8(kept.first(length));
}

/** What is least needed goes first. */
QByteArray encodeCut(CheckResult result)
{
    result.flags |= ResultFlag::Truncated;
    const QByteArray fields = std::exchange(result.fields, {});
    QByteArray row = encodeAlone(result);
    constexpr qsizetype lengthOfFields =
        3; // the row counts one byte for empty ones, three more for long ones
    result.fields = fieldsWithin(fields, maximumResultBytes - row.size() - lengthOfFields);
    row = encodeAlone(result);
    for (QString *text : {&result.description, &result.target, &result.address, &result.phase}) {
        if (row.size() <= maximumResultBytes)
            break;
        *text = shortened(*text, row.size() - maximumResultBytes);
        row = encodeAlone(result);
    }
    return row;
}

} // namespace

QByteArray encode(const Message &message)
{
    return std::visit([](const auto &value) { return encodeMessage(value); }, message);
}

Result<std::optional<Message>> decode(const Frame &frame)
{
    return decodeAny(frame, std::type_identity<Message>());
}

QByteArray encodeResult(const CheckResult &result)
{
    QByteArray row = encodeAlone(result);
    return row.size() <= maximumResultBytes ? row : encodeCut(result);
}

Result<CheckResult> decodeResult(const QByteArray &row)
{
    if (row.size() > maximumResultBytes)
        return fail(
            ErrorCode::Protocol,
            u"result: %1 bytes, where at most %2 are allowed"_s.arg(row.size()).arg(maximumResultBytes));
    Result<CheckResult> result = decodeAlone<CheckResult>(row, u"result"_s);
    if (!result)
        return result;
    if (result->attempt < 1 || result->attempt > result->attempts)
        return fail(ErrorCode::Protocol,
                    u"result: attempt %1 of %2"_s.arg(result->attempt).arg(result->attempts));
    if (!result->fields.isEmpty() && !isWellFormedFields(result->fields))
        return fail(ErrorCode::Protocol, u"result: field 17: not a well-formed map of fields"_s);
    return result;
}

QByteArray encodeTask(const Task &task)
{
    return encodeAlone(task);
}

Result<Task> decodeTask(const QByteArray &bytes)
{
    return decodeAlone<Task>(bytes, u"task"_s);
}

QByteArray digestOf(const QByteArray &row)
{
    return QCryptographicHash::hash(row, QCryptographicHash::Sha256);
}

} // namespace vantage
