#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a source file over 400 lines, warns over 300, and over 120 for a header. A file that grows past that
holds more than one idea. (The length of functions is clang-tidy's business.)

    check_sizes.py PROJECT_FOLDER
"""
import pathlib
import sys

from projectfiles import project_files, report

WARN, FAIL, HEADER_WARN = 300, 400, 120
MAIN_WINDOW = 200  # it only frames pages; a new page must not make it longer than one line


def problems(root: pathlib.Path):
    for file in project_files(root, ".cpp", ".h", ".py"):
        lines = len(file.read_text(encoding="utf-8").splitlines())
        name = file.relative_to(root)
        if lines > FAIL:
            yield f"{name}: {lines} lines, at most {FAIL}"
        elif file.name == "mainwindow.cpp" and lines > MAIN_WINDOW:
            yield f"{name}: {lines} lines, at most {MAIN_WINDOW} for the main window"
        elif lines > (HEADER_WARN if file.suffix == ".h" else WARN):
            print(f"warning: {name}: {lines} lines; does it still hold one idea?")


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1])), "sizes are within bounds")
