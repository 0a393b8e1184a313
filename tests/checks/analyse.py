#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy or clazy on what changed and on every file that includes what changed.

    analyse.py tidy|clazy BUILD_FOLDER [--all | --base REVISION] [--jobs N] [--minutes N]

BUILD_FOLDER is configured with clang (preset tidy or asan). Without --all and --base, "changed" is everything since the
newest commit that is 12 hours older than HEAD, and all files when there is none. With --minutes it stops beginning
new files after that time, names how many it left out and lets the rest pass: the target tidy-all looks at all.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+"([^"]+)"', re.M)
CHANGE_EVERYTHING = {".clang-tidy", "CMakePresets.json", "src/buildrules.cmake"}


def git(*arguments: str):
    return subprocess.run(["git", "-c", "safe.directory=*", "-C", ROOT, *arguments], check=True, capture_output=True,
                          text=True).stdout


def changed_files(base: str | None):
    """Names of what changed since base, committed or not; None when everything counts as changed."""
    if base is None:
        before = int(git("log", "-1", "--format=%ct")) - 12 * 3600
        base = git("rev-list", "-1", f"--before={before}", "HEAD").strip()
        if not base:
            return None
    names = set(git("diff", "--name-only", base).split("\n")) | set(
        git("ls-files", "--others", "--exclude-standard").split("\n"))
    return None if names & CHANGE_EVERYTHING else names - {""}


def included_by(files):
    """Name of a file -> the files that include it directly. Includes are full paths from src/ or tests/."""
    users = {}
    for file in files:
        for name in INCLUDE.findall((ROOT / file).read_text(encoding="utf-8", errors="replace")):
            places = [f"src/{name}", f"tests/{name}", f"{pathlib.PurePath(file).parent}/{name}"]
            if pathlib.PurePath(name).name.startswith("ui_"):
                form = pathlib.PurePath(name).name.removeprefix("ui_").removesuffix(".h") + ".ui"
                places += [str(found.relative_to(ROOT)) for found in (ROOT / "ui").rglob(form)]
            for place in places:
                users.setdefault(place, set()).add(file)
    return users


def with_dependents(changed: set[str]):
    files = [str(file.relative_to(ROOT)) for folder in ("src", "tests") for file in (ROOT / folder).rglob("*")
             if file.suffix in {".h", ".cpp"}]
    users, reached, waiting = included_by(files), set(), list(changed)
    while waiting:
        file = waiting.pop()
        if file not in reached:
            reached.add(file)
            waiting += users.get(file, ())
    return reached


def files_to_look_at(build: pathlib.Path, changed: set[str] | None):
    """Our compiled files that are reached, those that were changed themselves first."""
    compiled = {pathlib.Path(row["file"]) for row in json.loads((build / "compile_commands.json").read_text())}
    ours = sorted(str(file.relative_to(ROOT)) for file in compiled
                  if file.is_relative_to(ROOT) and not file.is_relative_to(build))
    if changed is None:
        return ours
    reached = with_dependents(changed)
    return sorted((file for file in ours if file in reached), key=lambda file: (file not in changed, file))


def prepare(build: pathlib.Path, scratch: pathlib.Path, jobs: int):
    """Makes the generated headers, and command lines without the precompiled ones in scratch: the tools walk through
    all that a file includes, so what it does not need would cost more than precompiling saves (33 s against 7 s)."""
    targets = subprocess.run(["ninja", "-C", build, "-t", "targets", "all"], check=True, capture_output=True,
                             text=True).stdout
    needed = re.findall(r"^([\w-]+_autogen|\S+\.moc): ", targets, re.M)
    made = subprocess.run(["ninja", "-C", build, f"-j{jobs}", *needed], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        sys.exit(f"{made.stdout[-3000:]}\nnot built: {build}")
    rows = json.loads((build / "compile_commands.json").read_text())
    for row in rows:
        row["command"] = re.sub(r"-Xclang -(include(-pch)? -Xclang \S+cmake_pch\S+|fno-pch-timestamp)|-Winvalid-pch", "",
                                row["command"])
    (scratch / "compile_commands.json").write_text(json.dumps(rows))


def command(tool: str, build: str):
    if tool == "tidy":
        return ["clang-tidy", "--quiet", "-p", build]
    presets = json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"]
    checks = next(preset for preset in presets if preset["name"] == "clazy")["environment"]["CLAZY_CHECKS"]
    return ["clazy-standalone", "-p", build, f"--checks={checks}", r"--header-filter=.*/(src|tests)/.*\.h$"]


def look_at(file: str, words: list, deadline: float):
    """None when there was no time left, else what was found (empty: nothing)."""
    if time.monotonic() > deadline:
        return None
    if file.startswith("tests/"):  # a test's fixed texts are made when it starts; a program's would cost every start
        words = [word.replace("--checks=", "--checks=no-non-pod-global-static,") for word in words]
    answer = subprocess.run([*words, str(ROOT / file)], cwd=ROOT, capture_output=True, text=True, check=False)
    said = "\n".join(line for line in (answer.stdout + answer.stderr).splitlines()
                     if not re.match(r"(\d+ warnings?|Suppressed \d+|Use -header-filter|Error while)", line))
    bad = answer.returncode != 0 or re.search(r"(warning|error): ", said)
    return said.strip() or f"{file}: {words[0]} ended with {answer.returncode}" if bad else ""


def look_at_all(files: list[str], words: list, asked: argparse.Namespace):
    """Prints what was found and how much was looked at; returns the number of files with findings."""
    deadline = time.monotonic() + asked.minutes * 60 if asked.minutes else float("inf")
    bad, left_out, seen = 0, 0, set()
    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        for found in pool.map(lambda file: look_at(file, words, deadline), files):
            left_out += found is None
            bad += bool(found)
            if found and found not in seen:
                seen.add(found)
                print(found, flush=True)
    if left_out:
        print(f"{asked.tool}: NOT LOOKED AT: {left_out} of {len(files)} files, the {asked.minutes:g} minutes were over;"
              f" the target {asked.tool}-all looks at all")
    print(f"{asked.tool}: {bad} files with findings, {len(files) - bad - left_out} clean")
    return bad


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tool", choices=["tidy", "clazy"])
    options.add_argument("build", type=lambda text: pathlib.Path(text).resolve())
    options.add_argument("--all", action="store_true")
    options.add_argument("--base")
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    options.add_argument("--minutes", type=float)
    asked = options.parse_args()

    files = files_to_look_at(asked.build, None if asked.all else changed_files(asked.base))
    print(f"{asked.tool}: {len(files)} files", flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        prepare(asked.build, pathlib.Path(scratch), asked.jobs)
        bad = look_at_all(files, command(asked.tool, scratch), asked)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
