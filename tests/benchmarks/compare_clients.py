#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests per second of processor time: Recado's client against Twilio's own library for Node, over TLS.

    compare_clients.py BENCH_CLIENT WORK_FOLDER [ROUNDS [COUNT]]

Both speak to the same server with a throw-away certificate, which both verify, one after the other in each round,
in turn first. What counts is the processor time of the client's process, so neither the server nor whatever else
the computer does is in it. Fails when the median ratio is below the goal.
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

GOAL = 3.0
LIBRARY = "twilio@6.2.0"
AT_ONCE = 20
HERE = pathlib.Path(__file__).resolve().parent


def install_library(folder: pathlib.Path, script: str) -> pathlib.Path:
    """The script, copied to where it finds the library."""
    home = folder / "official"
    if not (home / "node_modules" / "twilio").is_dir():
        home.mkdir(parents=True, exist_ok=True)
        (home / "package.json").write_text('{"private": true, "type": "module"}')
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent", LIBRARY], cwd=home, check=True)
    return pathlib.Path(shutil.copy(HERE / script, home))


def make_certificate(folder: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-keyout", key,
                    "-out", certificate, "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"],
                   check=True, capture_output=True)
    return key, certificate


def cost(command: list, environment: dict) -> float:
    """Requests per second of processor time."""
    done = subprocess.run([str(part) for part in command], env=environment, capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    if said["good"] != said["count"]:
        sys.exit(f"{said['count'] - said['good']} requests failed: {done.stderr[-300:]}")
    return said["count"] / said["cpu"]


def compare(what: str, ours: list, theirs: list, rounds: int, environment: dict) -> float:
    rates = {"Recado": [], "official": []}
    for number in range(rounds):
        pair = [("Recado", ours), ("official", theirs)]
        for name, command in pair if number % 2 == 0 else reversed(pair):
            rates[name].append(cost(command, environment))
    ratios = [mine / other for mine, other in zip(rates["Recado"], rates["official"])]
    ratio = statistics.median(ratios)
    print(f"{what}: Recado {statistics.median(rates['Recado']):.0f}, official Node library "
          f"{statistics.median(rates['official']):.0f} requests per CPU second; ratio {ratio:.2f} "
          f"[{min(ratios):.2f}..{max(ratios):.2f}], goal {GOAL:.0f}: {'held' if ratio >= GOAL else 'MISSED'}", flush=True)
    return ratio


def main(client: str, folder: str, rounds: int = 5, count: int = 4000) -> int:
    official = install_library(pathlib.Path(folder), "official.mjs")
    with tempfile.TemporaryDirectory() as scratch:
        key, certificate = make_certificate(pathlib.Path(scratch))
        server = subprocess.Popen(["node", HERE / "standin.mjs", key, certificate], stdout=subprocess.PIPE, text=True)
        try:
            base = f"https://127.0.0.1:{server.stdout.readline().strip()}"
            environment = dict(os.environ, NODE_EXTRA_CA_CERTS=str(certificate))
            ratios = [compare(what, [client, what, base, certificate, count, AT_ONCE],
                              ["node", official, what, base, count, AT_ONCE], rounds, environment)
                      for what in ("create", "fetch")]
        finally:
            server.terminate()
            server.wait()
    return 0 if min(ratios) >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3], *map(int, sys.argv[3:])))
