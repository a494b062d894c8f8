// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/filter_bar.h"

#include "common/util/text.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/results/filter_line.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

/* The menus of the filter bar. */

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Names of others as a menu shows them: no mnemonics, no surprises. */
QString menuText(const QString &text)
{
    return escapeControl(text).replace(u'&', u"&&"_s);
}

/** Of the bits one more or one less; none of them means all. */
template <typename Bits>
Bits toggled(Bits bits, Bits one, Bits all)
{
    const Bits now = (bits == all ? Bits(0) : bits) ^ one;
    return now == 0 ? all : now;
}

void empty(QMenu &menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
}

QAction *addChoice(QMenu &menu, const QString &text, bool isChosen)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

} // namespace

void FilterBar::fillChoices()
{
    QMenu &menu = *m_choose->menu();
    empty(menu);
    QAction *onlyFailures =
        addChoice(menu, tr("Only &failures"), m_filter.outcomes == ResultFilter::failures);
    onlyFailures->setObjectName(u"onlyFailures"_s);
    connect(onlyFailures, &QAction::triggered, this, [this](bool isChosen) {
        ResultFilter filter = m_filter;
        filter.outcomes = isChosen ? ResultFilter::failures : ResultFilter::allOutcomes;
        setFilter(filter);
    });
    const auto slow = std::chrono::seconds(1);
    QAction *onlySlow =
        addChoice(menu, tr("Only &slow ones, longer than %1").arg(isolated(formatDuration(slow))),
                  m_filter.longerThan == Micros(slow));
    connect(onlySlow, &QAction::triggered, this, [this, slow](bool isChosen) {
        ResultFilter filter = m_filter;
        filter.longerThan = isChosen ? std::optional<Micros>(slow) : std::nullopt;
        filter.shorterThan.reset();
        setFilter(filter);
    });
    menu.addSeparator();
    addAgents(*menu.addMenu(tr("&Agent")));
    addKinds(*menu.addMenu(tr("&Kind")));
    addOutcomes(*menu.addMenu(tr("&Outcome")));
    addReasons(*menu.addMenu(tr("&Reason")));
}

void FilterBar::addAgents(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, AgentId agent) {
        QAction *action = addChoice(menu, text, m_filter.agent == agent);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, agent] {
            ResultFilter filter = m_filter;
            filter.agent = agent;
            setFilter(filter);
        });
    };
    add(tr("All agents"), {});
    menu.addSeparator();
    for (const auto &[id, name] : m_names.agents())
        add(name.isEmpty() ? u'#' + QString::number(id.value) : menuText(name), id);
}

void FilterBar::addKinds(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, std::optional<Kind> kind) {
        QAction *action = addChoice(menu, text, m_filter.kind == kind);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] {
            ResultFilter filter = m_filter;
            filter.kind = kind;
            setFilter(filter);
        });
    };
    add(tr("All kinds"), {});
    menu.addSeparator();
    for (const KindInfo *info : allKinds())
        add(displayName(info->kind), info->kind);
}

void FilterBar::addOutcomes(QMenu &menu)
{
    const bool isAll = m_filter.outcomes == ResultFilter::allOutcomes;
    for (const Outcome outcome : {Outcome::Up, Outcome::Degraded, Outcome::Down, Outcome::Unknown}) {
        const unsigned bit = ResultFilter::only(outcome);
        QAction *action = addChoice(menu, displayName(outcome), !isAll && (m_filter.outcomes & bit));
        action->setIcon(markIcon(markOf(outcome)));
        connect(action, &QAction::triggered, this, [this, bit] {
            ResultFilter filter = m_filter;
            filter.outcomes = toggled(filter.outcomes, bit, ResultFilter::allOutcomes);
            setFilter(filter);
        });
    }
}

void FilterBar::addReasons(QMenu &menu)
{
    const bool isAll = m_filter.reasons == ResultFilter::allReasons;
    for (int i = 0; i < reasonCount; ++i) {
        const quint64 bit = ResultFilter::only(Reason(i));
        QAction *action = addChoice(menu, displayName(Reason(i)), !isAll && (m_filter.reasons & bit));
        connect(action, &QAction::triggered, this, [this, bit] {
            ResultFilter filter = m_filter;
            filter.reasons = toggled(filter.reasons, bit, ResultFilter::allReasons);
            setFilter(filter);
        });
    }
}

void FilterBar::fillSaved()
{
    QMenu &menu = *m_savedButton->menu();
    empty(menu);
    const QList<SavedFilter> saved = m_saved.all();
    for (const SavedFilter &filter : saved) {
        QAction *action = menu.addAction(menuText(filter.name));
        action->setToolTip(plainToolTip(filter.line));
        connect(action, &QAction::triggered, this, [this, line = filter.line] { setLine(line); });
    }
    menu.addSeparator();
    QAction *save = menu.addAction(tr("&Save this filter\u2026"));
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(!m_filter.isEmpty() && !m_error->isVisibleTo(this));
    connect(save, &QAction::triggered, this, [this] {
        askForName(tr("Save filter"), {}, [this, line = m_line->text()](const QString &name) {
            m_saved.save({name, line});
        });
    });
    if (saved.isEmpty())
        return;
    QMenu *rename = menu.addMenu(tr("&Rename"));
    QMenu *remove = menu.addMenu(tr("&Delete"));
    for (const SavedFilter &filter : saved) {
        connect(rename->addAction(menuText(filter.name)), &QAction::triggered, this,
                [this, name = filter.name] {
                    askForName(tr("Rename filter"), name,
                               [this, name](const QString &to) { m_saved.rename(name, to); });
                });
        connect(remove->addAction(menuText(filter.name)), &QAction::triggered, this,
                [this, name = filter.name] { m_saved.remove(name); });
    }
}

void FilterBar::askForName(const QString &title, const QString &name,
                           std::function<void(const QString &name)> named)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"filterName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [named = std::move(named)](const QString &text) {
        if (!text.trimmed().isEmpty())
            named(text.trimmed());
    });
    dialog->open();
}

} // namespace vantage
