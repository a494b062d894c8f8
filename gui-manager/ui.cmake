# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

vantage_library(vantage-manager-ui
    SOURCES
        models/agents_model.cpp models/agents_model.h
        models/checks_model.cpp models/checks_model.h
        models/column.cpp models/column.h
        models/events_model.cpp models/events_model.h
        models/keyed_table.h
        models/result_columns.cpp models/result_columns.h
        models/result_ring.cpp models/result_ring.h
        models/results_model.cpp models/results_model.h
        models/trial_model.cpp models/trial_model.h
        ui/action_runner.cpp ui/action_runner.h
        ui/check_commands.cpp ui/check_commands.h
        ui/check_dialog.cpp ui/check_dialog_trial.cpp ui/check_dialog.h
        ui/console_pane.cpp ui/console_pane.h
        ui/detail_pane.cpp ui/detail_pane.h
        ui/details.cpp ui/details.h
        ui/empty_state.cpp ui/empty_state.h
        ui/enrol_dialog.cpp ui/enrol_dialog.h
        ui/field_error.cpp ui/field_error.h
        ui/filter_bar.cpp ui/filter_bar.h
        ui/icons.cpp ui/icons.h
        ui/languages.cpp ui/languages.h
        ui/main_window.cpp ui/main_window_actions.cpp ui/main_window_agents.cpp ui/main_window.h
        ui/marks.cpp ui/marks.h
        ui/more_options.cpp ui/more_options.h
        ui/option_editor.cpp ui/option_editor.h
        ui/pseudo_translator.cpp ui/pseudo_translator.h
        ui/results_page.cpp ui/results_page.h
        ui/results_view.cpp ui/results_view.h
        ui/table_view.cpp ui/table_view.h
        ui/trial_panel.cpp ui/trial_panel.h
        ${PROJECT_SOURCE_DIR}/resources/vantage.qrc
    LINK vantage-manager-core Qt6::Widgets Qt6::Svg)

qt_add_resources(vantage-manager-ui languages PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

vantage_program(vantage-manager SOURCES main_window.cpp LINK vantage-manager-ui)
