// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/undo_bar.h"

#include "gui-manager/ui/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"undoBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"undoBarText"_s);
    m_undo->setObjectName(u"undoBarUndo"_s);
    m_close->setObjectName(u"undoBarClose"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setIcon(icon(u"undo"_s));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    for (QToolButton *button : {m_undo, m_close})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 3, 3);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_close);
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_undo->hasFocus() || m_close->hasFocus())
            m_timer.start(shownFor);
        else
            hide();
    });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoAsked();
    });
    connect(m_close, &QToolButton::clicked, this, &UndoBar::dismiss);
    retranslate();
}

void UndoBar::tell(const QString &sentence)
{
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    show();
    m_timer.start(shownFor);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::dismiss()
{
    m_timer.stop();
    if ((m_undo->hasFocus() || m_close->hasFocus()) && parentWidget())
        parentWidget()->setFocus();
    hide();
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Takes this back (Ctrl+Z)"));
    m_undo->setAccessibleName(tr("Undo"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace vantage
