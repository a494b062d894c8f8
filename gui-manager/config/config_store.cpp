// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/config_store.h"

#include <algorithm>
#include <iterator>

namespace vantage {
using namespace Qt::StringLiterals;

ConfigStore::ConfigStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"config"_s);
    m_thread.start();
    m_retry.setSingleShot(true);
    m_retry.setInterval(std::chrono::seconds(10));
    connect(&m_retry, &QTimer::timeout, this, &ConfigStore::writeNext);
}

ConfigStore::~ConfigStore()
{
    m_thread.quit();
    m_thread.wait();
}

void ConfigStore::save(const Configuration &configuration)
{
    m_next = configuration;
    writeNext();
}

void ConfigStore::whenSaved(Saved saved)
{
    if (!m_thread.isRunning())
        saved(fail(ErrorCode::Unavailable, tr("The manager is stopping")));
    else if (!m_next && !m_writing)
        saved({});
    else if (m_next)
        m_waitingForNext.push_back(std::move(saved));
    else
        m_waitingForThis.push_back(std::move(saved));
    // After a failure somebody wants to know now whether it still fails.
    if (m_retry.isActive())
        writeNext();
}

void ConfigStore::onceSaved(Then then)
{
    if (m_next)
        m_thenForNext.push_back(std::move(then));
    else if (m_writing)
        m_thenForThis.push_back(std::move(then));
    else
        then();
}

void ConfigStore::writeNext()
{
    if (m_writing || !m_next || !m_thread.isRunning())
        return;
    m_retry.stop();
    m_writing = std::exchange(m_next, std::nullopt);
    m_waitingForThis = std::exchange(m_waitingForNext, {});
    m_thenForThis = std::exchange(m_thenForNext, {});
    QMetaObject::invokeMethod(m_worker.get(), [this, configuration = *m_writing] {
        const Result<void> result = m_file.save(configuration);
        QMetaObject::invokeMethod(this, [this, result] { written(result); });
    });
}

void ConfigStore::written(const Result<void> &result)
{
    std::optional<Configuration> wrote = std::exchange(m_writing, std::nullopt);
    if (!wrote)
        return; // finish() has seen to it
    const std::vector<Saved> waiting = std::exchange(m_waitingForThis, {});
    std::vector<Then> following = std::exchange(m_thenForThis, {});
    if (!result) {
        // The next write has all of this one.
        std::ranges::move(std::exchange(m_thenForNext, {}), std::back_inserter(following));
        m_thenForNext = std::exchange(following, {});
    }
    if (!result && !m_next)
        m_next = std::move(wrote);
    if (!result)
        m_retry.start();
    if (!result && !m_troubled)
        Q_EMIT trouble(result.error().message);
    if (result && m_troubled)
        Q_EMIT recovered();
    m_troubled = !result;
    for (const Then &then : following)
        then();
    for (const Saved &saved : waiting)
        saved(result);
    if (result)
        writeNext();
}

Result<void> ConfigStore::finish()
{
    // The worker is done with what it has once the thread has ended; its answer would come too late.
    m_retry.stop();
    m_thread.quit();
    m_thread.wait();
    Result<void> result;
    if (m_next)
        result = m_file.save(*m_next);
    else if (m_writing)
        result = m_file.save(*m_writing);
    m_next.reset();
    m_writing.reset();
    std::vector<Then> following = std::exchange(m_thenForThis, {});
    std::ranges::move(std::exchange(m_thenForNext, {}), std::back_inserter(following));
    if (result) {
        for (const Then &then : following)
            then();
    }
    std::vector<Saved> waiting = std::exchange(m_waitingForThis, {});
    std::ranges::move(std::exchange(m_waitingForNext, {}), std::back_inserter(waiting));
    for (const Saved &saved : waiting)
        saved(result);
    return result;
}

} // namespace vantage
