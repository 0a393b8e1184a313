// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {

QCoro::Task<int> runSettings(CommandCall call)
{
    const auto arguments = Arguments::parse(call.words, {});
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    const QStringList words = arguments->positional();
    SettingsService &settings = call.app.settings();
    if (words.size() == 3 && words[0] == "set"_L1) {
        Preferences changed = settings.preferences();
        if (const auto set = SettingsService::setValue(changed, words[1], words[2]); !set)
            co_return fail(call.io, set.error());
        if (const auto saved = co_await settings.save(changed); !saved)
            co_return fail(call.io, saved.error());
    } else if (words != QStringList{u"list"_s}) {
        co_return wrongUse(call.io, u"settings list | settings set NAME VALUE"_s);
    }
    QJsonObject json;
    for (const QString &name : SettingsService::names()) {
        const QString value = SettingsService::value(settings.preferences(), name);
        json.insert(name, value);
        if (!call.io.json)
            call.io.out << name << " = " << value << '\n';
    }
    if (call.io.json)
        print(call.io, json);
    co_return ExitDone;
}

} // namespace recado::cli
