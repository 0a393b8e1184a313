// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/secretinput.h"
#include "services/words/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

constexpr QStringView usage
    = u"account list --tenant T | account test --tenant T --account-sid AC... | account add --tenant T "
      "--account-sid AC... (--auth-token-stdin | --api-key SK... --api-secret-stdin)";

QJsonObject toJson(const Account &account)
{
    return {{u"id"_s, account.id.toString()},
            {u"accountSid"_s, account.sid},
            {u"credential"_s, account.credential == CredentialKind::ApiKey ? u"api-key"_s : u"auth-token"_s},
            {u"testedAt"_s, account.testedAt ? QJsonValue(isoTime(*account.testedAt)) : QJsonValue()}};
}

QCoro::Task<int> list(CommandCall call, Tenant tenant)
{
    const auto accounts = co_await call.app.directory().accounts(tenant.id);
    if (!accounts)
        co_return fail(call.io, accounts.error());
    QJsonArray json;
    for (const Account &account : *accounts) {
        json.append(toJson(account));
        if (!call.io.json)
            call.io.out << account.sid << '\n';
    }
    if (call.io.json)
        print(call.io, QJsonObject{{u"accounts"_s, json}});
    co_return ExitDone;
}

QCoro::Task<int> add(CommandCall call, Tenant tenant, Arguments arguments)
{
    const bool byToken = arguments.has(u"auth-token-stdin"_s);
    const bool byKey = arguments.has(u"api-secret-stdin"_s) && arguments.has(u"api-key"_s);
    if (byToken == byKey)
        co_return wrongUse(call.io, usage.toString());
    auto secret = readSecret(call.io);
    if (!secret)
        co_return fail(call.io, secret.error());
    const AccountDraft draft{.tenantId = tenant.id,
                             .sid = arguments.value(u"account-sid"_s),
                             .credential = byKey ? CredentialKind::ApiKey : CredentialKind::AuthToken,
                             .apiKeySid = arguments.value(u"api-key"_s)};
    if (const auto findings = draft.findings(secret->bytes().size()); !findings.empty())
        co_return wrongUse(call.io, textOf(findings.front().problem));
    const auto added = co_await call.app.directory().addAccount(draft, std::move(*secret));
    if (!added)
        co_return fail(call.io, added.error());
    if (call.io.json)
        print(call.io, toJson(*added));
    else
        call.io.out << "Added " << added->sid << ".\n";
    co_return ExitDone;
}

/// "balance             failed      The Twilio account has no balance. …"
QString lineOf(const TestFinding &finding)
{
    QStringList said;
    if (!finding.value.isEmpty())
        said.append(finding.value);
    if (finding.error)
        said.append(explain(*finding.error).what + u' ' + explain(*finding.error).advice);
    else if (!finding.reason.isEmpty())
        said.append(explainReason(finding.reason).what);
    const QString step = toWord(finding.step).leftJustified(20);
    return (step + toWord(finding.verdict).leftJustified(12) + said.join(u" · "_s)).trimmed();
}

QString verdictOf(const ConnectionReport &report)
{
    if (!report.passed())
        return u"%1 failed"_s.arg(report.count(TestVerdict::Failed));
    const int warnings = report.count(TestVerdict::Warning);
    return warnings == 0 ? u"all well"_s : u"works, %1 to look at"_s.arg(warnings);
}

QJsonObject reportJson(const ConnectionReport &report)
{
    QJsonArray steps;
    for (const TestFinding &finding : report.findings) {
        QJsonObject step{{u"step"_s, toWord(finding.step)},
                         {u"verdict"_s, toWord(finding.verdict)},
                         {u"value"_s, finding.value}};
        if (finding.error) {
            step.insert(u"what"_s, explain(*finding.error).what);
            if (finding.error->providerCode)
                step.insert(u"code"_s, *finding.error->providerCode);
        } else if (!finding.reason.isEmpty()) {
            step.insert(u"what"_s, explainReason(finding.reason).what);
        }
        steps.append(step);
    }
    const TestFacts &facts = report.facts;
    return {{u"passed"_s, report.passed()},
            {u"testedAt"_s, isoTime(report.at)},
            {u"steps"_s, steps},
            {u"quality"_s, facts.quality},
            {u"dailyReach"_s, facts.dailyReach},
            {u"webhookHost"_s, facts.webhookHost}};
}

QCoro::Task<int> test(CommandCall call, Tenant tenant, QString sid)
{
    const auto accounts = co_await call.app.directory().accounts(tenant.id);
    if (!accounts)
        co_return fail(call.io, accounts.error());
    const auto account = sid.isEmpty() && accounts->size() == 1
        ? accounts->begin()
        : std::ranges::find(*accounts, sid, &Account::sid);
    if (account == accounts->end())
        co_return fail(call.io,
                       {.kind = ErrorKind::NotFound, .detail = sid, .reason = u"account-not-there"_s});
    const auto report = co_await call.app.connectionTest().run(account->id);
    if (!report)
        co_return fail(call.io, report.error());
    if (call.io.json) {
        print(call.io, reportJson(*report));
    } else {
        for (const TestFinding &finding : report->findings)
            call.io.out << lineOf(finding) << '\n';
        call.io.out << verdictOf(*report) << '\n';
    }
    co_return report->passed() ? ExitDone : ExitRefused;
}

} // namespace

QCoro::Task<int> runAccount(CommandCall call)
{
    const auto arguments = Arguments::parse(call.words,
                                            {.withValue = {u"tenant"_s, u"account-sid"_s, u"api-key"_s},
                                             .flags = {u"auth-token-stdin"_s, u"api-secret-stdin"_s}});
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    if (arguments->positional().size() != 1 || !arguments->has(u"tenant"_s))
        co_return wrongUse(call.io, usage.toString());
    const QString verb = arguments->positional().front();
    if (verb != "list"_L1 && verb != "add"_L1 && verb != "test"_L1)
        co_return wrongUse(call.io, usage.toString());
    const auto tenant = co_await tenantNamed(&call.app, arguments->value(u"tenant"_s));
    if (!tenant)
        co_return fail(call.io, tenant.error());
    if (verb == "list"_L1)
        co_return co_await list(call, *tenant);
    if (verb == "add"_L1)
        co_return co_await add(call, *tenant, *arguments);
    co_return co_await test(call, *tenant, arguments->value(u"account-sid"_s));
}

} // namespace recado::cli
