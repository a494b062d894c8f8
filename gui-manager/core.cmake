# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

vantage_library(vantage-manager-core
    SOURCES
        config/change_history.cpp config/change_history.h
        config/config_file.cpp config/config_file.h
        config/config_store.cpp config/config_store.h
        config/configuration.cpp config/configuration.h
        config/configuration_json.cpp
        config/difference.cpp config/difference.h
        config/earlier_form.cpp config/earlier_form.h
        core_services.h stored_history.h
        event.cpp event.h
        feed.cpp feed.h
        configurator.h
        enrolment.cpp enrolment.h
        fleet.cpp fleet_runs.cpp fleet.h
        gap_watch.cpp gap_watch.h
        incident.cpp incident.h
        history/availability.cpp history/availability.h
        history/gap.cpp history/gap.h
        history/history_data.cpp history/history_data.h
        history/path_history.cpp history/path_history.h
        history/range.cpp history/range.h
        history/report.cpp history/report_reader.cpp history/report.h
        live_feed.cpp live_feed.h
        manager.cpp manager_changes.cpp manager_private.h manager.h
        manager_times.h
        result_position.h
        server/agent_session.cpp server/agent_session.h
        server/attempt_limiter.cpp server/attempt_limiter.h
        server/link_server.cpp server/link_server.h
        server/door.cpp server/door.h
        server/listener.cpp server/listener.h
        server/task_plan.cpp server/task_plan.h
        store/admissions.h
        store/backlog.h
        store/gaps.cpp store/gaps.h
        store/histogram.cpp store/histogram.h
        store/retention.h
        store/rollup.cpp store/rollup.h
        store/sqlite_connection.cpp store/sqlite_connection.h
        store/sqlite_history.cpp store/sqlite_history.h
        store/sqlite_losses.cpp store/sqlite_losses.h
        store/sqlite_notes.cpp store/sqlite_notes.h
        store/sqlite_retention.cpp store/sqlite_retention.h
        store/sqlite_rollups.cpp store/sqlite_rollups.h
        store/sqlite_schema.cpp store/sqlite_schema.h
        store/sqlite_store.cpp store/store.h
        store/stop_switch.h
        store/store_readers.cpp store/store_readers.h
        store/store_writer.cpp store/store_writer.h
    store/waiting_notes.cpp store/waiting_notes.h
        verdict/incident_file.cpp verdict/incident_file.h
        verdict/incident_news.cpp verdict/incident_news.h
        verdict/verdict.cpp verdict/verdict.h
        verdict/verdicts.cpp verdict/verdicts.h
    LINK vantage-common Qt6::Sql SQLite::SQLite3)

# The commands, and the ways in which they come.
target_sources(vantage-manager-core PRIVATE
    console/command.h console/command_table.cpp
    console/commands.cpp console/commands.h
    console/commands_agents.cpp console/commands_configuration.cpp console/commands_export.cpp
    console/commands_enrolment.cpp console/commands_files.cpp
    console/commands_help.cpp console/commands_ledger.cpp console/commands_report.cpp
    console/commands_results.cpp console/commands_retention.cpp
    console/commands_status.cpp console/commands_trial.cpp console/commands_undo.cpp
    console/console.cpp console/console.h
    console/export_rows.cpp console/export_rows.h
    console/export_target.cpp console/export_target.h
    console/control_server.cpp console/control_server.h
    console/output.cpp console/output.h
    console/references.cpp console/references.h
    console/terminal_input.cpp console/terminal_input.h
    manager_options.cpp manager_options.h)

# translations/: the .ts files are in the repository, the .qm files are made here and travel in the programs.
# scripts/translations gathers the texts anew.
set(ts_files)
foreach(language en de es uk zh_CN ar)
    list(APPEND ts_files ${PROJECT_SOURCE_DIR}/translations/vantage_${language}.ts)
endforeach()
qt_add_lrelease(vantage-manager-core TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
set(english_qm ${qm_files}) # what a terminal reads is English
list(FILTER english_qm INCLUDE REGEX "vantage_en")

vantage_program(vantage-managerd SOURCES main_headless.cpp LINK vantage-manager-core)
qt_add_resources(vantage-managerd english PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${english_qm})
vantage_program(vantagectl
    SOURCES main_ctl.cpp console/control_client.cpp console/control_client.h
    LINK vantage-common)
install(FILES
    ${PROJECT_SOURCE_DIR}/docs/man/vantage-manager.1
    ${PROJECT_SOURCE_DIR}/docs/man/vantage-managerd.1
    ${PROJECT_SOURCE_DIR}/docs/man/vantagectl.1
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
