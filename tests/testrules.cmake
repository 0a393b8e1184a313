# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The screen, zone and locale of the tests are chosen when ctest runs, not when CMake does.
set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${CMAKE_CURRENT_LIST_DIR}/testenvironment.cmake)

# recado_tests(twilio LINKS Recado::twilio) makes a test program of every tests/twilio/tst_*.cpp. Each links only
# its own layer, so a wrong dependency does not link.
function(recado_tests LAYER)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${LAYER}/tst_*.cpp)
    foreach(SOURCE IN LISTS SOURCES)
        get_filename_component(NAME ${SOURCE} NAME_WE)
        add_executable(${NAME} ${SOURCE})
        target_link_libraries(${NAME} PRIVATE ${ARG_LINKS} Recado::testsupport Qt6::Test recado_build_rules)
        target_compile_definitions(${NAME} PRIVATE RECADO_FIXTURES="${CMAKE_CURRENT_SOURCE_DIR}/fixtures"
            RECADO_BINARIES="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
        recado_precompile(${NAME})
        # One call of moc instead of CMake's own search for what needs one: a test is one file that includes its own
        # .moc, and with more than a hundred of them the search is a tenth of a clean build.
        set_target_properties(${NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests
            AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        qt_generate_moc(${SOURCE} ${CMAKE_CURRENT_BINARY_DIR}/moc/${NAME}.moc TARGET ${NAME})
        target_sources(${NAME} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc/${NAME}.moc)
        target_include_directories(${NAME} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
        add_test(NAME ${NAME} COMMAND ${NAME})
        set_tests_properties(${NAME} PROPERTIES LABELS ${LAYER} TIMEOUT 120)
    endforeach()
endfunction()
