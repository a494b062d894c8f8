// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results_page.h"

#include "gui-manager/ui/empty_state.h"
#include "gui-manager/ui/filter_bar.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/results_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

ResultsPage::ResultsPage(ResultsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_filter(new FilterBar(this))
    , m_flow(new QToolButton(this))
    , m_waiting(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_view(new ResultsView(u"results"_s, this))
{
    m_view->setModel(model);
    m_empty = new EmptyState(m_view, model);
    m_flow->setObjectName(u"flow"_s);
    m_flow->setCheckable(true);
    m_flow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->setIcon(icon(u"follow"_s));
    m_waiting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_waiting->hide();
    m_count->setObjectName(u"resultCount"_s);
    m_count->setProperty("isData", true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_view);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title);
    bar->addWidget(m_count);
    bar->addSpacing(6);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_waiting);
    bar->addWidget(m_flow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(m_filter, &FilterBar::filterChanged, this, &ResultsPage::applyFilter);
    connect(m_flow, &QToolButton::toggled, this, [this](bool isPaused) {
        setFlow(isPaused ? ResultsModel::Flow::Paused : ResultsModel::Flow::Following);
    });
    connect(m_waiting, &QToolButton::clicked, this, [this] { setFlow(ResultsModel::Flow::Following); });
    connect(m_empty->button(), &QPushButton::clicked, m_filter, &FilterBar::clear);
    connect(model, &ResultsModel::waitingChanged, this, &ResultsPage::showCounts);
    // Counting needs no more than a few times a second.
    m_counts.setSingleShot(true);
    m_counts.setInterval(std::chrono::milliseconds(200));
    connect(&m_counts, &QTimer::timeout, this, &ResultsPage::showCounts);
    const auto later = [this] {
        if (!m_counts.isActive())
            m_counts.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &ResultsModel::busyChanged, this, later);
    retranslate();
}

void ResultsPage::setFlow(ResultsModel::Flow flow)
{
    if (m_model->flow() == flow)
        return;
    m_model->setFlow(flow);
    m_flow->setChecked(flow == ResultsModel::Flow::Paused);
    if (flow == ResultsModel::Flow::Following)
        m_view->scrollToNewest();
    showCounts();
    Q_EMIT flowChanged(flow);
}

void ResultsPage::applyFilter(const ResultFilter &filter)
{
    m_model->setFilter(filter);
    m_view->scrollToNewest();
    retranslate();
}

void ResultsPage::showCounts()
{
    const qsizetype waiting = m_model->waiting();
    m_waiting->setVisible(waiting > 0);
    //: a button: so many results have arrived that are not shown
    m_waiting->setText(tr("%Ln new", nullptr, int(waiting)));
    const qsizetype shown = m_model->rowCount();
    const qsizetype held = m_model->held();
    if (m_model->filter().isEmpty())
        m_count->setText(QLocale().toString(shown));
    else
        m_count->setText(tr("%L1 of %L2").arg(shown).arg(held));
    if (m_model->isBusy())
        m_count->setText(m_count->text() + u" \u2026"_s);
}

void ResultsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultsPage::retranslate()
{
    m_title->setText(tr("&Results"));
    m_flow->setIcon(icon(u"pause"_s));
    m_flow->setText(tr("Pause"));
    m_flow->setToolTip(tr("Holds the table still; what arrives is kept and counted (F8)"));
    m_waiting->setToolTip(tr("Shows what has arrived and follows again"));
    m_view->setAccessibleName(tr("Results"));
    const bool isFiltered = !m_model->filter().isEmpty();
    if (isFiltered)
        m_empty->setTexts(tr("No result passes the filter."), {});
    else
        m_empty->setTexts(tr("No results yet."), tr("They appear here as soon as an agent has run a check."));
    m_empty->button()->setText(tr("Show all"));
    m_empty->button()->setVisible(isFiltered);
    showCounts();
}

} // namespace vantage
