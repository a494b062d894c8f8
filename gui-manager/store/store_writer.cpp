// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/store/store_writer.h"

#include "gui-manager/store/waiting_notes.h"

#include <QDeadlineTimer>
#include <QSemaphore>

#include <algorithm>
#include <limits>

namespace vantage {
using namespace Qt::StringLiterals;

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

Result<OpenedStore> StoreWriter::open(const QString &path, const StoreSettings &settings,
                                      std::vector<Incident> earlier)
{
    m_path = path;
    m_settings = settings;
    m_earlier = std::move(earlier);
    Result<OpenedStore> outcome;
    QSemaphore opened;
    m_thread.reset(QThread::create([&, this] {
        // The references end with open(): nothing of them is used behind the release.
        outcome = openStore();
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

Result<OpenedStore> StoreWriter::openStore()
{
    Result<OpenedStore> opened = readStore();
    if (opened || opened.error().code != ErrorCode::InvalidInput)
        return opened;
    const Result<QString> warning = setAside(opened.error());
    if (!warning)
        return tl::unexpected(warning.error());
    opened = readStore();
    if (opened)
        opened->warning = *warning;
    return opened;
}

Result<OpenedStore> StoreWriter::readStore()
{
    Result<std::unique_ptr<Store>> store = openSqliteStore(m_path, StoreAccess::Write, m_settings);
    if (!store)
        return tl::unexpected(store.error());
    if (!m_earlier.empty()) {
        Notes notes;
        notes.earlierIncidents = std::exchange(m_earlier, {});
        if (const Result<void> noted = (*store)->note(notes); !noted) {
            m_earlier = std::move(notes.earlierIncidents);
            return tl::unexpected(noted.error());
        }
    }
    Result<OpenedStore> opened = readOpened(**store);
    if (opened)
        m_store = std::move(*store);
    return opened;
}

Result<OpenedStore> StoreWriter::readOpened(Store &store)
{
    OpenedStore opened;
    opened.isChecked = store.isChecked();
    EventQuery newestEvents;
    newestEvents.limit = OpenedStore::eventsTold;
    return store.newest()
        .and_then([&](std::vector<CheckResult> newest) {
            opened.newest = std::move(newest);
            return store.openIncidents();
        })
        .and_then([&](std::vector<Incident> incidents) {
            opened.incidents = std::move(incidents);
            return store.admissions();
        })
        .and_then([&](Admissions admissions) {
            opened.admissions = std::move(admissions);
            return store.read(newestEvents, [&opened](const Event &event) {
                opened.events.push_back(event);
                return true;
            });
        })
        .and_then([&] { return store.openGaps(); })
        .map([&](std::vector<Gap> gaps) {
            opened.openGaps = std::move(gaps);
            return std::move(opened);
        });
}

Result<QString> StoreWriter::setAside(const Error &damage) const
{
    const Result<QString> aside = setSqliteStoreAside(m_path);
    if (!aside)
        return fail(ErrorCode::Io, u"%1. %2"_s.arg(damage.message, aside.error().message));
    return tr("%1. It was set aside as %2, and a new file begun.").arg(damage.message, *aside);
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

void StoreWriter::settle(std::chrono::milliseconds patience)
{
    constexpr quint64 nobody = std::numeric_limits<quint64>::max();
    const auto isCommitted = std::make_shared<QSemaphore>();
    const QMetaObject::Connection answer = connect(
        this, &StoreWriter::cursorFound, this,
        [isCommitted](quint64 token) {
            if (token == nobody)
                isCommitted->release();
        },
        Qt::DirectConnection);
    askCursor(nobody, {}, {});
    isCommitted->tryAcquire(1, int(patience.count()));
    disconnect(answer);
}

void StoreWriter::submit(StoreBatch batch)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting += batch.results.size();
        m_batches.push_back(std::move(batch));
        ++m_submitted;
    }
    m_wake.wakeAll();
}

void StoreWriter::askCursor(quint64 token, AgentId agent, Epoch epoch)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_questions.push_back({token, agent, epoch, m_submitted});
    }
    m_wake.wakeAll();
}

void StoreWriter::setRetention(const Retention &retention)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_retention = retention;
    }
    m_wake.wakeAll();
}

void StoreWriter::note(AgentStop stop)
{
    add({.stops = {std::move(stop)}});
}

void StoreWriter::note(Event event)
{
    add({.events = {std::move(event)}});
}

void StoreWriter::note(const Incident &incident)
{
    add({.incidents = {{incident.id, incident}}});
}

void StoreWriter::note(Gap gap)
{
    add({.gaps = {std::move(gap)}});
}

void StoreWriter::note(Admissions admissions)
{
    add({.admissions = std::move(admissions)});
}

void StoreWriter::add(Notes notes)
{
    {
        const QMutexLocker lock(&m_mutex);
        addTo(m_notes, std::move(notes));
    }
    m_wake.wakeAll();
}

void StoreWriter::loop()
{
    Work work;
    bool goesOn = true;
    while (goesOn) {
        goesOn = takeWork(work);
        if (const auto retention = std::exchange(work.retention, std::nullopt))
            adopt(*retention);
        if (m_store)
            serve(work);
        answer(work);
        work.questions.clear();
        if (m_damage)
            beginAnew(work);
    }
    if (m_store)
        (void)m_store->tend(Tending::BeforeClosing);
}

void StoreWriter::adopt(const Retention &retention)
{
    m_settings.retention = retention; // of a store that is begun anew, too
    if (m_store)
        m_store->setRetention(retention);
}

