// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/auditor.h"

#include "gui-manager/models/column.h"

#include <QAccessible>
#include <QSet>
#include <QTest>
#include <QtWidgets>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QWidget &widget)
{
    QStringList parts;
    for (const QWidget *part = &widget; part; part = part->parentWidget()) {
        const QString type = QString::fromLatin1(part->metaObject()->className()).remove(u"vantage::"_s);
        parts.prepend(part->objectName().isEmpty() ? type : u"%1(%2)"_s.arg(type, part->objectName()));
    }
    return parts.join(u" > "_s);
}

template <typename T>
bool isWithin(const QWidget &widget)
{
    for (const QWidget *part = widget.parentWidget(); part; part = part->parentWidget()) {
        if (qobject_cast<const T *>(part))
            return true;
    }
    return false;
}

/** What Qt builds its own widgets of: the arrows of scrolling tabs, the line of a spin box, a dock's buttons. */
bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent)
        return false;
    const bool isPart = qobject_cast<const QComboBox *>(parent) ||
                        qobject_cast<const QAbstractSpinBox *>(parent) ||
                        qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) ||
                        qobject_cast<const QDockWidget *>(parent) ||
                        qobject_cast<const QTableView *>(parent) || qobject_cast<const QMenuBar *>(parent);
    return (isPart && !qobject_cast<const QAbstractScrollArea *>(&widget) &&
            !(qobject_cast<const QDockWidget *>(parent) &&
              qobject_cast<const QDockWidget *>(parent)->widget() == &widget)) ||
           widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QHeaderView *>(&widget);
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget);
}

/** A list that a line hands its keys on to, and buttons whose actions are in the menus. */
bool isWorkedElsewhere(const QWidget &widget)
{
    return widget.objectName() == "paletteList"_L1 || isWithin<QToolBar>(widget);
}

/** Only the chosen one of several is on the way of Tab; the arrow keys lead to the others. */
bool isOneOfSeveral(const QWidget &widget)
{
    return qobject_cast<const QRadioButton *>(&widget);
}

bool takesFocusByTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy() && isControl(widget) && !isPartOfAnother(widget) && !isOneOfSeveral(widget) &&
           !isWorkedElsewhere(widget);
}

QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

QList<QWidget *> widgetsOf(QWidget &root)
{
    QList<QWidget *> widgets{&root};
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->window() == root.window() && widget->isVisibleTo(&root))
            widgets += widget;
    }
    return widgets;
}

} // namespace

void Auditor::complain(const QWidget &widget, const QString &what)
{
    m_complaints += u"[%1] %2: %3"_s.arg(m_place, pathOf(widget), what);
}

void Auditor::look(QWidget &root)
{
    const QSize size = root.size().expandedTo(root.minimumSizeHint());
    if (root.isWindow() && (size.width() > widest || size.height() > highest))
        complain(
            root,
            u"is larger than %1x%2: %3x%4"_s.arg(widest).arg(highest).arg(size.width()).arg(size.height()));
    for (QWidget *widget : widgetsOf(root)) {
        if (isPartOfAnother(*widget))
            continue;
        name(*widget);
        reach(*widget);
        mnemonic(*widget);
        room(*widget);
        header(*widget);
    }
}

void Auditor::name(QWidget &widget)
{
    if (!isControl(widget) || !widget.isVisible())
        return;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
        complain(widget, u"has no accessible name"_s);
}

void Auditor::reach(const QWidget &widget)
{
    if (isControl(widget) && widget.isEnabled() && !(widget.focusPolicy() & Qt::TabFocus) &&
        !isWorkedElsewhere(widget))
        complain(widget, u"cannot be reached by Tab"_s);
}

void Auditor::mnemonic(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    // Escape and Enter work the buttons of a button box; a tile is a number that leads to a page, which has keys.
    if (!button || button->text().isEmpty() || widget.objectName().startsWith("tile-"_L1) ||
        isWithin<QDialogButtonBox>(widget) || isWorkedElsewhere(widget) || widget.property("isData").toBool())
        return;
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const bool hasKeys = !button->shortcut().isEmpty() ||
                         (tool && tool->defaultAction() && !tool->defaultAction()->shortcut().isEmpty());
    if (!hasKeys && mnemonicOf(button->text()).isEmpty())
        complain(widget, u"has neither mnemonic nor shortcut: %1"_s.arg(button->text()));
}

