// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/config/config_file.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace vantage {

/** Saves the configuration on a thread of its own. Changes that come while one is being written go together
   into the next write; one that fails is tried again. Lives in the main thread. */
class ConfigStore : public QObject
{
    Q_OBJECT

public:
    using Saved = std::function<void(Result<void>)>;
    using Then = std::function<void()>;

    explicit ConfigStore(const QString &path, QObject *parent = nullptr);
    ~ConfigStore() override;

    /** Blocks; before anything is saved. */
    [[nodiscard]] Result<LoadedConfiguration> load() { return m_file.load(); }

    void save(const Configuration &configuration);
    /** Answers once everything that was given to save() so far is on disk, or that has failed. */
    void whenSaved(Saved saved);
    /** Calls once everything that was given to save() so far is on disk, however often that fails before. */
    void onceSaved(Then then);
    /** Writes what is not yet on disk; blocks. Nothing is saved after it. */
    Result<void> finish();

Q_SIGNALS:
    /** A write failed; every retry that fails too is silent. */
    void trouble(const QString &sentence);
    void recovered();

private:
    void writeNext();
    void written(const Result<void> &result);

    ConfigFile m_file;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in m_thread
    QTimer m_retry;
    std::optional<Configuration> m_next;    ///< to be written
    std::optional<Configuration> m_writing; ///< is being written
    std::vector<Saved> m_waitingForNext;
    std::vector<Saved> m_waitingForThis;
    std::vector<Then> m_thenForNext;
    std::vector<Then> m_thenForThis;
    bool m_troubled = false;
};

} // namespace vantage
