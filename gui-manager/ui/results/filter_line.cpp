// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/results/filter_line.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

namespace vantage {

FilterLine::FilterLine(FilterNames names, QWidget *parent)
    : QLineEdit(parent)
    , m_names(std::move(names))
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterLine::take);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(Asked::ByTyping); });
}

QStringList FilterLine::offered() const
{
    return completeFilter(text(), cursorPosition(), m_names).words;
}

void FilterLine::offer(Asked asked)
{
    m_completion = completeFilter(text(), cursorPosition(), m_names);
    const QString typed = text().mid(m_completion.from, m_completion.length);
    // Keys are not offered before one is begun, and what is complete needs no help.
    const bool isBehindKey = m_completion.from > 0 && text().at(m_completion.from - 1) == u':';
    const bool isOver = m_completion.words.isEmpty() || m_completion.words == QStringList(typed) ||
                        (asked == Asked::ByTyping && typed.isEmpty() && !isBehindKey);
    if (isOver) {
        m_completer->popup()->hide();
        return;
    }
    m_words->setStringList(m_completion.words);
    m_completer->setCompletionPrefix(typed);
    QAbstractItemView *list = m_completer->popup();
    QRect place = cursorRect();
    place.setWidth(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() +
                   fontMetrics().averageCharWidth() * 2);
    m_completer->complete(place);
}

void FilterLine::take(const QString &word)
{
    m_completion = completeFilter(text(), cursorPosition(), m_names);
    const bool isKey = word.endsWith(u':');
    QString line = text();
    line.replace(m_completion.from, m_completion.length, word);
    const qsizetype end = m_completion.from + word.size();
    setText(line);
    setCursorPosition(int(end));
    if (isKey)
        offer(Asked::ByKey);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const bool asks = event->key() == Qt::Key_Down ||
                      (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (asks && !m_completer->popup()->isVisible()) {
        offer(Asked::ByKey);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace vantage
