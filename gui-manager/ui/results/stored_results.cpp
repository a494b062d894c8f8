// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/stored_results.h"

#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/results/results_view.h"
#include "gui-manager/ui/widgets/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

StoredResults::StoredResults(const StoredHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new ResultsModel(mostResults, this))
    , m_view(new ResultsView(u"storedResults"_s, this))
    , m_chip(new QToolButton(this))
    , m_note(new QLabel(this))
{
    m_view->setModel(m_model);
    m_empty = new EmptyState(m_view, m_model);
    m_chip->setObjectName(u"aroundChip"_s);
    m_chip->setProperty("isData", true);
    m_chip->setIcon(icon(u"close"_s));
    m_chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chip->setFocusPolicy(Qt::TabFocus);
    m_note->setObjectName(u"aroundNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_chip);
    line->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    connect(m_chip, &QToolButton::clicked, this, &StoredResults::left);
    retranslate();
}

void StoredResults::read(const Wanted &wanted)
{
    clear();
    m_wanted = wanted;
    m_isReading = true;
    m_context = std::make_unique<QObject>();
    m_history.queryResults(
        {.agent = wanted.agent,
         .check = wanted.check,
         .from = wanted.time - wanted.before,
         .to = wanted.time + wanted.before,
         .limit = mostResults},
        m_context.get(),
        [this](const ResultBatch &batch) { m_read.insert(m_read.end(), batch->begin(), batch->end()); },
        [this](const Result<void> &done) { take(done); });
    retranslate();
}

void StoredResults::clear()
{
    m_context.reset();
    m_wanted.reset();
    m_isReading = false;
    m_failure.clear();
    m_read.clear();
    m_model->clear();
}

void StoredResults::take(const Result<void> &done)
{
    m_isReading = false;
    if (!done)
        m_failure = done.error().message;
    // A backlog is stored behind what is newer.
    std::ranges::stable_sort(m_read, {}, &CheckResult::started);
    m_model->append(std::make_shared<const std::vector<CheckResult>>(std::exchange(m_read, {})));
    m_model->flush();
    if (const int row = m_model->rowNear(m_wanted->time); row >= 0)
        m_view->showRow(row);
    retranslate();
}

void StoredResults::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoredResults::retranslate()
{
    const QString time = m_wanted ? localTime(m_wanted->time) : QString();
    m_view->setAccessibleName(tr("Stored results"));
    //: a chip: the time of which results are shown
    m_chip->setText(tr("Around %1").arg(time));
    m_chip->setAccessibleName(m_chip->text());
    m_chip->setToolTip(tr("A click leads back to the live results."));
    m_note->setText(m_isReading ? tr("Reading what is stored\u2026")
                                : tr("Stored results of that time. Live results are not among them."));
    if (m_isReading)
        m_empty->setTexts(tr("Reading what is stored\u2026"), {});
    else if (!m_failure.isEmpty())
        m_empty->setTexts(tr("The history cannot be read: %1").arg(m_failure), {});
    else
        m_empty->setTexts(tr("No result of that time is stored."),
                          tr("The page History shows for longer what they came to."));
}

} // namespace vantage
