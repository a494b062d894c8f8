# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

vantage_library(vantage-manager-core
    SOURCES
        config/configuration.h
        core_services.h
        feed.cpp feed.h
        manager.h
        store/store.h
    LINK vantage-common Qt6::Sql)
