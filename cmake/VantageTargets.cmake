# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one place for compiler flags, and short forms for the kinds of targets that the project has.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(VANTAGE_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

find_program(VANTAGE_CCACHE ccache)
if(VANTAGE_CCACHE)
    # The precompiled headers need the sloppiness; without them ccache would miss every time.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${VANTAGE_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(vantage-flags INTERFACE)
target_compile_features(vantage-flags INTERFACE cxx_std_20)
target_compile_definitions(vantage-flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    VANTAGE_VERSION="${PROJECT_VERSION}")
target_include_directories(vantage-flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(vantage-flags INTERFACE
    -Wall -Wextra -Wpedantic $<$<COMPILE_LANGUAGE:CXX>:-Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast>
    -Werror -fno-omit-frame-pointer)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(vantage-flags INTERFACE -fpch-preprocess)
endif()
if(VANTAGE_SANITIZE)
    target_compile_options(vantage-flags INTERFACE -fsanitize=${VANTAGE_SANITIZE} -fno-sanitize-recover=all)
    target_link_options(vantage-flags INTERFACE -fsanitize=${VANTAGE_SANITIZE})
endif()

# vantage_library(<name> SOURCES <files...> LINK <targets...>)
function(vantage_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC vantage-flags ${arg_LINK})
    target_precompile_headers(${name} PRIVATE <QtCore> <QtNetwork> <chrono> <functional> <memory> <vector>)
endfunction()

# vantage_program(<name> SOURCES <files...> LINK <targets...>)
function(vantage_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE vantage-flags ${arg_LINK})
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# vantage_bench(<name> SOURCES <files...> LINK <targets...>)
# A program of scripts/bench; never installed.
function(vantage_bench name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE vantage-flags vantage-test-support ${arg_LINK})
endfunction()

# vantage_test(<name> SOURCES <files...> LINK <targets...> [TIMEOUT <seconds>] [SERIAL])
# One QtTest program. SERIAL keeps it from running beside others (tests that need the machine for themselves).
function(vantage_test name)
    cmake_parse_arguments(arg "SERIAL" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE vantage-flags vantage-test-support Qt6::Test ${arg_LINK})
    target_precompile_headers(${name} REUSE_FROM vantage-test-support)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} RUN_SERIAL "${arg_SERIAL}"
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/run")
endfunction()
