// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/detail_pane.h"

#include "gui-manager/ui/details/detail_bars.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace vantage {

namespace {

/** Writes texts as they are: insertText() knows no markup. They are laid out when it ends, once: after every insertion
    a hundred lines would take a second. */
class Writer
{
public:
    Writer(QTextDocument *document, const QPalette &palette, Qt::LayoutDirection direction)
        : m_cursor(document)
        , m_palette(palette)
        , m_direction(direction)
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
        if (!section.lines.isEmpty())
            lines(section.lines);
        if (!section.table.rows.isEmpty())
            table(section.table);
    }

private:
    QTextTable *newTable(qsizetype rows, const QList<int> &widths)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(1.5);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> columns;
        for (qsizetype column = 0; column < widths.size(); ++column)
            columns += QTextLength(QTextLength::PercentageLength, widths.at(placeOf(column, widths.size())));
        format.setColumnWidthConstraints(columns);
        return m_cursor.insertTable(int(rows), int(widths.size()), format);
    }

    void lines(const QList<DetailLine> &lines)
    {
        QTextTable *table = newTable(lines.size(), {34, 66});
        for (int row = 0; row < lines.size(); ++row) {
            const DetailLine &line = lines.at(row);
            cursorIn(*table, row, 0, false).insertText(line.label, m_label);
            cursorIn(*table, row, 1, false).insertText(line.value, coloured(line.mark));
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void table(const DetailTable &content)
    {
        const int above = content.titles.isEmpty() ? 0 : 1;
        QTextTable *table = newTable(content.rows.size() + above, content.widths);
        for (int column = 0; above && column < content.titles.size(); ++column) {
            const bool isNumber = content.rows.front().at(column).isNumber;
            cursorIn(*table, 0, column, isNumber).insertText(content.titles.at(column), m_label);
        }
        for (int row = 0; row < content.rows.size(); ++row) {
            for (int column = 0; column < content.rows.at(row).size(); ++column) {
                const DetailCell &cell = content.rows.at(row).at(column);
                QTextCursor cursor = cursorIn(*table, row + above, column, cell.isNumber);
                cursor.insertText(cell.text, coloured(cell.mark));
                if (!cell.bar)
                    continue;
                const auto place =
                    cell.text.isEmpty() ? DetailBars::Place::Alone : DetailBars::Place::BelowText;
                if (place == DetailBars::Place::BelowText)
                    cursor.insertBlock();
                cursor.insertText(
                    QString(QChar::ObjectReplacementCharacter),
                    DetailBars::format(*cell.bar, place, content.widths.at(column), m_palette, m_direction));
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    /** Qt's tables run from the left in every language; ours do not. */
    [[nodiscard]] int placeOf(qsizetype column, qsizetype columns) const
    {
        return int(m_direction == Qt::RightToLeft ? columns - 1 - column : column);
    }

    [[nodiscard]] QTextCursor cursorIn(const QTextTable &table, int row, int column, bool isNumber) const
    {
        QTextCursor cursor = table.cellAt(row, placeOf(column, table.columns())).firstCursorPosition();
        if (isNumber) {
            QTextBlockFormat format;
            format.setAlignment((m_direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignAbsolute);
            cursor.setBlockFormat(format);
        }
        return cursor;
    }

    [[nodiscard]] QTextCharFormat coloured(Mark mark) const
    {
        QTextCharFormat format;
        if (mark != Mark::None)
            format.setForeground(markColour(mark, m_palette));
        return format;
    }

    QTextCursor m_cursor;
    const QPalette &m_palette;
    Qt::LayoutDirection m_direction;
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
    document()->documentLayout()->registerHandler(DetailBars::objectType, new DetailBars(this));
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
    // Where lines begin is the language's choice, not that of the text in them, which may be a peer's.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    write();
    moveCursor(QTextCursor::Start);
}

void DetailPane::write()
{
    Writer writer(document(), palette(), layoutDirection());
    if (m_details.title.isEmpty())
        writer.hint(tr("Select a row to see all of it here."));
    else
        writer.title(m_details.title);
    for (const DetailSection &section : m_details.sections)
        writer.section(section);
}

QString DetailPane::plainText() const
{
    return toPlainText().remove(QChar::ObjectReplacementCharacter);
}

QMimeData *DetailPane::createMimeDataFromSelection() const
{
    // Bars say nothing without their numbers.
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(QChar::ObjectReplacementCharacter));
    return copied;
}

void DetailPane::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LayoutDirectionChange)
        build();
}

} // namespace vantage
