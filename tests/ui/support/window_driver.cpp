// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_driver.h"

#include "gui-manager/ui/widgets/field_error.h"

namespace vantage::test {

void bringToFront(QWidget &widget)
{
    for (QWidget *page = &widget; page; page = page->parentWidget()) {
        if (auto *stack = qobject_cast<QStackedWidget *>(page->parentWidget()))
            stack->setCurrentWidget(page);
    }
}

QTableView &tableOf(const QWidget &window, const char *name)
{
    auto &table = find<QTableView>(window, name);
    bringToFront(table);
    return table;
}

QAction &actionOf(const QWidget &window, const char *name)
{
    auto &action = find<QAction>(window, name);
    if (auto *page = qobject_cast<QWidget *>(action.parent()))
        bringToFront(*page);
    return action;
}

QWidget &toolButton(const QWidget &window, const char *name)
{
    QWidget *button = window.findChild<QToolBar *>()->widgetForAction(&actionOf(window, name));
    if (!button)
        qFatal("the toolbar has no %s", name);
    return *button;
}

void activate(QWidget &widget)
{
    widget.activateWindow();
    if (!QTest::qWaitForWindowActive(widget.window()))
        qFatal("the window is not active");
}

void click(QWidget &widget)
{
    activate(widget);
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void clickRow(QTableView &table, int row, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = table.model()->index(row, table.horizontalHeader()->logicalIndexAt(10));
    activate(table);
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
    table.setFocus();
}

void type(QLineEdit &line, const QString &text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

QString shownDetails(const QWidget &window)
{
    const QList<QTextEdit *> panes = window.findChildren<QTextEdit *>(QStringLiteral("details"));
    const auto pane = std::ranges::find_if(panes, &QWidget::isVisible);
    return pane == panes.end() ? QString() : (*pane)->toPlainText();
}

QStringList visibleTexts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    return texts;
}

QStringList visibleErrors(const QWidget &dialog)
{
    QStringList texts;
    for (const FieldError *label : dialog.findChildren<FieldError *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    return texts;
}

} // namespace vantage::test
