// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/callfilter.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace recado::reader {

namespace {

#if defined(__x86_64__)
constexpr unsigned int architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned int architecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned int architecture = 0; // no filter here: limits only
#endif

constexpr std::array refused{
    SYS_socket,
    SYS_connect,
    SYS_socketpair,
    SYS_io_uring_setup, // which can make sockets too
    SYS_execve,
    SYS_execveat,
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_kill,
    SYS_openat2,
    SYS_unlinkat,
    SYS_renameat2,
    SYS_mkdirat,
    SYS_linkat,
    SYS_symlinkat,
    SYS_truncate,
    SYS_fchmodat,
    SYS_fchownat,
#ifdef SYS_unlink // the older calls, which newer machines do not have
    SYS_creat,
    SYS_unlink,
    SYS_rename,
    SYS_renameat,
    SYS_mkdir,
    SYS_rmdir,
    SYS_link,
    SYS_symlink,
    SYS_chmod,
    SYS_chown,
#endif
};

/// Whoever opens a file with one of these wants to change it.
constexpr unsigned int writingFlags = O_ACCMODE | O_CREAT | O_TRUNC;

constexpr sock_filter statement(unsigned short code, unsigned int k)
{
    return {.code = code, .jt = 0, .jf = 0, .k = k};
}

constexpr sock_filter skipUnless(unsigned int value, unsigned char steps)
{
    return {.code = BPF_JMP | BPF_JEQ | BPF_K, .jt = 0, .jf = steps, .k = value};
}

constexpr auto no = statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
constexpr auto yes = statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);

void addRefusal(std::vector<sock_filter> &program, unsigned int call)
{
    program.insert(program.end(), {skipUnless(call, 1), no});
}

/// A call whose flags stand in this argument (their lower half: both machines are little-endian).
void addRefusalToWrite(std::vector<sock_filter> &program, unsigned int call, unsigned int argument)
{
    const auto flags
        = static_cast<unsigned int>(offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t));
    program.insert(program.end(),
                   {skipUnless(call, 5), statement(BPF_LD | BPF_W | BPF_ABS, flags),
                    statement(BPF_ALU | BPF_AND | BPF_K, writingFlags), skipUnless(O_RDONLY, 1), yes, no});
}

/// Another architecture's calls (32 bit) have other numbers and end the process.
std::vector<sock_filter> filterProgram()
{
    std::vector<sock_filter> program{
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        {.code = BPF_JMP | BPF_JEQ | BPF_K, .jt = 1, .jf = 0, .k = architecture},
        statement(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
    };
    for (const auto call : refused)
        addRefusal(program, static_cast<unsigned int>(call));
    addRefusalToWrite(program, SYS_openat, 2);
#ifdef SYS_open
    addRefusalToWrite(program, SYS_open, 1);
#endif
    program.push_back(yes);
    return program;
}

} // namespace

bool refuseCalls()
{
    if (architecture == 0)
        return true;
    auto program = filterProgram();
    const sock_fprog filter{.len = static_cast<unsigned short>(program.size()), .filter = program.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

bool refuseWriting()
{
    // Handled by the rules and allowed by none of them: everything but reading.
    landlock_ruleset_attr rules{};
    rules.handled_access_fs = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE
        | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR
        | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK
        | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
    // The size of the first version: a newer header must not ask an older kernel for more.
    const auto ruleset
        = static_cast<int>(syscall(SYS_landlock_create_ruleset, &rules, sizeof(rules.handled_access_fs), 0));
    if (ruleset < 0)
        return false;
    const bool done = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return done;
}

} // namespace recado::reader

#else

namespace recado::reader {

bool refuseCalls()
{
    return true;
}

bool refuseWriting()
{
    return false;
}

} // namespace recado::reader

#endif
