// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/events/events_page.h"

#include "gui-manager/models/events_model.h"
#include "gui-manager/ui/widgets/context_menu.h"
#include "gui-manager/ui/widgets/empty_state.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

EventsPage::EventsPage(const PageServices &services, QWidget *parent)
    : Page(parent)
    , m_view(new TableView(u"events"_s, this))
{
    m_view->setModel(&services.events);
    m_empty = new EmptyState(m_view, &services.events);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    offerContextMenu(*m_view, {});
    m_view->scrollToBottom();
    retranslate();
}

QString EventsPage::title() const
{
    return tr("Events");
}

void EventsPage::saveLayout(QSettings &settings) const
{
    m_view->saveColumns(settings);
}

void EventsPage::restoreLayout(QSettings &settings)
{
    m_view->restoreColumns(settings);
}

void EventsPage::retranslate()
{
    m_view->setAccessibleName(tr("Events"));
    m_empty->setTexts(tr("No events yet."), {});
}

} // namespace vantage
