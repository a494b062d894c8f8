// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/task_store.h"

#include "common/protocol/codec.h"
#include "common/util/paths.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QFile>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** The file is a CBOR array: this number, the revision, then each task as encodeTask() makes it. */
constexpr quint64 fileVersion = 1;

QByteArray toBytes(const HeldConfiguration &held)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64(held.tasks.size()) + 2);
    writer.append(fileVersion);
    writer.append(quint64(held.revision.value));
    for (const auto &[id, task] : held.tasks)
        writer.append(encodeTask(task));
    writer.endArray();
    return bytes;
}

std::optional<quint64> readNumber(QCborStreamReader &reader)
{
    if (!reader.isUnsignedInteger())
        return std::nullopt;
    const quint64 number = reader.toUnsignedInteger();
    if (!reader.next())
        return std::nullopt;
    return number;
}

std::optional<QByteArray> readBytes(QCborStreamReader &reader)
{
    QByteArray bytes;
    if (!reader.isByteArray())
        return std::nullopt;
    auto chunk = reader.readByteArray();
    for (; chunk.status == QCborStreamReader::Ok; chunk = reader.readByteArray())
        bytes += chunk.data;
    if (chunk.status == QCborStreamReader::Error)
        return std::nullopt;
    return bytes;
}

Result<HeldConfiguration> fromBytes(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    if (!reader.isArray() || !reader.enterContainer() || readNumber(reader) != fileVersion)
        return invalid(u"it is not a list of tasks of this version"_s);
    HeldConfiguration held;
    const std::optional<quint64> revision = readNumber(reader);
    if (!revision)
        return invalid(u"the revision is missing"_s);
    held.revision = Revision(*revision);
    while (reader.hasNext()) {
        const std::optional<QByteArray> encoded = readBytes(reader);
        if (!encoded)
            return invalid(u"it is cut off or damaged"_s);
        const Result<Task> task = decodeTask(*encoded);
        if (!task)
            return tl::unexpected<Error>(task.error());
        held.tasks.insert_or_assign(task->check.id, *task);
    }
    if (reader.lastError() != QCborError::NoError || !reader.leaveContainer())
        return invalid(u"it is cut off or damaged"_s);
    return held;
}

} // namespace

TaskStore::TaskStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_pool.setMaxThreadCount(1);
}

TaskStore::~TaskStore()
{
    m_pool.waitForDone();
    if (m_waiting)
        std::ignore = writePrivateFile(m_path, toBytes(*m_waiting));
}

Result<HeldConfiguration> TaskStore::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return HeldConfiguration();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(m_path, file.errorString()));
    return fromBytes(file.readAll()).map_error([this](const Error &error) {
        return Error{error.code, u"%1: %2"_s.arg(m_path, error.message)};
    });
}

void TaskStore::save(const HeldConfiguration &held)
{
    m_waiting = held;
    if (!m_isWriting)
        writeNewest();
}

void TaskStore::writeNewest()
{
    m_isWriting = true;
    m_pool.start([this, path = m_path, held = *std::exchange(m_waiting, std::nullopt)] {
        const Result<void> written = writePrivateFile(path, toBytes(held));
        const QString trouble = written ? QString() : written.error().message;
        QMetaObject::invokeMethod(
            this,
            [this, trouble] {
                m_isWriting = false;
                if (!trouble.isEmpty())
                    Q_EMIT failed(trouble);
                if (m_waiting)
                    writeNewest();
            },
            Qt::QueuedConnection);
    });
}

} // namespace vantage
