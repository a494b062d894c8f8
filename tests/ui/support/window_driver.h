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

[[nodiscard]] QTableView &tableOf(const QWidget &window, const char *name);
/** The toolbar's button for an action. */
[[nodiscard]] QWidget &toolButton(const QWidget &window, const char *action);

/** Brings its window to the front, as a window manager does when a dialog closes. */
void activate(QWidget &widget);
void click(QWidget &widget);
void clickRow(QTableView &table, int row, Qt::KeyboardModifiers modifiers = {});
/** Replaces what a line holds, by keys. */
void type(QLineEdit &line, const QString &text);

/** What the labels below a widget show. */
[[nodiscard]] QStringList visibleTexts(const QWidget &root);
/** What the dialog says is wrong. */
[[nodiscard]] QStringList visibleErrors(const QWidget &dialog);

} // namespace vantage::test
