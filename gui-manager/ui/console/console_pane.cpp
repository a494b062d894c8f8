// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/console/console_pane.h"

#include "common/util/text.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QCompleter>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int keptLines = 5000;
constexpr qsizetype keptCommands = 500;

} // namespace

ConsolePane::ConsolePane(CommandRunner &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_output(new QPlainTextEdit(this))
    , m_input(new QLineEdit(this))
    , m_stop(new QToolButton(this))
    , m_completer(new QCompleter(commands.commandNames(), this))
{
    m_output->setObjectName(u"consoleOutput"_s);
    m_input->setObjectName(u"consoleInput"_s);
    m_stop->setObjectName(u"consoleStop"_s);
    m_output->setReadOnly(true);
    m_output->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_output->setTabChangesFocus(true);
    m_output->setMaximumBlockCount(keptLines);
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setFrameShape(QFrame::NoFrame);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::InlineCompletion);
    m_input->setCompleter(m_completer);
    m_input->installEventFilter(this);
    m_stop->setVisible(false);
    setFonts();

    auto *line = new QHBoxLayout;
    line->addWidget(m_input, 1);
    line->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_output, 1);
    layout->addLayout(line);

    connect(m_input, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_input->text().trimmed();
        m_input->clear();
        if (!typed.isEmpty())
            run(typed);
    });
    connect(m_stop, &QToolButton::clicked, this, &ConsolePane::stop);
    retranslate();
}

ConsolePane::~ConsolePane() = default;

void ConsolePane::run(const QString &line)
{
    m_history.removeAll(line);
    m_history.append(line);
    if (m_history.size() > keptCommands)
        m_history.removeFirst();
    m_recalled = m_history.size();
    stop();
    echo(line);
    // Queued: a command must not be destroyed in its own answer.
    const quint64 id = ++m_lastRun;
    const auto done = [this, id](int) {
        const auto endRun = [this, id] {
            if (id == m_lastRun)
                stop();
        };
        QMetaObject::invokeMethod(this, endRun, Qt::QueuedConnection);
    };
    m_running = m_commands.runLine(line, CommandFormat::Text,
                                   {[this](const QString &text) { print(text); },
                                    [this](const QString &text) { printError(text); }, done});
    m_stop->setVisible(m_running != nullptr);
}

void ConsolePane::stop()
{
    m_running.reset();
    m_stop->hide();
}

void ConsolePane::echo(const QString &command)
{
    append(u"> "_s + escapeControl(command), palette().color(QPalette::PlaceholderText));
}

void ConsolePane::print(const QString &line)
{
    append(line, palette().color(QPalette::Text));
}

void ConsolePane::printError(const QString &line)
{
    append(line, markColour(Mark::Down, palette()));
}

void ConsolePane::append(const QString &text, const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    QTextCursor cursor(m_output->document());
    cursor.movePosition(QTextCursor::End);
    if (!m_output->document()->isEmpty())
        cursor.insertBlock();
    cursor.insertText(text, format);
    m_output->ensureCursorVisible();
    m_output->moveCursor(QTextCursor::End);
    m_output->moveCursor(QTextCursor::StartOfLine);
}

void ConsolePane::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void ConsolePane::type(const QString &line)
{
    m_input->setText(line);
    focusInput();
    m_input->end(false);
}

bool ConsolePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        recall(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    // Tab takes what the completer offers; without an offer it moves on as everywhere.
    if (key->key() == Qt::Key_Tab && m_input->hasSelectedText() &&
        m_input->selectionEnd() == m_input->text().size()) {
        m_input->setText(m_input->text() + u' ');
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConsolePane::recall(int step)
{
    if (m_recalled == m_history.size())
        m_draft = m_input->text();
    m_recalled = std::clamp<qsizetype>(m_recalled + step, 0, m_history.size());
    m_input->setText(m_recalled == m_history.size() ? m_draft : m_history.at(m_recalled));
}

void ConsolePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsolePane::setFonts()
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    m_output->setFont(mono);
    m_input->setFont(mono);
}

void ConsolePane::retranslate()
{
    m_output->setAccessibleName(tr("Answers"));
    m_input->setAccessibleName(tr("Command"));
    m_input->setPlaceholderText(tr("Type a command; help lists them"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Ends the command that is still answering"));
}

} // namespace vantage
