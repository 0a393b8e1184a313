# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One INTERFACE target carries every project-wide rule: a target obeys the rules by linking it.
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
option(RECADO_WERROR "Treat warnings as errors" OFF)
option(RECADO_PCH "Precompile the Qt headers that nearly every file needs" ON)
set(RECADO_SANITIZERS "" CACHE STRING "Comma separated, e.g. address,undefined")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header can be kept only when ccache may overlook its time and the macros in it.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
    add_compile_options(
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

add_library(recado_build_rules INTERFACE)
target_compile_features(recado_build_rules INTERFACE cxx_std_20)
target_compile_definitions(recado_build_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(recado_build_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wcast-qual -Wformat=2 -Wundef
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast>
    $<$<BOOL:${RECADO_WERROR}>:-Werror>)
if(RECADO_SANITIZERS)
    target_compile_options(recado_build_rules INTERFACE
        -fsanitize=${RECADO_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all
        # clang 14 marks functions for this check in a way that a coroutine, cut in pieces, cannot keep.
        $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
    target_link_options(recado_build_rules INTERFACE -fsanitize=${RECADO_SANITIZERS})
endif()
# Where the sources stand says nothing in a finished program: keep the machine's paths out of it.
target_compile_options(recado_build_rules INTERFACE -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)

# recado_library(domain LINKS Recado::base) makes target recado_domain, alias Recado::domain, of every file in
# src/domain. LINKS lists everything that the layer may use: linking is the permission to include.
function(recado_library NAME)
    cmake_parse_arguments(ARG "" "" "LINKS;EXCLUDE" ${ARGN})
    file(GLOB_RECURSE SOURCES CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/${NAME}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${NAME}/*.h)
    foreach(PATTERN IN LISTS ARG_EXCLUDE)
        list(FILTER SOURCES EXCLUDE REGEX ${PATTERN})
    endforeach()
    add_library(recado_${NAME} STATIC ${SOURCES})
    add_library(Recado::${NAME} ALIAS recado_${NAME})
    target_include_directories(recado_${NAME} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(recado_${NAME} PUBLIC ${ARG_LINKS} PRIVATE recado_build_rules)
    recado_precompile(recado_${NAME})
endfunction()

# recado_program(recado-cli FOLDER cli LINKS ...) makes a program of every file in src/FOLDER.
function(recado_program NAME)
    cmake_parse_arguments(ARG "" "FOLDER" "LINKS" ${ARGN})
    file(GLOB_RECURSE SOURCES CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER}/*.h)
    add_executable(${NAME} ${SOURCES})
    target_include_directories(${NAME} PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${NAME} PRIVATE ${ARG_LINKS} recado_build_rules)
    recado_precompile(${NAME})
endfunction()

# Two precompiled headers in all: one without widgets, made with base, one with them, made with gui.
function(recado_precompile NAME)
    if(NOT RECADO_PCH)
        return()
    endif()
    get_target_property(LIBS ${NAME} LINK_LIBRARIES)
    if(NAME STREQUAL "recado_base")
        target_precompile_headers(${NAME} PRIVATE ${PROJECT_SOURCE_DIR}/src/base/pch.h)
    elseif(NAME STREQUAL "recado_gui")
        target_precompile_headers(${NAME} PRIVATE ${PROJECT_SOURCE_DIR}/src/base/pch_widgets.h)
    elseif(LIBS MATCHES "Recado::gui")
        target_precompile_headers(${NAME} REUSE_FROM recado_gui)
    else()
        target_precompile_headers(${NAME} REUSE_FROM recado_base)
    endif()
endfunction()