void StoreWriter::serve(Work &work)
{
    // Where the disk refuses results it refuses all else too.
    if ((!work.isDone() && !commit(work)) || SteadyClock::now() < m_tendNext)
        return;
    const Result<bool> tended = m_store->tend(Tending::Step);
    m_hasMoreToTend = tended.value_or(false);
    if (!tended) {
        look(tended.error());
        m_tendNext = SteadyClock::now() + retryEvery;
    }
}

bool StoreWriter::commit(Work &work)
{
    Result<void> done;
    if (!work.batches.empty()) {
        const Result<std::vector<Result<Appended>>> outcomes = m_store->append(work.batches);
        if (outcomes) {
            tell(work.batches, *outcomes);
            work.batches.clear();
        } else {
            done = tl::unexpected(outcomes.error());
        }
    }
    if (done && !work.notes.isEmpty()) {
        done = m_store->note(work.notes);
        if (done)
            work.notes = {};
    }
    m_lastCommit = SteadyClock::now();
    if (!done) {
        look(done.error());
        if (!m_damage)
            refuse(done.error());
        return false;
    }
    recover();
    return true;
}

void StoreWriter::look(const Error &error)
{
    if (error.code == ErrorCode::InvalidInput)
        m_damage = error;
}

void StoreWriter::beginAnew(Work &work)
{
    m_store.reset();
    m_hasMoreToTend = false;
    m_lastCommit = SteadyClock::now();
    // Nobody has acknowledged these, and their agents have to ask for another cursor first.
    work.batches.clear();
    {
        const QMutexLocker lock(&m_mutex);
        m_batches.clear();
        m_waiting = 0;
        work.taken = m_submitted;
    }
    // Set aside once; a new file may have to wait for room.
    if (m_damageTold.isEmpty()) {
        const Result<QString> warning = setAside(*m_damage);
        if (!warning)
            return refuse(warning.error());
        m_damageTold = *warning;
    }
    if (const Result<OpenedStore> opened = readStore(); !opened) {
        if (opened.error().code == ErrorCode::InvalidInput)
            m_damageTold.clear();
        return refuse(opened.error());
    }
    m_damage.reset();
    recover();
    Q_EMIT restarted(std::exchange(m_damageTold, {}));
}

void StoreWriter::refuse(const Error &error)
{
    m_refusal = error.message;
    if (!std::exchange(m_refused, true))
        Q_EMIT trouble(m_refusal);
}

void StoreWriter::recover()
{
    m_isForgetting = false;
    if (std::exchange(m_refused, false))
        Q_EMIT recovered();
}

bool StoreWriter::takeWork(Work &work)
{
    QMutexLocker lock(&m_mutex);
    if (!m_closing && m_batches.empty() && m_questions.empty() && m_notes.isEmpty() && !m_retention &&
        work.isDone() && !m_hasMoreToTend)
        m_wake.wait(&m_mutex, QDeadlineTimer(tendEvery));
    // Under load a commit waits for company; a disk that refuses is given time.
    const bool hasRows = !m_batches.empty() || !m_notes.isEmpty() || !work.isDone();
    const SteadyTime next = m_lastCommit + (m_refused ? retryEvery : commitEvery);
    while (hasRows && !m_closing && (m_waiting < resultsOfCommit || m_refused) &&
           (m_questions.empty() || !m_refused)) {
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(next - SteadyClock::now());
        if (rest.count() <= 0 || !m_wake.wait(&m_mutex, QDeadlineTimer(rest)))
            break;
    }
    takeBatches(work);
    addTo(work.notes, std::exchange(m_notes, {}));
    work.retention = std::exchange(m_retention, std::nullopt);
    const bool goesOn = !m_closing;
    lock.unlock();
    // A disk that takes them is only slow: however many came at once, they are gone soon.
    if (m_refused && forgetOldest(work.notes) && !std::exchange(m_isForgetting, true))
        Q_EMIT forgetting();
    return goesOn;
}

void StoreWriter::takeBatches(Work &work)
{
    size_t results = 0;
    for (const StoreBatch &batch : work.batches)
        results += batch.results.size();
    while (!m_batches.empty() && (results < resultsOfCommit || m_closing)) {
        results += m_batches.front().results.size();
        m_waiting -= m_batches.front().results.size();
        work.batches.push_back(std::move(m_batches.front()));
        m_batches.pop_front();
        ++work.taken;
    }
    // While the disk refuses nobody has to wait for his answer.
    const auto known = std::ranges::find_if(
        m_questions, [&](const Question &question) { return question.after > work.taken && !m_refused; });
    work.questions.assign(m_questions.begin(), known);
    m_questions.erase(m_questions.begin(), known);
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

void StoreWriter::answer(const Work &work)
{
    for (const Question &question : work.questions) {
        const bool isBehind = !m_store || !work.batches.empty() || question.after > work.taken;
        // While rows wait for the disk nobody can say where their agent will stand.
        const Result<Cursor> cursor =
            isBehind || m_damage
                ? Result<Cursor>(fail(ErrorCode::Unavailable, m_damage ? m_damage->message : m_refusal))
                : m_store->cursor(question.agent, question.epoch);
        if (!cursor)
            look(cursor.error());
        Q_EMIT cursorFound(question.token, cursor ? *cursor : Cursor(),
                           cursor ? QString() : cursor.error().message);
    }
}

} // namespace vantage
