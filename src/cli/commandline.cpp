// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "app/databaseoption.h"
#include "app/power/keepawake.h"
#include "cli/boletocommand.h"
#include "cli/checkcommand.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/signin.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

struct Command
{
    QLatin1StringView name;
    QCoro::Task<int> (*run)(CommandCall) = nullptr;
};

constexpr std::array commands{Command{"tenant"_L1, runTenant},       Command{"account"_L1, runAccount},
                              Command{"sender"_L1, runSender},       Command{"contact"_L1, runContact},
                              Command{"send"_L1, runSend},           Command{"messages"_L1, runMessages},
                              Command{"sync"_L1, runSync},           Command{"settings"_L1, runSettings},
                              Command{"people"_L1, runPeople},       Command{"media"_L1, runMedia},
                              Command{"outbox"_L1, runOutboxCommand}};

constexpr QStringView help
    = uR"(recado-cli [--data DIR] [--simulator[=URL]] [--postgres WORDS] [--as NAME [--pin-stdin]] [--json] [--log]
           COMMAND …

Companies and numbers
  tenant add NAME | tenant list
  account list --tenant T | account test --tenant T --account-sid AC…
  account add --tenant T --account-sid AC… (--auth-token-stdin | --api-key SK… --api-secret-stdin)
  sender list --tenant T | sender add --tenant T --account-sid AC… --number N [--channels whatsapp,sms]
  sender (pause | resume) --tenant T --number N
  media status --tenant T | media test --tenant T | media files
  media set --tenant T s3|webdav|assets|this-computer [--address URL] [--public-address URL] [--region R]
        [--bucket B] [--folder F] [--path-style] [--key-id K] [--user U] [--account AC…] [--days N]
        [--secret-stdin]
  contact list --tenant T | contact add --tenant T --name NAME --phone NUMBER [--tax-id CPF]

Messages
  send text|pdf|boleto --tenant T --to NUMBER [--channel whatsapp|sms] [--message TEXT] [--file PATH]
       [--from NUMBER] [--password P] [--dry-run] [--wait sent|delivered|read] [--timeout S] [--undo S]
       [--at 2026-11-23T08:00 [--at-twilio]]   later: by a Recado that runs then, or by Twilio
  send batch --tenant T    one message per line of standard input: {"to":NUMBER,"message":TEXT,"file":PATH},
       [--at … [--at-twilio]]  also "channel", "from", "kind":"boleto", "at":TIME, "at-twilio":true; only queued,
                           a line answers each
  outbox run               sends what this and other programs queue, until told to end
  messages list [--tenant T] [--state S] [--limit N] | messages show ID
  messages cancel ID… | messages move ID --at 2026-11-23T08:00
  messages retry ID… [--how now|tomorrow|sms] [--dry-run]     sends again what failed; the reason tells how
  messages retry --tenant T --reason R [--limit N] …          all that failed with Twilio's code or our word R
  messages decide ID sent|again|leave      a person's word about a message that was perhaps sent
  messages late --tenant T [send|cancel]   what could not leave at its time and waits for a person
  sync                     ask Twilio about everything that is open, and for what people wrote, until nothing
                           is on its way from here any more

Without an account
  boleto read FILE… [--password P] [--today DATE]
  check boleto|pix|cpf|cnpj|phone VALUE…       or one value per line on standard input

  settings list | settings set NAME VALUE
  people list | people add NAME --role see|prepare|send|administer [--new-pin-stdin]

--data DIR         another data folder than this user's
--simulator[=URL]  the simulated data folder and its simulator (started if it does not run)
--postgres WORDS   the database is there instead of in the data folder: "host=FOLDER dbname=recado user=recado
                   schema=office"; also port, sslmode, sslrootcert. Passwords: a file named by PGPASSFILE
--as NAME          who runs the command, once people are listed; what that role may not do is refused
--pin-stdin        the PIN of that person is the first line of standard input; other secrets come after it
--json             one JSON document on standard output, errors too
--log              the log on standard error as well

Secrets come by standard input only. Exit code: 0 done, 1 refused or failed, 2 wrong use.
)";

struct Global
{
    AppOptions app = {};
    Signer signer = {};
    bool json = false;
    QStringList rest = {};
};

