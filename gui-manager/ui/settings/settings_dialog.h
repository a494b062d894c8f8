// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/settings/preferences.h"

#include <QDialog>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QTabWidget;

namespace vantage {

class ActionRunner;
class Feed;
class Languages;

/** What can be chosen of the window, and what of the manager. Every choice holds at once; the dialog has nothing to
    confirm. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Services
    {
        const Feed &feed;
        ActionRunner &runner;
        const Languages &languages;
        bool hasTray = false;
    };

    SettingsDialog(const Services &services, const Preferences &present, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const vantage::Preferences &preferences);
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildGeneral();
    void buildAppearance(const Languages &languages);
    void buildNotifications();
    QWidget *addForm();
    QCheckBox *addFlag(QFormLayout &form, const QString &name, bool Preferences::*member);
    QLabel *addNote(QFormLayout &form);
    template <typename Value>
    QComboBox *addChoice(QFormLayout &form, const QString &name, QLabel *&label, int count,
                         Value Preferences::*member);
    void retranslate();

    Services m_services;
    Preferences m_values;
    QTabWidget *m_tabs;
    QDialogButtonBox *m_buttons;

    QCheckBox *m_minimised = nullptr;
    QCheckBox *m_follow = nullptr;
    QLabel *m_closingLabel = nullptr;
    QComboBox *m_closing = nullptr;
    QLabel *m_generalNote = nullptr;

    QLabel *m_themeLabel = nullptr;
    QComboBox *m_theme = nullptr;
    QLabel *m_densityLabel = nullptr;
    QComboBox *m_density = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_timesLabel = nullptr;
    QComboBox *m_times = nullptr;
    QLabel *m_zoneLabel = nullptr;
    QComboBox *m_zone = nullptr;

    QCheckBox *m_critical = nullptr;
    QCheckBox *m_down = nullptr;
    QCheckBox *m_degraded = nullptr;
    QCheckBox *m_up = nullptr;
    QLabel *m_notificationsNote = nullptr;
};

} // namespace vantage
