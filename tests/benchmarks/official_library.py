#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets Twilio's own library for Node work with the simulator: it must serve clients that are not ours, too.

    official_library.py RECADO_SIMULATOR WORK_FOLDER
"""
import pathlib
import subprocess
import sys

from compare_clients import install_library


def main(simulator: str, folder: str) -> int:
    script = install_library(pathlib.Path(folder), "official_operations.mjs")
    process = subprocess.Popen([simulator, "--clock", "real"], stdout=subprocess.PIPE, text=True)
    try:
        url = process.stdout.readline().split()[-1]
        return subprocess.run(["node", script, url], timeout=120, check=False).returncode
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
