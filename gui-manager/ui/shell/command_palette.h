// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace vantage {

/** Something that the palette leads to. */
struct PaletteEntry
{
    QString text;
    QString hint; ///< what it is, or its keys
    QIcon icon;
    std::function<void()> run;
};

/** A line and a list over the window: what was typed is looked for in everything that the window can do and show. Enter
    runs the chosen entry, Escape closes. */
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /** What is made of the typed text itself, where it is something. */
    using FromText = std::function<std::optional<PaletteEntry>(const QString &typed)>;
    void open(std::vector<PaletteEntry> entries, FromText fromText);

    static constexpr size_t mostShown = 50;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void look();
    void add(const PaletteEntry &entry);
    void run();
    void leave();
    void retranslate();

    QLineEdit *m_line;
    QTreeWidget *m_list;
    QIcon m_noIcon;
    std::vector<PaletteEntry> m_entries;
    FromText m_fromText;
    std::vector<PaletteEntry> m_shown; ///< a row each
    QPointer<QWidget> m_before;        ///< had the focus
};

} // namespace vantage
