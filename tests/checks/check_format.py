#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when clang-format would change a file of ours. Mend with: clang-format -i FILE...

    check_format.py PROJECT_FOLDER CLANG_FORMAT
"""
import pathlib
import subprocess
import sys

from projectfiles import project_files, report


def problems(root: pathlib.Path, clang_format: str):
    files = project_files(root, ".cpp", ".h")
    if not files:
        return
    answer = subprocess.run([clang_format, "--dry-run", "-Werror", *files], capture_output=True, text=True, check=False)
    named = sorted({line.split(":")[0] for line in answer.stderr.splitlines() if "clang-format-violations" in line})
    yield from (f"{name}: is not as clang-format writes it" for name in named)
    if answer.returncode != 0 and not named:
        yield answer.stderr.strip() or f"clang-format failed with {answer.returncode}"


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1]), sys.argv[2]), "the format is clean")
