#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a catalogue misses a string of the sources, holds an unfinished one, an empty plural form, or other
place holders (%1, %n) than its source. Mend with the target update-translations and Qt Linguist.

    check_translations.py PROJECT_FOLDER LUPDATE
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from projectfiles import report

PLACE = re.compile(r"%(?:L?\d+|Ln|n)")
# Words that lupdate files under another context than the program asks for, so that they would never be translated.
COMPLAINTS = ("lacks Q_OBJECT", "Qualifying with unknown namespace/class")
PLURAL_FORMS = {"pt_BR": 2, "es": 2, "en": 2}


def updated(root: pathlib.Path, catalogue: pathlib.Path, scratch: str, lupdate: str):
    """A copy of the catalogue as lupdate would make it now, and what lupdate complained about."""
    fresh = pathlib.Path(scratch) / catalogue.name
    shutil.copy(catalogue, fresh)
    plurals_only = ["-pluralonly"] if catalogue.stem == "recado_en" else []
    answer = subprocess.run([lupdate, "-no-obsolete", "-locations", "none", *plurals_only,
                             *(root / folder for folder in ("src", "ui") if (root / folder).is_dir()), "-ts", fresh],
                            check=True, capture_output=True, text=True)
    return ET.parse(fresh), [line for line in answer.stderr.splitlines() if any(sign in line for sign in COMPLAINTS)]


def message_problems(message: ET.Element, forms_wanted: int):
    translation, source = message.find("translation"), message.findtext("source") or ""
    if translation.get("type") in {"vanished", "obsolete"}:
        return
    if translation.get("type") == "unfinished":
        yield "unfinished"
        return
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if plural and len(forms) != forms_wanted:
        yield f"{len(forms)} plural forms instead of {forms_wanted}"
    if any(not form.strip() for form in forms):
        yield "an empty translation"
    # The form for one may leave the number out ("one message"); the last form may not.
    if forms and sorted(PLACE.findall(forms[-1])) != sorted(PLACE.findall(source)):
        yield "place holders differ from the source"


def problems(root: pathlib.Path, lupdate: str):
    catalogues = sorted((root / "translations").glob("recado_*.ts"))
    if {file.stem.removeprefix("recado_") for file in catalogues} != set(PLURAL_FORMS):
        yield f"translations/: expected a catalogue for each of {', '.join(sorted(PLURAL_FORMS))}"
    complaints = set()
    with tempfile.TemporaryDirectory() as scratch:
        for catalogue in catalogues:
            tree, complained = updated(root, catalogue, scratch, lupdate)
            complaints.update(complained)
            wanted = PLURAL_FORMS.get(catalogue.stem.removeprefix("recado_"), 2)
            for context in tree.iter("context"):
                for message in context.iter("message"):
                    for problem in message_problems(message, wanted):
                        yield f"{catalogue.name}: {context.findtext('name')}: {message.findtext('source')!r}: {problem}"
    yield from sorted(complaints)


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1]), sys.argv[2]), "every string is translated")
