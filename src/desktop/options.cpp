// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace recado {

DesktopOptions DesktopOptions::read()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "recado::DesktopOptions", "Boletos and messages by WhatsApp and SMS, from your own Twilio account."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto words
        = [](const char *text) { return QCoreApplication::translate("recado::DesktopOptions", text); };
    const QCommandLineOption demo(
        u"demo"_s,
        words(QT_TRANSLATE_NOOP("recado::DesktopOptions", "Open the simulator with invented customers.")));
    const QCommandLineOption drive(
        u"drive"_s,
        words(QT_TRANSLATE_NOOP("recado::DesktopOptions",
                                "With --demo: send the sample boleto by itself, print "
                                "what happened, end.")));
    const QCommandLineOption data(
        u"data"_s, words(QT_TRANSLATE_NOOP("recado::DesktopOptions", "Use this data folder.")), u"FOLDER"_s);
    const QCommandLineOption simulator(
        u"simulator"_s,
        words(QT_TRANSLATE_NOOP("recado::DesktopOptions", "Use the simulator that runs at this address.")),
        u"URL"_s);
    const QCommandLineOption screenshots(
        u"screenshots"_s,
        words(QT_TRANSLATE_NOOP("recado::DesktopOptions", "Write pictures of every page, end.")),
        u"FOLDER"_s);
    const QCommandLineOption pictures(
        u"pictures"_s,
        words(QT_TRANSLATE_NOOP("recado::DesktopOptions", "With --drive: write a picture of every step.")),
        u"FOLDER"_s);
    parser.addOptions({demo, drive, data, simulator, screenshots, pictures});
    parser.addPositionalArgument(
        u"file"_s, words(QT_TRANSLATE_NOOP("recado::DesktopOptions", "A boleto to open.")), u"[FILE]"_s);
    parser.process(*QCoreApplication::instance());
    DesktopOptions options{.demo = parser.isSet(demo) || parser.isSet(drive) || parser.isSet(screenshots),
                           .drive = parser.isSet(drive),
                           .data = parser.value(data),
                           .simulator = QUrl(parser.value(simulator)),
                           .screenshots = parser.value(screenshots),
                           .pictures = parser.value(pictures)};
    options.file = parser.positionalArguments().value(0);
    return options;
}

} // namespace recado
