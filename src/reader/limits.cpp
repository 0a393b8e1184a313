// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/limits.h"

#include "reader/callfilter.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace recado::reader {

#ifdef Q_OS_LINUX

namespace {

constexpr rlim_t secondsForOneAnswer = 10;
constexpr int niceness = 5;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true; // its shadow memory alone is terabytes of address space
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer);
#else
constexpr bool sanitized = false;
#endif

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{.rlim_cur = value, .rlim_max = value};
    return setrlimit(resource, &both) == 0;
}

} // namespace

bool giveUpPrivileges()
{
    bool done = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    done = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
    // The window may be killed: a reader without a reader of its answers should go too.
    done = prctl(PR_SET_PDEATHSIG, 9, 0, 0, 0) == 0 && done;
    done = limit(RLIMIT_CORE, 0) && done;
    done = limit(RLIMIT_FSIZE, 0) && done;
    done = limit(RLIMIT_NOFILE, 64) && done;
    if (!sanitized) {
        done = limit(RLIMIT_AS, rlim_t{512} * 1024 * 1024) && done;
        done = limit(RLIMIT_NPROC, 0) && done;
    }
    if (nice(niceness) == -1 && errno == EPERM)
        return false;
    refuseWriting(); // where the kernel is old, the filter below refuses most of it
    // A kernel without seccomp (some containers) still leaves the limits above.
    if (!refuseCalls() && errno != EINVAL && errno != ENOSYS)
        return false;
    return done;
}

void allowCpuForOneAnswer()
{
    rusage used{};
    if (getrusage(RUSAGE_SELF, &used) != 0)
        return;
    const auto seconds = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    const rlimit cpu{.rlim_cur = seconds + 1 + secondsForOneAnswer, .rlim_max = RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &cpu);
}

#else

// Elsewhere the process boundary and the deadline of the asking side are what there is.
bool giveUpPrivileges()
{
    return true;
}

void allowCpuForOneAnswer() { }

#endif

} // namespace recado::reader
