// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/crashproof/chaos.h"
#include "support/postgresserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace recado::crashproof;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const char *what, qsizetype count)
{
    std::printf("%-54s %8lld\n", what, qlonglong{count});
}

void complain(const char *what, const QStringList &which)
{
    say(what, which.size());
    for (const QString &one : which.mid(0, 20))
        std::printf("    %s\n", qPrintable(one));
}

void print(const Toll &toll, const Verdict &verdict)
{
    say("programs killed while they sent", toll.kills);
    say("programs killed while they queued", toll.queuersKilled);
    say("programs stopped for longer than their lease", toll.stalls);
    say("times in which Twilio's list lagged", toll.lags);
    say("programs that ended by themselves", toll.endedByThemselves);
    complain("messages refused", toll.refused);
    say("items kept", verdict.items);
    say("parts (texts and files)", verdict.parts);
    say("outgoing messages at Twilio, by its own count", verdict.made);
    say("parts that arrived", verdict.arrived);
    say("parts that Twilio has once and could not bring", verdict.failedThere);
    say("parts not sent because the one before failed", verdict.cancelled);
    say("files that wait behind a text a person decides about", verdict.waiting);
    say("maybe sent, a person decides", verdict.maybe);
    say("  of these Twilio has", verdict.maybeMade);
    for (auto reason = verdict.maybeReasons.cbegin(); reason != verdict.maybeReasons.cend(); ++reason)
        say(qPrintable(u"  because of "_s + reason.key()), *reason);
    complain("DUPLICATES", verdict.duplicates);
    complain("LOST", verdict.lost);
    complain("still on their way", verdict.unsettled);
    complain("wrong in our books", verdict.wrong);
}

struct Options
{
    Plan plan = {};
    QString database = {}; ///< empty: as RECADO_TEST_PG says
};

Options readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Kills the real program again and again while it sends, and lets the "
                                     "simulator count."_s);
    const Plan usual;
    const QCommandLineOption kills(u"kills"_s, u"How often."_s, u"N"_s, QString::number(usual.kills));
    const QCommandLineOption messages(u"messages"_s, u"How many are queued."_s, u"N"_s,
                                      QString::number(usual.messages));
    const QCommandLineOption seed(u"seed"_s, u"Another one gives other moments."_s, u"N"_s,
                                  QString::number(usual.seed));
    const QCommandLineOption database(u"database"_s,
                                      u"sqlite or postgresql (a server of its own); without it the server "
                                      "that RECADO_TEST_PG names, or SQLite."_s,
                                      u"NAME"_s);
    parser.addOptions({kills, messages, seed, database});
    parser.addHelpOption();
    parser.process(app);
    return {.plan = {.kills = std::max(1, parser.value(kills).toInt()),
                     .messages = std::max(1, parser.value(messages).toInt()),
                     .seed = parser.value(seed).toUInt()},
            .database = parser.value(database)};
}

int run(const Plan &plan)
{
    QElapsedTimer took;
    took.start();
    Chaos chaos(plan);
    const Toll toll = chaos.rage();
    chaos.settle();
    const Verdict verdict = judge(chaos.account());
    print(toll, verdict);
    say("seconds", took.elapsed() / 1000);
    const bool good = verdict.isClean() && toll.endedByThemselves == 0 && toll.refused.isEmpty()
        && verdict.items >= plan.messages;
    std::printf("%s\n", good ? "every message exactly once" : "NOT PROVED");
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const Options options = readOptions(app);
    if (options.database != "postgresql"_L1) {
        if (options.database == "sqlite"_L1)
            qunsetenv("RECADO_TEST_PG");
        return run(options.plan);
    }
    const auto server = recado::test::PostgresServer::start();
    if (!server) {
        std::fprintf(stderr, "PostgreSQL is not installed or does not start\n");
        return 2;
    }
    qputenv("RECADO_TEST_PG", server->socketFolder().toUtf8());
    return run(options.plan);
}
