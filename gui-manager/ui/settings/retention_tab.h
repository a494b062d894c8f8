// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <memory>

class QJsonObject;
class QLabel;
class QPushButton;
class QSpinBox;

namespace vantage {

class ActionRunner;
class FieldError;
class RunningCommand;
struct CommandText;

/** How long results and what they come to are kept; the command `retention` with a face. */
class RetentionTab : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionTab(ActionRunner &runner, QWidget *parent = nullptr);
    ~RetentionTab() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask(const CommandText &command, bool isChange);
    void take(const QJsonObject &answer);
    [[nodiscard]] CommandText command() const;
    void updateButtons();
    void retranslate();

    struct Level
    {
        QLatin1StringView word;
        QLatin1StringView key;
        QLabel *label = nullptr;
        QSpinBox *days = nullptr;
        int present = 0; ///< as the manager has it; 0 while that is not known
    };

    ActionRunner &m_runner;
    QLabel *m_about;
    std::array<Level, 3> m_levels;
    FieldError *m_failure;
    QLabel *m_state;
    QPushButton *m_apply;
    QPushButton *m_copy;
    bool m_isChanged = false; ///< since the manager began
    std::unique_ptr<RunningCommand> m_running;
};

} // namespace vantage
