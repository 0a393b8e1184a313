#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a layer includes a layer that it may not use, or an outside library that is not its business.

    check_layers.py PROJECT_FOLDER
"""
import pathlib
import re
import sys

from projectfiles import report

LOWER = {"base", "domain"}
SIDES = {"storage", "secrets", "twilio", "documents", "media"}
# Folder of src/ -> what it may include. Siblings never see each other; nobody but its own program sees the
# simulator: a mistake shared by client and simulator would test as right.
MAY_USE = {
    "base": set(),
    "domain": {"base"},
    "storage": LOWER,
    "secrets": {"base"},
    "twilio": LOWER,
    "documents": LOWER,
    "media": LOWER,
    "connectors": LOWER,
    "simulator": LOWER,
    "services": LOWER | SIDES | {"connectors"},
    "models": LOWER,
    "gui": LOWER | {"services", "models"},
    "app": LOWER | SIDES | {"connectors", "services"},
    # programs
    "desktop": LOWER | SIDES | {"connectors", "services", "models", "gui", "app"},
    "cli": LOWER | SIDES | {"connectors", "services", "app"},
    "reader": LOWER | {"documents"},
    "simulatorprogram": LOWER | {"simulator"},
}
NETWORK = {"twilio", "media", "connectors", "simulator"}
WIDGETS = {"gui", "desktop"}
PICTURES = {"documents", "reader"} | WIDGETS
# Outside header -> the only folders that may include it. The first pattern that fits decides.
ONLY_IN = {
    r"(QtSql/|QSql)": {"storage"},
    # app hands out the access manager and winds the clock of a demonstration; a program asks by a local socket
    # whether it already runs.
    r"(QtNetwork/)?QNetwork(AccessManager|Reply|Request)$": NETWORK | {"app"},
    r"(QtNetwork/)?QLocal(Server|Socket)$": {"app", "desktop"} | NETWORK,
    r"(QtNetwork/|QtHttpServer/|QNetwork|QTcp|QUdp|QSsl|QHost|QAbstractSocket|QHttp|QDns|QCoroNetwork)": NETWORK,
    r"(qt6keychain|QtKeychain)/|sodium(\.h|/)": {"secrets"},
    r"(QtDBus/|QDBus)": {"app"},
    r"phonenumbers/": {"domain"},
    r"poppler|ZXing/(?!MultiFormatWriter|BitMatrix|BarcodeFormat)": {"reader"},
    r"ZXing/": {"reader"} | WIDGETS, # only writing: the QR code that lets a phone join the sandbox
    r"quazip|xlsxwriter": {"documents"},
    r"(QtWidgets/|Q(\w*Widget\w*|\w*Dialog\w*|MessageBox|MainWindow|Application"
    r"|(AbstractItem|Table|Tree|List|Column)View|\w*Button|Label|LineEdit"
    r"|\w*TextEdit|ComboBox|CheckBox|\w*SpinBox|\w*Layout|Menu\w*|ToolBar|ToolTip|Style\w*|ProxyStyle|Frame"
    r"|GroupBox|Splitter|\w*Delegate|Completer|SystemTrayIcon|Header\w*|ScrollArea|ScrollBar|Slider|ProgressBar"
    r"|Splash\w*|Graphics\w+|Shortcut|Rubber\w*|Wizard\w*))$|qcustomplot": WIDGETS,
    r"(QtSvg/|QSvg)": WIDGETS,
    # A picture is a value: services may pass on what a document reader hands out.
    r"(QtGui/)?QImage$": PICTURES | {"services", "app", "cli"},
    r"(QtGui/|Q(GuiApplication|Pixmap|Paint\w+|Pdf\w+|Color|Font\w*|Icon\w*|Brush|Pen|Palette|Action|Clipboard"
    r"|DesktopServices|TextDocument|TextCursor|Screen|Window|KeySequence|\w*Validator|StandardItemModel))$": PICTURES,
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+([<"])([^>"]+)[>"]', re.M)
FOUND_BY_NAME = re.compile(r"(ui_\w+\.h|[\w/]+\.moc|config\.h)$")  # generated


def inside_problem(layer: str, name: str):
    other = name.split("/")[0]
    if FOUND_BY_NAME.match(name) or FOUND_BY_NAME.match(name.split("/")[-1]):
        return None
    if other not in MAY_USE:
        return f"'{name}' is not a full path from src/"
    if other != layer and other not in MAY_USE[layer]:
        return f"layer '{layer}' may not include '{name}'"
    return None


def outside_problem(layer: str, name: str):
    for pattern, allowed in ONLY_IN.items():
        if re.match(pattern, name):
            return None if layer in allowed else f"'{name}' belongs only in {', '.join(sorted(allowed))}"
    return None


def problems(source: pathlib.Path):
    for file in sorted(source.rglob("*")):
        if file.suffix not in {".h", ".cpp"}:
            continue
        layer = file.relative_to(source).parts[0]
        if file.match("base/pch*.h"):
            continue  # what is compiled ahead, for all layers together
        if layer not in MAY_USE:
            yield f"{file}: '{layer}' has no row in the table of layers"
            continue
        for kind, name in INCLUDE.findall(file.read_text(encoding="utf-8")):
            # Ours in angle brackets would get around the table, so both kinds are held against it.
            ours = kind == '"' or name.split("/")[0] in MAY_USE and name.endswith(".h")
            problem = inside_problem(layer, name) if ours else outside_problem(layer, name)
            if problem:
                yield f"{file}: {problem}"


if __name__ == "__main__":
    report(problems(pathlib.Path(sys.argv[1]) / "src"), "layers are clean")
