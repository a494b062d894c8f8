// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/settings/settings_dialog.h"

#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/settings/listening_tab.h"
#include "gui-manager/ui/settings/retention_tab.h"
#include "gui-manager/ui/widgets/mnemonic.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace vantage {
using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const Services &services, const Preferences &present, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_values(present)
    , m_tabs(new QTabWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"settingsDialog"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setUsesScrollButtons(false);
    buildGeneral();
    buildAppearance(services.languages);
    m_tabs->addTab(new ListeningTab(services.feed, this), QString());
    m_tabs->addTab(new RetentionTab(services.runner, this), QString());
    buildNotifications();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(m_buttons);
    retranslate();
    resize(std::max(sizeHint().width(), fontMetrics().averageCharWidth() * 80),
           std::max(sizeHint().height(), fontMetrics().lineSpacing() * 18));
}

QWidget *SettingsDialog::addForm()
{
    auto *page = new QWidget(m_tabs);
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_tabs->addTab(page, QString());
    return page;
}

QCheckBox *SettingsDialog::addFlag(QFormLayout &form, const QString &name, bool Preferences::*member)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(name);
    box->setChecked(m_values.*member);
    form.addRow(box);
    connect(box, &QCheckBox::toggled, this, [this, member](bool isOn) {
        m_values.*member = isOn;
        Q_EMIT edited(m_values);
    });
    return box;
}

QLabel *SettingsDialog::addNote(QFormLayout &form)
{
    auto *note = new QLabel(this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(note);
    return note;
}

template <typename Value>
QComboBox *SettingsDialog::addChoice(QFormLayout &form, const QString &name, QLabel *&label, int count,
                                     Value Preferences::*member)
{
    label = new QLabel(this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    for (int i = 0; i < count; ++i)
        box->addItem(QString());
    box->setCurrentIndex(int(m_values.*member));
    label->setBuddy(box);
    form.addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, member](int index) {
        m_values.*member = Value(index);
        Q_EMIT edited(m_values);
    });
    return box;
}

void SettingsDialog::buildGeneral()
{
    auto &form = *qobject_cast<QFormLayout *>(addForm()->layout());
    m_closing = addChoice(form, u"closing"_s, m_closingLabel, 3, &Preferences::closing);
    m_minimised = addFlag(form, u"startMinimised"_s, &Preferences::startsMinimised);
    m_follow = addFlag(form, u"followAtStart"_s, &Preferences::followsAtStart);
    m_generalNote = addNote(form);
    m_closing->setEnabled(m_services.hasTray);
}

void SettingsDialog::buildAppearance(const Languages &languages)
{
    auto &form = *qobject_cast<QFormLayout *>(addForm()->layout());
    m_theme = addChoice(form, u"theme"_s, m_themeLabel, 3, &Preferences::theme);
    m_density = addChoice(form, u"density"_s, m_densityLabel, 2, &Preferences::density);

    m_languageLabel = new QLabel(this);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"language"_s);
    m_language->setProperty("isData", true);
    for (const QString &code : languages.available())
        m_language->addItem(Languages::nameOf(code), code);
    m_language->setCurrentIndex(m_language->findData(languages.current()));
    m_languageLabel->setBuddy(m_language);
    form.addRow(m_languageLabel, m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT languageChosen(m_language->itemData(index).toString()); });

    m_times = addChoice(form, u"times"_s, m_timesLabel, 2, &Preferences::times);
    m_zoneLabel = new QLabel(this);
    m_zone = new QComboBox(this);
    m_zone->setObjectName(u"zone"_s);
    m_zone->setProperty("isData", true);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(24);
    m_zone->addItem(QString(), QString());
    m_zone->addItem(u"UTC"_s, u"UTC"_s);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (const QString zone = QString::fromLatin1(id); zone.contains(u'/'))
            m_zone->addItem(zone, zone);
    }
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_values.zone)));
    m_zoneLabel->setBuddy(m_zone);
    form.addRow(m_zoneLabel, m_zone);
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_values.zone = m_zone->itemData(index).toString();
        Q_EMIT edited(m_values);
    });
}

void SettingsDialog::buildNotifications()
{
    auto &form = *qobject_cast<QFormLayout *>(addForm()->layout());
    m_critical = addFlag(form, u"notifyCritical"_s, &Preferences::notifiesCritical);
    m_down = addFlag(form, u"notifyDown"_s, &Preferences::notifiesDown);
    m_degraded = addFlag(form, u"notifyDegraded"_s, &Preferences::notifiesDegraded);
    m_up = addFlag(form, u"notifyUp"_s, &Preferences::notifiesUp);
    m_notificationsNote = addNote(form);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    const auto items = [](QComboBox &box, const QStringList &texts) {
        for (int i = 0; i < int(texts.size()); ++i)
            box.setItemText(i, texts.at(i));
    };
    setWindowTitle(tr("Settings"));
    m_tabs->setTabText(0, tr("&General"));
    m_tabs->setTabText(1, tr("&Appearance"));
    m_tabs->setTabText(2, tr("&Listening"));
    m_tabs->setTabText(3, tr("&Retention"));
    m_tabs->setTabText(4, tr("&Notifications"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));

    m_closingLabel->setText(tr("When the &window is closed:"));
    items(*m_closing, {tr("Ask"), tr("Go on in the tray"), tr("Quit")});
    m_minimised->setText(tr("&Start minimised"));
    m_follow->setText(tr("&Follow the newest results from the start"));
    m_generalNote->setText(
        m_services.hasTray ? tr("How it starts counts from the next start on.")
                           : tr("This desktop has no tray: closing the window quits. How it starts counts "
                                "from the next start on."));

    m_themeLabel->setText(tr("C&olours:"));
    items(*m_theme, {tr("As the system"), tr("Light"), tr("Dark")});
    m_densityLabel->setText(tr("Rows of &tables:"));
    items(*m_density, {tr("Comfortable"), tr("Compact")});
    m_languageLabel->setText(tr("Lang&uage:"));
    m_timesLabel->setText(tr("T&imes:"));
    items(*m_times, {tr("Of the clock"), tr("How long ago")});
    m_zoneLabel->setText(tr("Time &zone:"));
    m_zone->setItemText(0, tr("As the system"));

    m_critical->setText(tr("Critical &events"));
    m_down->setText(tr("Checks that go &down"));
    m_degraded->setText(tr("Checks that get &worse, but not down"));
    m_up->setText(tr("Checks that are &up again"));
    m_notificationsNote->setText(
        m_services.hasTray ? tr("The desktop shows these beside the tray; several at once become one.")
                           : tr("This desktop has no tray, so that nothing of this can be shown."));
    for (const auto &[label, box] :
         {std::pair(m_closingLabel, m_closing), std::pair(m_themeLabel, m_theme),
          std::pair(m_densityLabel, m_density), std::pair(m_languageLabel, m_language),
          std::pair(m_timesLabel, m_times), std::pair(m_zoneLabel, m_zone)})
        box->setAccessibleName(withoutMnemonic(label->text()));
}

} // namespace vantage
