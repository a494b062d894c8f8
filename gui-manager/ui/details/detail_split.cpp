// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/detail_split.h"

#include "gui-manager/ui/details/detail_pane.h"

#include <QSettings>
#include <QTabWidget>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfPane = 44;

} // namespace

DetailSplit::DetailSplit(const QString &name, QWidget *content, QWidget *parent)
    : DetailSplit(name, content, new DetailPane, parent)
{
    m_pane = static_cast<DetailPane *>(m_side);
}

DetailSplit::DetailSplit(const QString &name, QWidget *content, QWidget *side, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_side(side)
{
    setObjectName(name);
    addWidget(content);
    addWidget(side);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
}

void DetailSplit::show(const Details &details)
{
    if (m_pane)
        m_pane->show(details);
}

void DetailSplit::showPane(bool isShown)
{
    m_side->setVisible(isShown);
}

QTabWidget *DetailSplit::addTab(QWidget *other)
{
    auto *tabs = new QTabWidget; // a child would be a pane of its own
    tabs->setDocumentMode(true);
    replaceWidget(indexOf(m_side), tabs);
    setStretchFactor(indexOf(tabs), 0);
    tabs->addTab(m_pane, {});
    tabs->addTab(other, {});
    m_side = tabs;
    return tabs;
}

void DetailSplit::saveLayout(QSettings &settings) const
{
    settings.setValue(u"window/"_s + objectName(), saveState());
}

void DetailSplit::restoreLayout(QSettings &settings)
{
    const int letter = fontMetrics().averageCharWidth();
    if (!restoreState(settings.value(u"window/"_s + objectName()).toByteArray()))
        setSizes({letter * 100, letter * lettersOfPane});
}

} // namespace vantage
