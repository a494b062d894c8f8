// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/report_file.h"

#include "gui-manager/ui/history/report_dialog.h"

#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** A page of the document, with its number below. */
void drawPage(QPainter &painter, const QTextDocument &document, int number)
{
    const QRectF page(QPointF(0, double(number) * document.pageSize().height()), document.pageSize());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = page;
    painter.save();
    painter.translate(0, -page.top());
    painter.setClipRect(page);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(QFont(document.defaultFont(), painter.device()));
    const double line = QFontMetricsF(painter.font()).lineSpacing();
    painter.drawText(QRectF(0, page.height() + line / 2, page.width(), line), Qt::AlignRight,
                     QString::number(number + 1));
}

/** What QTextDocument::print() does, but page by page. */
void writePdf(QSaveFile &file, const QString &html, const ReportFile &wanted)
{
    QPdfWriter writer(&file);
    writer.setTitle(ReportDialog::tr("Vantage report"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({20, 20, 20, 20}, QPageLayout::Millimeter);
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(8);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&writer);
    document.setHtml(html);
    document.setDocumentMargin(0);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages && *wanted.isWanted; ++page) {
        if (page > 0)
            writer.newPage();
        drawPage(painter, document, page);
        wanted.progressed(page + 1, pages);
    }
}

} // namespace

Result<void> writeReport(const Report &report, const ReportFile &wanted)
{
    QSaveFile file(wanted.path);
    const auto failure = [&] {
        return fail(ErrorCode::Io,
                    ReportDialog::tr("%1 cannot be written: %2").arg(wanted.path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    if (wanted.form == ReportForm::Pdf)
        writePdf(file, toHtml(report), wanted);
    else
        file.write((wanted.form == ReportForm::Csv ? toCsv(report) : toHtml(report)).toUtf8());
    if (!*wanted.isWanted)
        return {};
    return file.commit() ? Result<void>() : failure();
}

} // namespace vantage
