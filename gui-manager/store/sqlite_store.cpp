// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/sqlite_history.h"
#include "gui-manager/store/sqlite_losses.h"
#include "gui-manager/store/sqlite_notes.h"
#include "gui-manager/store/sqlite_retention.h"
#include "gui-manager/store/sqlite_rollups.h"
#include "gui-manager/store/sqlite_schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** A file of this size is looked through in half a second; a larger one while results come in already. */
constexpr qint64 quickToCheck = qint64(64) * 1024 * 1024;

struct SqliteStoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/** The first number of a batch that has every number from there to its cursor, once and in order; else nothing. */
std::optional<quint64> firstOf(const StoreBatch &batch)
{
    auto result = batch.results.begin();
    auto loss = batch.losses.begin();
    const quint64 first = std::min(result != batch.results.end() ? result->seq.value : UINT64_MAX,
                                   loss != batch.losses.end() ? loss->from.value : UINT64_MAX);
    quint64 next = first;
    while (result != batch.results.end() || loss != batch.losses.end()) {
        if (result != batch.results.end() && result->seq.value == next) {
            ++next;
            ++result;
        } else if (loss != batch.losses.end() && loss->from.value == next && loss->to.value >= next) {
            next = loss->to.value + 1;
            ++loss;
        } else {
            return std::nullopt;
        }
    }
    return first > 0 && next == batch.cursor.value + 1 ? std::optional(first) : std::nullopt;
}

class SqliteStore final : public Store
{
public:
    SqliteStore(const QString &path, StoreAccess access, const StoreSettings &settings)
        : m_settings(settings)
        , m_connection(path, access, settings.stop)
    {
    }

    [[nodiscard]] Result<void> open(StoreAccess access);
    [[nodiscard]] Result<Cursor> cursor(AgentId agent, Epoch epoch) override;
    [[nodiscard]] Result<std::vector<Result<Appended>>>
    append(const std::vector<StoreBatch> &batches) override;
    [[nodiscard]] Result<void> note(const Notes &notes) override;
    void setRetention(const Retention &retention) override { m_retention.set(retention); }
    [[nodiscard]] Result<bool> tend(Tending tending) override;
    [[nodiscard]] Result<void> check() override { return m_connection.quickCheck(); }
    [[nodiscard]] bool isChecked() const override { return m_isChecked; }

    [[nodiscard]] Result<void> read(const ResultQuery &query,
                                    const std::function<bool(const CheckResult &)> &row) override
    {
        return readResults(m_connection, query, row);
    }
    [[nodiscard]] Result<void> read(const RollupQuery &query,
                                    const std::function<bool(const Rollup &)> &row) override
    {
        return readRollups(m_connection, query, row);
    }
    [[nodiscard]] Result<void> read(const EventQuery &query,
                                    const std::function<bool(const Event &)> &row) override
    {
        return readEvents(m_connection, query, row);
    }
    [[nodiscard]] Result<void> read(const LedgerQuery &query,
                                    const std::function<bool(const LedgerEntry &)> &row) override
    {
        return readLedger(m_connection, query, row);
    }
    [[nodiscard]] Result<void> read(const IncidentQuery &query,
                                    const std::function<bool(const Incident &)> &row) override
    {
        return readIncidents(m_connection, query, row);
    }
    [[nodiscard]] Result<void> read(const GapQuery &query,
                                    const std::function<bool(const Gap &)> &row) override
    {
        return readGaps(m_connection, query, row);
    }
    [[nodiscard]] Result<std::vector<Incident>> openIncidents() override
    {
        return readOpenIncidents(m_connection);
    }
    [[nodiscard]] Result<std::vector<Gap>> openGaps() override { return readOpenGaps(m_connection); }
    [[nodiscard]] Result<Admissions> admissions() override { return readAdmissions(m_connection); }
    [[nodiscard]] Result<std::vector<CheckResult>> newest() override { return readNewest(m_connection); }

private:
    struct Stream
    {
        qint64 id = 0;
        Seq seq;
    };

    [[nodiscard]] Result<Appended> appendAlone(const StoreBatch &batch);
    [[nodiscard]] Result<Appended> appendBatch(const StoreBatch &batch);
    [[nodiscard]] Result<void> insertResults(const StoreBatch &batch, size_t first, qint64 stream);
    [[nodiscard]] Result<Stream *> streamOf(AgentId agent, Epoch epoch);
    [[nodiscard]] Result<void> writeNewest();
    [[nodiscard]] Result<void> startClock();
    [[nodiscard]] Result<void> noteClock();

