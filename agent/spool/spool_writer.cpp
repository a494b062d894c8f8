// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_writer.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto commitSpacing = 50ms;
/** Acknowledged rows need not go at once; with nothing to append they wait this long for company. */
constexpr auto trimDelay = 1s;
constexpr auto retryDelay = 1s;

} // namespace

SpoolWriter::SpoolWriter(const SpoolLimits &limits)
    : m_limits(limits)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SpoolWriter::write);
}

Result<SpoolFile::Position> SpoolWriter::open(const QString &path, QString *notice)
{
    Result<void> opened = m_file.open(path);
    if (!opened && opened.error().code == ErrorCode::InvalidInput) {
        m_file.close();
        const QString aside =
            path + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzz"_s);
        if (!QFile::rename(path, aside))
            return tl::unexpected<Error>(opened.error());
        for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1})
            QFile::rename(path + suffix, aside + suffix);
        *notice = u"%1. It was set aside as %2; a new spool begins"_s.arg(opened.error().message, aside);
        opened = m_file.open(path);
    }
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return m_file.position();
}

void SpoolWriter::finish()
{
    write();
    m_timer.stop();
    m_file.close();
}

void SpoolWriter::enqueue(QList<QByteArray> rows)
{
    const QMutexLocker lock(&m_mutex);
    m_new += std::move(rows);
    if (!std::exchange(m_isWriteComing, true))
        QMetaObject::invokeMethod(this, &SpoolWriter::schedule, Qt::QueuedConnection);
}

void SpoolWriter::acknowledge(Seq seq)
{
    m_acknowledged = std::max(m_acknowledged, seq);
    m_trimDue = true;
    if (!m_timer.isActive())
        m_timer.start(trimDelay);
}

void SpoolWriter::read(quint64 token, Seq from, qsizetype maximumBytes)
{
    const Result<SpoolFile::Range> range = m_file.read(from, maximumBytes);
    if (!range) {
        failed(range.error().message);
        Q_EMIT found(token, from, {});
        return;
    }
    Q_EMIT found(token, range->first, range->rows);
}

void SpoolWriter::renew()
{
    write();
    const Result<void> done = m_file.renew(m_acknowledged);
    if (!done) {
        failed(done.error().message);
        return;
    }
    m_acknowledged = Seq();
    m_trimDue = false;
    Q_EMIT renewed(m_file.position().epoch, m_file.position().last);
}

void SpoolWriter::schedule()
{
    if (m_broken && m_timer.isActive())
        return;
    const std::chrono::milliseconds since(m_sinceWrite.isValid() ? m_sinceWrite.elapsed() : 1000);
    if (since >= commitSpacing)
        write();
    else if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > commitSpacing)
        m_timer.start(commitSpacing - since);
}

void SpoolWriter::collect()
{
    QList<QByteArray> rows;
    {
        const QMutexLocker lock(&m_mutex);
        rows.swap(m_new);
        m_isWriteComing = false;
    }
    for (QByteArray &row : rows) {
        m_waitingBytes += row.size();
        m_waiting.push_back(std::move(row));
    }
    giveUpOldest();
}

void SpoolWriter::write()
{
    m_timer.stop();
    collect();
    if (m_waiting.empty() && !m_trimDue && m_givenUp == 0)
        return;
    const QList<QByteArray> rows(m_waiting.begin(), m_waiting.end());
    const Result<void> written = m_file.write(m_givenUp, rows, m_acknowledged, m_limits.disk);
    m_sinceWrite.start();
    if (!written) {
        failed(written.error().message);
        return;
    }
    m_waiting.clear();
    m_waitingBytes = 0;
    m_givenUp = 0;
    m_trimDue = m_file.position().first < m_acknowledged;
    if (m_trimDue)
        m_timer.start(trimDelay);
    if (std::exchange(m_broken, false))
        Q_EMIT trouble(u"The spool is written again"_s);
    if (!rows.isEmpty())
        Q_EMIT committed(Seq(m_file.position().last.value - quint64(rows.size()) + 1), rows);
}

void SpoolWriter::giveUpOldest()
{
    while (m_waitingBytes > m_limits.waiting && m_waiting.size() > 1) {
        m_waitingBytes -= m_waiting.front().size();
        m_waiting.pop_front();
        ++m_givenUp;
    }
}

void SpoolWriter::failed(const QString &what)
{
    m_timer.start(retryDelay);
    if (!std::exchange(m_broken, true))
        Q_EMIT trouble(
            u"The spool cannot be written: %1. Results wait in memory; when that is full the oldest are lost"_s
                .arg(what));
}

} // namespace vantage
