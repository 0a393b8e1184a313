#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on the few habits that cost us a day each once and that no compiler sees.

    check_habits.py PROJECT_FOLDER
"""
import pathlib
import re
import sys

from projectfiles import project_files, report

# (folders, what the code must not say, why)
RULES = [
    (("src/gui/", "src/models/"), r"\bco_(await|return|yield)\b",
     "widgets and models are never coroutines (they may be gone when the answer comes): use QCoro::connect"),
    (("src/gui/",), r"\bvoid\s+\w*:{0,2}on_\w+\s*\(", "no slots found by name: connect them where they are made"),
    (("src/",), r"\.then\s*\(\s*this\b", "QFuture::then(context) aborts on Qt 6.4 when the context is gone"),
    (("src/",), r"\bstatic\s+\w+\s*[&*]\s*instance\s*\(", "no singletons: hand it in through the constructor"),
    (("src/", "tests/"), r"\bcatch\s*\([^)]*\)\s*\{\s*\}", "a silent catch loses what happened"),
    (("tests/",), r"\bq(Wait|Sleep)\s*\(\s*\d", "no timed tests: QTRY_ or a signal spy"),
    (("src/", "tests/"), r"\bNOLINT(?!(NEXTLINE|BEGIN|END)?\([\w.,-]+\))", "NOLINT names the check it silences"),
]
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)


def without_comments(text: str):
    return COMMENT.sub(lambda found: found.group() if "NOLINT" in found.group() else "\n" * found.group().count("\n"),
                       text)


def problems(root: pathlib.Path):
    for file in project_files(root, ".cpp", ".h"):
        name = file.relative_to(root).as_posix()
        text = without_comments(file.read_text(encoding="utf-8"))
        for folders, pattern, why in RULES:
            if name.startswith(folders):
                for found in re.finditer(pattern, text):
                    yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}: {why}"


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1])), "habits are kept")
