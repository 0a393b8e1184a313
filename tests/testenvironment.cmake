# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by ctest before it runs a test. Tests show no window, and know neither the zone nor the language of the
# computer; RECADO_QPA=xcb, RECADO_TZ and RECADO_LOCALE run them on a real screen or in another place of the world.
function(recado_test_default NAME CHOICE DEFAULT)
    if(DEFINED ENV{${CHOICE}})
        set(ENV{${NAME}} "$ENV{${CHOICE}}")
    else()
        set(ENV{${NAME}} "${DEFAULT}")
    endif()
endfunction()
recado_test_default(QT_QPA_PLATFORM RECADO_QPA offscreen)
recado_test_default(LC_ALL RECADO_LOCALE C.UTF-8)
recado_test_default(TZ RECADO_TZ UTC)

# In a sanitizer build: what libraries keep until the end is not our leak, everything else is.
set(ENV{LSAN_OPTIONS} "suppressions=${CMAKE_CURRENT_LIST_DIR}/checks/lsan.supp:print_suppressions=0")
set(ENV{UBSAN_OPTIONS} "print_stacktrace=1")
