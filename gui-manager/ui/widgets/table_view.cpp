// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/widgets/table_view.h"

#include "gui-manager/models/column.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QProxyStyle>
#include <QScopedValueRollback>
#include <QSettings>

#include <cmath>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Of tables that are there and of those to come. */
Density presentDensity = Density::Comfortable;

/** Some air left and right of the text of cells and titles; a number beside a text needs it. */
class AiryStyle : public QProxyStyle
{
public:
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_HeaderMargin || metric == PM_FocusFrameHMargin ? usual + 3 : usual;
    }
};

/** Tells when a hand drags an edge: Qt resizes sections for reasons of its own too, and tells all of it alike. */
class Header : public QHeaderView
{
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

    [[nodiscard]] bool isDragged() const { return m_isDragged; }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QScopedValueRollback dragging(m_isDragged, event->buttons().testFlag(Qt::LeftButton));
        QHeaderView::mouseMoveEvent(event);
    }

private:
    bool m_isDragged = false;
};

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    auto *airy = new AiryStyle;
    airy->setParent(this);
    setStyle(airy);
    setItemDelegate(new MarkDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();

    auto *header = new Header(this);
    setHorizontalHeader(header);
    header->setStyle(airy);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorClearable(true);
    header->setTextElideMode(Qt::ElideRight);
    connect(header, &QHeaderView::sectionResized, this, [this, header] {
        if (header->isDragged())
            m_hasOwnWidths = true;
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this] { m_hasOwnWidths = true; });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumnChoices(menu);
        menu->popup(header->viewport()->mapToGlobal(position));
    });
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    resetColumns();
}

void TableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column,
                                 !model()->headerData(column, Qt::Horizontal, ShownAtFirstRole).toBool());
    }
    setSortingEnabled(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_hasOwnWidths = false;
    fitColumns();
}

QString TableView::columnId(int column) const
{
    return model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

int TableView::columnOf(const QString &id) const
{
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (columnId(column) == id)
            return column;
    }
    return -1;
}

void TableView::saveColumns(QSettings &settings) const
{
    const QHeaderView *header = horizontalHeader();
    QStringList columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool isHidden = header->isSectionHidden(column);
        const bool hasWidth = m_hasOwnWidths && !isHidden;
        columns += u"%1:%2:%3"_s.arg(columnId(column), isHidden ? u"hidden"_s : u"shown"_s)
                       .arg(hasWidth ? header->sectionSize(column) : 0);
    }
    settings.setValue(u"columns/"_s + objectName(), columns);
    const int sorted = header->sortIndicatorSection();
    const bool isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    settings.setValue(u"sort/"_s + objectName(),
                      sorted < 0 ? QString()
                                 : columnId(sorted) + (isAscending ? u":ascending"_s : u":descending"_s));
}

void TableView::restoreColumns(QSettings &settings)
{
    QHeaderView *header = horizontalHeader();
    int visual = 0;
    m_hasOwnWidths = false;
    for (const QString &saved : settings.value(u"columns/"_s + objectName()).toStringList()) {
        const QStringList parts = saved.split(u':');
        const int column = columnOf(parts.value(0));
        if (column < 0)
            continue; // of another version
        header->moveSection(header->visualIndex(column), visual++);
        header->setSectionHidden(column, parts.value(1) == "hidden"_L1);
        if (const int width = parts.value(2).toInt(); width > 0) {
            header->resizeSection(column, width);
            m_hasOwnWidths = true;
        }
    }
    fitColumns();
    const QStringList sort = settings.value(u"sort/"_s + objectName()).toString().split(u':');
    if (const int column = columnOf(sort.value(0)); column >= 0)
        sortByColumn(column, sort.value(1) == "descending"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QList<int> TableView::selectedRowNumbers(int most) const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row)
            rows += row;
    }
    std::ranges::sort(rows);
    rows.resize(std::distance(rows.begin(), std::unique(rows.begin(), rows.end())));
    return rows;
}

QString TableView::selectedText() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    QStringList titles;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        columns += column;
        titles += model()->headerData(column, Qt::Horizontal).toString();
    }
    QString text = titles.join(u'\t') + u'\n';
    for (const int row : selectedRowNumbers(mostCopied)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells += withoutIsolates(model()->index(row, column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void TableView::copySelection() const
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionEdited();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/** Without the arrow of the order, which only one column has at a time. */
int TableView::widthOfTitle(int column) const
{
    const QHeaderView *header = horizontalHeader();
    const int margins = 2 * (style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header) + 1);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return header->fontMetrics().horizontalAdvance(title) + margins;
}

/** Until somebody has chosen widths: as the model and the titles want them; where there is not the room, columns give
   way that can. */
void TableView::fitColumns()
{
    if (m_hasOwnWidths || !model())
        return;
    struct Fit
    {
        int column;
        int wanted;
        int spare;
    };
    std::vector<Fit> fits;
    QHeaderView *header = horizontalHeader();
    const int letter = fontMetrics().horizontalAdvance(u'0');
    int missing = -viewport()->width();
    int spare = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const auto width = [&](int role) {
            const int letters = model()->headerData(column, Qt::Horizontal, role).toInt();
            return std::max(letter * (letters + 2), widthOfTitle(column));
        };
        const int wanted = width(WidthRole);
        fits.push_back({column, wanted, wanted - width(LeastWidthRole)});
        missing += wanted;
        spare += fits.back().spare;
    }
    const double share = std::clamp(double(missing) / std::max(spare, 1), 0., 1.);
    for (const Fit &fit : fits)
        header->resizeSection(fit.column, fit.wanted - int(std::ceil(share * fit.spare)));
}

void TableView::setRowHeight()
{
    const int air = presentDensity == Density::Comfortable ? 6 : 1;
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + air);
}

void TableView::setDensity(Density density)
{
    if (density == presentDensity)
        return;
    presentDensity = density;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *view = qobject_cast<TableView *>(widget))
            view->setRowHeight();
    }
}

void TableView::addColumnMenus(QMenu *menu)
{
    addColumnChoices(menu->addMenu(tr("C&olumns")));
    addSortChoices(menu->addMenu(tr("Sort &by")));
}

void TableView::addColumnChoices(QMenu *menu)
{
    QHeaderView *header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || shown > 1); // the last one stays
        connect(action, &QAction::toggled, this, [this, header, column](bool isShown) {
            header->setSectionHidden(column, !isShown);
            fitColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
}

void TableView::addSortChoices(QMenu *menu)
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        // Again turns the order round.
        const bool isAscending = action->isChecked() && header->sortIndicatorOrder() == Qt::AscendingOrder;
        connect(action, &QAction::triggered, this, [this, column, isAscending] {
            sortByColumn(column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&No order")), &QAction::triggered, this,
            [this] { sortByColumn(-1, Qt::AscendingOrder); });
}

} // namespace vantage
