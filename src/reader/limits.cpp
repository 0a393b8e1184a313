// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/limits.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
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

constexpr sock_filter statement(unsigned short code, unsigned int k)
{
    return {.code = code, .jt = 0, .jf = 0, .k = k};
}

constexpr sock_filter refuse(unsigned int call)
{
    return {.code = BPF_JMP | BPF_JEQ | BPF_K, .jt = 0, .jf = 1, .k = call};
}

/// A short list of what must never happen answers "not permitted"; everything else passes, so that a new libc
/// does not break the reader. Another architecture's calls (32 bit) have other numbers and end the process.
bool refuseNetworkAndChildren()
{
#if defined(__x86_64__)
    constexpr unsigned int architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
    constexpr unsigned int architecture = AUDIT_ARCH_AARCH64;
#else
    return true; // limits only
#endif
    constexpr auto no = statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
    sock_filter program[] = {
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        {.code = BPF_JMP | BPF_JEQ | BPF_K, .jt = 1, .jf = 0, .k = architecture},
        statement(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        refuse(SYS_socket),
        no,
        refuse(SYS_connect),
        no,
        refuse(SYS_execve),
        no,
        refuse(SYS_execveat),
        no,
        refuse(SYS_ptrace),
        no,
        refuse(SYS_process_vm_readv),
        no,
        statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter{.len = static_cast<unsigned short>(std::size(program)), .filter = program};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
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
    // A kernel without seccomp (some containers) still leaves the limits above.
    if (!refuseNetworkAndChildren() && errno != EINVAL && errno != ENOSYS)
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