    [[nodiscard]] Result<void> insertStop(const AgentStop &stop);
    [[nodiscard]] Result<void> insertEvent(const Event &event);
    void rollUp(const std::vector<StoreBatch> &batches, const std::vector<Result<Appended>> &outcomes);

    StoreSettings m_settings;
    SqliteConnection m_connection;
    PatientClock m_clock;
    SqliteLosses m_losses{m_connection};
    SqliteRetention m_retention{m_connection, m_settings.retention};
    SqliteRollups m_rollups{m_connection};
    QHash<std::pair<quint64, quint64>, Stream> m_streams;
    QHash<std::pair<quint64, quint64>, qint64> m_newest; ///< of this transaction
    bool m_isChecked = false;
    qint64 m_lastStored = 0;
    qint64 m_lastEvent = 0;
};

Result<void> SqliteStore::open(StoreAccess access)
{
    if (const Result<void> opened = m_connection.open(); !opened || access == StoreAccess::Read)
        return opened;
    if (QFileInfo(m_connection.path()).size() <= quickToCheck) {
        if (const Result<void> checked = m_connection.quickCheck(); !checked)
            return checked;
        m_isChecked = true;
    }
    if (const Result<void> prepared = prepareSchema(m_connection); !prepared)
        return prepared;
    for (const auto &[last, sql] : {std::pair(&m_lastStored, u"SELECT max(stored) FROM result"_s),
                                    std::pair(&m_lastEvent, u"SELECT max(noted) FROM event"_s)}) {
        const Result<qint64> found = m_connection.number(sql);
        if (!found)
            return tl::unexpected(found.error());
        *last = *found;
    }
    if (const Result<void> started = startClock(); !started)
        return started;
    const Result<void> opened = m_rollups.open();
    // Retention may have left fewer keys than were given.
    m_lastStored = std::max(m_lastStored, m_rollups.reached());
    m_connection.finishOpening();
    return opened;
}

Result<void> SqliteStore::startClock()
{
    PatientClock::Belief belief{UtcTime(Micros(std::max(m_lastStored, m_lastEvent))), {}};
    QSqlQuery query(m_connection.database());
    if (!query.exec(u"SELECT name, value FROM mark WHERE name IN ('believed', 'doubted')"_s))
        return m_connection.failed(query.lastError());
    while (query.next()) {
        if (query.value(0) == u"believed"_s)
            belief.time = timeFromColumn(query.value(1));
        else if (query.value(1).toLongLong() >= 0)
            belief.doubted = Micros(query.value(1).toLongLong());
    }
    if (query.lastError().isValid())
        return m_connection.failed(query.lastError());
    m_clock.start(belief, m_settings.utc(), m_settings.steady());
    return {};
}

Result<void> SqliteStore::noteClock()
{
    const PatientClock::Belief &belief = m_clock.belief();
    return m_connection.run(
        "INSERT OR REPLACE INTO mark (name, value) VALUES ('believed', ?), ('doubted', ?)"_L1,
        {toColumn(belief.time), belief.doubted ? qint64(belief.doubted->count()) : qint64(-1)});
}

Result<Cursor> SqliteStore::cursor(AgentId agent, Epoch epoch)
{
    constexpr auto sql = "SELECT seq, digest FROM stream WHERE agent = ? AND epoch = ?"_L1;
    if (const Result<void> done = m_connection.run(sql, {toColumn(agent.value), toColumn(epoch.value)});
        !done)
        return tl::unexpected(done.error());
    QSqlQuery &query = m_connection.statement(sql);
    Cursor cursor{.epoch = epoch, .seq = {}, .digest = {}};
    if (query.next()) {
        cursor.seq = Seq(fromColumn(query.value(0)));
        cursor.digest = query.value(1).toByteArray();
    }
    query.finish();
    return cursor;
}

Result<std::vector<Result<Appended>>> SqliteStore::append(const std::vector<StoreBatch> &batches)
{
    std::vector<Result<Appended>> outcomes;
    const qint64 before = m_lastStored;
    const Result<void> done = m_connection.transact([&]() -> Result<void> {
        for (const StoreBatch &batch : batches) {
            outcomes.push_back(appendAlone(batch));
            if (!outcomes.back() && outcomes.back().error().code != ErrorCode::Conflict)
                return tl::unexpected(outcomes.back().error());
        }
        return writeNewest();
    });
    m_newest.clear();
    if (!done) {
        m_streams.clear(); // they stand where the disk says
        m_losses.forget();
        m_lastStored = before;
        return tl::unexpected(done.error());
    }
    // What is behind has to be read first, and then these are too.
    if (m_rollups.reached() == before)
        rollUp(batches, outcomes);
    return outcomes;
}

