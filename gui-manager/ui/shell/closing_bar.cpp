// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/shell/closing_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace vantage {
using namespace Qt::StringLiterals;

ClosingBar::ClosingBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_remember(new QCheckBox(this))
    , m_tray(new QPushButton(this))
    , m_quit(new QPushButton(this))
{
    setObjectName(u"closingBar"_s);
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    m_question->setWordWrap(true);
    m_remember->setObjectName(u"closingRemember"_s);
    m_remember->setChecked(true);
    m_tray->setObjectName(u"closingTray"_s);
    m_quit->setObjectName(u"closingQuit"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_remember);
    layout->addWidget(m_tray);
    layout->addWidget(m_quit);
    connect(m_tray, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_quit, &QPushButton::clicked, this, [this] { answer(false); });
    retranslate();
    hide();
}

void ClosingBar::ask()
{
    show();
    m_tray->setFocus(Qt::OtherFocusReason);
}

void ClosingBar::answer(bool isToTray)
{
    hide();
    Q_EMIT answered(isToTray, m_remember->isChecked());
}

void ClosingBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void ClosingBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClosingBar::retranslate()
{
    setAccessibleName(tr("Close the window"));
    m_question->setText(tr("Only while it runs does the manager take results. Is it to go on in the tray?"));
    m_remember->setText(tr("&Remember this"));
    m_tray->setText(tr("&Go on in the tray"));
    m_quit->setText(tr("&Quit"));
}

} // namespace vantage
