/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A datagram and its echo. */
#include "raw.h"

int main(int argc, char **argv)
{
    const struct raw_order order = raw_order_from(argc, argv);
    raw_measure_datagrams(&order, "ping", 4);
    return 0;
}
