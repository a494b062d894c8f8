// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_writer.h"

#include <QDateTime>
#include <QFileInfo>

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
    , m_file(limits)
    , m_reserve(limits.reserve)
    , m_timer(this)
    , m_acknowledged(limits.keptFor)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SpoolWriter::work);
}

Result<SpoolWriter::Opened> SpoolWriter::open(const QString &path)
{
    m_path = path;
    const QString beside = QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName();
    m_reserve.setPath(beside + ".reserve"_L1);
    m_state.load(beside + ".state"_L1);
    Opened found;
    Result<void> opened = m_file.open(path);
    if (!opened && opened.error().code == ErrorCode::InvalidInput)
        opened = setAside(opened.error().message, &found.notice);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    m_acknowledged.reset(m_file.position().acknowledged, SteadyClock::now());
    m_reserve.take();
    found.stopped = std::max(m_file.position().committed, m_state.current().committed);
    if (found.notice.isEmpty())
        found.notice = noteMissing();
    QStringList notices{found.notice, goForward()};
    notices.removeAll(QString());
    found.notice = notices.join(u". "_s);
    m_state.keep(account());
    m_isOpen = true;
    found.position = m_file.position();
    found.ended = m_state.ended();
    return found;
}

EpochAccount SpoolWriter::account() const
{
    const SpoolFile::Position &position = m_file.position();
    return {position.epoch, position.last, position.acknowledged, position.committed};
}

/** A file of another epoch than it was: the one of before is gone, perhaps with a kill in the middle of setAside(). */
QString SpoolWriter::noteMissing()
{
    const EpochAccount before = m_state.current();
    const Epoch now = m_file.position().epoch;
    // A kill there may also have left the file where it was.
    m_state.forgetEnded(now);
    if (!before.epoch.isValid() || before.epoch == now || m_state.next() == now ||
        before.last <= before.acknowledged)
        return {};
    m_state.addEnded(before);
    return u"The spool %1 is not the one that it was; results that are lost: %2"_s.arg(m_path).arg(
        before.last.value - before.acknowledged.value);
}

/** A file that has fewer numbers than it had is a copy of earlier, or SQLite's log was damaged, whose end SQLite drops
   without a word. They must not be given again: a new epoch takes what is there, and the rest of them is lost. */
QString SpoolWriter::goForward()
{
    const EpochAccount now = account();
    const EpochAccount before = m_state.current();
    if (before.epoch != now.epoch || before.last <= now.last)
        return {};
    m_acknowledged.reset(std::max(now.acknowledged, std::min(before.acknowledged, now.last)),
                         SteadyClock::now());
    const quint64 missing = before.last.value - std::max(now.last, before.acknowledged).value;
    if (missing > 0)
        m_givenUp.push_back({missing, LossCause::SpoolDamaged});
    m_trimDue = true;
    m_renewDue = true;
    work();
    return u"The spool %1 is older than it was, a new epoch begins; results that are lost: %2"_s.arg(m_path)
        .arg(missing);
}

Result<void> SpoolWriter::setAside(const QString &why, QString *notice)
{
    if (!m_damaged)
        noteDamaged();
    m_file.close();
    Damaged &damaged = *m_damaged;
    if (!damaged.isSetAside && QFile::exists(m_path)) {
        const QString aside =
            m_path + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzz"_s);
        if (!QFile::rename(m_path, aside))
            return fail(ErrorCode::Io, u"%1; it cannot be set aside as %2"_s.arg(why, aside));
        for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1})
            QFile::rename(m_path + suffix, aside + suffix);
        damaged.aside = aside;
    } else {
        // What an earlier attempt at the new file left.
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(m_path + suffix);
    }
    damaged.isSetAside = true;
    return goOnOrBeginAnew().map([&](quint64 lost) {
        if (!damaged.aside.isEmpty())
            *notice = u"%1. It was set aside as %2; a new spool begins, results that are lost: %3"_s
                          .arg(why, damaged.aside)
                          .arg(lost);
        m_damaged.reset();
    });
}

/** The new file holds what can be read of the damaged one, under the same numbers, where that one says how far they had
    come. Otherwise a number could be given again, so a new epoch begins. Gives how many results are lost. */
Result<quint64> SpoolWriter::goOnOrBeginAnew()
{
    if (const Result<void> opened = m_file.open(m_path); !opened)
        return tl::unexpected<Error>(opened.error());
    const EpochAccount &before = m_damaged->account;
    if (m_damaged->position && !m_damaged->aside.isEmpty()) {
        const Result<quint64> lost = m_file.replace(m_damaged->aside, *m_damaged->position);
        if (lost)
            m_state.forgetEnded(before.epoch);
        return lost;
    }
    m_journal.damaged(m_file.position().epoch, before.epoch);
    if (before.last > before.acknowledged)
        Q_EMIT ended(before);
    return before.last.value - before.acknowledged.value;
}

