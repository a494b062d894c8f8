// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QtWidgets>

/* Hands and eyes for tests that work the window. */

namespace vantage::test {

/** The child of that name; the test program ends where there is none. */
template <typename T>
T &find(const QObject &root, const char *name)
{
    T *found = root.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return *found;
}

/** The same for what opens a moment later. */
template <typename T>
T &waitFor(const QObject &root, const char *name)
{
    const auto isThere = [&] {
        const T *found = root.findChild<T *>(QString::fromLatin1(name));
        return found && found->isVisible();
    };
    if (!QTest::qWaitFor(isThere))
        qFatal("%s did not open", name);
    return find<T>(root, name);
}

/** Shows the page that the widget is on. */
void bringToFront(QWidget &widget);
/** On the page in front from now on. */
[[nodiscard]] QTableView &tableOf(const QWidget &window, const char *name);
/** With its page in front. */
[[nodiscard]] QAction &actionOf(const QWidget &window, const char *name);
/** The toolbar's button for an action. */
[[nodiscard]] QWidget &toolButton(const QWidget &window, const char *name);

/** Brings its window to the front, as a window manager does when a dialog closes. */
void activate(QWidget &widget);
void click(QWidget &widget);
void clickRow(QTableView &table, int row, Qt::KeyboardModifiers modifiers = {});
/** Replaces what a line holds, by keys. */
void type(QLineEdit &line, const QString &text);

/** What the page in front tells of its current row. */
[[nodiscard]] QString shownDetails(const QWidget &window);
/** What the labels below a widget show. */
[[nodiscard]] QStringList visibleTexts(const QWidget &root);
/** What the dialog says is wrong. */
[[nodiscard]] QStringList visibleErrors(const QWidget &dialog);

} // namespace vantage::test
