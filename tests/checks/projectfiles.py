# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files are the project's own, and how every check of this folder ends."""
import pathlib
import subprocess
import sys


def project_files(root: pathlib.Path, *endings: str):
    """What git tracks or would track (so a new file is seen before its commit), sorted, as absolute paths. In an
    unpacked archive without git: every file outside the build folders."""
    listing = subprocess.run(["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z", "--cached", "--others",
                              "--exclude-standard"], capture_output=True, check=False)
    if listing.returncode == 0:
        files = [root / name for name in listing.stdout.decode().split("\0") if name]
    else:
        files = [file for file in root.rglob("*")
                 if not file.relative_to(root).parts[0].startswith(("build", ".git"))]
    return sorted({file for file in files if file.is_file() and (not endings or file.name.endswith(endings))})


def text_of(file: pathlib.Path):
    """The text of a file, or None when it is not text."""
    data = file.read_bytes()
    if b"\0" in data[:8000]:
        return None
    return data.decode("utf-8", errors="replace")


def report(problems, all_well: str):
    """Prints what was found and ends the program: 1 when there is any problem, else 0."""
    found = list(problems)
    print("\n".join(found) if found else all_well)
    sys.exit(1 if found else 0)
