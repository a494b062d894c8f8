// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/shell/navigation.h"

#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

enum ItemRole {
    PlaceRole = Qt::UserRole,
    CountRole,
    BadgeMarkRole,
    SentenceRole,
    KeysRole,
};

/** A number of three figures and more would crowd out the title. */
QString countText(const QModelIndex &index)
{
    const int count = index.data(CountRole).toInt();
    if (count == 0)
        return {};
    return count > 99 ? u"99+"_s : QString::number(count);
}

/** Rows with room around them, and the badge at their end. */
class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const int air = metrics.height() / 2;
        const int badge = metrics.ascent() + air / 2 + metrics.horizontalAdvance(u"99+"_s);
        const int text = metrics.horizontalAdvance(index.data().toString());
        return {air + option.decorationSize.width() + air + text + air + badge + air,
                std::max(metrics.height(), option.decorationSize.height()) + air + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QWidget *widget = option.widget;
        const QStyle &style = *widget->style();
        const QFontMetrics &metrics = option.fontMetrics;
        const bool isSelected = option.state & QStyle::State_Selected;
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);

        const int air = metrics.height() / 2;
        const QRect inside = option.rect.adjusted(air, 0, -air, 0);
        const auto place = [&](int from, int width, int height) {
            const QRect logical(inside.left() + from, inside.top() + (inside.height() - height) / 2, width,
                                height);
            return QStyle::visualRect(option.direction, inside, logical);
        };
        const int side = option.decorationSize.width();
        option.icon.paint(painter, place(0, side, side), Qt::AlignCenter,
                          isSelected ? QIcon::Selected : QIcon::Normal);
        const auto role = isSelected ? QPalette::HighlightedText : QPalette::Text;
        const auto alignment = int(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        painter->setFont(option.font);
        style.drawItemText(painter,
                           place(side + air, metrics.horizontalAdvance(option.text) + 1, metrics.height()),
                           alignment | Qt::AlignVCenter, option.palette, true, option.text, role);
        paintBadge(*painter, option, index, place);
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.backgroundColor = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
            style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
        }
    }

private:
    template <typename PlaceOf>
    static void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const PlaceOf &place)
    {
        const QString count = countText(index);
        if (count.isEmpty())
            return;
        QFont bold = option.font;
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const bool isSelected = option.state & QStyle::State_Selected;
        const Mark mark{index.data(BadgeMarkRole).value<quint8>()};
        const int air = option.fontMetrics.height() / 2;
        const int side = metrics.ascent();
        const int text = metrics.horizontalAdvance(count);
        const int end = option.rect.width() - 2 * air;
        markIcon(mark).paint(&painter, place(end - text - air / 2 - side, side, side), Qt::AlignCenter,
                             isSelected ? QIcon::Selected : QIcon::Normal);
        painter.setFont(bold);
        painter.setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                  : markColour(mark, option.palette));
        painter.drawText(place(end - text, text + 1, metrics.height()), Qt::AlignCenter, count);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideNone);
    setItemDelegate(new NavigationDelegate(this));
    fit();
}

void Navigation::addPlace(Place place)
{
    auto *item = new QListWidgetItem(icon(nameOf(place)), QString(), this);
    item->setData(PlaceRole, int(place));
}

QListWidgetItem *Navigation::itemOf(Place place) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PlaceRole).toInt() == int(place))
            return item(row);
    }
    return nullptr;
}

void Navigation::setTitle(Place place, const QString &title, const QString &keys)
{
    if (QListWidgetItem *item = itemOf(place)) {
        item->setText(title);
        item->setData(KeysRole, keys);
        tell(*item);
        fit();
    }
}

void Navigation::setBadge(Place place, const Badge &badge)
{
    if (QListWidgetItem *item = itemOf(place)) {
        item->setData(CountRole, badge.count);
        item->setData(BadgeMarkRole, quint8(badge.mark));
        item->setData(SentenceRole, badge.sentence);
        tell(*item);
    }
}

void Navigation::tell(QListWidgetItem &item)
{
    const QString keys = item.data(KeysRole).toString();
    const QString sentence = item.data(SentenceRole).toString();
    const QString named = keys.isEmpty() ? item.text() : u"%1 (%2)"_s.arg(item.text(), keys);
    item.setToolTip(plainToolTip(sentence.isEmpty() ? named : named + u'\n' + sentence));
    item.setData(Qt::AccessibleTextRole, sentence.isEmpty() ? item.text() : item.text() + u", "_s + sentence);
    item.setData(Qt::AccessibleDescriptionRole, keys);
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void Navigation::fit()
{
    const int side = fontMetrics().height() + 4;
    setIconSize({side, side});
    const QMargins margins = contentsMargins();
    setFixedWidth(std::max(0, sizeHintForColumn(0)) + margins.left() + margins.right() + 2 * frameWidth());
}

} // namespace vantage