/** On disk before the file goes: whenever the process ends, the next one can tell of it. */
void SpoolWriter::noteDamaged()
{
    EpochAccount lost = account();
    const EpochAccount &known = m_state.current();
    m_damaged.emplace();
    if (!lost.epoch.isValid()) {
        lost = known;
        // Where an epoch was about to begin, nobody knows whose rows these are.
        if (known.epoch.isValid() && (!m_state.next().isValid() || m_state.next() == known.epoch))
            lost.last = m_file.newestReadable(known.last);
    } else {
        m_damaged->position = m_file.position();
        if (lost.epoch == known.epoch)
            lost.last = std::max(lost.last, known.last);
    }
    m_damaged->account = lost;
    m_state.keep(lost);
    if (lost.last > lost.acknowledged)
        m_state.addEnded(lost);
}

void SpoolWriter::finish()
{
    if (!m_isOpen)
        return; // what the state says is all that is known
    work();
    if (!m_waiting.empty()) {
        noteGivenUp(m_waiting.size());
        m_waiting.clear();
        m_waitingBytes = 0;
        work();
    }
    m_timer.stop();
    m_state.keep(m_damaged ? m_damaged->account : account());
    m_file.close();
}

void SpoolWriter::enqueue(QList<QByteArray> rows)
{
    const QMutexLocker lock(&m_mutex);
    for (QByteArray &row : rows) {
        m_newBytes += row.size();
        m_new.append(std::move(row));
    }
    // The thread that takes them may hang in the disk.
    while (m_newBytes > m_limits.waiting && m_new.size() > 1) {
        m_newBytes -= m_new.takeFirst().size();
        ++m_newGivenUp;
    }
    if (!std::exchange(m_isWriteComing, true))
        QMetaObject::invokeMethod(this, &SpoolWriter::schedule, Qt::QueuedConnection);
}

void SpoolWriter::acknowledge(Seq seq)
{
    if (seq < m_acknowledged.seq())
        m_acknowledged.reset(seq, SteadyClock::now());
    else
        m_acknowledged.note(seq, SteadyClock::now());
    m_trimDue = true;
    if (!m_timer.isActive())
        m_timer.start(trimDelay);
}

void SpoolWriter::read(quint64 token, Seq from, qsizetype maximumBytes)
{
    m_read = Read{token, from, maximumBytes};
    std::ignore = answer();
}

void SpoolWriter::renew()
{
    m_renewDue = true;
    work();
}

void SpoolWriter::schedule()
{
    if (m_failure != Failure::None && m_timer.isActive())
        return;
    const std::chrono::milliseconds since(m_sinceWrite.isValid() ? m_sinceWrite.elapsed() : 1000);
    if (since >= commitSpacing)
        work();
    else if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > commitSpacing)
        m_timer.start(commitSpacing - since);
}

void SpoolWriter::collect()
{
    QList<QByteArray> rows;
    {
        const QMutexLocker lock(&m_mutex);
        rows.swap(m_new);
        m_newBytes = 0;
        m_isWriteComing = false;
        if (m_newGivenUp > 0) {
            // What waits is older than the rows that are gone already.
            noteGivenUp(m_waiting.size() + std::exchange(m_newGivenUp, 0));
            m_waiting.clear();
            m_waitingBytes = 0;
        }
    }
    for (QByteArray &row : rows) {
        m_waitingBytes += row.size();
        m_waiting.push_back(std::move(row));
    }
    giveUpOldest();
}

void SpoolWriter::giveUpOldest()
{
    while (m_waitingBytes > m_limits.waiting && m_waiting.size() > 1) {
        m_waitingBytes -= m_waiting.front().size();
        m_waiting.pop_front();
        noteGivenUp(1);
    }
}

void SpoolWriter::noteGivenUp(quint64 count)
{
    if (m_givenUp.empty() || m_givenUp.back().cause != m_refusal)
        m_givenUp.push_back({0, m_refusal});
    m_givenUp.back().count += count;
}

/** Everything that is to be done, in its order; what fails is tried again after a while, with all behind it. */
void SpoolWriter::work()
{
    m_timer.stop();
    collect();
    if (!replaceDamaged() || !writeRows() || !beginEpoch() || !answer())
        return;
    if (std::exchange(m_failure, Failure::None) != Failure::None)
        Q_EMIT trouble(u"The spool works again"_s);
}

bool SpoolWriter::replaceDamaged()
{
    if (!m_isDamaged)
        return true;
    QString notice;
    const Epoch before = m_damaged ? m_damaged->account.epoch : m_file.position().epoch;
    const Result<void> opened = setAside(u"The spool %1 is damaged"_s.arg(m_path), &notice);
    if (!notice.isEmpty())
        Q_EMIT trouble(notice);
    if (!opened)
        return failed(Failure::Writing, opened.error());
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    m_isDamaged = false;
    // The same numbers go on: whoever reads need not know.
    if (m_file.position().epoch == before)
        m_state.keep(account());
    else
        startOver();
    return true;
}

