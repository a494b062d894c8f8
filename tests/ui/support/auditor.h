// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAction;
class QWidget;

namespace vantage::test {

/** Looks at every visible widget below a root for what keeps somebody from using or reading it. Gathers all that it
    finds, each with the path of the widget. */
class Auditor
{
public:
    /** Put before every complaint: the language, the page. */
    void setPlace(const QString &place) { m_place = place; }

    /** Names for screen readers, mnemonics, cut texts, size. */
    void look(QWidget &root);
    /** Goes round by the Tab key; everything that takes the focus has to be on the way. */
    void goRoundByTab(QWidget &root);
    /** Every action of the menus has a mnemonic or keys, and no two of a menu have the same mnemonic. */
    void lookAtMenus(const QWidget &window);

    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

    static constexpr int widest = 1280;
    static constexpr int highest = 720;

private:
    void complain(const QWidget &widget, const QString &what);
    void name(QWidget &widget);
    void reach(const QWidget &widget);
    void mnemonic(const QWidget &widget);
    void room(const QWidget &widget);
    void header(const QWidget &widget);

    QString m_place;
    QStringList m_complaints;
};

} // namespace vantage::test
