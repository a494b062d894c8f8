# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

vantage_library(vantage-agent-core
    SOURCES
        agent.cpp agent.h
        agent_options.cpp agent_options.h
        data_directory.cpp data_directory.h
        link/connector.cpp link/connector.h
        link/manager_link.cpp link/manager_link.h
        link/membership.cpp link/membership.h
        link/uplink.cpp link/uplink.h
        on_demand.cpp on_demand.h
        schedule/scheduler.cpp schedule/scheduler.h
        spool/acknowledged.h
        spool/disk_reserve.cpp spool/disk_reserve.h
        spool/loss.h
        spool/loss_table.cpp spool/loss_table.h
        spool/spool.h
        spool/spool_database.cpp spool/spool_database.h
        spool/spool_file.cpp spool/spool_file.h
        spool/spool_file_replace.cpp
        spool/spool_journal.cpp spool/spool_journal.h
        spool/spool_salvage.cpp spool/spool_salvage.h
        spool/spool_state.cpp spool/spool_state.h
        spool/spool_writer.cpp spool/spool_writer.h
        spool/sqlite_spool.cpp
        task_book.cpp task_book.h
        task_store.cpp task_store.h
        terminal.cpp terminal.h
    LINK vantage-probes vantage-common Qt6::Core Qt6::Network Qt6::Sql)

if(VANTAGE_TESTS)
    # Lets a test ask for the spool's journal.
    set_source_files_properties(spool/spool_journal.cpp PROPERTIES COMPILE_DEFINITIONS VANTAGE_TESTS)
endif()

vantage_program(vantage-agent
    SOURCES main.cpp
    LINK vantage-agent-core)
