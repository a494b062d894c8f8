// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/store_writer.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>

#include <iterator>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** While the disk refuses, the oldest give way. */
template <typename Note>
void addNote(std::vector<Note> &notes, Note note)
{
    if (notes.size() >= StoreWriter::notesKept)
        notes.erase(notes.begin());
    notes.push_back(std::move(note));
}

} // namespace

StoreWriter::StoreWriter(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<std::vector<Committed>>();
    qRegisterMetaType<ResultBatch>();
    qRegisterMetaType<Cursor>();
}

StoreWriter::~StoreWriter()
{
    close();
}

Result<OpenedStore> StoreWriter::open(const QString &path)
{
    Result<OpenedStore> outcome;
    QSemaphore opened;
    m_thread.reset(QThread::create([&, this] {
        // The references end with open(): nothing of them is used behind the release.
        outcome = openStore(path);
        const bool isOpen = outcome.has_value();
        opened.release();
        if (isOpen)
            loop();
        m_store.reset();
    }));
    m_thread->setObjectName(u"store"_s);
    m_thread->start();
    opened.acquire();
    return outcome;
}

Result<OpenedStore> StoreWriter::openStore(const QString &path)
{
    OpenedStore opened;
    Result<std::unique_ptr<Store>> store = openSqliteStore(path, StoreAccess::Write);
    if (!store && store.error().code == ErrorCode::InvalidInput) {
        const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
        const QString aside = path + u".broken-"_s + stamp;
        if (!QFile::rename(path, aside))
            return tl::unexpected(store.error());
        for (const QLatin1StringView part : {"-wal"_L1, "-shm"_L1})
            QFile::rename(path + part, aside + part);
        opened.warning =
            tr("%1. It was set aside as %2, and a new file begun.").arg(store.error().message, aside);
        store = openSqliteStore(path, StoreAccess::Write);
    }
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    Result<std::vector<CheckResult>> newest = m_store->newest();
    if (!newest)
        return tl::unexpected(newest.error());
    opened.newest = std::move(*newest);
    EventQuery query;
    query.limit = OpenedStore::eventsTold;
    const Result<void> read = m_store->read(query, [&opened](const Event &event) {
        opened.events.push_back(event);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return opened;
}

void StoreWriter::close()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_closing = true;
    }
    m_wake.wakeAll();
    m_thread->wait();
    m_thread.reset();
}

void StoreWriter::submit(StoreBatch batch)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_batches.push_back(std::move(batch));
    }
    m_wake.wakeAll();
}

void StoreWriter::askCursor(quint64 token, AgentId agent, Epoch epoch)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_questions.push_back({token, agent, epoch});
    }
    m_wake.wakeAll();
}

void StoreWriter::note(AgentStop stop)
{
    {
        const QMutexLocker lock(&m_mutex);
        addNote(m_notes.stops, std::move(stop));
    }
    m_wake.wakeAll();
}

void StoreWriter::note(Event event)
{
    {
        const QMutexLocker lock(&m_mutex);
        addNote(m_notes.events, std::move(event));
    }
    m_wake.wakeAll();
}

void StoreWriter::loop()
{
    Work work;
    bool goesOn = true;
    while (goesOn) {
        goesOn = takeWork(work);
        if (!work.batches.empty())
            commit(work.batches);
        if (!work.notes.isEmpty() && !m_refused && m_store->note(work.notes))
            work.notes = {};
        answer(work.questions, !work.batches.empty());
        work.questions.clear();
        // Where the disk refuses results it refuses rollups too.
        if (!m_refused)
            m_hasMoreToTend = m_store->tend(Tending::Step).value_or(false);
    }
    (void)m_store->tend(Tending::BeforeClosing);
}

bool StoreWriter::takeWork(Work &work)
{
    QMutexLocker lock(&m_mutex);
    if (!m_closing && m_batches.empty() && m_questions.empty() && m_notes.isEmpty() && work.isDone() &&
        !m_hasMoreToTend)
        m_wake.wait(&m_mutex, QDeadlineTimer(tendEvery));
    // Under load a commit waits for company; a disk that refuses is given time.
    const bool hasRows = !m_batches.empty() || !m_notes.isEmpty() || !work.isDone();
    const SteadyTime next = m_lastCommit + (m_refused ? retryEvery : commitEvery);
    while (hasRows && !m_closing && (m_questions.empty() || !m_refused)) {
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(next - SteadyClock::now());
        if (rest.count() <= 0 || !m_wake.wait(&m_mutex, QDeadlineTimer(rest)))
            break;
    }
    std::ranges::move(m_batches, std::back_inserter(work.batches));
    m_batches.clear();
    for (AgentStop &stop : std::exchange(m_notes.stops, {}))
        addNote(work.notes.stops, std::move(stop));
    for (Event &event : std::exchange(m_notes.events, {}))
        addNote(work.notes.events, std::move(event));
    work.questions = std::exchange(m_questions, {});
    return !m_closing;
}

void StoreWriter::commit(std::vector<StoreBatch> &batches)
{
    const Result<std::vector<Result<Appended>>> done = m_store->append(batches);
    m_lastCommit = SteadyClock::now();
    if (!done) {
        m_refusal = done.error().message;
        if (!std::exchange(m_refused, true))
            Q_EMIT trouble(m_refusal);
        return;
    }
    if (std::exchange(m_refused, false))
        Q_EMIT recovered();
    tell(batches, *done);
    batches.clear();
}

void StoreWriter::tell(std::vector<StoreBatch> &batches, const std::vector<Result<Appended>> &outcomes)
{
    std::vector<Committed> cursors;
    size_t total = 0;
    for (const StoreBatch &batch : batches)
        total += batch.results.size();
    auto results = std::make_shared<std::vector<CheckResult>>();
    results->reserve(total);
    for (size_t i = 0; i < batches.size(); ++i) {
        StoreBatch &batch = batches.at(i);
        const Result<Appended> &outcome = outcomes.at(i);
        if (!outcome) {
            Q_EMIT refused(batch.agent, batch.epoch, outcome.error().message);
            continue;
        }
        cursors.push_back({batch.agent, batch.epoch, outcome->cursor});
        for (size_t fresh = outcome->known; fresh < batch.results.size(); ++fresh) {
            batch.results.at(fresh).clock = batch.clock;
            results->push_back(std::move(batch.results.at(fresh)));
        }
    }
    Q_EMIT committed(cursors, results);
}

void StoreWriter::answer(const std::vector<Question> &questions, bool isBehind)
{
    for (const Question &question : questions) {
        // While rows wait for the disk nobody can say where their agent will stand.
        const Result<Cursor> cursor = isBehind ? Result<Cursor>(fail(ErrorCode::Unavailable, m_refusal))
                                               : m_store->cursor(question.agent, question.epoch);
        Q_EMIT cursorFound(question.token, cursor ? *cursor : Cursor(),
                           cursor ? QString() : cursor.error().message);
    }
}

} // namespace vantage
