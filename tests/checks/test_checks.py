#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Recado contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one mistake after another and sees that the check in question finds it: a check that cannot fail is none.

    test_checks.py LUPDATE CLANG_FORMAT
"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
LUPDATE, CLANG_FORMAT = sys.argv.pop(1), sys.argv.pop(1)
SPDX = ("// SPDX-FileCopyrightText: 2026 Recado contributors\n"
        "// SPDX-License-Identifier: GPL-3.0-or-later\n")


class Project:
    """A throw-away project folder."""

    def __enter__(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.scratch.name)
        for folder in ("src", "ui", "translations"):
            (self.root / folder).mkdir()
        return self

    def __exit__(self, *_):
        self.scratch.cleanup()

    def add(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return self

    def run(self, check, *arguments):
        answer = subprocess.run([sys.executable, HERE / check, self.root, *arguments], capture_output=True, text=True,
                                check=False)
        return answer.returncode, answer.stdout + answer.stderr


class Checks(unittest.TestCase):
    def expect(self, check, name, text, sentence, *arguments):
        """The mistake is found and named; sentence None: it is none and passes."""
        with Project() as project:
            code, said = project.add(name, text).run(check, *arguments)
        if sentence is None:
            self.assertEqual(code, 0, said)
        else:
            self.assertEqual(code, 1, said)
            self.assertIn(sentence, said)

    def test_layers(self):
        def layers(name, line, sentence):
            self.expect("check_layers.py", name, f"#include {line}\n", sentence)

        layers("src/domain/a.h", '"storage/sql.h"', "layer 'domain' may not include")
        layers("src/gui/pages/a.cpp", '"storage/sql.h"', "layer 'gui' may not include")
        layers("src/twilio/a.cpp", '"simulator/server.h"', "layer 'twilio' may not include")
        layers("src/simulator/a.cpp", "<twilio/client.h>", "layer 'simulator' may not include")
        layers("src/cli/a.cpp", '"gui/theme/theme.h"', "layer 'cli' may not include")
        layers("src/services/a.cpp", "<QSqlQuery>", "'QSqlQuery' belongs only in storage")
        layers("src/services/a.cpp", "<QNetworkReply>", "'QNetworkReply' belongs only in")
        layers("src/documents/a.cpp", "<poppler-qt6.h>", "belongs only in reader")
        layers("src/models/a.cpp", "<QColor>", "'QColor' belongs only in")
        layers("src/app/a.cpp", "<QMessageBox>", "'QMessageBox' belongs only in desktop, gui")
        layers("src/storage/a.cpp", "<qt6keychain/keychain.h>", "belongs only in secrets")
        layers("src/gui/a.cpp", '"theme.h"', "not a full path from src/")
        layers("src/extra/a.cpp", "<QString>", "'extra' has no row")
        layers("src/services/a.cpp", '"twilio/messagesapi.h"', None)
        layers("src/gui/a.cpp", '"ui_senderdialog.h"', None)
        layers("src/app/a.cpp", "<QNetworkAccessManager>", None)
        layers("src/models/a.cpp", "<QAbstractTableModel>", None)

    def test_sizes(self):
        self.expect("check_sizes.py", "src/base/a.cpp", "\n" * 401, "401 lines, at most 400")
        self.expect("check_sizes.py", "src/gui/mainwindow/mainwindow.cpp", "\n" * 201, "for the main window")
        self.expect("check_sizes.py", "src/base/a.cpp", "\n" * 400, None)

    def test_licence(self):
        self.expect("check_licence.py", "src/base/a.cpp", "int a;\n", "misses 'SPDX-FileCopyrightText")
        self.expect("check_licence.py", "packaging/run", "#!/bin/sh\ntrue\n", "misses 'SPDX-License-Identifier")
        self.expect("check_licence.py", "src/base/a.cpp", SPDX + "int a;\n", None)

    def test_format(self):
        self.expect("check_format.py", "src/base/a.cpp", "int  a ;\n", "is not as clang-format writes it", CLANG_FORMAT)
        self.expect("check_format.py", "src/base/a.cpp", "int a;\n", None, CLANG_FORMAT)

    def test_identifiers(self):
        def line(text, sentence):
            self.expect("check_identifiers.py", "tests/a.txt", text + "\n", sentence)

        digits = "3f9a1c5e" + "7b2d4a6c" * 3
        line("AC" + digits, "a real account or key identifier")
        line(f'"auth_token": "{digits}"', "a real token")
        line("/work" + "/somewhere", "a path of one machine")
        line(".." + "/shared/facts", "without its neighbours")
        line("-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0B".replace("\\n", " "), "a private key")
        line("AC" + "0" * 31 + "1", None)
        line("a uuid 0b6a7f0e-6c9e-4a57-9d5e-0a1b2c3d4e5f and a checksum " + digits, None)

    def test_habits(self):
        def code(name, text, sentence):
            self.expect("check_habits.py", name, text + "\n", sentence)

        code("src/gui/a.cpp", "co_await answer();", "never coroutines")
        code("src/gui/a.cpp", "// co_await belongs elsewhere", None)
        code("src/services/a.cpp", "co_await answer();", None)
        code("src/services/a.cpp", "try { f(); } catch (...) { }", "a silent catch")
        code("tests/gui/tst_a.cpp", "QTest::qWait(500);", "no timed tests")
        code("src/base/a.cpp", "int a; // NOLINT", "names the check")

    def test_coroutines(self):
        def code(text, sentence):
            self.expect("check_coroutines.py", "src/services/a.cpp", text + "\n", sentence)

        code("co_await ask([this] { return m_a; });", "a lambda with captures")
        code("auto a = co_await ask(\n    [&](int b) { return b; });", "a lambda with captures")
        code("co_await save({.id = id});", "a braced temporary")
        code("co_await save(Draft{ .id = id });", "a braced temporary")
        code("co_await save(a ? b : c);", "?:")
        code("co_return m_names;", "may move it away")
        code('co_await say("[a] {b} ? c"_L1);', None)
        code("auto saveTask = save({.id = id});\nauto saved = co_await saveTask;", None)
        code("co_await ask(list[index]); f([this] { return m_a; });", None)
        code("co_return QStringList(m_names);", None)

    def test_forms(self):
        form = ('<ui version="4.0"><class>{name}</class><widget class="QWidget" name="w">'
                '<layout class="QFormLayout" name="l"><item row="0" column="0"><widget class="QLabel" name="label">'
                '{buddy}</widget></item><item row="0" column="1"><widget class="QLineEdit" name="edit"/></item>'
                '<item row="1" column="1"><widget class="QPushButton" name="ok"/></item></layout></widget>{stops}</ui>')
        buddy = '<property name="buddy"><cstring>edit</cstring></property>'
        stops = "<tabstops><tabstop>edit</tabstop><tabstop>ok</tabstop></tabstops>"
        self.expect("check_ui.py", "ui/a.ui", form.format(name="A", buddy=buddy, stops=stops), "must be recado::Name")
        self.expect("check_ui.py", "ui/a.ui", form.format(name="recado::A", buddy="", stops=stops), "has no buddy")
        self.expect("check_ui.py", "ui/a.ui", form.format(name="recado::A", buddy=buddy, stops=""), "tab order misses")
        self.expect("check_ui.py", "ui/a.ui", form.format(name="recado::A", buddy=buddy, stops=stops), None)

    def catalogues(self, message):
        """A project with one string and one plural, and a pt_BR catalogue that holds this message."""
        head = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{0}"'
        whole = head + ' sourcelanguage="en"><context><name>A</name>{1}</context></TS>'
        english = '<message numerus="yes"><source>%n sent</source><translation>{}</translation></message>'.format(
            "<numerusform>%n sent</numerusform>" * 2)
        with Project() as project:
            project.add("src/gui/a.cpp", 'class A { Q_OBJECT\nvoid f(int n) { tr("Hello %1"); tr("%n sent", "", n); } };\n')
            project.add("translations/recado_en.ts", whole.format("en", english))
            for language in ("pt_BR", "es"):
                project.add(f"translations/recado_{language}.ts", whole.format(language, message))
            return project.run("check_translations.py", LUPDATE)

    def test_translations(self):
        hello = "<message><source>Hello %1</source><translation>{}</translation></message>"
        plural = '<message numerus="yes"><source>%n sent</source><translation>{}</translation></message>'
        both = plural.format("<numerusform>um</numerusform><numerusform>%n foram</numerusform>")
        for message, sentence in ((both, "'Hello %1': unfinished"), (hello.format("Oi %1"), "'%n sent': unfinished"),
                                  (hello.format("Oi") + both, "place holders differ"),
                                  (hello.format("Oi %1") + plural.format("<numerusform>%n</numerusform>"
                                                                         "<numerusform></numerusform>"), "empty")):
            code, said = self.catalogues(message)
            self.assertEqual(code, 1, said)
            self.assertIn(sentence, said)
        code, said = self.catalogues(hello.format("Oi %1") + both)
        self.assertEqual(code, 0, said)


if __name__ == "__main__":
    unittest.main()
