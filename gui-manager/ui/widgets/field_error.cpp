// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/widgets/field_error.h"

#include "gui-manager/ui/widgets/marks.h"

#include <QEvent>
#include <QGuiApplication>

namespace vantage {

FieldError::FieldError(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setProperty("isData", true);
    setColour();
    hide();
}

void FieldError::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        setColour();
}

void FieldError::setColour()
{
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::WindowText, markColour(Mark::Down, colours));
    setPalette(colours);
}

void setError(QLabel *label, QWidget *field, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    field->setAccessibleDescription(sentence);
}

} // namespace vantage
