// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/check_filter_bar.h"

#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

CheckFilterBar::CheckFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_verdict(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_verdictChip(new QToolButton(this))
    , m_agentChip(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    m_text->setObjectName(u"checkFilterText"_s);
    m_kind->setObjectName(u"checkFilterKind"_s);
    m_verdict->setObjectName(u"checkFilterVerdict"_s);
    m_grouping->setObjectName(u"checkGrouping"_s);
    m_verdictChip->setObjectName(u"verdictChip"_s);
    m_agentChip->setObjectName(u"agentChip"_s);
    m_clear->setObjectName(u"checkFilterClear"_s);

    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_kind->addItem({}, -1);
    for (const KindInfo *info : allKinds())
        m_kind->addItem({}, int(info->kind));
    for (int verdicts = 0; verdicts <= int(CheckFilter::Verdicts::Paused); ++verdicts)
        m_verdict->addItem({}, verdicts);
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown})
        m_verdict->setItemIcon(int(CheckFilter::only(outcome)), markIcon(markOf(outcome)));
    m_verdict->setItemIcon(int(CheckFilter::Verdicts::Paused), markIcon(Mark::Paused));
    for (int grouping = 0; grouping <= int(Grouping::Kind); ++grouping)
        m_grouping->addItem({}, grouping);
    for (QComboBox *box : {m_kind, m_verdict, m_grouping})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QToolButton *chip : {m_verdictChip, m_agentChip}) {
        chip->setIcon(icon(u"close"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (QToolButton *button : {m_verdictChip, m_agentChip, m_clear})
        button->setFocusPolicy(Qt::StrongFocus);
    m_clear->setAutoRaise(true);
    m_clear->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    for (QWidget *widget :
         QList<QWidget *>{m_kind, m_verdict, m_grouping, m_verdictChip, m_agentChip, m_clear})
        layout->addWidget(widget);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &CheckFilterBar::tell);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this] {
        m_onlyVerdict.reset(); // the operator has chosen himself
        tell();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT groupingChanged(grouping()); });
    // A short rest in typing, so that not every letter begins a new search.
    m_typed.setSingleShot(true);
    m_typed.setInterval(std::chrono::milliseconds(150));
    connect(m_text, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &CheckFilterBar::tell);
    connect(m_text, &QLineEdit::returnPressed, this, &CheckFilterBar::tell);
    auto *escape = new QShortcut(Qt::Key_Escape, m_text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &CheckFilterBar::clear);
    connect(m_verdictChip, &QToolButton::clicked, this, [this] { m_verdict->setCurrentIndex(0); });
    connect(m_agentChip, &QToolButton::clicked, this, [this] { showOnlyAgent({}, {}); });
    connect(m_clear, &QToolButton::clicked, this, &CheckFilterBar::clear);
    retranslate();
}

CheckFilter CheckFilterBar::filter() const
{
    CheckFilter filter;
    filter.text = m_text->text().trimmed();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        filter.kind = Kind(kind);
    filter.verdicts = CheckFilter::Verdicts(m_verdict->currentData().toInt());
    filter.agent = m_onlyAgent;
    return filter;
}

Grouping CheckFilterBar::grouping() const
{
    return Grouping(m_grouping->currentData().toInt());
}

void CheckFilterBar::setGrouping(Grouping grouping)
{
    m_grouping->setCurrentIndex(std::clamp(int(grouping), 0, m_grouping->count() - 1));
}

void CheckFilterBar::showOnlyVerdict(Outcome verdict)
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_verdict->setCurrentIndex(int(CheckFilter::only(verdict)));
    }
    m_onlyVerdict = verdict;
    tell();
}

void CheckFilterBar::showOnlyAgent(AgentId agent, const QString &label)
{
    m_onlyAgent = agent;
    m_agentLabel = label;
    tell();
}

void CheckFilterBar::clear()
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_text->clear();
        m_kind->setCurrentIndex(0);
        m_verdict->setCurrentIndex(0);
        m_onlyVerdict.reset();
        m_onlyAgent = {};
    }
    tell();
}

void CheckFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void CheckFilterBar::tell()
{
    if (m_isQuiet)
        return;
    m_typed.stop();
    showChips();
    Q_EMIT filterChanged(filter());
}

void CheckFilterBar::showChips()
{
    // A button that goes while it has the focus passes it on; let that be the line, not whatever comes next.
    for (const QWidget *going : QList<QWidget *>{m_verdictChip, m_agentChip, m_clear}) {
        if (going->hasFocus())
            m_text->setFocus();
    }
    m_verdictChip->setVisible(m_onlyVerdict.has_value());
    if (m_onlyVerdict)
        m_verdictChip->setText(tr("Only: %1").arg(displayName(*m_onlyVerdict)));
    m_agentChip->setVisible(m_onlyAgent.isValid());
    m_agentChip->setText(tr("Only: agent %1")
                             .arg(isolated(fontMetrics().elidedText(m_agentLabel, Qt::ElideMiddle,
                                                                    fontMetrics().averageCharWidth() * 20))));
    m_clear->setVisible(filter() != CheckFilter());
}

void CheckFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by text"));
    m_text->setAccessibleName(tr("Filter by text"));
    m_text->setToolTip(tr("Shows checks whose name, target or tag contains this text (Ctrl+L)."));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setToolTip(tr("Shows checks of one kind."));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, displayName(Kind(m_kind->itemData(i).toInt())));
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->setToolTip(tr("Shows checks of one verdict."));
    m_verdict->setItemText(0, tr("All verdicts"));
    m_verdict->setItemText(1, tr("All but up"));
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown})
        m_verdict->setItemText(int(CheckFilter::only(outcome)), displayName(outcome));
    m_verdict->setItemText(int(CheckFilter::Verdicts::Paused), tr("Paused"));
    m_grouping->setAccessibleName(tr("Groups"));
    m_grouping->setToolTip(tr("Puts checks together below a row that sums them up."));
    m_grouping->setItemText(int(Grouping::None), tr("No groups"));
    m_grouping->setItemText(int(Grouping::Tag), tr("By tag"));
    m_grouping->setItemText(int(Grouping::Target), tr("By target"));
    m_grouping->setItemText(int(Grouping::Kind), tr("By kind"));
    m_verdictChip->setToolTip(tr("Only checks of this verdict are shown; click to show all."));
    m_verdictChip->setAccessibleName(tr("Only checks of this verdict"));
    m_agentChip->setToolTip(tr("Only checks of this agent are shown; click to show all."));
    m_agentChip->setAccessibleName(tr("Only checks of this agent"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Clears the filter"));
    showChips();
}

} // namespace vantage
