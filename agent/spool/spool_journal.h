// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/ids.h"

#include <QByteArray>
#include <QFile>
#include <QList>

namespace vantage {

/** Tells a test what a spool committed, right after each commit, in the file that VANTAGE_SPOOL_JOURNAL names; does
   nothing without it, and in builds without tests. Lines, several spools may share the file:

   EPOCH SEQ DIGEST               a row that is committed (digestOf())
   renewed EPOCH BEFORE NUMBER    EPOCH took over BEFORE's rows behind NUMBER: what was NUMBER + n is n now
   damaged EPOCH BEFORE           EPOCH began empty, because BEFORE's file was damaged; BEFORE is 0 where it is not known

   Epochs and digests are hexadecimal. A row that was committed just before a kill may be missing. */
class SpoolJournal
{
public:
    SpoolJournal();

    void committed(Epoch epoch, Seq first, const QList<QByteArray> &rows);
    void renewed(Epoch epoch, Epoch before, Seq acknowledged);
    void damaged(Epoch epoch, Epoch before);

private:
    QFile m_file;
};

} // namespace vantage