bool SpoolWriter::writeRows()
{
    if (m_waiting.empty() && !m_trimDue && m_givenUp.empty())
        return true;
    const Seq expired = m_acknowledged.expired(SteadyClock::now());
    Result<void> written;
    if (!m_hasNoRoom) {
        written = write(m_waiting.size(), expired);
        m_hasNoRoom = !written && written.error().code == ErrorCode::Unavailable;
    }
    if (m_hasNoRoom)
        written = writeWithoutRoom();
    m_sinceWrite.start();
    if (!written)
        return failed(Failure::Writing, written.error());
    m_hasNoRoom = false;
    m_reserve.take();
    m_state.note(account());
    m_refusal = LossCause::DiskFailed;
    m_trimDue = m_file.hasSurplus(expired);
    if (m_trimDue)
        m_timer.start(trimDelay);
    return true;
}

/** The first `count` of the rows that wait. */
Result<void> SpoolWriter::write(size_t count, Seq expired)
{
    const Seq before = m_file.position().last;
    const auto end = m_waiting.begin() + ptrdiff_t(count);
    const QList<QByteArray> rows(m_waiting.begin(), end);
    if (const Result<void> written = m_file.write({m_givenUp, rows, m_acknowledged.seq(), expired}); !written)
        return written;
    m_givenUp.clear();
    m_waiting.erase(m_waiting.begin(), end);
    for (const QByteArray &row : rows)
        m_waitingBytes -= row.size();
    const Seq last = m_file.position().last;
    if (last == before)
        return {};
    const Seq first(last.value - count + 1);
    m_journal.committed(m_file.position().epoch, first, rows);
    Q_EMIT committed(first, rows);
    return {};
}

/** Whatever the manager has goes, and losses are told, on the reserve's room. Rows are written as long as much of
   that is left, and then where something else has gone: SQLite's log takes room first, and then the file does. */
Result<void> SpoolWriter::writeWithoutRoom()
{
    const Seq expired = m_acknowledged.seq();
    if (!m_givenUp.empty() || m_file.position().first < expired) {
        Result<void> written;
        m_reserve.lend([&] {
            written = write(0, expired);
            m_file.recycleLog();
        });
        if (!written)
            return written;
    }
    m_reserve.take();
    const size_t count = m_reserve.isAmple() ? m_waiting.size() : waitingThatFit(m_file.unusedBytes() / 2);
    const Result<void> written = count > 0 ? write(count, expired) : Result<void>();
    if (!written || m_waiting.empty())
        return written;
    return fail(ErrorCode::Unavailable, u"the disk has no room for %1"_s.arg(m_path));
}

size_t SpoolWriter::waitingThatFit(qint64 bytes) const
{
    size_t count = 0;
    while (count < m_waiting.size() && m_waiting[count].size() <= bytes)
        bytes -= m_waiting[count++].size();
    return count;
}

bool SpoolWriter::beginEpoch()
{
    if (!m_renewDue)
        return true;
    const SpoolFile::Position before = m_file.position();
    const Epoch next = SpoolFile::newEpoch();
    m_state.announce(next);
    if (const Result<void> done = m_file.renew(next); !done)
        return failed(Failure::Writing, done.error());
    m_journal.renewed(m_file.position().epoch, before.epoch, before.acknowledged);
    startOver();
    return true;
}

/** What was asked for was about numbers of the epoch before. */
void SpoolWriter::startOver()
{
    m_renewDue = false;
    m_read.reset();
    m_acknowledged.reset(Seq(), SteadyClock::now());
    m_trimDue = false;
    m_state.keep(account());
    Q_EMIT renewed(m_file.position().epoch, m_file.position().last);
}

bool SpoolWriter::answer()
{
    if (!m_read || m_isDamaged)
        return true;
    const Result<SpoolFile::Range> range = m_file.read(m_read->from, m_read->maximumBytes);
    if (!range)
        return failed(Failure::Reading, range.error());
    for (const SpoolLoss &loss : range->lost) {
        if (loss.cause == LossCause::SpoolDamaged)
            Q_EMIT trouble(u"The spool %1 is damaged: results %2 to %3 are lost"_s.arg(m_path)
                               .arg(loss.first.value)
                               .arg(loss.last.value));
    }
    Q_EMIT found(m_read->token, range->first, range->rows, range->lost);
    m_read.reset();
    return true;
}

/** false, for the caller to hand on. */
bool SpoolWriter::failed(Failure failure, const Error &error)
{
    m_isDamaged = m_isDamaged || error.code == ErrorCode::InvalidInput;
    m_refusal = error.code == ErrorCode::Unavailable ? LossCause::DiskFull : LossCause::DiskFailed;
    m_timer.start(retryDelay);
    if (failure <= m_failure)
        return false;
    m_failure = failure;
    Q_EMIT trouble(
        failure == Failure::Reading
            ? u"The spool cannot be read: %1. What it holds is sent when it can be read again"_s.arg(
                  error.message)
            : u"The spool cannot be written: %1. Results wait in memory; when that is full the oldest are lost"_s
                  .arg(error.message));
    return false;
}

} // namespace vantage
