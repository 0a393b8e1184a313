// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace recado::bench {

/// What this process has used so far.
struct Cost
{
    double cpu = 0; ///< seconds, of all threads
    double wall = 0; ///< seconds
    long residentKb = 0;
    long peakKb = 0;

    [[nodiscard]] static Cost now()
    {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        const std::chrono::duration<double> sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
        return {.cpu = seconds(used.ru_utime) + seconds(used.ru_stime),
                .wall = sinceBoot.count(),
                .residentKb = resident(),
                .peakKb = used.ru_maxrss};
    }
    [[nodiscard]] Cost operator-(const Cost &earlier) const
    {
        return {.cpu = cpu - earlier.cpu,
                .wall = wall - earlier.wall,
                .residentKb = residentKb - earlier.residentKb,
                .peakKb = peakKb - earlier.peakKb};
    }

private:
    [[nodiscard]] static long resident()
    {
        long whole = 0;
        long pages = 0;
        if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
            if (std::fscanf(file, "%ld %ld", &whole, &pages) != 2)
                pages = 0;
            std::fclose(file);
        }
        return pages * (sysconf(_SC_PAGESIZE) / 1024);
    }
};

} // namespace recado::bench
