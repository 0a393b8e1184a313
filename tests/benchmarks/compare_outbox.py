#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages per second, and per second of processor time, through the whole outbox and its database on the disk (every
commit waits for it), against Twilio's own library for Node and against wrk, which neither keeps nor reads anything.

    compare_outbox.py BENCHMARKS_FOLDER WORK_FOLDER [ROUNDS [LARGEST]]

LARGEST: how many messages the large queue has; 1000000 takes some minutes and 2 GB of disk.

All speak to the same stand-in over TLS, one after the other in each round, in turn first; what counts is the median of
the ratios of the rounds. The folder of the work must lie on a real disk. Exit code 1 when a goal is missed.
"""
import contextlib
import json
import os
import pathlib
import random
import shutil
import sqlite3
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

from compare_clients import install_library, make_certificate

POST = """wrk.method = "POST"
wrk.body = "To=%2B5567999550001&From=%2B556730000000&Body=Ol%C3%A1%2C%20Maria%21%20Segue%20o%20boleto%20de%20novembro."
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["Authorization"] = "Basic QUM6dG9rZW4="
"""
MESSAGES = "/api/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json"


class Bench:
    def __init__(self, programs: pathlib.Path, work: pathlib.Path, scratch: pathlib.Path):
        self.programs, self.scratch = programs, scratch
        self.key, self.certificate = make_certificate(scratch)
        self.official = install_library(work, "official.mjs")
        self.script = scratch / "post.lua"
        self.script.write_text(POST)
        self.environment = dict(os.environ, NODE_EXTRA_CA_CERTS=str(self.certificate))

    @contextlib.contextmanager
    def server(self, latency: int, drop_every: int = 0, listed: int = 0):
        """Its address. "read": what is known to be read is not asked about, so only the sending is measured."""
        process = subprocess.Popen([self.programs / "standin", self.key, self.certificate, str(latency), str(drop_every),
                                    "read", str(listed)], stdout=subprocess.PIPE, text=True)
        try:
            yield f"https://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()
            process.wait()

    def folder(self) -> pathlib.Path:
        """An empty one for the data of a run."""
        folder = self.scratch / "data"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder

    def run(self, *command) -> dict:
        done = subprocess.run([str(part) for part in command], env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{command[0]}: {done.stderr[-500:]}")
        return json.loads(done.stdout)

    def outbox(self, base: str, count: int, connections: int) -> dict:
        return self.run(self.programs / "bench_outbox", base, self.certificate, self.folder(), count, connections)

    def polling(self, base: str, count: int) -> dict:
        return self.run(self.programs / "bench_polling", base, self.certificate, self.folder(), count)

    def client(self, base: str, count: int, connections: int, deed: str = "create") -> dict:
        return self.run(self.programs / "bench_client", deed, base, self.certificate, count, connections)

    def killed(self, base: str) -> dict:
        """What the database says after a SIGKILL in the middle of sending: the number of each message and its state."""
        folder = self.folder()
        command = [self.programs / "bench_outbox", base, self.certificate, folder, 20_000, 20]
        process = subprocess.Popen([str(part) for part in command], env=self.environment, stdout=subprocess.DEVNULL)
        enough = random.randint(300, 8000)
        while self.said(base, "stats")["posts"] < enough:
            time.sleep(0.01)
        process.kill()
        process.wait()
        with contextlib.closing(sqlite3.connect(folder / "recado.sqlite")) as database:
            rows = database.execute("SELECT body, state FROM parts").fetchall()
        return {int(body[body.rindex("(") + 1:-1]): state for body, state in rows}

    def node(self, base: str, count: int, connections: int) -> dict:
        return self.run("node", self.official, "create", base, count, connections)

    def wrk(self, base: str, connections: int, seconds: int = 3) -> dict:
        done = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", self.script, base + MESSAGES],
                              capture_output=True, text=True, check=True)
        rate = next(line.split()[1] for line in done.stdout.splitlines() if "Requests/sec" in line)
        return {"count": float(rate), "wall": 1.0, "cpu": 1.0}

    def said(self, base: str, what: str):
        trust = ssl.create_default_context(cafile=self.certificate)
        with urllib.request.urlopen(f"{base}/{what}", context=trust) as answer:
            return json.load(answer)


def rate(said: dict) -> float:
    return said["count"] / said["wall"]


def thrift(said: dict) -> float:
    return said["count"] / said["cpu"]


class Goals:
    def __init__(self):
        self.missed = 0

    def say(self, what: str, value: float, goal: float, spread=None, at_most: bool = False):
        held = value <= goal if at_most else value >= goal
        self.missed += not held
        around = f" [{min(spread):.2f}..{max(spread):.2f}]" if spread else ""
        print(f"{what}: {value:.2f}{around}, goal {'at most' if at_most else 'at least'} {goal:g}: "
              f"{'held' if held else 'MISSED'}", flush=True)


def in_turn(rounds: int, contestants: dict) -> dict:
    """What each said in each round; who begins changes from round to round."""
    said = {name: [] for name in contestants}
    for number in range(rounds):
        names = list(contestants)
        for name in names if number % 2 == 0 else reversed(names):
            said[name].append(contestants[name]())
    for name, all_of_it in said.items():
        print(f"  {name}: {statistics.median(map(rate, all_of_it)):.0f} a second, "
              f"{1e6 / statistics.median(map(thrift, all_of_it)):.0f} us of processor each", flush=True)
    return said


def ratios(of: list, to: list, measure) -> list:
    return [measure(mine) / measure(other) for mine, other in zip(of, to)]


def near(bench: Bench, goals: Goals, rounds: int):
    print("no latency, 20 connections")
    with bench.server(0) as base:
        said = in_turn(rounds, {"outbox": lambda: bench.outbox(base, 4000, 20), "client alone": lambda: bench.client(base, 8000, 20),
                                "Node library": lambda: bench.node(base, 3000, 20), "wrk": lambda: bench.wrk(base, 20)})
    spread = ratios(said["outbox"], said["Node library"], thrift)
    goals.say("G2  messages per processor second, outbox / Node library", statistics.median(spread), 8, spread)
    spread = ratios(said["client alone"], said["wrk"], rate)
    goals.say("G3a client alone / wrk", statistics.median(spread), 0.5, spread)
    spread = ratios(said["outbox"], said["wrk"], rate)
    goals.say("G3b outbox / wrk", statistics.median(spread), 0.3, spread)
    spread = ratios(said["outbox"], said["Node library"], rate)
    goals.say("G3c outbox / Node library", statistics.median(spread), 10, spread)
    spread = ratios(said["outbox"], said["client alone"], rate)
    goals.say("G4  with / without the database", statistics.median(spread), 0.5, spread)


def far(bench: Bench, goals: Goals, rounds: int):
    print("50 ms of latency, 100 connections (Node: its 20)")
    with bench.server(50) as base:
        said = in_turn(rounds, {"outbox": lambda: bench.outbox(base, 6000, 100), "client alone": lambda: bench.client(base, 6000, 100),
                                "Node library": lambda: bench.node(base, 1500, 100), "wrk": lambda: bench.wrk(base, 100)})
    spread = ratios(said["outbox"], said["wrk"], rate)
    goals.say("G1  outbox / wrk", statistics.median(spread), 0.9, spread)
    spread = ratios(said["outbox"], said["Node library"], rate)
    goals.say("G2  outbox / Node library", statistics.median(spread), 4, spread)
    spread = ratios(said["outbox"], said["client alone"], rate)
    goals.say("G4  with / without the database", statistics.median(spread), 0.95, spread)


def lossy(bench: Bench, goals: Goals):
    print("every tenth answer is lost")
    with bench.server(0, 10) as base:
        said = bench.outbox(base, 2000, 20)
        seen = bench.said(base, "stats")
    goals.say("G5  doubles at the server", seen["posts"] - seen["distinct"], 0, at_most=True)
    goals.say("    lost answers that are not known as unsure", abs(said["unsure"] - seen["drops"]), 0, at_most=True)


def killed(bench: Bench, goals: Goals, rounds: int = 20):
    queued, sending = 1, 2 # PartState
    most_unkept = 840 # SenderWorker claims no more than twice what may be on its way before it is kept
    print(f"killed {rounds} times while it sends")
    without_intent = in_doubt = 0
    for _ in range(rounds):
        with bench.server(0) as base:
            kept = bench.killed(base)
            sent = bench.said(base, "numbers")
        without_intent += sum(kept[number] == queued for number in sent)
        in_doubt = max(in_doubt, sum(state == sending for state in kept.values()))
    goals.say("G6  sent without an intent in the database", without_intent, 0, at_most=True)
    goals.say("    in doubt after it, at most", in_doubt, most_unkept, at_most=True)


def many(bench: Bench, goals: Goals, count: int):
    print(f"{count} queued messages")
    with bench.server(0) as base:
        small = bench.outbox(base, count // 20, 20)
        large = bench.outbox(base, count, 20)
    goals.say("    memory above idle, MB", (large["peak_kb"] - large["idle_kb"]) / 1024, 60, at_most=True)
    goals.say(f"G7  peak memory, {count} / {count // 20} messages", large["peak_kb"] / small["peak_kb"], 1.25, at_most=True)
    goals.say("    peak memory, MB", large["peak_kb"] / 1024, 150, at_most=True)
    print(f"  {rate(large):.0f} a second, {1e6 / thrift(large):.0f} us of processor each")


def asking(bench: Bench, goals: Goals, count: int = 100_000):
    print(f"what became of {count} messages, 100 ms of latency")
    with bench.server(100, listed=count) as base:
        said = bench.polling(base, count)
        reads = bench.said(base, "stats")["reads"]
        single = bench.client(base, 600, 6, "fetch")
    goals.say("G14 requests", reads, count / 1000 + 2, at_most=True)
    goals.say("    messages a second, by the list / one by one on 6 connections", rate(said) / rate(single), 50)
    goals.say("    processor time, by the list / one by one", thrift(single) / thrift(said), 0.1, at_most=True)
    print(f"  {rate(said):.0f} messages a second, {1e6 / thrift(said):.0f} us of processor each, "
          f"{(said['peak_kb'] - said['idle_kb']) / 1024:.0f} MB above what the program had before")


def main(programs: str, work: str, rounds: int = 5, largest: int = 100_000) -> int:
    goals = Goals()
    with tempfile.TemporaryDirectory(dir=work) as scratch:
        bench = Bench(pathlib.Path(programs), pathlib.Path(work), pathlib.Path(scratch))
        near(bench, goals, rounds)
        far(bench, goals, rounds)
        lossy(bench, goals)
        killed(bench, goals)
        many(bench, goals, largest)
        asking(bench, goals)
    return 1 if goals.missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3], *map(int, sys.argv[3:])))
