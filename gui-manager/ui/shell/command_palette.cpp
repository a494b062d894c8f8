// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/shell/command_palette.h"

#include "gui-manager/models/column.h"
#include "gui-manager/ui/shell/fuzzy.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 12;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_line(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    m_line->setObjectName(u"paletteLine"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the line has it, and hands keys on
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    // Texts stand in line, with a picture or without.
    QPixmap nothing(16, 16);
    nothing.fill(Qt::transparent);
    m_noIcon = QIcon(nothing);
    hide();

    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_line->setAccessibleDescription(item ? item->text(0) : tr("Nothing fits what you typed."));
    });
    retranslate();
}

void CommandPalette::open(std::vector<PaletteEntry> entries, FromText fromText)
{
    m_entries = std::move(entries);
    m_fromText = std::move(fromText);
    m_before = QApplication::focusWidget();
    m_line->clear();
    look();
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const QSize window = parentWidget()->size();
    const int width = std::min(window.width() - 2 * fontMetrics().averageCharWidth(),
                               fontMetrics().averageCharWidth() * 90);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    const int height = m_line->sizeHint().height() + row * rowsShown + 4 * fontMetrics().height() / 2;
    const int top = window.height() / 10;
    setGeometry((window.width() - width) / 2, top, width, std::min(height, window.height() - 2 * top));
}

void CommandPalette::look()
{
    const QString typed = m_line->text();
    std::vector<std::pair<int, size_t>> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (const std::optional<int> score = fuzzyScore(typed, m_entries[i].text))
            found.emplace_back(-*score, i);
    }
    const size_t count = std::min(found.size(), mostShown);
    if (typed.trimmed().isEmpty())
        found.resize(count); // as they were given
    else
        std::ranges::partial_sort(found, found.begin() + qsizetype(count));
    m_list->clear();
    m_shown.clear();
    const std::optional<PaletteEntry> own = m_fromText(typed);
    if (own)
        add(*own);
    for (size_t i = 0; i < count; ++i)
        add(m_entries[found[i].second]);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (m_shown.empty()) {
        auto *item = new QTreeWidgetItem(m_list, {tr("Nothing fits what you typed.")});
        item->setFlags(Qt::NoItemFlags);
        m_line->setAccessibleDescription(item->text(0));
    }
}

void CommandPalette::add(const PaletteEntry &entry)
{
    auto *item = new QTreeWidgetItem(m_list, {entry.text, entry.hint});
    item->setIcon(0, entry.icon.isNull() ? m_noIcon : entry.icon);
    item->setForeground(1, palette().placeholderText());
    item->setToolTip(0, plainToolTip(entry.text));
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    m_shown.push_back(entry);
}

void CommandPalette::run()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || size_t(row) >= m_shown.size())
        return;
    // Not out of an entry that the next open() would replace.
    const std::function<void()> act = m_shown[size_t(row)].run;
    leave();
    act();
}

void CommandPalette::leave()
{
    hide();
    m_entries.clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
            m_before = nullptr; // it went where somebody clicked
            leave();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere to go
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::retranslate()
{
    m_line->setPlaceholderText(tr("Find an action, a page, an agent, a check or a command"));
    m_line->setAccessibleName(tr("Find an action, a page, an agent, a check or a command"));
    m_list->setAccessibleName(tr("Found"));
}

} // namespace vantage
