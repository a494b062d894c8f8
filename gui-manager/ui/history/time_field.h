// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/time.h"

#include <QDateTimeEdit>

namespace vantage {

/** A field for a time, in the zone that times are shown in. */
class TimeField : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit TimeField(const QString &name, QWidget *parent = nullptr);

    /** Without telling. */
    void setMoment(UtcTime moment);
    /** Exactly what was set, unless another time has been entered. */
    [[nodiscard]] UtcTime moment() const;

    /** Somebody is in it, or in its calendar. */
    [[nodiscard]] bool isInUse() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    UtcTime m_set{};
    QDateTime m_shown; ///< for it
};

} // namespace vantage
