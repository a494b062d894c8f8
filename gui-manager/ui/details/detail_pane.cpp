// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/detail_pane.h"

#include "gui-manager/ui/widgets/marks.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextTable>

namespace vantage {

namespace {

/** Writes texts as they are: insertText() knows no markup. They are laid out when it ends, once: after every insertion
    a hundred lines would take a second. */
class Writer
{
public:
    Writer(QTextDocument *document, const QPalette &palette)
        : m_cursor(document)
        , m_palette(palette)
    {
        m_bold.setFontWeight(QFont::Bold);
        m_label.setForeground(palette.color(QPalette::PlaceholderText));
        m_cursor.beginEditBlock();
    }
    ~Writer() { m_cursor.endEditBlock(); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void title(const QString &text) { m_cursor.insertText(text, m_bold); }

    void hint(const QString &text) { m_cursor.insertText(text, m_label); }

    void section(const DetailSection &section)
    {
        if (!section.title.isEmpty()) {
            QTextBlockFormat spaced;
            spaced.setTopMargin(6);
            m_cursor.insertBlock(spaced);
            m_cursor.insertText(section.title, m_bold);
        }
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(1.5);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 34), QTextLength(QTextLength::PercentageLength, 66)});
        QTextTable *table = m_cursor.insertTable(int(section.lines.size()), 2, format);
        for (int row = 0; row < section.lines.size(); ++row) {
            const DetailLine &line = section.lines.at(row);
            table->cellAt(row, 0).firstCursorPosition().insertText(line.label, m_label);
            QTextCharFormat value;
            if (line.mark != Mark::None)
                value.setForeground(markColour(line.mark, m_palette));
            table->cellAt(row, 1).firstCursorPosition().insertText(line.value, value);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    QTextCursor m_cursor;
    const QPalette &m_palette;
    QTextCharFormat m_bold;
    QTextCharFormat m_label;
};

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("details"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    build();
}

void DetailPane::show(const Details &details)
{
    const bool isSame = details.title == m_details.title;
    // What changes by the second must not take away what somebody is about to copy.
    if (details == m_details || (isSame && textCursor().hasSelection()))
        return;
    const int scrolled = verticalScrollBar()->value();
    m_details = details;
    build();
    if (isSame)
        verticalScrollBar()->setValue(scrolled);
}

void DetailPane::build()
{
    setAccessibleName(tr("Details"));
    document()->clear();
    write();
    moveCursor(QTextCursor::Start);
}

void DetailPane::write()
{
    Writer writer(document(), palette());
    if (m_details.title.isEmpty())
        writer.hint(tr("Select a row to see all of it here."));
    else
        writer.title(m_details.title);
    for (const DetailSection &section : m_details.sections)
        writer.section(section);
}

void DetailPane::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        build();
}

} // namespace vantage