void SqliteStore::rollUp(const std::vector<StoreBatch> &batches,
                         const std::vector<Result<Appended>> &outcomes)
{
    for (size_t i = 0; i < batches.size(); ++i) {
        const std::vector<CheckResult> &results = batches.at(i).results;
        for (size_t fresh = outcomes.at(i) ? outcomes.at(i)->known : results.size(); fresh < results.size();
             ++fresh)
            m_rollups.add(results.at(fresh));
    }
    m_rollups.reach(m_lastStored);
}

Result<bool> SqliteStore::tend(Tending tending)
{
    bool isBehind = m_rollups.reached() < m_lastStored;
    if (isBehind && tending == Tending::Step) {
        const Result<bool> more = m_rollups.catchUp(m_lastStored);
        if (!more)
            return more;
        isBehind = *more;
    }
    if (m_rollups.isDue() || tending == Tending::BeforeClosing) {
        if (const Result<void> flushed = m_rollups.flush(); !flushed)
            return tl::unexpected(flushed.error());
    }
    const UtcTime now = m_clock.at(m_settings.utc(), m_settings.steady());
    if (tending == Tending::BeforeClosing)
        return noteClock().map([&] { return isBehind; });
    if (isBehind || !m_retention.isDue(m_settings.steady()))
        return isBehind;
    const Result<bool> more = m_retention.step(now, m_settings.steady(), m_rollups.flushed());
    if (!more || *more)
        return more;
    return noteClock().map([] { return false; });
}

/** A batch that the tables do not take leaves nothing behind, and must not keep others out. */
Result<Appended> SqliteStore::appendAlone(const StoreBatch &batch)
{
    if (const Result<void> begun = m_connection.run("SAVEPOINT batch"_L1); !begun)
        return tl::unexpected(begun.error());
    Result<Appended> outcome = appendBatch(batch);
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Conflict)
            return outcome;
        m_streams.remove({batch.agent.value, batch.epoch.value});
        m_losses.forget();
        if (const Result<void> undone = m_connection.run("ROLLBACK TO batch"_L1); !undone)
            return tl::unexpected(undone.error());
    }
    if (const Result<void> ended = m_connection.run("RELEASE batch"_L1); !ended)
        return tl::unexpected(ended.error());
    return outcome;
}

Result<Appended> SqliteStore::appendBatch(const StoreBatch &batch)
{
    const std::optional<quint64> first = firstOf(batch);
    if (!first)
        return fail(ErrorCode::Conflict,
                    SqliteStoreText::tr("Results up to %1 have gaps").arg(batch.cursor.value));
    const Result<Stream *> stream = streamOf(batch.agent, batch.epoch);
    if (!stream)
        return tl::unexpected(stream.error());
    const Seq cursor = (*stream)->seq;
    if (*first > cursor.value + 1)
        return fail(
            ErrorCode::Conflict,
            SqliteStoreText::tr("Results begin with %1, and %2 is next").arg(*first).arg(cursor.value + 1));
    if (batch.cursor <= cursor)
        return Appended{cursor, batch.results.size()};

    const auto fresh = std::ranges::upper_bound(batch.results, cursor, {}, &CheckResult::seq);
    const auto known = size_t(fresh - batch.results.begin());
    const qint64 id = (*stream)->id;
    if (const Result<void> done = m_losses.append(batch, cursor, id, m_settings.utc()); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = insertResults(batch, known, id); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = m_connection.run("UPDATE stream SET seq = ?, digest = ? WHERE id = ?"_L1,
                                                   {toColumn(batch.cursor.value), batch.digest, id});
        !done)
        return tl::unexpected(done.error());
    (*stream)->seq = batch.cursor;
    return Appended{batch.cursor, known};
}

Result<SqliteStore::Stream *> SqliteStore::streamOf(AgentId agent, Epoch epoch)
{
    const std::pair key(agent.value, epoch.value);
    if (const auto known = m_streams.find(key); known != m_streams.end())
        return &*known;
    constexpr auto insert = "INSERT OR IGNORE INTO stream (agent, epoch) VALUES (?, ?)"_L1;
    constexpr auto select = "SELECT id, seq FROM stream WHERE agent = ? AND epoch = ?"_L1;
    for (const QLatin1StringView sql : {insert, select}) {
        if (const Result<void> done = m_connection.run(sql, {toColumn(agent.value), toColumn(epoch.value)});
            !done)
            return tl::unexpected(done.error());
    }
    QSqlQuery &query = m_connection.statement(select);
    Stream stream;
    if (query.next())
        stream = {query.value(0).toLongLong(), Seq(fromColumn(query.value(1)))};
    query.finish();
    return &*m_streams.insert(key, stream);
}

