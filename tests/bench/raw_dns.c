/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A question for the A records of example.test and its answer. */
#include "raw.h"

int main(int argc, char **argv)
{
    const struct raw_order order = raw_order_from(argc, argv);
    const char question[] = "\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00"
                            "\7example\4test\0\x00\x01\x00\x01";
    raw_measure_datagrams(&order, question, sizeof question - 1);
    return 0;
}
