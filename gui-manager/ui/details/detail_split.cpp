// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/detail_split.h"

#include "gui-manager/ui/details/detail_pane.h"

#include <QSettings>

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