Result<void> SqliteStore::insertResults(const StoreBatch &batch, size_t first, qint64 stream)
{
    const qint64 now = toColumn(m_settings.utc());
    QSqlQuery &insert = m_connection.statement(
        "INSERT INTO result (stored, stream, seq, chk, started, row, offset, uncertainty)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    QHash<std::pair<quint64, quint64>, qint64> newest;
    for (size_t i = first; i < batch.results.size(); ++i) {
        const CheckResult &result = batch.results.at(i);
        // The clock may stand still or be set back; the key never does.
        m_lastStored = std::max(m_lastStored + 1, now);
        insert.bindValue(0, m_lastStored);
        insert.bindValue(1, stream);
        insert.bindValue(2, toColumn(result.seq.value));
        insert.bindValue(3, toColumn(result.check.value));
        insert.bindValue(4, toColumn(result.started));
        insert.bindValue(5, batch.rows.at(qsizetype(i)));
        insert.bindValue(6, batch.clock ? QVariant(qint64(batch.clock->offset.count())) : QVariant());
        insert.bindValue(7, batch.clock ? QVariant(qint64(batch.clock->uncertainty.count())) : QVariant());
        if (!insert.exec())
            return m_connection.failed(insert.lastError());
        newest.insert({batch.agent.value, result.check.value}, m_lastStored);
    }
    m_newest.insert(newest);
    return {};
}

Result<void> SqliteStore::writeNewest()
{
    for (const auto &[task, stored] : m_newest.asKeyValueRange()) {
        if (const Result<void> done =
                m_connection.run("INSERT OR REPLACE INTO newest (agent, chk, stored) VALUES (?, ?, ?)"_L1,
                                 {toColumn(task.first), toColumn(task.second), stored});
            !done)
            return done;
    }
    return {};
}

Result<void> SqliteStore::note(const Notes &notes)
{
    const Result<void> done = m_connection.transact([&]() -> Result<void> {
        for (const AgentStop &stop : notes.stops) {
            if (const Result<void> noted = insertStop(stop); !noted)
                return noted;
        }
        for (const Event &event : notes.events) {
            if (const Result<void> noted = insertEvent(event); !noted)
                return noted;
        }
        return writeNotes(m_connection, notes, m_settings.utc());
    });
    if (!done)
        m_streams.clear();
    return done;
}

Result<void> SqliteStore::insertStop(const AgentStop &stop)
{
    const Result<Stream *> stream = streamOf(stop.agent, stop.epoch);
    if (!stream)
        return tl::unexpected(stream.error());
    // An agent says the same with every connection.
    return m_connection.run("INSERT OR IGNORE INTO stop (agent, boot, stream, first, last, noted)"
                            " VALUES (?, ?, ?, ?, ?, ?)"_L1,
                            {toColumn(stop.agent.value), stop.bootId, (*stream)->id, toColumn(stop.from),
                             toColumn(stop.to), toColumn(m_settings.utc())});
}

Result<void> SqliteStore::insertEvent(const Event &event)
{
    m_lastEvent = std::max(m_lastEvent + 1, toColumn(m_settings.utc()));
    return m_connection.run(
        "INSERT INTO event (noted, time, severity, code, agent, text) VALUES (?, ?, ?, ?, ?, ?)"_L1,
        {m_lastEvent, toColumn(event.time), int(event.severity), event.code, toColumn(event.agent.value),
         event.text});
}

} // namespace

Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, StoreAccess access,
                                               const StoreSettings &settings)
{
    auto store = std::make_unique<SqliteStore>(path, access, settings);
    if (const Result<void> opened = store->open(access); !opened)
        return tl::unexpected(opened.error());
    return store;
}

Result<QString> setSqliteStoreAside(const QString &path)
{
    const QString stem =
        path + u".broken-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    QString aside = stem;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = stem + u'-' + QString::number(number);
    // The file first: a journal that is left behind is noticed at the next start.
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1}) {
        QFile file(path + part);
        if (file.exists() && !file.rename(aside + part))
            return fail(ErrorCode::Io, SqliteStoreText::tr("%1 cannot be set aside as %2: %3")
                                           .arg(path + part, aside + part, file.errorString()));
    }
    return aside;
}

} // namespace vantage
