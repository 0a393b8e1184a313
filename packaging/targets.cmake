# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)

# Pictures of every page, light and dark, without a screen: look at them after a change to a window.
add_custom_target(screenshots
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/screenshots
    COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=America/Campo_Grande
        $<TARGET_FILE:recado> --screenshots ${CMAKE_BINARY_DIR}/screenshots
    DEPENDS recado recado-reader recado-simulator
    COMMENT "Pictures go to ${CMAKE_BINARY_DIR}/screenshots" USES_TERMINAL)

# tidy-all and clazy-all look at the whole tree; packaging/check only at what changed. Both read clang's command lines.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
foreach(TOOL IN ITEMS tidy clazy)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        add_custom_target(${TOOL}-all
            COMMAND Python3::Interpreter -B ${PROJECT_SOURCE_DIR}/tests/checks/analyse.py
                ${TOOL} ${CMAKE_BINARY_DIR} --all
            USES_TERMINAL)
    else()
        add_custom_target(${TOOL}-all
            COMMAND ${CMAKE_COMMAND} -E echo "${TOOL}-all needs clang's command lines: use the preset tidy or asan"
            COMMAND ${CMAKE_COMMAND} -E false)
    endif()
endforeach()

# Twilio's own library for Node against our simulator; wants node, npm and the network, so it is no test of ctest.
add_custom_target(official-node
    COMMAND ${PROJECT_SOURCE_DIR}/tests/clients/official-node/run ${CMAKE_BINARY_DIR}
    DEPENDS recado-simulator USES_TERMINAL)

# Our S3 client against a server that somebody else wrote; the same wants.
if(TARGET tst_s3server)
    add_custom_target(s3-server
        COMMAND ${PROJECT_SOURCE_DIR}/tests/clients/s3-server/run ${CMAKE_BINARY_DIR}
        DEPENDS tst_s3server USES_TERMINAL)
endif()

# The reader and the simulator stand beside the program: it looks for them there.
install(TARGETS recado recado-cli recado-reader recado-simulator RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/linux/recado.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/linux/recado.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/recado.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
