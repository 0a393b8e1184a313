#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a form that somebody without a mouse, or a translator, would stumble over.

    check_ui.py PROJECT_FOLDER
"""
import pathlib
import sys
import xml.etree.ElementTree as ET

from projectfiles import project_files, report

INPUTS = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QCheckBox", "QRadioButton", "QSpinBox",
          "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QPushButton", "QToolButton", "QTableView",
          "QTreeView", "QListView", "QListWidget", "QTableWidget", "QTreeWidget", "QSlider", "QFontComboBox"}


def property_of(widget: ET.Element, name: str):
    found = widget.find(f"property[@name='{name}']")
    return None if found is None else "".join(found.itertext()).strip()


def label_problems(form: ET.Element):
    for layout in form.iter("layout"):
        if layout.get("class") != "QFormLayout":
            continue
        cells = {(item.get("row"), item.get("column")): item.find("widget") for item in layout.findall("item")}
        for (row, column), widget in cells.items():
            field = cells.get((row, "1"))
            if column == "0" and widget is not None and widget.get("class") == "QLabel" and field is not None \
                    and field.get("class") != "QLabel" and not property_of(widget, "buddy"):
                yield f"label '{widget.get('name')}' has no buddy (field '{field.get('name')}')"


def form_problems(form: ET.Element):
    if not (form.findtext("class") or "").startswith("recado::"):
        yield "<class> must be recado::Name, or form and code get two translation contexts"
    yield from label_problems(form)
    inputs = [widget.get("name") for widget in form.iter("widget") if widget.get("class") in INPUTS
              and property_of(widget, "focusPolicy") not in {"Qt::NoFocus"}]
    stops = [stop.text for stop in form.findall("tabstops/tabstop")]
    missing = [name for name in inputs if name not in stops]
    if len(inputs) > 1 and missing:
        yield f"the tab order misses {', '.join(missing)}"
    for element in form.iter():
        if element.get("name") == "styleSheet":
            yield "no style sheets in forms: colours come from the theme's roles"
        if element.tag == "slot" and (element.text or "").startswith("on_"):
            yield f"slot '{element.text}': no slots found by name"


def problems(root: pathlib.Path):
    for file in project_files(root, ".ui"):
        yield from (f"{file.relative_to(root)}: {problem}" for problem in form_problems(ET.parse(file).getroot()))


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1])), "forms are clean")
