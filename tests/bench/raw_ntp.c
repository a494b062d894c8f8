/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A request for the time and its answer. */
#include "raw.h"

int main(int argc, char **argv)
{
    const struct raw_order order = raw_order_from(argc, argv);
    const char request[48] = {0x23};
    raw_measure_datagrams(&order, request, sizeof request);
    return 0;
}
