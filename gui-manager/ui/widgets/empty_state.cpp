// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/widgets/empty_state.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

EmptyState::EmptyState(QAbstractScrollArea *area, const QAbstractItemModel *model)
    : QWidget(area->viewport())
    , m_area(area)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_command(new QLabel(this))
    , m_button(new QPushButton(this))
{
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    for (QLabel *label : {m_title, m_hint, m_command}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setProperty("isData", true);
    m_command->hide();
    m_button->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_command);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    m_area->viewport()->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EmptyState::update);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EmptyState::update);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::update);
    update();
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    tell();
}

void EmptyState::setCommand(const QString &command)
{
    m_command->setText(command);
    m_command->setVisible(!command.isEmpty());
    tell();
}

void EmptyState::tell()
{
    m_area->setAccessibleDescription(
        u"%1\n%2\n%3"_s.arg(m_title->text(), m_hint->text(), m_command->text()).trimmed());
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        update();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::update()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty)
        setGeometry(m_area->viewport()->rect());
    setVisible(isEmpty);
}

} // namespace vantage
