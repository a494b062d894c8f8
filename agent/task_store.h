// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/task_book.h"

#include <QObject>
#include <QThreadPool>

namespace vantage {

/** The last configuration on disk, so that an agent that starts without its manager goes on. Written on a
   thread of its own, as a whole and atomically; mode 0600, because tasks may hold passwords. */
class TaskStore : public QObject
{
    Q_OBJECT

public:
    explicit TaskStore(const QString &path, QObject *parent = nullptr);
    ~TaskStore() override;

    /** Blocks. Nothing held where there is no file. */
    [[nodiscard]] Result<HeldConfiguration> load() const;
    /** Returns at once; of several in a row only the newest may be written. */
    void save(const HeldConfiguration &held);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void writeNewest();

    QString m_path;
    QThreadPool m_pool;
    std::optional<HeldConfiguration> m_waiting;
    bool m_isWriting = false;
};

} // namespace vantage
