# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

vantage_library(vantage-manager-ui
    SOURCES
        models/agents_model.cpp models/agents_model.h
        models/check_groups.cpp models/check_groups_moves.cpp models/check_groups.h
        models/checks_model.cpp models/checks_model.h
        models/duration_ring.h
        models/duration_trails.cpp models/duration_trails.h
        models/column.cpp models/column.h
        models/column_table.h
        models/connections_model.cpp models/connections_model.h
        models/events_model.cpp models/events_model.h
        models/history_columns.cpp models/history_columns.h
        models/incidents_model.cpp models/incidents_model.h
        models/keyed_table.h
        models/matrix_model.cpp models/matrix_model.h
        models/result_columns.cpp models/result_columns.h
        models/result_ring.cpp models/result_ring.h
        models/rows_model.h
        models/result_filter.cpp models/result_filter.h
        models/result_order.cpp models/result_order.h
        models/results_model.cpp models/results_model_order.cpp models/results_model.h
        models/work_slice.h
        models/trial_model.cpp models/trial_model.h
        models/trouble_model.cpp models/trouble_model.h
        ui/console/action_runner.cpp ui/console/action_runner.h
        ui/checks/bulk_edit_dialog.cpp ui/checks/bulk_edit_dialog.h
        ui/checks/check_delegate.cpp ui/checks/check_delegate.h
        ui/checks/check_filter_bar.cpp ui/checks/check_filter_bar.h
        ui/checks/paste_dialog.cpp ui/checks/paste_dialog.h
        ui/checks/pasted_checks.cpp ui/checks/pasted_checks.h
        ui/checks/undo_bar.cpp ui/checks/undo_bar.h
        ui/checks/check_commands.cpp ui/checks/check_commands.h
        ui/checks/check_dialog.cpp ui/checks/check_dialog_trial.cpp ui/checks/check_dialog.h
        ui/console/console_pane.cpp ui/console/console_pane.h
        ui/details/detail_bars.cpp ui/details/detail_bars.h
        ui/details/detail_pane.cpp ui/details/detail_pane.h
        ui/details/detail_text.h
        ui/details/details.cpp ui/details/details.h
        ui/details/result_details.cpp
        ui/details/result_tables.cpp ui/details/result_tables.h
        ui/widgets/empty_state.cpp ui/widgets/empty_state.h
        ui/agents/enrol_dialog.cpp ui/agents/enrol_dialog.h
        ui/widgets/field_error.cpp ui/widgets/field_error.h
        ui/results/filter_bar.cpp ui/results/filter_menus.cpp ui/results/filter_bar.h
        ui/results/filter_language.cpp ui/results/filter_parts.cpp ui/results/filter_language.h
        ui/results/filter_line.cpp ui/results/filter_line.h
        ui/results/result_export.cpp ui/results/result_export.h
        ui/results/result_inspector.cpp ui/results/result_inspector.h
        ui/results/stored_results.cpp ui/results/stored_results.h
        ui/results/saved_filters.cpp ui/results/saved_filters.h
        ui/icons.cpp ui/icons.h
        ui/languages.cpp ui/languages.h
        ui/destination.h
        ui/main_window.cpp ui/main_window_menus.cpp ui/main_window_shell.cpp ui/main_window.h
        ui/page.cpp ui/page.h
        ui/status_line.cpp ui/status_line.h
        ui/agents/agent_filter.cpp ui/agents/agent_filter.h
        ui/agents/agents_page.cpp ui/agents/agents_page.h
        ui/checks/checks_page.cpp ui/checks/checks_page_actions.cpp ui/checks/checks_page.h
        ui/agents/connections_panel.cpp ui/agents/connections_panel.h
        ui/agents/matrix_panel.cpp ui/agents/matrix_panel.h
        ui/agents/matrix_view.cpp ui/agents/matrix_view.h
        ui/events/events_page.cpp ui/events/events_page.h
        ui/history/agent_choice.cpp ui/history/agent_choice.h
        ui/history/chart_tickers.h
        ui/history/history_bar.cpp ui/history/history_bar.h
        ui/history/history_chart.cpp ui/history/history_chart.h
        ui/history/history_page.cpp ui/history/history_page_data.cpp ui/history/history_page.h
        ui/history/history_reader.cpp ui/history/history_reader.h
        ui/history/outcome_band.cpp ui/history/outcome_band.h
        ui/history/path_panel.cpp ui/history/path_panel.h
        ui/history/plot.h
        ui/history/read_out.cpp ui/history/read_out.h
        ui/history/read_out_label.cpp ui/history/read_out_label.h
        ui/history/report_dialog.cpp ui/history/report_dialog.h
        ui/history/report_file.cpp ui/history/report_file.h
        ui/history/time_field.cpp ui/history/time_field.h
        ui/details/detail_split.cpp ui/details/detail_split.h
        ui/widgets/context_menu.cpp ui/widgets/context_menu.h
        ui/widgets/flow_layout.cpp ui/widgets/flow_layout.h
        ui/widgets/later.h
        ui/widgets/painted_icon.h
        ui/widgets/joined_style.cpp ui/widgets/joined_style.h
        ui/widgets/mnemonic.cpp ui/widgets/mnemonic.h
        ui/widgets/sorted_table.h
        ui/overview/first_steps.cpp ui/overview/first_steps.h
        ui/overview/local_agent.cpp ui/overview/local_agent.h
        ui/overview/overview_page.cpp ui/overview/overview_page.h
        ui/overview/restless_agents.h
        ui/widgets/marks.cpp ui/widgets/marks.h
        ui/checks/more_options.cpp ui/checks/more_options.h
        ui/checks/option_editor.cpp ui/checks/option_editor.h
        ui/pseudo_translator.cpp ui/pseudo_translator.h
        ui/results/results_page.cpp ui/results/results_page.h
        ui/results/results_view.cpp ui/results/results_view.h
        ui/widgets/table_view.cpp ui/widgets/table_view.h
        ui/checks/trial_panel.cpp ui/checks/trial_panel.h
        ${PROJECT_SOURCE_DIR}/resources/vantage.qrc
    LINK vantage-manager-core Qt6::Widgets Qt6::PrintSupport Qt6::Svg QCustomPlotQt6::QCustomPlotQt6)

