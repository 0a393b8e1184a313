#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a source file or script without the two SPDX lines at its top.

    check_licence.py PROJECT_FOLDER
"""
import pathlib
import sys

from projectfiles import project_files, report, text_of

LINES = ("SPDX-FileCopyrightText: 2026 Recado contributors", "SPDX-License-Identifier: GPL-3.0-or-later")
SOURCES = (".cpp", ".h", ".py", ".cmake", ".js", ".sh", "CMakeLists.txt")


def problems(root: pathlib.Path):
    for file in project_files(root):
        text = text_of(file)
        if text is None or not (file.name.endswith(SOURCES) or text.startswith("#!")):
            continue
        top = text.splitlines()[:4]
        for line in LINES:
            if not any(have.endswith(line) for have in top):
                yield f"{file.relative_to(root)}: misses '{line}'"


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1])), "every source file carries its licence")
