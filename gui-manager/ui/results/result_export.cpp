// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/result_export.h"

#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

/** What the thread and the window share. */
struct ResultExport::Job
{
    ResultsModel::Excerpt excerpt;
    RowFormat format = RowFormat::Csv;
    QString path; ///< empty: the clipboard
    QStringList copied;
    std::atomic<size_t> written = 0;
    std::atomic<bool> isCancelled = false;

    [[nodiscard]] Result<End> run();
};

/** In the thread. */
Result<ResultExport::End> ResultExport::Job::run()
{
    ExportFile file(path);
    if (!path.isEmpty()) {
        if (Result<void> opened = file.open(); !opened)
            return tl::make_unexpected(opened.error());
    }
    const auto write = [&](const QString &line) {
        if (path.isEmpty())
            copied += line;
        else
            file.write(line);
    };
    const RowForm<CheckResult> form = resultForm();
    if (format == RowFormat::Csv)
        write(form.titles());
    std::ranges::sort(excerpt.numbers);
    for (const RowNumber number : excerpt.numbers) {
        if (isCancelled)
            return End::Stopped; // the file that is not closed is not left behind
        if (file.hasFailed())
            break;
        write(form.line(excerpt.results.result(number), format));
        ++written;
    }
    if (!path.isEmpty()) {
        if (Result<void> closed = file.close(); !closed)
            return tl::make_unexpected(closed.error());
    }
    return End::Written; // who presses Stop from here on is too late
}

ResultExport::ResultExport(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(u"resultExport"_s);
    m_text->setObjectName(u"exportText"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_stop->setObjectName(u"exportStop"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setProperty("isData", true);
    m_stop->setIcon(icon(u"close"_s));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    hide();
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_poll.setInterval(std::chrono::milliseconds(100));
    connect(&m_poll, &QTimer::timeout, this, &ResultExport::showProgress);
    connect(m_stop, &QToolButton::clicked, this, &ResultExport::close);
    retranslate();
}

ResultExport::~ResultExport()
{
    if (m_job)
        m_job->isCancelled = true;
    m_pool.waitForDone();
}

void ResultExport::toFile(ResultsModel::Excerpt excerpt, RowFormat format, const QString &path)
{
    auto job = std::make_shared<Job>();
    job->excerpt = std::move(excerpt);
    job->format = format;
    job->path = path;
    start(std::move(job));
}

void ResultExport::toClipboard(ResultsModel::Excerpt excerpt, RowFormat format)
{
    if (excerpt.numbers.size() > mostCopied) {
        say(tr("No more than %Ln results go to the clipboard; export them to a file.", nullptr,
               int(mostCopied)));
        return;
    }
    auto job = std::make_shared<Job>();
    job->excerpt = std::move(excerpt);
    job->format = format;
    start(std::move(job));
}

void ResultExport::start(std::shared_ptr<Job> job)
{
    if (m_job)
        return; // the actions are off meanwhile
    if (job->excerpt.numbers.empty()) {
        say(tr("There is no result to export."));
        return;
    }
    m_job = std::move(job);
    m_pool.start([this, running = m_job] {
        const Result<End> end = running->run();
        QMetaObject::invokeMethod(
            this, [this, running, end] { finish(running, end); }, Qt::QueuedConnection);
    });
    m_poll.start(); // what is quick shows no bar
    retranslate();
    Q_EMIT runningChanged(true);
}

void ResultExport::showProgress()
{
    const size_t all = m_job->excerpt.numbers.size();
    const size_t written = m_job->written;
    m_progress->setMaximum(100);
    m_progress->setValue(int(written * 100 / all));
    m_progress->show();
    m_text->setText(tr("%L1 of %L2 results written\u2026").arg(written).arg(all));
    show();
}

void ResultExport::finish(const std::shared_ptr<Job> &job, const Result<End> &end)
{
    m_poll.stop();
    m_job.reset();
    const int count = int(job->written);
    if (!end)
        say(end.error().message);
    else if (*end == End::Stopped)
        say(tr("The export was stopped; nothing was written."));
    else if (!job->path.isEmpty())
        say(resultForm().written(count).arg(isolated(job->path)));
    else {
        QGuiApplication::clipboard()->setText(job->copied.join(u'\n') + u'\n');
        say(tr("%Ln result(s) copied.", nullptr, count));
    }
    Q_EMIT runningChanged(false);
}

void ResultExport::say(const QString &sentence)
{
    m_progress->hide();
    m_text->setText(sentence);
    retranslate();
    show();
}

void ResultExport::close()
{
    if (m_job)
        m_job->isCancelled = true;
    else
        hide();
}

void ResultExport::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultExport::retranslate()
{
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_stop->setText(m_job ? tr("Stop") : tr("Close"));
}

} // namespace vantage
