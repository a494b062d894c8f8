// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/filter_bar.h"

#include "gui-manager/models/column.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/results/filter_line.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/flow_layout.h"
#include "gui-manager/ui/widgets/later.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

FilterBar::FilterBar(FilterNames names, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_names(std::move(names))
    , m_saved(settings)
    , m_line(new FilterLine(m_names, this))
    , m_choose(new QToolButton(this))
    , m_savedButton(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_error(new FieldError(this))
    , m_chips(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_renamed(new Later(this))
{
    m_line->setObjectName(u"filterText"_s);
    m_choose->setObjectName(u"filterChoose"_s);
    m_savedButton->setObjectName(u"filterSaved"_s);
    m_clear->setObjectName(u"filterClear"_s);
    m_error->setObjectName(u"filterError"_s);
    m_chips->setObjectName(u"filterChips"_s);

    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    for (QToolButton *button : {m_choose, m_savedButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMenu(new QMenu(button));
    }
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->hide();
    m_error->hide();
    m_chips->hide();
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins({});
    flow->setSpacing(4);

    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_choose);
    m_row->addWidget(m_savedButton);
    m_row->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_error);
    layout->addWidget(m_chips);

    // A short rest in typing, so that not every letter begins a new search.
    m_typed.setSingleShot(true);
    m_typed.setInterval(std::chrono::milliseconds(150));
    connect(m_line, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &FilterBar::read);
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::read);
    auto *escape = new QShortcut(Qt::Key_Escape, m_line, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &FilterBar::clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_choose->menu(), &QMenu::aboutToShow, this, &FilterBar::fillChoices);
    connect(m_savedButton->menu(), &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    connect(m_renamed, &Later::due, this, &FilterBar::checkNames);
    retranslate();
}

void FilterBar::setFilter(const ResultFilter &filter)
{
    setLine(filterText(filter, m_names));
}

void FilterBar::setLine(const QString &line)
{
    m_line->setText(line);
    read();
}

void FilterBar::focusText()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterBar::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::namesChanged()
{
    m_renamed->ask();
}

void FilterBar::checkNames()
{
    // A line that made no sense may make some now, and chips tell names.
    if (m_error->isVisibleTo(this))
        read();
    else if (m_filter.agent.isValid() || m_filter.check.isValid())
        showChips();
}

void FilterBar::read()
{
    m_typed.stop();
    const Result<ResultFilter> parsed = parseFilter(m_line->text(), m_names);
    setError(m_error, m_line, parsed ? QString() : parsed.error().message);
    m_clear->setVisible(!m_line->text().isEmpty());
    if (!parsed || *parsed == m_filter)
        return;
    m_filter = *parsed;
    showChips();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::showChips()
{
    QList<std::pair<FilterPart, QString>> chips;
    for (const FilterPart part : partsOf(m_filter)) {
        if (part != FilterPart::Text) // stands in the line as it is
            chips.append({part, describe(m_filter, part, m_names)});
    }
    if (chips == m_shownChips)
        return;
    m_shownChips = chips;
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const auto &[part, text] : std::as_const(chips)) {
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(u"chip%1"_s.arg(int(part)));
        chip->setProperty("isData", true);
        chip->setIcon(icon(u"close"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setText(fontMetrics()
                          .elidedText(text, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 40)
                          .replace(u'&', u"&&"_s));
        chip->setAccessibleName(text);
        chip->setToolTip(plainToolTip(tr("%1. A click takes this out of the filter.").arg(text)));
        connect(chip, &QToolButton::clicked, this,
                [this, part = part] { setFilter(without(m_filter, part)); });
        m_chips->layout()->addWidget(chip);
    }
    m_chips->setVisible(!chips.isEmpty());
    if (hadFocus)
        m_line->setFocus();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_line->setPlaceholderText(tr("Filter, for instance: agent:berlin outcome:down duration:>200ms text"));
    m_line->setAccessibleName(tr("Filter"));
    m_line->setToolTip(
        tr("<p>agent: &nbsp;kind: &nbsp;check: &nbsp;outcome: &nbsp;reason: &nbsp;duration:</p>"
           "<p>Lists have commas between, names with blanks stand in quotation marks. All else "
           "is text that the target, the description, the address, the reason or the agent "
           "contains.</p>"));
    m_choose->setText(tr("&Filter"));
    m_choose->setToolTip(tr("Choose what is shown from lists"));
    m_savedButton->setText(tr("Sa&ved"));
    m_savedButton->setToolTip(tr("Filters that you have given a name"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Clears the filter"));
    if (m_error->isVisibleTo(this))
        read();
    showChips();
}

} // namespace vantage
