// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/results/filter_language.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace vantage {

/** Where the filter is typed: offers keys, names and codes as they are begun. */
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(FilterNames names, QWidget *parent = nullptr);

    /** What would be offered now. */
    [[nodiscard]] QStringList offered() const;
    /** Puts one of the offered words in. */
    void take(const QString &word);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Asked { ByTyping, ByKey };
    void offer(Asked asked);

    FilterNames m_names;
    FilterCompletion m_completion;
    QStringListModel *m_words;
    QCompleter *m_completer;
};

} // namespace vantage
