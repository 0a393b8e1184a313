#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on two things that compile, run, and corrupt the heap now and then.

    check_coroutines.py PROJECT_FOLDER

g++ 12 destroys some temporaries of a co_await expression twice: closures with captures, braced aggregates and the
result of "?:". The task is made in a statement of its own and then awaited. QCoro 0.8 moves out of what stands behind
co_return when it has to be converted, so a member given there is empty afterwards: give a copy.
"""
import pathlib
import re
import sys

from projectfiles import project_files, report

PLAIN = re.compile(r'"(\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.S)
AWAIT = re.compile(r"\bco_await\b")
MEMBER = re.compile(r"\bco_return\s+m_\w+\s*;")
TEMPORARIES = [
    (re.compile(r"\[[^\]\[]*[\w&=][^\]\[]*\]\s*(\([^()]*\)\s*)?(mutable\s*)?(->\s*[\w:<>]+\s*)?\{"),
     "a lambda with captures"),
    (re.compile(r"[(,]\s*\{|\w\{\s*\."), "a braced temporary"),
    (re.compile(r"\s\?\s"), "?:"),
]


def without_words(text: str):
    """The text with strings and comments blanked, places kept."""
    return PLAIN.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def expression(text: str, start: int):
    """What is awaited: from start to the end of its statement or of the bracket around it."""
    depth = 0
    for place in range(start, len(text)):
        letter = text[place]
        if letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
        if depth < 0 or (depth == 0 and letter == ";"):
            return text[start:place]
    return text[start:]


def problems(root: pathlib.Path):
    for file in project_files(root, ".cpp", ".h"):
        name = file.relative_to(root).as_posix()
        text = without_words(file.read_text(encoding="utf-8"))

        def place(found, name=name, text=text):
            return f"{name}:{text.count(chr(10), 0, found.start()) + 1}"

        for found in AWAIT.finditer(text):
            awaited = expression(text, found.end())
            for pattern, what in TEMPORARIES:
                if pattern.search(awaited):
                    yield f"{place(found)}: {what} inside co_await; make the task in a statement of its own"
                    break
        for found in MEMBER.finditer(text):
            yield f"{place(found)}: co_return of a member may move it away; give a copy"


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1])), "coroutines are safe")
