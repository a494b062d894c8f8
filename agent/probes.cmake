# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

vantage_library(vantage-probes
    SOURCES
        io/poller.h io/poller_linux.cpp
        io/resolver.cpp io/resolver.h
    LINK vantage-common Qt6::Core Qt6::Network PkgConfig::CARES)
