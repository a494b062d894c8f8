// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/export_rows.h"
#include "gui-manager/models/results_model.h"

#include <QThreadPool>
#include <QWidget>

#include <atomic>

class QLabel;
class QProgressBar;
class QToolButton;

namespace vantage {

/** Writes results to a file or the clipboard in a thread of its own, and says how far it is; one at a time. Hidden
    until there is something to say. */
class ResultExport : public QWidget
{
    Q_OBJECT

public:
    explicit ResultExport(QWidget *parent = nullptr);
    ~ResultExport() override;

    void toFile(ResultsModel::Excerpt excerpt, RowFormat format, const QString &path);
    void toClipboard(ResultsModel::Excerpt excerpt, RowFormat format);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

    /** No more goes to the clipboard, which every program would be given whole. */
    static constexpr size_t mostCopied = 100'000;

Q_SIGNALS:
    void runningChanged(bool isRunning);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Job;
    enum class End { Written, Stopped };
    void start(std::shared_ptr<Job> job);
    void showProgress();
    void finish(const std::shared_ptr<Job> &job, const Result<End> &end);
    void say(const QString &sentence);
    void close();
    void retranslate();

    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_stop; ///< while it runs; then it takes the sentence away
    std::shared_ptr<Job> m_job;
    QTimer m_poll;
    QThreadPool m_pool;
};

} // namespace vantage
