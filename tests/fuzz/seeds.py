#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the fuzzers begin with: the test vectors, one a file.

    seeds.py FIXTURES_FOLDER CORPUS_FOLDER
"""
import json
import pathlib
import sys

ANSWER = {"pageCount": 1, "pages": [{"width": 595, "height": 842}], "verdict": "look", "fileHash": "00", "password": "",
          "slips": [{"kind": "bank", "verdict": "look", "line": "1", "amountCents": 1, "due": "2026-12-10",
                     "dueChoices": ["2026-12-10"], "signals": ["overdue"], "certainty": {"line": "sure"},
                     "boxes": {"line": {"page": 1, "x": 0.1, "y": 0.1, "width": 0.5, "height": 0.1}}}],
          "pix": [{"payload": "x", "slip": 0, "box": {"page": 1, "x": 0, "y": 0, "width": 1, "height": 1}}]}
HTTP = [b"HTTP/1.1 201 CREATED\r\nContent-Length: 2\r\nKeep-Alive: timeout=5\r\n\r\n{}",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;x\r\na\r\n0\r\nX: y\r\n\r\n",
        b"HTTP/1.0 200 OK\r\nConnection: close\r\n\r\nhello"]
QUESTIONS = [{"file": "nowhere.pdf", "password": "1", "passwords": ["2"], "today": "2026-11-21"},
             {"file": "nowhere.pdf", "render": 1, "dpi": 110}]


def words(rows):
    """Rows of (x, y, text) as fuzz_page wants them: places in two bytes."""
    return b"\n".join(bytes([x, y]) + text.encode() for x, y, text in rows)


def sideways(rows):
    """The same rows running down the page."""
    return [(255 - round(y * 3.3 / 2.4), round(x * 2.4 / 3.3), text if text.startswith("#") else ">" + text) for x, y, text in rows]


def page(line: str, barcode: str, on_its_side: bool) -> bytes:
    groups = [line[:5] + "." + line[5:10], line[10:15] + "." + line[15:21], line[21:26] + "." + line[26:32], line[32], line[33:]]
    rows = [(20, 20, "001-9")] + [(60 + 30 * i, 20, group) for i, group in enumerate(groups)]
    rows += [(20, 25, "Beneficiário"), (20, 29, "Escola"), (35, 29, "Ipê"), (180, 25, "Vencimento"), (180, 29, "10/12/2026"),
             (180, 33, "Valor"), (193, 33, "do"), (180, 36, "Documento"), (180, 40, "742,10"), (20, 40, "Pagador"),
             (20, 44, "Ana"), (30, 44, "Inventada"), (20, 60, "#" + barcode)]
    return words(sideways(rows) if on_its_side else rows)


def main(fixtures: pathlib.Path, corpus: pathlib.Path):
    vectors = json.loads((fixtures / "vectors.json").read_text(encoding="utf-8"))
    slips = vectors["boleto"]
    seeds = {
        "fuzz_line": [v["input"].encode() for v in slips],
        "fuzz_barcode": [v["barcode"].encode() for v in slips if v.get("barcode")],
        "fuzz_pix": [v["input"].encode() for v in vectors["pix"]],
        "fuzz_page": [page(v["line"], v["barcode"], number % 4 == 3) for number, v in enumerate(slips)
                      if v.get("barcode") and len(v.get("line", "")) == 47],
        "fuzz_answer": [b"!" + each for each in HTTP],
        "fuzz_protocol": [json.dumps(each).encode() for each in [ANSWER, *QUESTIONS]] + [b"%PDF-1.4", b"<html>"],
    }
    for target, inputs in seeds.items():
        folder = corpus / target
        folder.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(inputs):
            (folder / f"seed-{number}").write_bytes(data)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
