// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/filter_bar.h"

#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_agent(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_check(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    m_agent->setObjectName(u"filterAgent"_s);
    m_kind->setObjectName(u"filterKind"_s);
    m_outcome->setObjectName(u"filterOutcome"_s);
    m_text->setObjectName(u"filterText"_s);
    m_check->setObjectName(u"filterCheck"_s);
    m_clear->setObjectName(u"filterClear"_s);

    m_agent->addItem({}, QVariant::fromValue(quint64(0)));
    m_kind->addItem({}, -1);
    for (const KindInfo *info : allKinds())
        m_kind->addItem({}, int(info->kind));
    m_outcome->addItem({}, ResultFilter::allOutcomes);
    m_outcome->addItem({}, ResultFilter::allOutcomes & ~ResultFilter::only(Outcome::Up));
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown})
        m_outcome->addItem(markIcon(markOf(outcome)), {}, ResultFilter::only(outcome));

    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_check->setIcon(icon(u"close"_s));
    m_check->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_check->hide();
    m_clear->setAutoRaise(true);
    m_clear->hide();
    m_agent->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_agent->setMaximumWidth(fontMetrics().averageCharWidth() * 28);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_agent);
    layout->addWidget(m_kind);
    layout->addWidget(m_outcome);
    layout->addWidget(m_check);
    layout->addWidget(m_clear);

    for (const QComboBox *box : {m_agent, m_kind, m_outcome})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    // A short rest in typing, so that not every letter begins a new search.
    m_typed.setSingleShot(true);
    m_typed.setInterval(std::chrono::milliseconds(150));
    connect(m_text, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &FilterBar::tell);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::tell);
    auto *escape = new QShortcut(Qt::Key_Escape, m_text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &FilterBar::clear);
    connect(m_check, &QToolButton::clicked, this, [this] { showOnlyCheck({}, {}); });
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    retranslate();
}

ResultFilter FilterBar::filter() const
{
    ResultFilter filter;
    filter.agent = AgentId(m_agent->currentData().toULongLong());
    filter.check = m_onlyCheck;
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        filter.kind = Kind(kind);
    filter.outcomes = m_outcome->currentData().toUInt();
    filter.text = m_text->text().trimmed();
    return filter;
}

void FilterBar::setAgents(const QList<std::pair<AgentId, QString>> &agents)
{
    if (agents == m_labels)
        return;
    m_labels = agents;
    const quint64 current = m_agent->currentData().toULongLong();
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        while (m_agent->count() > 1)
            m_agent->removeItem(m_agent->count() - 1);
        for (const auto &[id, label] : agents)
            m_agent->addItem(label, QVariant::fromValue(quint64(id.value)));
        m_agent->setCurrentIndex(std::max(0, m_agent->findData(QVariant::fromValue(current))));
    }
    if (m_agent->currentData().toULongLong() != current)
        tell();
}

void FilterBar::showOnlyAgent(AgentId agent)
{
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(QVariant::fromValue(quint64(agent.value)))));
}

void FilterBar::showOnlyCheck(CheckId check, const QString &title)
{
    m_onlyCheck = check;
    m_checkTitle = title;
    retranslate();
    tell();
}

void FilterBar::clear()
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_agent->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_outcome->setCurrentIndex(0);
        m_text->clear();
        m_onlyCheck = {};
        retranslate();
    }
    tell();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::tell()
{
    if (m_isQuiet)
        return;
    m_typed.stop();
    const ResultFilter now = filter();
    m_clear->setVisible(!now.isEmpty());
    Q_EMIT filterChanged(now);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by text"));
    m_text->setAccessibleName(tr("Filter by text"));
    m_text->setToolTip(
        tr("Shows results whose target, description, address, reason or agent contain this text."));
    m_agent->setAccessibleName(tr("Agent"));
    m_kind->setAccessibleName(tr("Kind"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_agent->setItemText(0, tr("All agents"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, displayName(Kind(m_kind->itemData(i).toInt())));
    m_outcome->setItemText(0, tr("All outcomes"));
    m_outcome->setItemText(1, tr("All but up"));
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown})
        m_outcome->setItemText(2 + int(outcome), displayName(outcome));
    m_check->setVisible(m_onlyCheck.isValid());
    m_check->setText(
        fontMetrics().elidedText(m_checkTitle, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 24));
    m_check->setToolTip(tr("Shows only results of this check; click to show all."));
    m_check->setAccessibleName(tr("Only this check"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Clears the filter"));
}

} // namespace vantage