# What is around the pages.
target_sources(vantage-manager-ui PRIVATE
    models/time_display.cpp models/time_display.h
    ui/settings/appearance.cpp ui/settings/appearance.h
    ui/manual/manual_window.cpp ui/manual/manual_window.h
    ui/settings/listening_tab.cpp ui/settings/listening_tab.h
    ui/settings/preferences.cpp ui/settings/preferences.h
    ui/settings/retention_tab.cpp ui/settings/retention_tab.h
    ui/settings/settings_dialog.cpp ui/settings/settings_dialog.h
    ui/shell/about_dialog.cpp ui/shell/about_dialog.h
    ui/shell/closing_bar.cpp ui/shell/closing_bar.h
    ui/shell/command_palette.cpp ui/shell/command_palette.h
    ui/shell/fuzzy.cpp ui/shell/fuzzy.h
    ui/shell/navigation.cpp ui/shell/navigation.h
    ui/shell/notifier.cpp ui/shell/notifier.h
    ui/shell/tray.cpp ui/shell/tray.h
    ui/shell/watch.cpp ui/shell/watch.h)

# The manual: every page in docs/manual travels in the program, with the pictures that the pages show.
file(GLOB manual_pages CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/docs/manual/*.md ${PROJECT_SOURCE_DIR}/docs/manual/images/*.png)
list(FILTER manual_pages EXCLUDE REGEX "-(dark|de)\\.png$")
qt_add_resources(vantage-manager-ui manual PREFIX /manual BASE ${PROJECT_SOURCE_DIR}/docs/manual FILES ${manual_pages})

qt_add_resources(vantage-manager-ui languages PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

vantage_program(vantage-manager SOURCES main_window.cpp LINK vantage-manager-ui)
