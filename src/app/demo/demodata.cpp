// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodata.h"

#include "app/appcontext.h"
#include "app/demo/demoboletos.h"
#include "app/demo/demohistory.h"
#include "app/demo/demooffice.h"
#include "app/demo/demostories.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Outcome checkFolder(const AppContext &app)
{
    if (app.folder().isSimulated() && app.simulator())
        return Done{};
    return Error{.kind = ErrorKind::Invalid, .detail = app.folder().path(), .reason = u"folder-is-real"_s};
}

std::vector<DemoCompany> demoCompanies()
{
    return {demoCondominium(), demoSchool()};
}

Result<std::vector<PastItem>> pastOfBoth(const DemoOffice &condominium, const DemoOffice &school,
                                         const DataFolder &folder, Instant now)
{
    auto past = pastOf(condominium, condominiumStories(), folder, now);
    if (!past)
        return past;
    const auto more = pastOf(school, schoolStories(), folder, now);
    if (!more)
        return more;
    past->insert(past->end(), more->begin(), more->end());
    return past;
}

QCoro::Task<Outcome> seedHistory(AppContext *app, DemoOffice condominium, DemoOffice school)
{
    const Instant now = app->clock().now();
    const auto past = pastOfBoth(condominium, school, app->folder(), now);
    if (!past)
        co_return past.error();
    auto written = writePast(app->database(), *past, now);
    co_return co_await written;
}

/// Somebody has looked at what was perhaps sent, and left it like that.
QCoro::Task<Outcome> leaveDoubts(AppContext *app)
{
    const auto report = co_await app->recovery().report();
    if (!report)
        co_return report.error();
    for (const OutgoingItem &item : report->undecided) {
        for (const OutgoingPart &part : item.parts) {
            if (part.state != PartState::MaybeSent)
                continue;
            auto leaveTask = app->recovery().decide(part.id, Decision::Leave);
            if (const auto left = co_await leaveTask; !left)
                co_return left;
        }
    }
    co_return Done{};
}

} // namespace

DemoPaths demoPaths(const DataFolder &folder)
{
    const QString boletos = folder.absolute(u"boletos"_s);
    return {.folder = boletos,
            .mariaBoleto = boletos + u"/boleto_maria_souza.pdf"_s,
            .joaoBoleto = boletos + u"/boleto_joao_pereira.pdf"_s};
}

QCoro::Task<Outcome> seedDemo(AppContext *app, DemoOptions options)
{
    if (const auto usable = checkFolder(*app); !usable)
        co_return usable;
    auto thereTask = findOffice(app, demoCondominium());
    const auto there = co_await thereTask;
    if (!there)
        co_return there.error();
    if (*there)
        co_return Done{};

    const QDate today = toDateTime(app->clock().now()).toLocalTime().date();
    if (const auto drawn = drawBoletos(demoBoletos(today), demoPaths(app->folder()).folder); !drawn)
        co_return drawn;
    auto condominiumTask = foundOffice(app, demoCondominium());
    const auto condominium = co_await condominiumTask;
    if (!condominium)
        co_return condominium.error();
    auto schoolTask = foundOffice(app, demoSchool());
    const auto school = co_await schoolTask;
    if (!school)
        co_return school.error();

    if (options.history) {
        auto historyTask = seedHistory(app, *condominium, *school);
        const auto written = co_await historyTask;
        if (!written)
            co_return written;
        if (!options.doubt) {
            auto leaveTask = leaveDoubts(app);
            if (const auto left = co_await leaveTask; !left)
                co_return left;
        }
    }
    auto refreshTask = refreshDemo(app);
    co_return co_await refreshTask;
}

QCoro::Task<Outcome> refreshDemo(AppContext *app)
{
    if (const auto usable = checkFolder(*app); !usable)
        co_return usable;
    const std::vector<DemoCompany> companies = demoCompanies();
    for (const DemoCompany &company : companies) {
        auto officeTask = findOffice(app, company);
        const auto office = co_await officeTask;
        if (!office)
            co_return office.error();
        if (!*office)
            continue;
        auto writeTask = letPeopleWrite(app, **office);
        const auto written = co_await writeTask;
        if (!written)
            co_return written;
    }
    co_return Done{};
}

} // namespace recado
