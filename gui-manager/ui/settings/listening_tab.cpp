// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/settings/listening_tab.h"

#include "gui-manager/feed.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QLabel *sentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ListeningTab::ListeningTab(const Feed &feed, QWidget *parent)
    : QWidget(parent)
    , m_present(sentence(this))
    , m_local(new QRadioButton(this))
    , m_everywhere(new QRadioButton(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_consequence(sentence(this))
    , m_commandLabel(new QLabel(this))
    , m_command(new QLineEdit(this))
    , m_copy(new QPushButton(icon(u"copy"_s), {}, this))
{
    const QString listening = feed.listening();
    m_present->setProperty("isData", true);
    m_present->setText(withIsolatedAddresses(listening));
    m_local->setObjectName(u"listenLocal"_s);
    m_everywhere->setObjectName(u"listenEverywhere"_s);
    m_local->setChecked(true);
    m_port->setObjectName(u"listenPort"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(std::max(1, listening.section(u':', -1).toInt()));
    m_portLabel->setBuddy(m_port);
    m_consequence->setObjectName(u"consequence"_s);
    m_command->setObjectName(u"listenCommand"_s);
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setProperty("isData", true);
    m_commandLabel->setBuddy(m_command);
    m_copy->setObjectName(u"copyListen"_s);
    m_copy->setAutoDefault(false);

    auto *port = new QHBoxLayout;
    port->addWidget(m_portLabel);
    port->addWidget(m_port);
    port->addStretch(1);
    auto *command = new QHBoxLayout;
    command->addWidget(m_command, 1);
    command->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_present);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    layout->addWidget(m_local);
    layout->addWidget(m_everywhere);
    layout->addLayout(port);
    layout->addWidget(m_consequence);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    layout->addWidget(m_commandLabel);
    layout->addLayout(command);
    layout->addStretch(1);

    connect(&feed, &Feed::listeningChanged, m_present, &QLabel::setText);
    connect(m_everywhere, &QRadioButton::toggled, this, &ListeningTab::showCommand);
    connect(m_port, &QSpinBox::valueChanged, this, &ListeningTab::showCommand);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    retranslate();
}

void ListeningTab::showCommand()
{
    const bool isEverywhere = m_everywhere->isChecked();
    m_consequence->setText(
        isEverywhere
            ? tr("Every machine that reaches this one can then connect to the port. Only agents with a join "
                 "string are let in, others are cut off; let the firewall pass only the networks of your "
                 "agents.")
            : tr("Only agents on this machine reach the manager then; those elsewhere do not."));
    m_command->setText(u"vantage-manager --listen %1:%2"_s.arg(isEverywhere ? u"0.0.0.0"_s : u"localhost"_s)
                           .arg(m_port->value()));
    m_command->setCursorPosition(0);
}

void ListeningTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListeningTab::retranslate()
{
    m_local->setText(tr("For agents on &this machine only"));
    m_everywhere->setText(tr("For agents &elsewhere too"));
    m_portLabel->setText(tr("&Port:"));
    m_port->setAccessibleName(tr("Port"));
    m_commandLabel->setText(tr("To change it, quit and &start the manager so:"));
    m_command->setAccessibleName(tr("Command that starts the manager"));
    m_copy->setText(tr("C&opy"));
    m_copy->setToolTip(tr("Copies the command that starts the manager"));
    showCommand();
}

} // namespace vantage
