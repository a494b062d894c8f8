// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/status_line.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/shell/watch.h"
#include "gui-manager/ui/widgets/later.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>
#include <QToolButton>

#include <numeric>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int rateSeconds = 5;

QLabel *label(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    const int air = label->fontMetrics().averageCharWidth();
    label->setContentsMargins(air, 0, air, 0);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar, Feed &feed, const AgentsModel &agents, const ChecksModel &checks,
                       const Watch &watch)
    : QObject(bar)
    , m_feed(feed)
    , m_agents(agents)
    , m_checks(checks)
    , m_watch(watch)
    , m_listening(label(u"listening"_s, bar))
    , m_critical(new QToolButton(bar))
    , m_verdicts(label(u"verdicts"_s, bar))
    , m_online(label(u"online"_s, bar))
    , m_rate(label(u"rate"_s, bar))
{
    m_listening->setProperty("isData", true);
    m_listening->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bar->addWidget(m_listening);
    m_critical->setObjectName(u"criticalEvents"_s);
    m_critical->setIcon(markIcon(Mark::Down));
    m_critical->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_critical->setAutoRaise(true);
    m_critical->setFocusPolicy(Qt::StrongFocus);
    m_critical->hide();
    bar->addPermanentWidget(m_critical);
    bar->addPermanentWidget(m_verdicts);
    bar->addPermanentWidget(m_online);
    bar->addPermanentWidget(m_rate);

    connect(&feed, &Feed::listeningChanged, this, &StatusLine::showListening);
    connect(&feed, &Feed::resultsStored, this,
            [this](const ResultBatch &batch) { m_count += qsizetype(batch->size()); });
    connect(m_critical, &QToolButton::clicked, this, &StatusLine::eventsWanted);
    connect(&watch, &Watch::changed, this, &StatusLine::showUnseen);
    auto *later = new Later(this);
    connect(later, &Later::due, this, &StatusLine::show);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&agents),
                                            static_cast<const QAbstractItemModel *>(&checks)}) {
        connect(model, &QAbstractItemModel::rowsInserted, later, &Later::ask);
        connect(model, &QAbstractItemModel::rowsRemoved, later, &Later::ask);
        connect(model, &QAbstractItemModel::modelReset, later, &Later::ask);
        connect(model, &QAbstractItemModel::dataChanged, later, &Later::ask);
    }
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &StatusLine::measure);
    m_second.start();
    retranslate();
}

void StatusLine::showListening(const QString &text)
{
    m_listening->setText(withIsolatedAddresses(text));
}

void StatusLine::showUnseen()
{
    const QString text = m_watch.unseenText();
    m_critical->setVisible(!text.isEmpty());
    m_critical->setText(text);
    m_critical->setShortcut(QKeySequence(u"Ctrl+E"_s)); // goes with the text
    m_critical->setToolTip(
        tr("Shows the events (%1)").arg(m_critical->shortcut().toString(QKeySequence::NativeText)));
    QPalette palette;
    palette.setColor(QPalette::ButtonText, markColour(Mark::Down, palette));
    m_critical->setPalette(palette);
}

void StatusLine::measure()
{
    m_counts.append(std::exchange(m_count, 0));
    if (m_counts.size() > rateSeconds)
        m_counts.removeFirst();
    const double sum = double(std::accumulate(m_counts.begin(), m_counts.end(), qsizetype(0)));
    m_perSecond = sum / double(m_counts.size());
    show();
    Q_EMIT rateChanged(m_perSecond);
}

void StatusLine::show()
{
    QStringList verdicts;
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown})
        verdicts += tr("%1: %2").arg(displayName(outcome)).arg(m_checks.countOf(outcome));
    m_verdicts->setText(m_checks.rowCount() == 0 ? QString() : verdicts.join(u" \u00b7 "_s));
    m_online->setText(
        tr("%1 of %n agent(s) online", nullptr, m_agents.rowCount()).arg(m_agents.onlineCount()));
    m_rate->setText(tr("%1 results/s").arg(QLocale().toString(m_perSecond, 'f', m_perSecond < 10 ? 1 : 0)));
}

} // namespace vantage