/// "--name=VALUE" or "--name VALUE"; nothing for another word.
std::optional<QString> valueOf(const QString &word, QLatin1StringView name, QStringList &following)
{
    if (word == name && !following.isEmpty())
        return following.takeFirst();
    if (word.startsWith(name) && word.mid(name.size()).startsWith(u'='))
        return word.mid(name.size() + 1);
    return std::nullopt;
}

/// An option that has no value; false when it is none of these.
bool readFlag(const QString &word, Global &global)
{
    if (word == "--json"_L1)
        global.json = true;
    else if (word == "--log"_L1)
        global.app.logToStderr = true;
    else if (word == "--pin-stdin"_L1)
        global.signer.pinOnInput = true;
    else if (word == "--simulator"_L1)
        global.app.simulated = true;
    else
        return false;
    return true;
}

/// Options before the command's name.
Result<Global> readGlobal(QStringList words)
{
    Global global;
    while (!words.isEmpty() && words.front().startsWith("--"_L1)) {
        const QString word = words.takeFirst();
        if (readFlag(word, global))
            continue;
        if (const auto name = valueOf(word, "--as"_L1, words)) {
            global.signer.name = *name;
        } else if (word.startsWith("--simulator="_L1)) {
            global.app.simulated = true;
            global.app.simulatorUrl = QUrl(word.mid(12));
        } else if (const auto data = valueOf(word, "--data"_L1, words)) {
            global.app.dataPath = *data;
        } else if (const auto postgres = valueOf(word, "--postgres"_L1, words)) {
            auto settings = readPostgresOption(*postgres);
            if (!settings)
                return settings.error();
            global.app.database = *std::move(settings);
        } else {
            return Error{.kind = ErrorKind::Invalid, .detail = u"unknown option %1"_s.arg(word)};
        }
    }
    // a habit of many: --json at the end
    global.json = words.removeAll(u"--json"_s) > 0 || global.json;
    global.rest = words;
    return global;
}

QCoro::Task<int> runWithData(const Command *command, Global global, CommandIo io)
{
    auto app = AppContext::open(global.app);
    if (!app)
        co_return fail(io, app.error());
    if (const auto loaded = co_await (*app)->settings().load(); !loaded)
        co_return fail(io, loaded.error());
    // who works here is what the lock's page shows too: whoever asks must be able to say a name
    const bool asksForNames = command->run == runPeople && global.rest.value(0) == "list"_L1;
    if (!asksForNames) {
        auto signTask = signIn(app->get(), global.signer, io);
        if (const auto signedIn = co_await signTask; !signedIn) {
            const int refused = fail(io, signedIn.error());
            co_await (*app)->close();
            co_return refused;
        }
    }
    const KeepAwake awake((*app)->outbox()); // while messages leave
    const CommandCall call{.app = **app, .io = io, .words = global.rest};
    const int code = co_await command->run(call);
    co_await (*app)->close();
    co_return code;
}

} // namespace

QCoro::Task<int> runCommandLine(QStringList words, CommandIo io)
{
    if (words.isEmpty() || words.contains(u"--help"_s) || words.front() == "help"_L1) {
        io.out << help;
        co_return words.isEmpty() ? ExitWrongUse : ExitDone;
    }
    if (words.front() == "--version"_L1) {
        io.out << "recado-cli " << QCoreApplication::applicationVersion() << '\n';
        co_return ExitDone;
    }
    io.json = words.contains(u"--json"_s); // for what is wrong in the options themselves
    auto global = readGlobal(words);
    if (!global)
        co_return wrongUse(io, global.error().detail);
    io.json = global->json;
    if (global->rest.isEmpty())
        co_return wrongUse(io, u"no command"_s);
    const QString name = global->rest.takeFirst();
    if (name == "boleto"_L1)
        co_return co_await runBoleto(global->rest, io);
    if (name == "check"_L1)
        co_return runCheck(global->rest, io);
    for (const Command &command : commands) {
        if (name == command.name)
            co_return co_await runWithData(&command, *global, io);
    }
    co_return wrongUse(io, u"unknown command %1"_s.arg(name));
}

} // namespace recado::cli
