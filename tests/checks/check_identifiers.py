#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on what must never be in a public repository: identifiers and keys that could be real, and the paths of
one machine. Invented identifiers begin with eight times the same sign, or with deadbeef or 01234567; the key of
Amazon's own documentation is the one with which its examples were signed.

    check_identifiers.py PROJECT_FOLDER
"""
import pathlib
import re
import sys

from projectfiles import project_files, report, text_of

INVENTED = r"(?!(?P<one>[0-9a-f])(?P=one){7}|deadbeef|01234567)"
HEX32 = INVENTED + r"(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{32}"
FORBIDDEN = {
    "looks like a real account or key identifier": r"\b(AC|SK)" + INVENTED + r"[0-9a-f]{32}\b",
    "looks like a real token": r"(?i)(token|secret|password|authorization)\b[^\n]{0,40}?[\"'=: ]" + HEX32 + r"\b",
    "looks like a key of another service":
        r"\b(AKIA(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|xox[abp]-[A-Za-z0-9-]{20,}|SG\.[\w-]{20,}\.[\w-]{20,})",
    "is a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}",
    "is a path of one machine": r"(?<![\w.$}])/(work|root|home/(?!(ana|user|you|USER)\b)\w+)/\w",
}
BESIDE = re.compile(r"\.\./shared\b")  # what CI compares with; only .ci may know of it


def problems(root: pathlib.Path):
    for file in project_files(root):
        text, name = text_of(file), file.relative_to(root)
        if text is None or file.resolve() == pathlib.Path(__file__).resolve():
            continue
        for number, line in enumerate(text.splitlines(), 1):
            for why, pattern in FORBIDDEN.items():
                if re.search(pattern, line):
                    yield f"{name}:{number}: {why}"
            if name.parts[0] != ".ci" and BESIDE.search(line):
                yield f"{name}:{number}: the project must build and pass without its neighbours"


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1])), "no real identifiers, keys or machine paths")
