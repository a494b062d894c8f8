// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/read_out_label.h"

#include <QEvent>
#include <QResizeEvent>

namespace vantage {

ReadOutLabel::ReadOutLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setFixedHeight(fontMetrics().lineSpacing() * 2);
}

void ReadOutLabel::setLines(const QString &text)
{
    setText(text);
    if (isVisible())
        grow();
}

void ReadOutLabel::grow()
{
    setFixedHeight(std::max(height(), neededHeight()));
}

void ReadOutLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    grow();
}

int ReadOutLabel::neededHeight() const
{
    return std::max(fontMetrics().lineSpacing() * 2, heightForWidth(width()));
}

void ReadOutLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        setFixedHeight(neededHeight());
}

void ReadOutLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        setFixedHeight(neededHeight());
}

} // namespace vantage
