// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/path_panel.h"

#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/history/history_reader.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t resultsOfTurn = 20;
/** So large a part of the results may be too old. */
constexpr size_t staleShare = 20;

/** Draws a bar behind the number: how much of the largest in its column it is. */
class BarDelegate : public MarkDelegate
{
public:
    BarDelegate(Mark colour, std::optional<double> full, QObject *parent)
        : MarkDelegate(parent)
        , m_colour(colour)
        , m_full(full)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double full = m_full ? *m_full : largestOf(index);
        const double share = full > 0 ? std::clamp(index.data(SortRole).toDouble() / full, 0.0, 1.0) : 0;
        QStyledItemDelegate::paint(painter, option, index);
        QColor colour = markColour(m_colour, option.palette);
        colour.setAlphaF(0.3F);
        QRect bar = option.rect.adjusted(1, 2, -1, -2);
        bar.setWidth(int(share * bar.width()));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colour);
    }

private:
    /** There are as many rows as hops. */
    static double largestOf(const QModelIndex &index)
    {
        double largest = 0;
        for (int row = 0; row < index.model()->rowCount(); ++row)
            largest = std::max(largest, index.siblingAtRow(row).data(SortRole).toDouble());
        return largest;
    }

    Mark m_colour;
    std::optional<double> m_full;
};

} // namespace

PathPanel::PathPanel(QWidget *parent)
    : QWidget(parent)
    , m_pathRows(pathColumns(), this)
    , m_hopRows(hopColumns(), this)
    , m_agent(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_paths(u"historyPaths"_s, &m_pathRows, this)
    , m_hops(u"historyHops"_s, &m_hopRows, this)
    , m_empty(new EmptyState(m_hops.view(), m_hops.proxy()))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    m_agent->setObjectName(u"historyPathAgent"_s);
    m_agent->setProperty("isData", true);
    m_agent->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_summary->setTextFormat(Qt::PlainText);
    m_split->setObjectName(u"historyPathSplit"_s);
    m_split->addWidget(m_hops.view());
    m_split->addWidget(m_paths.view());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    const auto setBars = [this](QLatin1StringView column, Mark colour, std::optional<double> full) {
        m_hops.view()->setItemDelegateForColumn(m_hops.view()->columnOf(column),
                                                new BarDelegate(colour, full, this));
    };
    setBars("loss"_L1, Mark::Down, 100.0);
    setBars("average"_L1, Mark::Unknown, std::nullopt);
    offerContextMenu(*m_hops.view(), {});
    offerContextMenu(*m_paths.view(), {});

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_agent);
    bar->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_split, 1);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PathPanel::takeSome);
    connect(m_agent, &QComboBox::currentIndexChanged, this, &PathPanel::begin);
    retranslate();
}

void PathPanel::setResults(const Agents &agents, std::vector<CheckResult> results, bool areAll)
{
    if (agents != m_agents) {
        const QSignalBlocker quiet(m_agent);
        const QString present = m_agent->currentText();
        m_agents = agents;
        m_agent->clear();
        for (const auto &[id, label] : agents)
            m_agent->addItem(isolated(label));
        m_agent->setCurrentIndex(std::max(0, m_agent->findText(present)));
    }
    m_results = std::move(results);
    m_areAll = areAll;
    begin();
}

void PathPanel::add(const CheckResult &result)
{
    m_results.push_back(result);
    // Not one by one: what was summed up has to be summed up again without them.
    if (m_results.size() > HistoryReader::mostPaths + HistoryReader::mostPaths / 4) {
        m_results.erase(m_results.begin(), m_results.end() - HistoryReader::mostPaths);
        m_areAll = false;
        return begin();
    }
    if (!m_turn.isActive())
        m_turn.start();
}

void PathPanel::trim(UtcTime from)
{
    const auto isStale = [from](const CheckResult &result) {
        return result.started < from;
    };
    const auto stale = size_t(std::ranges::count_if(m_results, isStale));
    if (stale == 0 || stale * staleShare < m_results.size())
        return;
    std::erase_if(m_results, isStale);
    begin();
}

void PathPanel::begin()
{
    m_path = {};
    m_next = 0;
    m_turn.start();
}

void PathPanel::takeSome()
{
    const AgentId agent = m_agents.value(m_agent->currentIndex()).first;
    const size_t end = std::min(m_results.size(), m_next + resultsOfTurn);
    for (; m_next < end; ++m_next) {
        if (m_results[m_next].agent == agent)
            m_path.add(m_results[m_next]);
    }
    if (m_next < m_results.size())
        return;
    m_turn.stop();
    m_pathRows.setRows(m_path.bands());
    m_hopRows.setRows(m_path.hops());
    showSummary();
}

void PathPanel::showSummary()
{
    QString text = m_path.bands().empty() ? QString()
                                          : tr("%n path(s) in this range.", nullptr, int(m_path.pathCount()));
    if (!m_areAll)
        text += u' ' + tr("Only the newest results of the range were read.");
    m_summary->setText(text);
}

void PathPanel::saveLayout(QSettings &settings) const
{
    settings.setValue(u"history/pathSplit"_s, m_split->saveState());
    m_paths.view()->saveColumns(settings);
    m_hops.view()->saveColumns(settings);
}

void PathPanel::restoreLayout(QSettings &settings)
{
    m_split->restoreState(settings.value(u"history/pathSplit"_s).toByteArray());
    m_paths.view()->restoreColumns(settings);
    m_hops.view()->restoreColumns(settings);
}

void PathPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PathPanel::retranslate()
{
    m_agent->setAccessibleName(tr("Agent whose path is shown"));
    m_agent->setToolTip(tr("The agent whose path is shown"));
    m_paths.view()->setAccessibleName(tr("Paths over time"));
    m_hops.view()->setAccessibleName(tr("Hops"));
    m_empty->setTexts(tr("No paths in this range."),
                      tr("Choose a longer range, or another agent. Only traceroute checks tell a path."));
    m_pathRows.retranslate();
    m_hopRows.retranslate();
    showSummary();
}

} // namespace vantage