void Auditor::room(const QWidget &widget)
{
    if (widget.visibleRegion().isEmpty() || widget.property("isData").toBool())
        return;
    const QFontMetrics metrics = widget.fontMetrics();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool isCut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                             : label->sizeHint().width() > label->width();
        if (isCut && !label->text().isEmpty())
            complain(widget, u"is cut: %1"_s.arg(label->text()));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const int text = metrics.size(Qt::TextShowMnemonic, button->text()).width();
        if (!button->text().isEmpty() &&
            (text > button->width() || button->minimumSizeHint().width() > button->width()))
            complain(widget, u"is cut: %1"_s.arg(button->text()));
    } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
        if (metrics.size(Qt::TextShowMnemonic, box->title()).width() > box->width())
            complain(widget, u"has a cut title: %1"_s.arg(box->title()));
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const int text = metrics.size(Qt::TextShowMnemonic, tabs->tabText(i)).width();
            if (tabs->isTabVisible(i) &&
                (text > tabs->tabRect(i).width() || !tabs->rect().contains(tabs->tabRect(i))))
                complain(widget, u"has a cut tab: %1"_s.arg(tabs->tabText(i)));
        }
    }
}

void Auditor::header(const QWidget &widget)
{
    const auto *table = qobject_cast<const QTableView *>(&widget);
    if (!table || !table->model() || table->horizontalHeader()->isHidden())
        return;
    const QHeaderView &header = *table->horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        if (!header.isSectionHidden(column) &&
            header.fontMetrics().horizontalAdvance(title) > header.sectionSize(column))
            complain(widget, u"has a cut title: %1"_s.arg(title));
    }
}

void Auditor::goRoundByTab(QWidget &root)
{
    root.activateWindow();
    if (!QTest::qWaitForWindowActive(root.window())) {
        complain(root, u"does not become active"_s);
        return;
    }
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : widgetsOf(root)) {
        if (takesFocusByTab(*widget))
            wanted.insert(widget);
    }
    const qsizetype steps = 2 * wanted.size() + 20;
    for (qsizetype i = 0; i < steps && !wanted.isEmpty(); ++i) {
        QWidget *present = QApplication::focusWidget();
        wanted.remove(present);
        // Of buttons that exclude each other Tab reaches one, and the arrows the others.
        const auto *button = qobject_cast<const QAbstractButton *>(present);
        if (button && button->group() && button->group()->exclusive()) {
            for (const QAbstractButton *other : button->group()->buttons())
                wanted.remove(other);
        }
        // In a date it goes from part to part first.
        const auto *date = qobject_cast<const QDateTimeEdit *>(present);
        for (int part = date ? date->sectionCount() : 1; part > 0; --part) {
            if (!present || QApplication::focusWidget() == present)
                QTest::keyClick(present ? present : &root, Qt::Key_Tab);
        }
        if (present && QApplication::focusWidget() == present && wanted.size() > 1) {
            complain(*present, u"does not let Tab go on"_s);
            present->clearFocus();
            root.setFocus();
            break;
        }
    }
    for (const QWidget *widget : std::as_const(wanted))
        complain(*widget, u"is not on the way of Tab"_s);
}

void Auditor::lookAtMenus(const QWidget &window)
{
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QHash<QString, QString> taken;
        for (const QAction *action : menu->actions()) {
            // Languages name themselves.
            if (action->isSeparator() || action->actionGroup() || action->text().isEmpty())
                continue;
            const QString key = mnemonicOf(action->text());
            if (key.isEmpty() && action->shortcut().isEmpty())
                complain(*menu, u"neither mnemonic nor shortcut: %1"_s.arg(action->text()));
            if (!key.isEmpty() && taken.contains(key))
                complain(*menu, u"the same mnemonic: %1 and %2"_s.arg(taken.value(key), action->text()));
            taken.insert(key, action->text());
        }
    }
}

} // namespace vantage::test
